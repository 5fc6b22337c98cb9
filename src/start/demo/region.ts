// SPDX-License-Identifier: EUPL-1.2
/**
 * The demo region: the eight municipalities of the Achterhoek as configuration, and people who are plainly invented. Source of the
 * eight: the regional policy plan (CVDR734168). Nothing here is about anybody who exists.
 */
import { createHash } from 'node:crypto'
import type { Role } from '../../access.ts'
import type { DeskSettings } from '../../reporting/desk-settings.ts'
import { languages, type Language } from '../../reporting/languages.ts'

export interface DemoPerson {
  name: string
  roles: readonly Role[]
}

export interface DemoPlace {
  slug: string
  name: string
  kind: 'municipality' | 'care-desk'
  people: readonly DemoPerson[]
}

const officers = (safety: string, social: string): DemoPerson[] => [
  { name: `Testpersoon ${safety}`, roles: ['attentionOfficer'] },
  { name: `Testpersoon ${social}`, roles: ['attentionOfficer'] },
]

const place = (slug: string, name: string, people: readonly DemoPerson[]): DemoPlace => ({
  slug,
  name,
  kind: 'municipality',
  people,
})

export const demoRegion: readonly DemoPlace[] = [
  place('aalten', 'Aalten', officers('Els', 'Iep')),
  place('berkelland', 'Berkelland', officers('Vlier', 'Hulst')),
  place('bronckhorst', 'Bronckhorst', officers('Eik', 'Beuk')),
  place('doetinchem', 'Doetinchem', [
    ...officers('Wilg', 'Populier'),
    { name: 'Testpersoon Kastanje', roles: ['chainDirector'] },
  ]),
  place('montferland', 'Montferland', officers('Den', 'Spar')),
  place('oost-gelre', 'Oost Gelre', officers('Hazelaar', 'Meidoorn')),
  place('oude-ijsselstreek', 'Oude IJsselstreek', officers('Taxus', 'Lariks')),
  place('winterswijk', 'Winterswijk', [
    ...officers('Linde', 'Berk'),
    { name: 'Testpersoon Esdoorn', roles: ['deputy'] },
    { name: 'Testpersoon Acacia', roles: ['colleague'] },
    { name: 'Testpersoon Plataan', roles: ['publicOrderAdviser'] },
    { name: 'Testpersoon Ceder', roles: ['policyOfficer'] },
    { name: 'Testpersoon Walnoot', roles: ['dataProtectionOfficer'] },
    { name: 'Testpersoon Kornoelje', roles: ['archivist'] },
    { name: 'Testpersoon Jeneverbes', roles: ['administrator'] },
    { name: 'Testpersoon Lijsterbes', roles: ['teamLead'] },
  ]),
  {
    slug: 'zorgcoordinatie',
    name: 'Zorgcoördinatie Achterhoek',
    kind: 'care-desk',
    people: [
      { name: 'Testpersoon Sleedoorn', roles: ['careCoordinator'] },
      { name: 'Testpersoon Vuilboom', roles: ['administrator'] },
      { name: 'Testpersoon Kardinaalsmuts', roles: ['dataProtectionOfficer'] },
    ],
  },
]

const readAtOnce: readonly Language[] = ['nl', 'nl-makkelijk', 'en']

/** Every language there is; for most of them somebody has to be asked, which takes three working days. */
export const demoLanguages: DeskSettings['readLanguages'] = Object.fromEntries(
  languages.map((language) => [language, readAtOnce.includes(language) ? 0 : 3]),
)

/** The one in the middle of the region hears it for the others, and a neighbour for that one. */
export const fallbackOf = (slug: string): string => (slug === 'doetinchem' ? 'montferland' : 'doetinchem')

/** The same id at each making, so that making the demo again changes nothing. */
export function demoId(...parts: readonly string[]): string {
  const hex = createHash('sha256')
    .update(['demo', ...parts].join('|'))
    .digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  )
}

/** A form key for an invented report; the codes of the demo can be told in the manual. */
export const demoFormKey = (name: string): string =>
  createHash('sha256').update(`demo form|${name}`).digest('base64url')
