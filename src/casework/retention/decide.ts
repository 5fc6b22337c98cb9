// SPDX-License-Identifier: EUPL-1.2
/**
 * Destroying what was kept long enough, by two people: one asks, another confirms, and anybody who may decide calls it off until the worker
 * has done it. Each deed holds the case or the request, so that of two at once one finds what the other did.
 */
import * as z from 'zod'
import { conflict, done, type DeedAudit, type Outcome } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { backTo } from './address.ts'
import { endDestruction, insertDestruction, markConfirmed } from './destruction-store.ts'
import { keptKindOf, lastDayOf, whyNotDestroy } from './rules.ts'
import { showKept } from './show-kept.tsx'
import { getKept, type Kept } from './store.ts'
import { findTerms } from './terms-store.ts'
import { mayAsk, mayConfirm } from './who-decides.ts'

/** What it is about comes by its word in the address. */
export const keptFields = { id: z.string(), spoor: z.string().default('').transform(keptKindOf) }

export const auditOf = (
  { id, kind }: Pick<Kept, 'id' | 'kind'>,
  details: Record<string, string | number | boolean> = {},
): DeedAudit =>
  kind === 'dataRequest'
    ? { details: { request: id, ...details } }
    : { object: { kind: 'case', id }, details: { part: kind, ...details } }

const saying = (kept: Kept, say: string): Outcome => done(backTo(kept), say, auditOf(kept))

export const askKeptDestruction = deed({
  input: z.object(keptFields),
  page: showKept,
  async run(tx, who, { id, spoor }) {
    const kept = await getKept(tx, who, { id, kind: spoor }, { lock: true })
    if (kept.destroyedAt) return conflict('destroyedMeanwhile')
    if (kept.destruction) return conflict('askedMeanwhile')
    if (!mayAsk(who, kept)) return conflict('notOnIt')
    const term = (await findTerms(tx)).get(kept.kind)
    const inTheWay = whyNotDestroy(kept, term, who.today)
    const lastDay = lastDayOf(kept, term)
    if (inTheWay || !term || !lastDay) return conflict(inTheWay ?? 'noTerm')
    await insertDestruction(tx, kept, { termVersion: term.version, lastDay, by: who.personId })
    return saying(kept, 'asked')
  },
})

export const confirmKeptDestruction = deed({
  input: z.object(keptFields),
  page: showKept,
  async run(tx, who, { id, spoor }) {
    const kept = await getKept(tx, who, { id, kind: spoor }, { lock: true })
    if (kept.destroyedAt) return conflict('destroyedMeanwhile')
    if (!kept.destruction) return conflict('nothingAsked')
    if (kept.destruction.confirmed) return conflict('confirmedMeanwhile')
    if (kept.destruction.askedBy === who.personId) return conflict('secondPerson')
    if (!mayConfirm(who, kept)) return conflict('notOnIt')
    const inTheWay = whyNotDestroy(kept, (await findTerms(tx)).get(kept.kind), who.today)
    if (inTheWay) return conflict(inTheWay)
    await markConfirmed(tx, kept.destruction.id, who.personId)
    return saying(kept, 'confirmed')
  },
})

export const undoKeptDestruction = deed({
  input: z.object(keptFields),
  page: showKept,
  async run(tx, who, { id, spoor }) {
    const kept = await getKept(tx, who, { id, kind: spoor }, { lock: true })
    if (kept.destroyedAt) return conflict('destroyedMeanwhile')
    if (!(await endDestruction(tx, kept, { why: 'undone', by: who.personId }))) return conflict('nothingAsked')
    return saying(kept, 'undone')
  },
})
