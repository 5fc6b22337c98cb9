// SPDX-License-Identifier: EUPL-1.2
/** In which country a partner is and in which language it reads, to choose from and in words. Pure. */
import { holdsTheAvg } from '../../law/where-the-avg-holds.ts'
import type { Partner } from './rules.ts'

/** ISO 3166; ours and the neighbours first. */
const countries = (
  'NL DE BE AD AE AF AG AL AM AO AR AT AU AW AZ BA BB BD BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CW CY CZ ' +
  'DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN ' +
  'KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NO NP NR NZ OM PA PE PG PH PK PL PS ' +
  'PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SX SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN ' +
  'VU WS XK YE ZA ZM ZW'
).split(' ')

/** ISO 639-1; ours first. */
const languages =
  'nl en de fr pl ro bg hu cs sk es pt it hr sl lt lv et el sv da fi nb is sq sr bs mk uk ru tr ar fa zh vi'.split(' ')

const countryNames = new Intl.DisplayNames('nl', { type: 'region' })
const languageNames = new Intl.DisplayNames('nl', { type: 'language' })

export const isCountry = (code: string): boolean => countries.includes(code)
export const isLanguage = (code: string): boolean => languages.includes(code)

export const sayCountry = (code: string): string => countryNames.of(code) ?? code
export const sayLanguage = (code: string): string => languageNames.of(code) ?? code

const inDutch = new Intl.Collator('nl')
const [ownCountry = '', ...others] = countries
const neighbours = others.slice(0, 2)
const further = others.slice(2).toSorted((a, b) => inDutch.compare(sayCountry(a), sayCountry(b)))

export const countryOptions = [ownCountry, ...neighbours, ...further].map((value) => ({
  value,
  label: sayCountry(value),
}))
export const languageOptions = languages.map((value) => ({ value, label: sayLanguage(value) }))

/** `home`: here. `sameAvg`: across a border within which the AVG holds. `elsewhere`: it does not; the privacy officer looks first. */
export type Border = 'home' | 'sameAvg' | 'elsewhere'

export function borderOf({ country }: Pick<Partner, 'country'>): Border {
  if (country === ownCountry) return 'home'
  return holdsTheAvg(country) ? 'sameAvg' : 'elsewhere'
}
