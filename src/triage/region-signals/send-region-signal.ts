// SPDX-License-Identifier: EUPL-1.2
/**
 * Tells the officers of the other municipalities of the region something new, without a person or place. What leads to somebody is refused;
 * for the rest the writer says that he looked. Idempotent on the request key.
 */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { recordFact } from '../../platform/facts.ts'
import { findNeighbours, nameOfMunicipality } from '../../platform/municipalities.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { regionSignalSent } from '../facts.ts'
import { exploitationFormNames } from '../forms.ts'
import { clean } from '../tasks/typed.ts'
import { planToCarry } from './carry.ts'
import { longestSignal, sectors, whyNotTell } from './rules.ts'
import { showRegionSignals } from './show-region-signals.tsx'
import { insertSignal } from './store.ts'

export const sendRegionSignal = deed({
  input: z.object({
    tekst: z
      .string({ error: 'giveSignal' })
      .transform(clean)
      .pipe(z.string().min(1, 'giveSignal').max(longestSignal, 'tooLong')),
    sector: z.enum(sectors, { error: 'chooseSector' }),
    vorm: z
      .enum(['', ...exploitationFormNames], { error: 'chooseForm' })
      .default('')
      .transform((form) => (form === '' ? null : form)),
    geenpersoon: z.string().default(''),
  }),
  page: showRegionSignals,
  async run(tx, who, { tekst, sector, vorm, geenpersoon }) {
    const neighbours = await findNeighbours(tx)
    if (neighbours.length === 0) return conflict('noRegion')
    const refusal = whyNotTell(tekst, [await nameOfMunicipality(tx), ...neighbours.map(({ name }) => name)])
    if (refusal) return mend({ tekst: refusal })
    if (geenpersoon !== 'ja') return mend({ geenpersoon: 'confirmFirst' })
    const signal = await insertSignal(tx, who.personId, { text: tekst, sector, form: vorm })
    await planToCarry(tx, signal)
    await recordFact(tx, regionSignalSent(sector))
    return done(to('regionSignals'), 'signalSent', { details: { signal, sector, municipalities: neighbours.length } })
  },
})
