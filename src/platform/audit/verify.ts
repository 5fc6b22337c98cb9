// SPDX-License-Identifier: EUPL-1.2
/**
 * Walks the audit trail of each municipality and tells the first place where it is not what was written: changed, missing, inserted,
 * reordered, or its end taken off (M-61). Reads as `audit_read`, in parts, so that a trail of any length fits in memory.
 *
 * @NOTE `at` says nothing about the order: arrivals know the day only (M-01). Who rewrites a whole trail and its head passes this
 * check; only a hash that was kept elsewhere finds that.
 */
import pg from 'pg'
import { poolConfig } from '../database/address.ts'
import { firstHash, hashOf, type StoredLine } from './chain.ts'

export interface TrailFault {
  /** The first line that is not right; of a trail that lost its end, the first that is gone. */
  seq: bigint
  what: 'changed' | 'missing' | 'inserted' | 'reordered' | 'truncated'
}

export interface TrailReport {
  lines: number
  fault?: TrailFault
}

/** Lines in memory at a time. */
const onePart = 10_000

/**
 * Verifies every municipality, by slug.
 *
 * @param address of the role `migrator`, which may act as the reader
 * @returns whether every trail is whole
 */
export async function verifyTrails({
  address,
  report,
}: {
  address: string
  report: (line: string) => void
}): Promise<boolean> {
  const client = new pg.Client(poolConfig(address))
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('set role owner_spil')
    const municipalities = await client.query<{ id: string; slug: string }>(
      'select id, slug from platform.municipality order by slug',
    )
    await client.query('reset role')
    let whole = true
    for (const { id, slug } of municipalities.rows) {
      const { lines, fault } = await verifyTrail(client, id)
      whole &&= !fault
      report(
        fault
          ? `${slug}: line ${fault.seq} ${faultWords[fault.what]}`
          : `${slug}: ok, ${lines} ${lines === 1 ? 'line' : 'lines'}`,
      )
    }
    return whole
  } finally {
    await client.end()
  }
}

/** What is said after `line 7`. */
export const faultWords: Record<TrailFault['what'], string> = {
  changed: 'was changed',
  missing: 'is missing',
  inserted: 'was inserted',
  reordered: 'is in another place than it was written',
  truncated: 'and what came after it are missing: the end was taken off',
}

/** @param client of a role that may act as `audit_read`, with no transaction open */
export async function verifyTrail(client: pg.Client, municipalityId: string, part = onePart): Promise<TrailReport> {
  await client.query('begin isolation level repeatable read read only')
  try {
    await client.query(
      `select set_config('app.municipality', $1, true), set_config('timezone', 'UTC', true), set_config('datestyle', 'ISO', true)`,
      [municipalityId],
    )
    await client.query('set local role audit_read')
    return await walk(client, municipalityId, part)
  } finally {
    await client.query('rollback')
  }
}

async function walk(client: pg.Client, municipalityId: string, part: number): Promise<TrailReport> {
  let previous = firstHash(municipalityId)
  let seq = 0n
  // one walk along the key; asking for each part anew would sort the rest of the trail each time
  await client.query(
    `declare trail no scroll cursor for
       select *, at::text, details::text from audit.line where municipality_id = ${client.escapeLiteral(municipalityId)} order by seq`,
  )
  for (;;) {
    const { rows } = await client.query<StoredLine>(`fetch ${part} from trail`)
    for (const line of rows) {
      const fits = BigInt(line.seq) === seq + 1n && line.previous.equals(previous) && line.hash.equals(hashOf(line))
      if (!fits) return { lines: Number(seq), fault: await explain(client, line, { seq, previous }) }
      previous = line.hash
      seq++
    }
    if (rows.length < part) break
  }
  const fault = await faultAtTheEnd(client, seq, previous)
  return { lines: Number(seq), ...(fault ? { fault } : {}) }
}

/** The head is written with each line, so it knows how far the trail went. */
async function faultAtTheEnd(client: pg.Client, seq: bigint, last: Buffer): Promise<TrailFault | undefined> {
  const found = await client.query<{ seq: string; hash: Buffer }>('select seq, hash from audit.head')
  const head = found.rows[0]
  if (!head) return seq === 0n ? undefined : { seq: seq + 1n, what: 'truncated' }
  if (BigInt(head.seq) > seq) return { seq: seq + 1n, what: 'truncated' }
  if (BigInt(head.seq) < seq) return { seq: BigInt(head.seq) + 1n, what: 'inserted' }
  return head.hash.equals(last) ? undefined : { seq, what: 'changed' }
}

/** @param last the line before it that was still right, or nothing (`seq` 0) */
async function explain(
  client: pg.Client,
  line: StoredLine,
  last: { seq: bigint; previous: Buffer },
): Promise<TrailFault> {
  const expected = last.seq + 1n
  const seq = BigInt(line.seq)
  if (seq < expected) return { seq, what: 'inserted' }
  if (seq > expected) return { seq: expected, what: 'missing' }
  if (line.previous.equals(last.previous)) {
    // another line that follows the same one is the real one
    const rival = await client.query('select from audit.line where previous = $1 and seq > $2', [last.previous, seq])
    return { seq, what: rival.rowCount ? 'inserted' : 'changed' }
  }
  if (line.hash.equals(hashOf(line, last.previous))) return { seq, what: 'changed' }
  return explainPlace(client, line, seq)
}

/** A line that follows another than the one before it: where does that one stand now? */
async function explainPlace(client: pg.Client, line: StoredLine, seq: bigint): Promise<TrailFault> {
  const follows = await client.query<{ seq: string }>(
    'select seq from audit.line where hash = $1 order by seq limit 1',
    [line.previous],
  )
  const place = line.previous.equals(firstHash(line.municipality_id)) ? '0' : follows.rows[0]?.seq
  if (place !== undefined) return { seq, what: BigInt(place) >= seq ? 'reordered' : 'inserted' }
  // it is whole itself, so the one before it was written anew; or that one is gone and this took its number
  return line.hash.equals(hashOf(line)) && seq > 1n ? { seq: seq - 1n, what: 'changed' } : { seq, what: 'missing' }
}
