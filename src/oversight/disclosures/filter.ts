// SPDX-License-Identifier: EUPL-1.2
/** What the privacy officer asks of the register, from the address. What makes no sense counts as not asked. */
import { isAfter, plainDate, type PlainDate } from '../../time.ts'
import type { LinesAsked } from '../../triage/index.ts'
import type { RegisterFilter } from './rules.ts'

const usualDays = 30

export function readRegisterFilter(query: URLSearchParams, today: PlainDate): LinesAsked & RegisterFilter {
  const last = dateIn(query.get('tot')) ?? today
  const first = dateIn(query.get('van')) ?? last.subtract({ days: usualDays - 1 })
  const [from, to] = isAfter(first, last) ? [last, first] : [first, last]
  const text = (name: string) => query.get(name)?.slice(0, 100) || undefined
  return {
    from,
    to,
    receiver: text('ontvanger'),
    purpose: text('doel'),
    basis: text('grondslag'),
    room: text('waaruit'),
    onlyOdd: query.get('opvallend') === 'ja',
  }
}

/** Of the years that a database and a person can mean. */
function dateIn(text: string | null): PlainDate | undefined {
  if (!text || !/^[12]\d{3}-\d{2}-\d{2}$/.test(text)) return undefined
  try {
    return plainDate(text)
  } catch {
    return undefined
  }
}
