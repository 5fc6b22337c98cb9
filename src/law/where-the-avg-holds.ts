// SPDX-License-Identifier: EUPL-1.2
/**
 * Where the AVG (GDPR) holds: the member states of the European Union, and by the EEA agreement Iceland, Liechtenstein and Norway. There
 * other law than ours goes with it. Anywhere else chapter V of the AVG asks first whether it may go there at all; that is not worked out
 * here: the privacy officer looks.
 *
 * Source: AVG (Regulation (EU) 2016/679) art. 3 and 44-50, and decision 154/2018 of the EEA Joint Committee; neither was opened for this file.
 * https://eur-lex.europa.eu/eli/reg/2016/679/oj
 */
import type { LegalSource } from './source.ts'

export const avgAbroad: LegalSource = {
  law: 'Algemene verordening gegevensbescherming',
  article: 'art. 44-50',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  wording: 'notRead',
  status: 'toCheck',
}

/** ISO 3166. Parts of the Kingdom outside Europe (AW, CW, SX) are not among them. */
const countries = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' ')

/** @param country ISO 3166, in capitals */
export const holdsTheAvg = (country: string): boolean => countries.includes(country)
