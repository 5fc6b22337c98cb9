// SPDX-License-Identifier: EUPL-1.2
/** The steps of the mailbox: opening it with a code, coming back to it, writing. A failed step comes back with what was typed. */
import { randomBytes } from 'node:crypto'
import { dateOf } from '../../time.ts'
import { asTyped } from '../../platform/written-code.ts'
import { clean, maximum, type Typed } from '../form/fields.ts'
import { closeMailbox } from '../door/store.ts'
import { mailboxKeysOf } from '../door/code.ts'
import { defaultDeskSettings } from '../desk-settings.ts'
import type { Voice } from '../languages.ts'
import { draw, note, type Answer, type StepHouse } from '../public-step.tsx'
import { ClosedPage, CodePage, MailboxPage, type CodeProblem, type MailboxState } from './MailboxPage.tsx'
import { openMailbox, type MailboxLetter, type OpenMailbox } from './open-mailbox.ts'
import { maximumLetter, writeBack } from './write-letter.ts'

export async function openWithCode(at: StepHouse, typed: Typed, fields: ReadonlyMap<string, string>): Promise<Answer> {
  const draft = clean(fields.get('concept') ?? '')
  const refuse = (problem: CodeProblem, status?: number) =>
    draw(at, typed, (standing) => <CodePage {...standing} typed={typed} problem={problem} draft={draft} />, status)
  if (!(await at.allows('openMailbox'))) return refuse('tooMany', 429)
  const code = asTyped(fields.get('code') ?? '')
  try {
    const mailbox = await openMailbox(at.house, code)
    return mailbox
      ? drawMailbox(at, typed, { code, draft, contact: noContact, ...(await contentOf(at, mailbox)) })
      : refuse('unknown')
  } catch (error) {
    note(at, 'mailbox not opened', error)
    return refuse('notOpened', 503)
  }
}

interface Shown {
  code: string
  draft: string
  /** as typed, while it was not stored */
  contact: { contact: string; veilig: string }
  letters: readonly MailboxLetter[]
  mailboxMonths: number
  state?: MailboxState
  letterKey?: string
}

const statusOf: Partial<Record<MailboxState, number>> = { notSent: 503, tooMany: 429 }

function drawMailbox(at: StepHouse, typed: Typed, { code, letterKey, ...shown }: Shown): Answer {
  const now = at.house.clock()
  return draw(
    at,
    typed,
    (standing) => (
      <MailboxPage
        {...standing}
        language={voiceIn(shown.letters, standing.language)}
        {...shown}
        files={shown.state === 'sent' ? [] : typed.bijgevoegd}
        refused={at.refusedFiles}
        ticket={at.tickets.make(code, now)}
        letterKey={letterKey ?? randomBytes(16).toString('base64url')}
        today={dateOf(now)}
      />
    ),
    shown.state && statusOf[shown.state],
  )
}

/** The mailbox cannot read the report; the letters of the desk tell how its writer is spoken to. */
const voiceIn = (letters: readonly MailboxLetter[], voice: Voice): Voice =>
  voice === 'nl' && letters.some(({ mine, young }) => !mine && young) ? 'nl-je' : voice

const noContact = { contact: '', veilig: '' }

async function contentOf(at: StepHouse, { municipalityId, letters }: OpenMailbox) {
  const desk = await at.house.desks.byId(municipalityId)
  return { letters, mailboxMonths: (desk?.settings ?? defaultDeskSettings).mailboxMonths }
}

const contactIn = ({ contact, veilig }: Typed) =>
  contact.trim() === '' && veilig.trim() === '' ? undefined : { contact, safeMoment: veilig }

/** Closes it for good, when that was ticked; the code opens nothing any more. */
export async function closeMailboxStep(
  at: StepHouse,
  typed: Typed,
  fields: ReadonlyMap<string, string>,
): Promise<Answer> {
  const code = at.tickets.read(fields.get('kaartje') ?? '', at.house.clock())
  if (code === undefined) return showMailbox(at, typed, fields)
  if (fields.get('zeker') !== 'ja') return showMailbox(at, typed, fields, 'notSure')
  const letters = (await openMailbox(at.house, code).catch(() => undefined))?.letters ?? []
  const { locator } = mailboxKeysOf(asTyped(code))
  const today = dateOf(at.house.clock()).toString()
  const closed = await closeMailbox(at.house.pool, locator, today).catch((error: unknown) => {
    note(at, 'mailbox not closed', error)
    return undefined
  })
  if (closed === undefined) return showMailbox(at, typed, fields, 'notSent')
  return draw(at, typed, (standing) => <ClosedPage {...standing} language={voiceIn(letters, standing.language)} />)
}

/** The mailbox of an open ticket once more; an old ticket asks for the code again and keeps the text. */
export async function showMailbox(
  at: StepHouse,
  typed: Typed,
  fields: ReadonlyMap<string, string>,
  state?: MailboxState,
): Promise<Answer> {
  const draft = state === 'sent' ? '' : clean(fields.get('bericht') ?? '')
  const code = at.tickets.read(fields.get('kaartje') ?? '', at.house.clock())
  const mailbox =
    code === undefined
      ? undefined
      : await openMailbox(at.house, code).catch(() => ({ municipalityId: '', letters: [] }))
  if (!mailbox || code === undefined) {
    return draw(at, typed, (standing) => <CodePage {...standing} typed={typed} problem="waited" draft={draft} />)
  }
  const letterKey = state === 'sent' ? undefined : fields.get('brief')
  return drawMailbox(at, typed, {
    code,
    draft,
    contact: state === 'sent' ? noContact : { contact: typed.contact, veilig: typed.veilig },
    ...(await contentOf(at, mailbox)),
    ...(state ? { state } : {}),
    ...(letterKey ? { letterKey } : {}),
  })
}

export async function writeLetterStep(
  at: StepHouse,
  typed: Typed,
  fields: ReadonlyMap<string, string>,
): Promise<Answer> {
  const written = clean(fields.get('bericht') ?? '')
  const contact = contactIn(typed)
  // who only leaves how to be reached says so to the desk, which reads it in Dutch
  const kind = written.trim() === '' && contact ? ('contact' as const) : ('letter' as const)
  const text = kind === 'contact' ? '' : written
  const letterKey = fields.get('brief') ?? ''
  const code = at.tickets.read(fields.get('kaartje') ?? '', at.house.clock())
  if (code === undefined || letterKey === '') return showMailbox(at, typed, fields)
  if (at.refusedFiles.length > 0) return showMailbox(at, typed, fields)
  if (kind === 'letter' && text.trim() === '' && typed.bijgevoegd.length === 0)
    return showMailbox(at, typed, fields, 'empty')
  if (text.length > maximumLetter) return showMailbox(at, typed, fields, 'tooLong')
  if (typed.contact.length > maximum.contact || typed.veilig.length > maximum.veilig)
    return showMailbox(at, typed, fields, 'tooLong')
  if (!(await at.allows('write'))) return showMailbox(at, typed, fields, 'tooMany')
  const letterToDesk = { kind, text, contact, letterKey, files: typed.bijgevoegd }
  const stored = await writeBack(at.house, code, letterToDesk).catch((error: unknown) => {
    note(at, 'letter not stored', error)
    return false
  })
  return showMailbox(at, typed, fields, stored ? 'sent' : 'notSent')
}
