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
