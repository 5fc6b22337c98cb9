// SPDX-License-Identifier: EUPL-1.2
/**
 * Checks the audit trail of a municipality as a stranger would: from its rows alone, by the description beside the table, with
 * nothing of the database's own functions and nothing of ours.
 */
import { createHash } from 'node:crypto'
import type pg from 'pg'

export interface Line {
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

export async function trailOf(
  superuser: pg.Client,
  municipalityId: string,
): Promise<{ lines: Line[]; head: { seq: string; hash: Buffer } | undefined }> {
  await superuser.query('begin')
  await superuser.query(`select set_config('app.municipality', $1, true), set_config('timezone', 'UTC', true)`, [
    municipalityId,
  ])
  await superuser.query('set local role audit_read')
  const lines = await superuser.query<Line>('select *, at::text, details::text from audit.line order by seq')
  const heads = await superuser.query<{ seq: string; hash: Buffer }>('select seq, hash from audit.head')
  await superuser.query('commit')
  return { lines: lines.rows, head: heads.rows[0] }
}

const sha256 = (...parts: (Buffer | string)[]): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest()

function hashOf(line: Line): Buffer {
  const at = Temporal.Instant.from(line.at).toString({ fractionalSecondDigits: 6 })
  const fields = [
    line.municipality_id,
    line.seq,
    at,
    line.actor ?? '',
    line.action,
    line.object_kind ?? '',
    line.object_id ?? '',
  ]
  const rest = [line.result, line.origin, line.purpose, line.details, line.reason?.toString('hex') ?? '']
  return sha256(line.previous, [...fields, ...rest].join('\u001f'))
}

/** @returns what is wrong with this trail, or nothing */
export async function faultIn(superuser: pg.Client, municipalityId: string): Promise<string | undefined> {
  const { lines, head } = await trailOf(superuser, municipalityId)
  let previous = sha256(municipalityId)
  for (const [index, line] of lines.entries()) {
    if (line.seq !== String(index + 1)) return `line ${index + 1} is missing`
    if (!line.previous.equals(previous)) return `line ${line.seq} does not follow the one before it`
    if (!line.hash.equals(hashOf(line))) return `line ${line.seq} was changed`
    previous = line.hash
  }
  if (head?.seq !== String(lines.length) || !head.hash.equals(previous)) return 'the end is missing'
  return undefined
}
