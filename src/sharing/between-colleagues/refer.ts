// SPDX-License-Identifier: EUPL-1.2
/**
 * Asks one colleague to do something on one part of a case (verwijzing). From then on he reads that part and no other, so that he can read
 * before he answers. One, or several at once: then each case is looked at by itself, and what came of it is said of each.
 */
import * as z from 'zod'
import {
  findEmbargo,
  idField,
  insertEntry,
  isBoundByEmbargo,
  longestLine,
  longestText,
  maybeWithoutBsn,
  neededWithoutBsn,
  onPart,
  partField,
  whoMayBeOn,
  type PartKind,
} from '../../casework/index.ts'
import { to } from '../../paths.ts'
import { writeAuditLine } from '../../platform/audit/audit.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { recordFact } from '../../platform/facts.ts'
import { namesOf } from '../../platform/people/people.ts'
import type { Who } from '../../platform/people/who.ts'
import { conflict, done, doneShowing, mend, NotVisible, type FieldErrors } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { findBases } from '../../triage/index.ts'
import { giveAccess } from './access-given.ts'
import { colleagueAsked } from './facts.ts'
import { consents, mostAtOnce, whyNotRefer, type Consent, type Sent } from './rules.ts'
import { sayOutcomes } from './say-outcomes.tsx'
import { showBetweenColleagues } from './show-between-colleagues.tsx'
import { showReferMany } from './show-refer-many.tsx'
import { insertAsk } from './store.ts'
import { readTicks, type TickedPart } from './ticks.ts'
import { entryWords } from './words.nl.ts'

const fields = {
  wie: idField('chooseColleague'),
  zin: neededWithoutBsn(longestText, 'giveAsk'),
  grond: z.string().default(''),
  waaromzonder: maybeWithoutBsn(longestLine),
  toestemming: z
    .string()
    .default('')
    .transform((typed): Consent | undefined => consents.find((each) => each === typed)),
  waaromniet: maybeWithoutBsn(longestLine),
  politie: z
    .string()
    .default('')
    .transform((typed) => typed === 'ja'),
  waarompolitie: maybeWithoutBsn(longestLine),
}
type Typed = z.infer<z.ZodObject<typeof fields>>

/** @throws NotVisible when this person does not see the part */
async function refer(
  tx: Tx,
  who: Who,
  at: { caseId: string; part: PartKind | undefined },
  typed: Typed,
): Promise<Sent> {
  const { theCase, part, isClosed } = await onPart(tx, who, at.caseId, at.part, { lock: true })
  if (isClosed) return { refusal: 'partClosed' }
  const basis = (await findBases(tx)).find(({ id, endedOn }) => id === typed.grond && !endedOn)
  const hasEmbargo = isBoundByEmbargo(part.kind) && (await findEmbargo(tx, theCase.id)) !== undefined
  const receivers = await whoMayBeOn(tx, theCase.id, part.kind, who.today)
  const errors = whyNotRefer({
    part: part.kind,
    basis,
    hasBasisChosen: typed.grond !== '',
    whyWithout: typed.waaromzonder,
    consent: typed.toestemming,
    whyNotAsked: typed.waaromniet,
    mayReceive: typed.wie !== who.personId && receivers.includes(typed.wie),
    hasEmbargo,
    policeAgreed: typed.politie,
    whyAgreed: typed.waarompolitie,
  })
  if (Object.keys(errors).length > 0) return { errors }
  const askId = await insertAsk(tx, part, {
    kind: 'referral',
    toPerson: typed.wie,
    content: {
      asked: typed.zin,
      whyWithout: basis ? '' : typed.waaromzonder,
      whyNotAsked: typed.toestemming === 'notAsked' ? typed.waaromniet : '',
      whyAgreed: hasEmbargo ? typed.waarompolitie : '',
    },
    basisId: basis?.id,
    consent: typed.toestemming,
    embargoAgreed: hasEmbargo,
    by: who.personId,
  })
  if (!askId) return { refusal: 'askedAlready' }
  // the desk is read by everybody who may be on it
  if (part.kind !== 'desk') await giveAccess(tx, part, { askId, personId: typed.wie, by: who.personId })
  const names = await namesOf(tx, [typed.wie])
  await insertEntry(tx, part, who.personId, {
    kind: 'decision',
    happenedOn: who.today,
    happenedTime: undefined,
    text: entryWords.referred(names.get(typed.wie) ?? '', typed.zin),
  })
  await recordFact(tx, colleagueAsked('referral'))
  return { sent: askId }
}

const detailsOf = (ask: string, part: PartKind | undefined, { wie, grond, toestemming }: Typed) => ({
  ask,
  ...(part && { part }),
  to: wie,
  isOnBasis: grond !== '',
  ...(toestemming && { consent: toestemming }),
})

export const referToColleague = deed({
  input: z.object({ id: z.string(), spoor: partField, ...fields }),
  page: showBetweenColleagues,
  async run(tx, who, { id, spoor, ...typed }) {
    const came = await refer(tx, who, { caseId: id, part: spoor }, typed)
    if ('errors' in came) return mend(came.errors)
    if ('refusal' in came) return conflict(came.refusal)
    return done(to('betweenColleagues', { id }), 'referred', { details: detailsOf(came.sent, spoor, typed) })
  },
})

export const sendReferrals = deed({
  input: z.object({ deel: z.string().default(''), ...fields }),
  page: showReferMany,
  async run(tx, who, { deel, ...typed }) {
    // in one order for everybody, so that two who do this wait for each other and never both
    const ticked = readTicks(deel).toSorted((a, b) => a.caseId.localeCompare(b.caseId))
    if (ticked.length === 0) return mend({ deel: 'tickSomething' })
    if (ticked.length > mostAtOnce) return mend({ deel: 'tooMany' })
    const outcomes: { at: TickedPart; came: Sent }[] = []
    for (const at of ticked) outcomes.push({ at, came: await tryRefer(tx, who, at, typed) })
    const sent = outcomes.flatMap(({ at, came }) => ('sent' in came ? [{ at, ask: came.sent }] : []))
    const errors = outcomes.flatMap(({ came }) => ('errors' in came ? [came.errors] : []))
    // the same for all of them: it is in the form, not in the cases
    if (errors.length === outcomes.length && errors[0] && allEqual(errors)) return mend(errors[0])
    for (const { at, ask } of sent)
      await writeAuditLine(tx, {
        actor: who.personId,
        action: 'case.referred',
        object: { kind: 'case', id: at.caseId },
        details: detailsOf(ask, at.part, typed),
      })
    return doneShowing(await sayOutcomes(tx, who, outcomes), to('referMany'), 'referredMany', {
      details: { asked: ticked.length, sent: sent.length },
    })
  },
})

const allEqual = (errors: readonly FieldErrors[]): boolean =>
  new Set(errors.map((each) => JSON.stringify(each))).size === 1

/** A case that is not there or not for this person is one line among the others. */
async function tryRefer(tx: Tx, who: Who, at: TickedPart, typed: Typed): Promise<Sent> {
  try {
    return await refer(tx, who, at, typed)
  } catch (error) {
    if (error instanceof NotVisible) return { refusal: 'notVisible' }
    throw error
  }
}
