// SPDX-License-Identifier: EUPL-1.2
/** What a bench tells: figures, each a line of JSON on standard output. Progress goes to standard error, so that lines stay lines. */
import type { Stage } from './stage.ts'

export interface Figure {
  figure: string
  value: number
  unit: 'byte' | '1/s' | 'us' | 'ms' | 's' | 'MB' | 'MB/h' | 'count'
  /** The name of the figure it was compared with, measured by turns in the same call. */
  compare?: string
  ratio?: number
  /** How many measurements stand behind the value: rounds, batches, starts or requests. */
  n: number
}

export type Bench = (stage: Stage) => Promise<Figure[]>

/** @returns the line of one figure; a comparison that was not made is null */
export function lineOf(bench: string, { figure, value, unit, compare, ratio, n }: Figure): string {
  const compared = { compare: compare ?? null, ratio: ratio === undefined ? null : rounded(ratio) }
  return JSON.stringify({ bench, figure, value: rounded(value), unit, ...compared, n })
}

export const tell = (line: string): void => console.error(line)

/** @throws RangeError without values */
export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** @param part 0.95 for the value that 95 of 100 stay within @throws RangeError without values */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * part
  const low = sorted[Math.floor(place)]
  const high = sorted[Math.ceil(place)]
  if (low === undefined || high === undefined) throw new RangeError('there is nothing to take the middle of')
  return low + (high - low) * (place - Math.floor(place))
}

/** By least squares: how much `value` grows in an hour. @param points seconds since the beginning, and the value then */
export function slopePerHour(points: readonly (readonly [seconds: number, value: number])[]): number {
  const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length
  const [meanAt, meanValue] = [mean(points.map(([at]) => at)), mean(points.map(([, value]) => value))]
  const together = points.reduce((sum, [at, value]) => sum + (at - meanAt) * (value - meanValue), 0)
  const spread = points.reduce((sum, [at]) => sum + (at - meanAt) ** 2, 0)
  return spread === 0 ? 0 : (together / spread) * 3600
}

/** Three digits tell enough: nothing here is measured more precisely. */
const rounded = (value: number): number => (Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3)))
