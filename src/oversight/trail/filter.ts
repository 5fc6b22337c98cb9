// SPDX-License-Identifier: EUPL-1.2
/** What the privacy officer asks for, from the address: days, a person, a report, a kind. What makes no sense counts as not asked. */
import { to } from '../../paths.ts'
import { isUuid } from '../../platform/uuid.ts'
import { isAfter, plainDate, type PlainDate } from '../../time.ts'
import { traceKinds, type TraceKind, type TrailQuestion } from './store.ts'

export const onePage = 50
const usualDays = 30

/** As they stand in the address, so they are Dutch. */
const kindNames = {
  looked: 'gelezen',
  changed: 'gewijzigd',
  rights: 'rechten',
  contact: 'contact',
  denied: 'geweigerd',
  signedIn: 'ingelogd',
  system: 'systeem',
} as const satisfies Record<TraceKind, string>

export const nameOfKind = (kind: TraceKind): string => kindNames[kind]

export interface Asked {
  question: TrailQuestion
  /** what a report is called, as it was typed */
  label: string
  page: number
}

/** Small letters, without the word itself: what somebody reads on a line can be typed as it stands there. */
const asLabel = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .trim()
    .replace(/^melding\s+/, '')
    .slice(0, 40)

export function readFilter(query: URLSearchParams, today: PlainDate): Asked {
  const until = dateIn(query.get('tot')) ?? today
  const from = dateIn(query.get('van')) ?? until.subtract({ days: usualDays - 1 })
  const [first, last] = isAfter(from, until) ? [until, from] : [from, until]
  const person = query.get('persoon') ?? ''
  const page = Math.min(Math.max(Number.parseInt(query.get('pagina') ?? '1', 10) || 1, 1), 10_000)
  return {
    question: {
      from: first,
      until: last,
      personId: isUuid(person) ? person : undefined,
      kind: traceKinds.find((kind) => kindNames[kind] === query.get('soort')),
    },
    label: asLabel(query.get('melding') ?? ''),
    page,
  }
}

export function trailAddress({ from, until, personId, kind }: TrailQuestion, page: number, label = ''): string {
  const query = new URLSearchParams({ van: from.toString(), tot: until.toString() })
  if (personId) query.set('persoon', personId)
  if (kind) query.set('soort', kindNames[kind])
  if (label) query.set('melding', label)
  if (page > 1) query.set('pagina', String(page))
  return `${to('oversight')}?${query.toString()}`
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
