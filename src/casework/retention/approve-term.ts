// SPDX-License-Identifier: EUPL-1.2
/** The archivist approves how long a record type is kept, and where that stands. Never shorter than a law says; what it was before stays. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { neededLine } from '../typed.ts'
import { recordTypes, termUnits, whyNotTerm } from './rules.ts'
import { showTerms } from './show-terms.tsx'
import { insertTerm } from './terms-store.ts'

const count = z
  .string({ error: 'giveNumber' })
  .regex(/^[1-9]\d{0,3}$/, 'giveNumber')
  .transform(Number)

export const approveTerm = deed({
  input: z.object({
    soort: z.enum(recordTypes, { error: 'chooseRecord' }),
    aantal: count,
    eenheid: z.enum(termUnits, { error: 'chooseUnit' }),
    bron: neededLine('giveSource'),
    versie: z.coerce.number().int().min(0).max(1_000_000).catch(0),
  }),
  page: showTerms,
  async run(tx, who, { soort, aantal, eenheid, bron, versie }) {
    const refusal = whyNotTerm(soort, { unit: eenheid, count: aantal })
    if (refusal) return mend({ aantal: refusal })
    const term = { record: soort, unit: eenheid, count: aantal, source: bron, by: who.personId, on: who.today }
    if (!(await insertTerm(tx, term, versie))) return conflict('approvedMeanwhile')
    return done(to('retentionTerms'), 'approved', { details: { record: soort, count: aantal, unit: eenheid } })
  },
})
