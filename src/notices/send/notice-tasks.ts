// SPDX-License-Identifier: EUPL-1.2
/**
 * The jobs that mail. Each looks first whether the mail still makes sense, then sends, then writes the audit line: the mail server is
 * spoken to between two transactions, because one that hangs may hold no row of ours. Killed in between, the mail goes once more, under
 * the same Message-ID. A job that failed is tried again by the queue; what it leaves behind tells no address.
 */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { writeAuditLine, type AuditLine } from '../../platform/audit/audit.ts'
import { inTransaction, type Database, type Tx } from '../../platform/database/transaction.ts'
import type { KeyService } from '../../platform/keys/key-service.ts'
import { kindOf, type Log } from '../../platform/log.ts'
import { MailNotSent, type Letter, type Mailer } from '../../platform/mail/mailer.ts'
import { findMailAddress } from '../../platform/people/mail-address-of.ts'
import { rolesOf } from '../../platform/people/people.ts'
import { nothingWaits, type Since, type WaitingCounter, type WaitingCounts } from '../../platform/waiting-counts.ts'
import { dateOf, type Clock } from '../../time.ts'
import { findAbsence } from '../absence/store.ts'
import { peopleAtDesk } from '../desk.ts'
import { noteMailFails } from '../mail-state.ts'
import { findEmptyDesk, findMailing, sinceLast } from '../plan/store.ts'
import { isDeskEmpty } from '../presence.ts'
import { findPiket } from '../piket.ts'
import { findSecretary } from '../secretary.ts'
import { tellFallBack, type FallBack } from './tell-fall-back.ts'
import {
  acuteMail,
  batchMail,
  emptyDeskMail,
  lateForSecretaryMail,
  lateMail,
  nobodyToMailMail,
  piketMail,
  questionMail,
  stillUnreadMail,
  substituteMail,
  unreadMail,
  type MailText,
} from './mail-words.nl.ts'

export interface NoticeParts {
  database: Database
  keys: KeyService
  clock: Clock
  log: Pick<Log, 'error'>
  /** Nothing when no mail server is set: a job that was planned earlier then ends without a mail. */
  mailer: Mailer | undefined
  /** Where staff reach Spil: scheme, host and port. */
  staffUrl: string
  /** What each room counts. */
  counters: readonly WaitingCounter[]
  /** What a municipality arranged for when nobody is there. */
  fallBackOf: (tx: Tx) => Promise<FallBack | undefined>
}

/** Failed; the name of what went wrong and nothing more, because the queue keeps it in a column. */
class NoticeFailed extends Error {}

/** What to send to whom, and the line that says it was sent. */
interface Ready extends MailText {
  to: string
  key: string
  line: AuditLine
}

type Prepare = (tx: Tx, parts: NoticeParts, given: unknown) => Promise<Ready | undefined>

export const noticeTasks = (parts: NoticeParts): Record<string, (given: unknown) => Promise<void>> =>
  Object.fromEntries([
    ...Object.entries(preparations).map(
      ([task, prepare]) => [task, (given: unknown) => perform(parts, task, prepare, given)] as const,
    ),
    ['tell-fall-back', (given: unknown) => quietly(parts, 'tell-fall-back', () => tellFallBack(parts, given))],
  ])

/** With an occasion: it is about a word that was found; without: about what the reporter said. */
const acuteNotice = z.object({ personId: z.uuid(), reportId: z.uuid(), occasionId: z.uuid().optional() })

const lateNotice = z.object({ reportId: z.uuid(), kind: z.string() })

const municipality = z.object({ municipalityId: z.uuid() })

async function perform(parts: NoticeParts, task: string, prepare: Prepare, given: unknown): Promise<void> {
  const { mailer, database, keys, clock } = parts
  if (!mailer) return
  await quietly(parts, task, async () => {
    const { municipalityId } = municipality.parse(given)
    const work = {
      municipalityId,
      origin: 'worker',
      keys,
      now: clock(),
      purpose: task.startsWith('tell-') ? 'P11' : 'P1',
    } as const
    const ready = await inTransaction(database, work, (tx) => prepare(tx, parts, given))
    if (!ready) return
    const { line, ...letter } = ready
    await mailer.send({ ...letter, at: work.now } satisfies Letter).catch(async (error: unknown) => {
      if (error instanceof MailNotSent) await inTransaction(database, work, (tx) => noteMailFails(tx, true))
      throw error
    })
    await inTransaction(database, work, async (tx) => {
      await noteMailFails(tx, false)
      await writeAuditLine(tx, line)
    })
  })
}

async function quietly({ log }: NoticeParts, task: string, send: () => Promise<void>): Promise<void> {
  try {
    await send()
  } catch (error) {
    log.error({ event: 'could not mail', task, kind: kindOf(error) })
    throw new NoticeFailed(kindOf(error))
  }
}

const preparations = {
  'send-notice': async (tx, parts, given) => {
    const { mailingId } = z.object({ mailingId: z.uuid() }).parse(given)
    const mailing = await findMailing(tx, mailingId)
    // of another day: that day has its own mail, with its own numbers
    if (!mailing?.day.equals(dateOf(tx.now))) return undefined
    const { personId, part } = mailing
    const counts = await countFor(tx, parts, personId, await sinceLast(tx, mailing))
    const { fresh, acute, toAnswer, toDecide, cameBack, toTake } = counts
    if (fresh + toAnswer + toDecide + cameBack + toTake === 0) return undefined
    const text = batchMail(counts, parts.staffUrl, `${parts.staffUrl}${to('ownSettings')}`)
    return toPerson(tx, personId, text, mailingId, {
      kind: 'batch',
      part,
      fresh,
      acute,
      toAnswer,
      toDecide,
      cameBack,
      toTake,
    })
  },
  'send-acute-notice': async (tx, parts, given) => {
    const { personId, reportId, occasionId } = acuteNotice.parse(given)
    // somebody took it meanwhile: nobody needs to hurry any more
    if ((await countFor(tx, parts, personId)).danger === 0) return undefined
    return toPerson(
      tx,
      personId,
      acuteMail(parts.staffUrl, occasionId ? 'words' : 'said'),
      [reportId, personId, ...(occasionId ? [occasionId] : [])].join('|'),
      {
        kind: 'acute',
      },
    )
  },
  'send-unread-notice': async (tx, parts, given) => {
    const { personId, reportId } = z.object({ personId: z.uuid(), reportId: z.uuid() }).parse(given)
    // read meanwhile, or no longer at the desk
    if ((await countFor(tx, parts, personId)).fresh === 0) return undefined
    return toPerson(tx, personId, unreadMail(parts.staffUrl), `unread|${reportId}|${personId}`, { kind: 'unread' })
  },
  'send-late-notice': async (tx, parts, given) => {
    const { personId, reportId, kind } = lateNotice.extend({ personId: z.uuid() }).parse(given)
    return toPerson(tx, personId, lateMail(parts.staffUrl), `late|${kind}|${reportId}|${personId}`, { kind: 'late' })
  },
  'tell-secretary-late': async (tx, _parts, given) => {
    const { reportId, kind } = lateNotice.parse(given)
    const address = await findSecretary(tx)
    return address === undefined
      ? undefined
      : {
          to: address,
          key: `late|${kind}|${reportId}|secretary`,
          ...lateForSecretaryMail,
          line: { action: 'secretary.mailed' },
        }
  },
  'tell-substitute': async (tx, parts, given) => {
    const { personId, substituteId } = z.object({ personId: z.uuid(), substituteId: z.uuid() }).parse(given)
    const absence = await findAbsence(tx, personId, dateOf(tx.now))
    // ended meanwhile, or somebody else stands in
    if (absence?.substituteId !== substituteId) return undefined
    const key = `substitute|${personId}|${substituteId}|${absence.from.toString()}`
    return toPerson(tx, substituteId, substituteMail(parts.staffUrl), key, { kind: 'substitute' })
  },
  // planned by who asks, in the transaction of the question
  'send-question-notice': async (tx, parts, given) => {
    const { personId, questionId } = z.object({ personId: z.uuid(), questionId: z.uuid() }).parse(given)
    // answered or withdrawn meanwhile, or no longer somebody who is asked
    if ((await countFor(tx, parts, personId)).asked === 0) return undefined
    return toPerson(tx, personId, questionMail(parts.staffUrl), `question|${questionId}`, { kind: 'question' })
  },
  'tell-secretary-unread': async (tx, _parts, given) => {
    const { reportId } = z.object({ reportId: z.uuid() }).parse(given)
    const address = await findSecretary(tx)
    return address === undefined
      ? undefined
      : { to: address, key: `unread|${reportId}|secretary`, ...stillUnreadMail, line: { action: 'secretary.mailed' } }
  },
  'tell-piket': async (tx, _parts, given) => {
    const { reportId } = z.object({ reportId: z.uuid() }).parse(given)
    const address = await findPiket(tx)
    return address === undefined
      ? undefined
      : { to: address, key: `${reportId}|piket`, ...piketMail, line: { action: 'piket.mailed' } }
  },
  'tell-secretary-acute': async (tx, _parts, given) => {
    const { reportId } = z.object({ reportId: z.uuid() }).parse(given)
    const address = await findSecretary(tx)
    return address === undefined
      ? undefined
      : { to: address, key: `${reportId}|secretary`, ...nobodyToMailMail, line: { action: 'secretary.mailed' } }
  },
  'tell-secretary': async (tx, _parts, given) => {
    const { emptyDeskId } = z.object({ emptyDeskId: z.uuid() }).parse(given)
    const [day, today] = [await findEmptyDesk(tx, emptyDeskId), dateOf(tx.now)]
    const address = await findSecretary(tx)
    if (!address || !day?.equals(today) || !isDeskEmpty(await peopleAtDesk(tx, today))) return undefined
    return { to: address, key: emptyDeskId, ...emptyDeskMail, line: { action: 'secretary.mailed' } }
  },
} as const satisfies Record<string, Prepare>

/** @returns nothing when there is no address any more */
async function toPerson(
  tx: Tx,
  personId: string,
  text: MailText,
  key: string,
  details: NonNullable<AuditLine['details']>,
): Promise<Ready | undefined> {
  const address = await findMailAddress(tx, personId)
  if (!address) return undefined
  return {
    to: address,
    key,
    ...text,
    line: { action: 'notice.mailed', object: { kind: 'person', id: personId }, details },
  }
}

/** Nothing waits for somebody whose account was closed or whose role ended since the mail was planned. */
async function countFor(tx: Tx, { counters }: NoticeParts, personId: string, since?: Since): Promise<WaitingCounts> {
  const today = dateOf(tx.now)
  const roles = await rolesOf(tx, personId, today)
  const sum = { ...nothingWaits }
  for (const count of counters) {
    const more = await count(tx, { personId, roles, today, ...(since && { since }) })
    for (const name of Object.keys(sum) as (keyof WaitingCounts)[]) sum[name] += more[name]
  }
  return sum
}
