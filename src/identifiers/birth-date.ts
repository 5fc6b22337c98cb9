// SPDX-License-Identifier: EUPL-1.2
/**
 * Reads a date of birth, also one of which a part is not known: the BRP writes `00` for it. 1 January and 31 December are what is filled
 * in for many migrants whose date nobody knew; whoever compares needs something else beside such a date.
 *
 * Source: Logisch Ontwerp BRP, element 03.10 (geboortedatum).
 */
export interface BirthDate {
  /** `1999-04-02`, `1999-04-00` or `1999-00-00` */
  iso: string
  isPartial: boolean
  isDefault: boolean
}

/** @returns nothing when there is no such day */
export function readBirthDate(text: string): BirthDate | undefined {
  const dayFirst = /^(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4})$/.exec(text)
  const yearFirst = /^(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})$/.exec(text)
  const [year, month, day] = dayFirst
    ? [dayFirst[3], dayFirst[2], dayFirst[1]]
    : yearFirst
      ? [yearFirst[1], yearFirst[2], yearFirst[3]]
      : []
  if (year === undefined || month === undefined || day === undefined) return undefined
  if (Number(year) < 1900 || Number(year) > 2100) return undefined
  const isPartial = Number(month) === 0 || Number(day) === 0
  if (Number(month) === 0 && Number(day) > 0) return undefined
  const two = (part: string): string => part.padStart(2, '0')
  const iso = `${year}-${two(month)}-${two(day)}`
  if (!exists(Number(year), Number(month) || 1, Number(day) || 1)) return undefined
  return { iso, isPartial, isDefault: /-(?:01-01|12-31)$/.test(iso) }
}

const exists = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
