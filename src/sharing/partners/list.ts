// SPDX-License-Identifier: EUPL-1.2
/** What is said beside a partner in the directory, and who is found in it. Values in, values out. */
import type { PlainDate } from '../../time.ts'
import { isExpiring, isLapsed, type Agreement } from '../agreements/rules.ts'
import { kindWords } from './kinds.nl.ts'
import { isCheckDue, type Partner, type Standing } from './rules.ts'
import { borderOf } from './where.ts'

export const marks = [
  'ended',
  'checkDue',
  'noBasis',
  'agreementEnding',
  'agreementOver',
  'sameAvg',
  'elsewhere',
] as const
export type Mark = (typeof marks)[number]

export interface Listed {
  partner: Partner
  marks: readonly Mark[]
}

/** Of one that ended nothing else is said. @param agreements of this partner */
export function marksOf(
  partner: Pick<Partner, 'checkedOn' | 'endedOn' | 'country'>,
  standings: readonly Standing[],
  agreements: readonly Pick<Agreement, 'endsOn' | 'endedOn'>[],
  today: PlainDate,
): Mark[] {
  if (partner.endedOn) return ['ended']
  const border = borderOf(partner)
  return [
    ...(isCheckDue(partner, today) ? (['checkDue'] as const) : []),
    ...(standings.includes('inForce') ? [] : (['noBasis'] as const)),
    ...(agreements.some((agreement) => isExpiring(agreement, today)) ? (['agreementEnding'] as const) : []),
    ...(agreements.some((agreement) => isLapsed(agreement, today)) ? (['agreementOver'] as const) : []),
    ...(border === 'home' ? [] : [border]),
  ]
}

/** What one can look at alone; those that ended stand nowhere else. */
export const views = ['alle', 'nakijken', 'niets', 'afspraken', 'gestopt'] as const
export type ListView = (typeof views)[number]

const shows: Record<ListView, (has: (mark: Mark) => boolean) => boolean> = {
  alle: (has) => !has('ended'),
  nakijken: (has) => has('checkDue'),
  niets: (has) => has('noBasis'),
  afspraken: (has) => has('agreementEnding') || has('agreementOver'),
  gestopt: (has) => has('ended'),
}

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

const textOf = ({ kind, name, area, reach }: Partner): string =>
  plain([name, area ?? '', reach.remark, kindWords[kind].name, kindWords[kind].when].join(' '))

/** @param asked words that must all be there, with capitals and accents as they come */
export function findIn(listed: readonly Listed[], view: ListView, asked: string): Listed[] {
  const words = plain(asked).split(/\s+/).filter(Boolean)
  return listed.filter(
    ({ partner, marks: own }) =>
      shows[view]((mark) => own.includes(mark)) && words.every((word) => textOf(partner).includes(word)),
  )
}
