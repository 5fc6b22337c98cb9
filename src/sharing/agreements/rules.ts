// SPDX-License-Identifier: EUPL-1.2
/** What was agreed with a partner (afspraak), and when somebody is warned that it ends. Values in, values out. */
import { isAfter, isBefore, type PlainDate } from '../../time.ts'

export const agreementKinds = ['covenant', 'protocol', 'workingAgreement', 'jointControllers', 'processing'] as const
export type AgreementKind = (typeof agreementKinds)[number]

export interface Agreement {
  id: string
  partnerId: string
  kind: AgreementKind
  title: string
  agreedOn: PlainDate
  /** the last day on which it holds; without one until somebody ends it */
  endsOn: PlainDate | undefined
  endedOn: PlainDate | undefined
}

/** Days before the last one on which somebody is warned (ours, no law: time to agree again). */
export const warnDaysBefore = 60

/** Whether it still holds and ends soon; one that somebody ended, or that is over, does not. */
export const isExpiring = ({ endsOn, endedOn }: Pick<Agreement, 'endsOn' | 'endedOn'>, today: PlainDate): boolean =>
  !endedOn && endsOn !== undefined && !isBefore(endsOn, today) && !isAfter(endsOn, today.add({ days: warnDaysBefore }))

/** Its last day was before today and nobody ended it: what leans on it holds no longer, and somebody has to know. */
export const isLapsed = ({ endsOn, endedOn }: Pick<Agreement, 'endsOn' | 'endedOn'>, today: PlainDate): boolean =>
  !endedOn && endsOn !== undefined && isBefore(endsOn, today)

/** Characters. */
export const longestTitle = 300

/** An end that is further away is a slip of the keyboard (ours, no law). */
const furthestYearsAhead = 25

/** @returns by field, what to mend; empty when it can be written down */
export function whatToMend(
  { agreedOn, endsOn }: Pick<Agreement, 'agreedOn' | 'endsOn'>,
  today: PlainDate,
): Record<string, string> {
  if (isAfter(agreedOn, today)) return { sinds: 'agreedInFuture' }
  if (endsOn && isBefore(endsOn, agreedOn)) return { tot: 'endsBefore' }
  return endsOn && isAfter(endsOn, today.add({ years: furthestYearsAhead })) ? { tot: 'tooFarAhead' } : {}
}
