// SPDX-License-Identifier: EUPL-1.2
/** What the form of sending a case begins with: the whole case as this person sees it, what he ticked out of it, and the mark of having seen exactly that. */
import { createHash } from 'node:crypto'
import * as z from 'zod'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { findRegionMembers } from '../../platform/municipalities.ts'
import { isAnswerOwed } from '../../triage/index.ts'
import { findEmbargo } from '../embargo/store.ts'
import { findEntries } from '../entries/store.ts'
import { findNodes } from '../network/store.ts'
import { onCase } from '../on-case.ts'
import { findAllParts } from '../parts/store.ts'
import { maybeWithoutBsn, neededWithoutBsn } from '../without-bsn.ts'
import { longestLine, longestText } from '../typed.ts'
import { findAskedOf } from './asks.ts'
import { partsOf, pick, withWhereabouts, type Parcel } from './parcel.ts'
import {
  receiverRoles,
  sendingBases,
  sendingKinds,
  sendingPurposes,
  whyNotNow,
  whyNotSend,
  type SendingKind,
} from './rules.ts'

export const sendingInput = z.object({
  id: z.string(),
  soort: z.enum(sendingKinds, { error: 'whichSending' }),
  naar: z.string().default(''),
  rol: z.enum(receiverRoles, { error: 'whichReceiver' }),
  grond: z.enum(sendingBases, { error: 'giveBasis' }),
  doel: z.enum(sendingPurposes, { error: 'givePurpose' }),
  zin: neededWithoutBsn(longestText, 'giveSentence'),
  /** one line a tick */
  mee: z
    .string()
    .default('')
    .transform((text) => text.split('\n').filter((tick) => tick !== '')),
  waaromverblijf: maybeWithoutBsn(longestLine),
  politie: z.string().default(''),
  waarompolitie: maybeWithoutBsn(longestLine),
  /** the question of somebody elsewhere that this answers */
  vraag: z.string().default(''),
  gezien: z.string().default(''),
  /** from the look back to the form, with all that was typed */
  wijzig: z.string().default(''),
})
export type SendingInput = z.infer<typeof sendingInput>

/** @throws NotVisible */
export async function composeSending(tx: Tx, who: Who, typed: SendingInput, { lock = false } = {}) {
  const at = await onCase(tx, who, typed.id, { lock })
  const { theCase, parts } = at
  const [entries, nodes, members, embargo] = [
    await findEntries(tx, parts),
    await findNodes(tx, parts),
    await findRegionMembers(tx),
    await findEmbargo(tx, theCase.id),
  ]
  const secret = withWhereabouts(nodes, typed.mee)
  const pickWith = (places: ReadonlyMap<string, string>) => pick({ entries, nodes }, typed.mee, places)
  const receiver = members.find(({ id }) => id === typed.naar)
  const isOwner = theCase.ownerId === who.personId
  const ask = isOwner
    ? (await findAskedOf(tx, theCase.id)).find(
        ({ id, fromMunicipality }) => id === typed.vraag && fromMunicipality === typed.naar,
      )
    : undefined
  const parcel: Parcel = {
    number: theCase.number,
    startingPoint: theCase.startingPoint,
    forms: [...theCase.forms],
    sentence: typed.zin,
    purpose: typed.doel,
    basis: typed.grond,
    ...(embargo && { embargo: { askedBy: embargo.askedBy, reviewOn: embargo.reviewOn.toString() } }),
    ...pickWith(new Map(secret.map(({ id }) => [id, '']))),
  }
  const errors = whyNotSend({
    kind: typed.soort,
    receiver,
    role: typed.rol,
    parts: partsOf(parcel),
    hasWhereabouts: secret.length > 0,
    whyWhereabouts: typed.waaromverblijf,
    hasEmbargo: embargo !== undefined,
    policeAgreed: typed.politie === 'ja',
    whyAgreed: typed.waarompolitie,
  })
  return {
    ...at,
    parcel,
    secret,
    pickWith,
    receiver,
    ask,
    errors,
    refusal: await refusalOf(tx, who, at, typed.soort),
    mark: seenMark(parcel, [typed.soort, typed.naar, typed.rol]),
  }
}

async function refusalOf(
  tx: Tx,
  who: Who,
  { theCase, parts }: Pick<Awaited<ReturnType<typeof onCase>>, 'theCase' | 'parts'>,
  kind: SendingKind,
): Promise<string | undefined> {
  const seen = new Set(parts.map((part) => part.kind))
  let isOwed = false
  for (const { id } of theCase.reports) isOwed ||= await isAnswerOwed(tx, id)
  return whyNotNow(kind, {
    isOwner: theCase.ownerId === who.personId,
    isClosed: theCase.status === 'closed',
    hasUnseenPart: (await findAllParts(tx, theCase.id)).some((part) => !part.closed && !seen.has(part.kind)),
    isAnswerOwed: isOwed,
  })
}

/** What goes and to whom; when one word of it changed since, it is shown again first. */
const seenMark = (...seen: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(seen)).digest('base64url')
