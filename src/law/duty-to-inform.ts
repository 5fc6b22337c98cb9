// SPDX-License-Identifier: EUPL-1.2
/**
 * Duty to inform (informatieplicht): who is recorded by name without having told it himself is told so, within a term; and on which grounds
 * that may be left or wait.
 *
 * Source: AVG (Regulation (EU) 2016/679) art. 14 lid 3 and 5. The text was NOT read here (niet nagelezen): generally known, to be checked
 * before anybody leans on it. The grounds of UAVG art. 41 stand in requests-of-data-subjects.ts. Counted as the terms there: a month ends
 * with the day of the same number, or with the last day of a shorter month, and is not moved by a weekend.
 */
import type { PlainDate } from '../time.ts'
import { uavg41Grounds } from './requests-of-data-subjects.ts'
import { months, type LegalSource, type Term } from './source.ts'

/** At the latest; the law says "within a reasonable period". */
export const dutyToInform = {
  lasts: months(1),
  source: {
    law: 'AVG, geteld volgens Verordening 1182/71 (niet nagelezen)',
    article: 'art. 14 lid 3',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    wording: 'notRead',
    status: 'toCheck',
  },
} as const satisfies { lasts: Term; source: LegalSource }

/**
 * The last day to tell somebody that he is recorded.
 *
 * @param recordedOn the day on which the name was written down, itself not counted; a local date
 * @returns the last day that still counts; never moved by a weekend
 */
export const lastDayToInform = (recordedOn: PlainDate): PlainDate =>
  recordedOn.add({ [dutyToInform.lasts.unit]: dutyToInform.lasts.count }, { overflow: 'constrain' })

/** Cases of AVG art. 14 lid 5 in which the duty does not hold, or not now. */
const article14Grounds = {
  '14-5a': 'weet het al (AVG 14 lid 5 a)',
  '14-5b': 'onmogelijk, onevenredig, of maakt het doel onmogelijk (AVG 14 lid 5 b)',
  '14-5c': 'een wet schrijft het vastleggen voor (AVG 14 lid 5 c)',
  '14-5d': 'beroepsgeheim (AVG 14 lid 5 d)',
} as const

type UavgKey = `41-1${keyof typeof uavg41Grounds}`

const uavgGrounds = Object.fromEntries(
  Object.entries(uavg41Grounds).map(([letter, text]) => [`41-1${letter}`, `${text} (UAVG 41 lid 1 ${letter})`]),
) as Record<UavgKey, string>

/** On which telling may wait, in words of the screen. */
export const postponingGrounds: Readonly<Record<UavgKey | keyof typeof article14Grounds, string>> = {
  ...uavgGrounds,
  ...article14Grounds,
}
export type PostponingGround = keyof typeof postponingGrounds
export const postponingGroundNames = Object.keys(postponingGrounds) as PostponingGround[]
