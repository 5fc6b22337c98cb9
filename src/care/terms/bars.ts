// SPDX-License-Identifier: EUPL-1.2
/** Where terms stand beside each other on one line of time, with today on it. Values in, values out. */
import type { Timer } from '../../law/pathways/timers.ts'
import { isBefore, type PlainDate } from '../../time.ts'

/** In units of the picture. */
export const barWidth = 1000

/** Of the picture that lies before today: what runs matters more than what began long ago, and a birth is far away. */
const pastShare = 0.2

export interface Bars {
  today: number
  bars: readonly { term: Timer['term']; from: number; to: number }[]
}

export function placeBars(timers: readonly Timer[], today: PlainDate): Bars {
  const daysTo = (day: PlainDate): number => today.until(day, { largestUnit: 'day' }).days
  const running = timers.filter(({ ends }) => !isBefore(ends, today))
  const ahead = Math.max(1, ...running.map(({ ends }) => daysTo(ends)))
  const now = barWidth * pastShare
  const at = (day: PlainDate): number =>
    Math.round(Math.min(barWidth, Math.max(0, now + (daysTo(day) / ahead) * (barWidth - now))))
  return { today: now, bars: timers.map(({ term, starts, ends }) => ({ term, from: at(starts), to: at(ends) })) }
}
