// SPDX-License-Identifier: EUPL-1.2
/**
 * Coarser words for what leads to a person: an extract stays readable, and says less. Pseudonymised is still personal (AVG 4 (5)), so the
 * words are offered and a person decides. Pure.
 */
import type { SpanType } from '../../identifiers/redact/span.ts'

export const coarseWords: Record<SpanType, string> = {
  email: 'een mailadres',
  url: 'een webadres',
  handle: 'een account',
  iban: 'een bankrekening',
  phone: 'een telefoonnummer',
  plate: 'een kenteken',
  postcode: 'een plek in de regio',
  birthDate: 'een geboortedatum',
  bsn: 'een persoonsnummer',
  address: 'een adres in de regio',
  name: 'een persoon',
}

const months =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|aug|sep|okt|nov|dec'
const nationalities = [
  'Pool|Poolse?|Roemeens?e?|Bulgaars?e?|Hongaars?e?|Oekraïe?n?s?e?|Syrische?|Syriër|Turkse?|Marokkaanse?|Vietnamese?|Chinese?',
  'Nigeriaanse?|Filipijnse?|Eritrese?|Spaanse?|Italiaanse?|Letse?|Litouwse?|Slowaakse?|Albanese?|Servische?|Indiase?|Braziliaanse?',
].join('|')

interface Coarse {
  find: RegExp
  say: (found: string) => string
}

const ageOf = (found: string): string => {
  const age = Number(/\d+/.exec(found)?.[0])
  return age < 18 ? 'minderjarig' : age < 27 ? 'jong' : 'volwassen'
}

/** In this order; what was found first keeps its place. */
const finders: readonly Coarse[] = [
  { find: new RegExp(String.raw`(?<![\d.-])\d{1,2} (?:${months})\b(?: \d{4})?`, 'giu'), say: () => 'een dag' },
  { find: /(?<![\d.-])\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?(?![\d-])/gu, say: () => 'een dag' },
  { find: /(?<!\d)\d{1,2} ?(?:jaar oud|jaar|jarige?)(?!\p{L})/giu, say: ageOf },
  { find: new RegExp(String.raw`(?<!\p{L})(?:${nationalities})(?!\p{L})`, 'gu'), say: () => 'buitenlandse' },
  {
    // a place is what stands with a capital behind a word of place
    find: /(?<=(?<!\p{L})(?:in|te|naar|uit|bij|nabij) )\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?/gu,
    say: () => 'een plaats in de regio',
  },
]

export interface CoarsePart {
  start: number
  end: number
  coarse: string
}

/** Age, nationality, date and place, in no order and perhaps over one another. */
export const findCoarse = (text: string): CoarsePart[] =>
  finders.flatMap(({ find, say }) =>
    [...text.matchAll(find)].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      coarse: say(found),
    })),
  )
