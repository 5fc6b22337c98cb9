// SPDX-License-Identifier: EUPL-1.2
/**
 * What stands out (opvalt) among disclosures: a reason to look, never a judgement. Values in, values out. Each number here is ours, no law.
 */
import { isWorkingDay } from '../../law/working-days.ts'
import { dateOf, isBefore, netherlands, type Instant, type PlainDate } from '../../time.ts'
import type { DisclosureLine } from '../../triage/index.ts'

/** More than so many by one person on one day. */
export const mostADay = 10
/** A report or case that went to more than so many receivers. */
export const mostReceivers = 4
/** Days after the end on which something that is still open stands out. */
export const longAgoDays = 14
/** Hours of the office, on a working day; from the first, until the last. */
const officeHours = { from: 8, until: 18 }

export const oddKinds = [
  'noBasis',
  'alone',
  'consentRefused',
  'mayNotReceive',
  'outsideHours',
  'manyInADay',
  'manyReceivers',
  'stillOpen',
] as const
export type Odd = (typeof oddKinds)[number]

/** Two rooms never gave the same line; an id is of one room. */
export const keyOfLine = ({ room, id }: Pick<DisclosureLine, 'room' | 'id'>): string => `${room} ${id}`

const isUnfinished = ({ state }: DisclosureLine): boolean => state === 'open' || state === 'waiting'

function isOutsideHours(at: Instant): boolean {
  const { hour } = at.toZonedDateTimeISO(netherlands)
  return !isWorkingDay(dateOf(at)) || hour < officeHours.from || hour >= officeHours.until
}

/** @returns for each line what stands out, in the order of `oddKinds`; nothing for a line at which nothing does */
export function oddOf(lines: readonly DisclosureLine[], today: PlainDate): Map<string, Odd[]> {
  const onADay = Map.groupBy(lines, ({ decidedBy, day }) => `${decidedBy} ${day.toString()}`)
  const ofOne = Map.groupBy(lines, ({ about }) => about.id)
  const found = new Map<string, Odd[]>()
  for (const line of lines) {
    const receivers = new Set(ofOne.get(line.about.id)?.map(({ receiver }) => `${receiver.kind} ${receiver.key}`))
    const { endsOn } = line
    const holds: Record<Odd, boolean> = {
      noBasis: line.basis.kind === 'none',
      alone: line.second === 'wanted' && line.state !== 'waiting',
      consentRefused: line.consent === 'refused',
      mayNotReceive: line.mayStillReceive === false && isUnfinished(line),
      outsideHours: line.at !== undefined && isOutsideHours(line.at),
      manyInADay: (onADay.get(`${line.decidedBy} ${line.day.toString()}`)?.length ?? 0) > mostADay,
      manyReceivers: receivers.size > mostReceivers,
      stillOpen: isUnfinished(line) && endsOn !== undefined && isBefore(endsOn.add({ days: longAgoDays }), today),
    }
    const odd = oddKinds.filter((kind) => holds[kind])
    if (odd.length > 0) found.set(keyOfLine(line), odd)
  }
  return found
}

export interface RegisterFilter {
  /** `kind key` of a receiver */
  receiver?: string | undefined
  purpose?: string | undefined
  /** the id of a basis, or the kind of one that has no id */
  basis?: string | undefined
  room?: string | undefined
  onlyOdd: boolean
}

export const receiverKey = ({ receiver: { kind, key } }: DisclosureLine): string => `${kind}.${key}`
export const basisKey = ({ basis }: DisclosureLine): string => (basis.kind === 'decided' ? basis.id : basis.kind)

export const fits = (line: DisclosureLine, filter: RegisterFilter, odd: ReadonlyMap<string, readonly Odd[]>): boolean =>
  (filter.receiver === undefined || receiverKey(line) === filter.receiver) &&
  (filter.purpose === undefined || line.purpose === filter.purpose) &&
  (filter.basis === undefined || basisKey(line) === filter.basis) &&
  (filter.room === undefined || line.room === filter.room) &&
  (!filter.onlyOdd || odd.has(keyOfLine(line)))
