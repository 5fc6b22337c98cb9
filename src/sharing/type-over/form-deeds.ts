// SPDX-License-Identifier: EUPL-1.2
/**
 * Changes the order of a partner's form, a line at a time. The first change makes the proposal the municipality's own; without a line left the
 * proposal is back. Of two people at once the second is told. Idempotent on the request key.
 */
import * as z from 'zod'
import { neededWithoutBsn } from '../../casework/index.ts'
import { to } from '../../paths.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { conflict, done, type Outcome } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { getPartner } from '../partners/store.ts'
import { versionField } from '../partners/typed.ts'
import {
  directions,
  longestHeading,
  mostLines,
  ourFields,
  withLine,
  withMoved,
  withoutLine,
  type FormLine,
} from './order.ts'
import { showPartnerForm } from './show-partner-form.tsx'
import { findOrder, keepOrder } from './store.ts'

const which = { id: z.string(), versie: versionField }
const lineField = z.coerce.number({ error: 'whichOne' }).int('whichOne').min(0, 'whichOne')

/** @throws NotVisible */
async function change(
  tx: Tx,
  who: Who,
  { id, versie }: { id: string; versie: number },
  { say, after }: { say: string; after: (lines: readonly FormLine[]) => FormLine[] },
): Promise<Outcome> {
  const partner = await getPartner(tx, id, { lock: true })
  if (partner.endedOn) return conflict('partnerEnded')
  const { lines, version } = await findOrder(tx, partner)
  if (version !== versie) return conflict('changedMeanwhile')
  const changed = after(lines)
  if (changed.length > mostLines) return conflict('full')
  await keepOrder(tx, id, { lines: changed, version, by: who.personId })
  return done(to('partnerForm', { id }), say, { details: { partner: id, lines: changed.length } })
}

export const addFormLine = deed({
  input: z.object({
    ...which,
    kop: neededWithoutBsn(longestHeading, 'giveHeading'),
    veld: z.enum(ourFields, { error: 'chooseField' }),
    plek: lineField,
  }),
  page: showPartnerForm,
  run: (tx, who, { kop: heading, veld: field, plek, ...at }) =>
    change(tx, who, at, { say: 'added', after: (lines) => withLine(lines, { heading, field }, plek) }),
})

export const moveFormLine = deed({
  input: z.object({ ...which, welke: lineField, waarheen: z.enum(directions, { error: 'whichOne' }) }),
  page: showPartnerForm,
  run: (tx, who, { welke, waarheen, ...at }) =>
    change(tx, who, at, { say: 'moved', after: (lines) => withMoved(lines, welke, waarheen) }),
})

export const removeFormLine = deed({
  input: z.object({ ...which, welke: lineField }),
  page: showPartnerForm,
  run: (tx, who, { welke, ...at }) =>
    change(tx, who, at, { say: 'removed', after: (lines) => withoutLine(lines, welke) }),
})

export const resetPartnerForm = deed({
  input: z.object(which),
  page: showPartnerForm,
  run: (tx, who, at) => change(tx, who, at, { say: 'proposed', after: () => [] }),
})
