// SPDX-License-Identifier: EUPL-1.2
/**
 * How the lines of an audit trail hang together, by the description beside the table and with nothing of the database's own
 * functions: each line's hash is over the hash before it and over the line's own fields as text (M-61). Pure.
 */
import { createHash } from 'node:crypto'

/** A line as it is stored; `seq`, `at` and `details` as the database writes them, `at` in UTC. */
export interface StoredLine {
  municipality_id: string
  seq: string
  at: string
  actor: string | null
  action: string
  object_kind: string | null
  object_id: string | null
  result: string
  origin: string
  purpose: string
  details: string
  reason: Buffer | null
  previous: Buffer
  hash: Buffer
}

/** What the first line of a municipality follows. */
export const firstHash = (municipalityId: string): Buffer => createHash('sha256').update(municipalityId).digest()

/** No field holds this character: the database refuses it in a name and writes it as an escape in `details`. */
const divider = '\u001f'

export function hashOf(line: StoredLine, previous: Buffer = line.previous): Buffer {
  const fields = [
    line.municipality_id,
    line.seq,
    isoMoment(line.at),
    line.actor ?? '',
    line.action,
    line.object_kind ?? '',
    line.object_id ?? '',
    line.result,
    line.origin,
    line.purpose,
    line.details,
    line.reason?.toString('hex') ?? '',
  ]
  return createHash('sha256').update(previous).update(fields.join(divider)).digest()
}

/** With six decimals. What is no such moment (`infinity`) stays as it is: a hash that was made of a moment will not fit it. */
function isoMoment(stored: string): string {
  const [, day, time, fraction = ''] = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?\+00$/.exec(stored) ?? []
  return day ? `${day}T${time}.${fraction.padEnd(6, '0')}Z` : stored
}
