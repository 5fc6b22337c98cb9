// SPDX-License-Identifier: EUPL-1.2
/** What a disclosure begins with: the part as this person sees it, what he ticked, the partner and his bases, and the mark of having seen exactly that. */
import { createHash } from 'node:crypto'
import * as z from 'zod'
import {
  findDocuments,
  findEmbargo,
  findEntries,
  findNodes,
  isBoundByEmbargo,
  longestLine,
  longestText,
  maybeWithoutBsn,
  neededWithoutBsn,
  onPart,
  partField,
  type OnPart,
} from '../../casework/index.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { dateField } from '../../platform/web/date-field.ts'
import { isNetworkOpen } from '../networks/store.ts'
import { channels } from '../partners/rules.ts'
import { findReceivable, getPartner, type Partner, type Receivable } from '../partners/store.ts'
import { composeCopy, documentsThatGo, hasNames, isEmpty, looksIn, pagesOf, type Copy, type Things } from './copy.ts'
import { findPages, isTooLarge, sizeOf } from './pages.ts'
import { findSecondLook } from './second-look.ts'
import { consents, disclosureKinds, needsSecond, networkOf, whyNotShare, whyNotUntil } from './rules.ts'

const lines = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split('\n')
      .map((each) => each.trim())
      .filter((each) => each !== ''),
  )

export const disclosureInput = z.object({
  id: z.string(),
  spoor: partField,
  soort: z.enum(disclosureKinds, { error: 'whichKind' }),
  naar: z.string().default(''),
  ontvanger: neededWithoutBsn(longestLine, 'whoThere'),
  kanaal: z.enum(channels, { error: 'whichChannel' }),
  grond: z.string().default(''),
  nodig: neededWithoutBsn(longestLine, 'whyNeeded'),
  passend: neededWithoutBsn(longestLine, 'whyNotLess'),
  toestemming: z.enum(consents, { error: 'whichConsent' }),
  waaromtoestemming: maybeWithoutBsn(longestLine),
  vraag: maybeWithoutBsn(longestText),
  /** one line a tick */
  mee: lines,
  /** what does not go, a passage a line */
  weg: maybeWithoutBsn(longestText).transform((text) =>
    text
      .split('\n')
      .map((each) => each.trim())
      .filter((each) => each !== ''),
  ),
  /** pages that were left out at the look, one a line */
  zonder: lines,
  waaromnamen: maybeWithoutBsn(longestLine),
  ouders: maybeWithoutBsn(longestLine),
  namens: z.enum(['college', 'burgemeester', '']).default(''),
  politie: z.string().default(''),
  waarompolitie: maybeWithoutBsn(longestLine),
  tot: dateField,
  /** answers to the questions at a moment of doubt, when somebody took them along */
  twijfel: z.string().max(longestText).default(''),
  gezien: z.string().default(''),
  /** from the look back to the form, with all that was typed */
  wijzig: z.string().default(''),
})
export type DisclosureInput = z.infer<typeof disclosureInput>

export interface Composed extends OnPart {
  partner: Partner
  receivable: Receivable | undefined
  copy: Copy
  things: Things
  /** of the documents of the copy, in its order */
  documentIds: readonly string[]
  /** all pages together: something is left out first */
  isTooLarge: boolean
  /** that look like a name or number and leave */
  looks: readonly string[]
  errors: Record<string, string>
  /** somebody else looks before it leaves */
  isSecondNeeded: boolean
  mark: string
}

/** @throws NotVisible */
export async function composeDisclosure(
  tx: Tx,
  who: Who,
  typed: DisclosureInput,
  { lock = false } = {},
): Promise<Composed> {
  const at = await onPart(tx, who, typed.id, typed.spoor, { lock })
  const partner = await getPartner(tx, typed.naar)
  const receivable = (await findReceivable(tx, partner.id)).find(({ partnerBasisId }) => partnerBasisId === typed.grond)
  const embargo = await findEmbargo(tx, at.theCase.id)
  const own = await thingsOf(tx, at)
  const { pages, sizes, isTooMany } = await findPages(tx, own.documents, typed.mee)
  const things = { ...own, pages }
  const chosen = {
    kind: typed.soort,
    question: typed.vraag,
    ...(embargo && { embargo: { askedBy: embargo.askedBy, reviewOn: embargo.reviewOn.toString() } }),
    ticks: typed.mee,
    struckOut: typed.weg,
    without: typed.zonder,
  }
  const copy = composeCopy(things, await findNodes(tx, at.parts), chosen)
  const documentIds = documentsThatGo(things, chosen).map(({ document }) => document.id)
  const network = networkOf(typed.soort)
  const late = whyNotUntil(typed.tot, who.today)
  const errors = {
    ...whyNotShare({
      kind: typed.soort,
      part: at.part.kind,
      partner: { kind: partner.kind, isEnded: partner.endedOn !== undefined, channels: partner.channels },
      channel: typed.kanaal,
      basis: receivable?.standing,
      consent: typed.toestemming,
      whyConsent: typed.waaromtoestemming,
      parents: typed.ouders,
      isEmpty: isEmpty(copy),
      hasNames: hasNames(copy),
      hasPages: pagesOf(copy).length > 0,
      whyNames: typed.waaromnamen,
      isBoundByEmbargo: embargo !== undefined && isBoundByEmbargo(at.part.kind),
      policeAgreed: typed.politie === 'ja',
      whyAgreed: typed.waarompolitie,
      isNetworkOpen: network !== undefined && (await isNetworkOpen(tx, network, who.today)),
      onBehalf: typed.namens === '' ? undefined : typed.namens,
    }),
    ...(late && { tot: late }),
    ...(isTooMany && { mee: 'tooManyPages' }),
  }
  return {
    ...at,
    partner,
    receivable,
    copy,
    things,
    documentIds,
    isTooLarge: isTooLarge(sizeOf(copy, sizes)),
    looks: looksIn(copy),
    errors,
    isSecondNeeded: needsSecond(await findSecondLook(tx), { kind: typed.soort, hasNames: hasNames(copy) }),
    mark: seenMark(copy, documentIds, typed),
  }
}

export async function thingsOf(tx: Tx, { part }: Pick<OnPart, 'part'>): Promise<Things> {
  return {
    entries: await findEntries(tx, [part]),
    nodes: await findNodes(tx, [part]),
    documents: await findDocuments(tx, [part]),
    pages: new Map(),
  }
}

/** What goes, to whom, how and on what; when one word of it changed since, it is shown again first. */
const seenMark = (
  copy: Copy,
  documentIds: readonly string[],
  { naar, ontvanger, kanaal, grond, tot, spoor }: DisclosureInput,
): string =>
  createHash('sha256')
    .update(JSON.stringify([copy, documentIds, naar, ontvanger, kanaal, grond, tot.toString(), spoor]))
    .digest('base64url')
