// SPDX-License-Identifier: EUPL-1.2
/**
 * The laws on which barriers rest, each with the wording that was read. Hardly any was read in its newest wording: nearly all are
 * `toCheck`. A copy of May 2017 carries the first day of that month, because its own date is not known.
 */
import { plainDate } from '../../time.ts'
import type { LegalSource } from '../source.ts'

const copyOf2017 = plainDate('2017-05-01')

const inCollection =
  (law: string, bwb: string, wording: LegalSource['wording']) =>
  (article: string, read: LegalSource['wording'] = wording): LegalSource => ({
    law,
    article,
    bwb,
    url: `https://wetten.overheid.nl/${bwb}/`,
    wording: read,
    status: 'toCheck',
  })

export const gemeentewet = inCollection('Gemeentewet', 'BWBR0005416', plainDate('2022-05-01'))
/** Articles that were only seen in the old copy. */
export const gemeentewet2017 = inCollection('Gemeentewet', 'BWBR0005416', copyOf2017)
export const awb = inCollection('Algemene wet bestuursrecht', 'BWBR0005537', copyOf2017)
export const opiumwet = inCollection('Opiumwet', 'BWBR0001941', copyOf2017)
export const bibob = inCollection(
  'Wet bevordering integriteitsbeoordelingen door het openbaar bestuur (Bibob)',
  'BWBR0013798',
  copyOf2017,
)
export const wetBrp = inCollection('Wet basisregistratie personen', 'BWBR0033715', plainDate('2025-02-12'))
export const huisvestingswet = inCollection('Huisvestingswet 2014', 'BWBR0035303', copyOf2017)
export const wav = inCollection('Wet arbeid vreemdelingen', 'BWBR0007149', plainDate('2024-01-01'))
export const huisverbod = inCollection('Wet tijdelijk huisverbod', 'BWBR0024649', copyOf2017)
export const sr = inCollection('Wetboek van Strafrecht', 'BWBR0001854', 'notRead')
export const participatiewet = inCollection('Participatiewet', 'BWBR0015703', 'notRead')
export const omgevingswet = inCollection('Omgevingswet', 'BWBR0037885', 'notRead')

/** Article 1 was read as published; the rest of the law was not. */
export const goedVerhuurderschap = (article: string, wording: LegalSource['wording'] = 'notRead'): LegalSource => ({
  law: 'Wet goed verhuurderschap',
  article,
  url: 'https://zoek.officielebekendmakingen.nl/stb-2023-103.html',
  wording,
  status: 'toCheck',
})

export const wtta: LegalSource = {
  law: 'Wet toelating terbeschikkingstelling van arbeidskrachten (Wtta)',
  article: 'aangenomen op 11 november 2025; de tekst is niet gelezen',
  url: 'https://www.rijksoverheid.nl/actueel/nieuws/2025/11/11/eerste-kamer-stemt-in-met-strengere-regels-voor-de-uitleenmarkt',
  wording: 'notRead',
  status: 'toCheck',
}

export const law = (...sources: readonly LegalSource[]) => ({ kind: 'law', sources }) as const
export const policy = (nl = 'Dit is beleid. Er is geen bevoegdheid voor nodig, en het geeft er ook geen.') =>
  ({ kind: 'policy', nl }) as const
export const privateLaw = (nl: string) => ({ kind: 'privateLaw', nl }) as const
export const unread = (nl: string) => ({ kind: 'unread', nl }) as const
