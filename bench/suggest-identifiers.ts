// SPDX-License-Identifier: EUPL-1.2
/**
 * How long the question "which reports share a tag with this one" takes, with many tags of all municipalities in one database. A hundred
 * thousand; `SPIL_TAGS=1000000` for the million of the goal. Asked with the statement of the product, as the staff program, under row security.
 */
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import pg from 'pg'
import { poolConfig } from '../src/platform/database/address.ts'
import { kyselyOn, openPool } from '../src/platform/database/pool.ts'
import { inTransaction } from '../src/platform/database/transaction.ts'
import { fileKeyProvider } from '../src/platform/keys/file-key-provider.ts'
import { KeyService } from '../src/platform/keys/key-service.ts'
import { findSameTags } from '../src/triage/seen-before/find-hits.ts'
import { median, quantile, tell, type Bench } from './figure.ts'
import { numberSetting } from './number-setting.ts'
import type { RunningSpil } from './running.ts'

const usualTags = 100_000
const questions = 300
/** Municipalities beside those of the demo, so that one holds what one of a country holds. */
const places = 300

export const suggestIdentifiers: Bench = async (stage) => {
  const spil = await stage.spil()
  const tags = Math.round(numberSetting('SPIL_TAGS', usualTags))
  const { municipalityId, reportIds } = await writeTags(spil, tags)
  const pool = openPool(spil.addressOf('casework_rw'))
  const keys = new KeyService(fileKeyProvider(join(spil.dataDir, 'keys')))
  const who = { personId: randomUUID(), roles: ['attentionOfficer'] as const }
  const took: number[] = []
  let hits = 0
  try {
    const work = { municipalityId, origin: 'staff' as const, now: Temporal.Now.instant(), keys }
    for (const reportId of reportIds.slice(0, questions)) {
      const began = performance.now()
      hits += await inTransaction(kyselyOn(pool), work, async (tx) => (await findSameTags(tx, who, reportId)).size)
      took.push(performance.now() - began)
    }
  } finally {
    await pool.end()
  }
  if (hits === 0) throw new Error('no report shares a tag: nothing was measured')
  return [
    { figure: 'median', value: median(took), unit: 'ms', n: took.length },
    { figure: 'p95', value: quantile(took, 0.95), unit: 'ms', n: took.length },
    { figure: 'tags', value: tags, unit: 'count', n: 1 },
  ]
}

/** Rows that only the question reads; their seals hold nothing. Checks of the rows they hang on are left out for the time of writing. */
async function writeTags(
  spil: RunningSpil,
  tags: number,
): Promise<{ municipalityId: string; reportIds: readonly string[] }> {
  const client = new pg.Client(poolConfig(spil.addressOf('postgres')))
  client.on('error', () => {})
  await client.connect()
  tell(`Writing ${tags} tags in ${places} municipalities`)
  try {
    await client.query(`set session_replication_role = replica`)
    await client.query(`set synchronous_commit = off`)
    await client.query(
      `create temporary table place as select gen_random_uuid() as id, n from generate_series(0, ${places - 1}) n`,
    )
    await client.query(
      `create temporary table given as select p.id as municipality_id, gen_random_uuid() as report_id, s.n,
        decode(md5((p.n || '|' || (random() * ${Math.max(10, Math.round(tags / places / 3))})::integer)), 'hex') as tag
        from generate_series(1, $1::integer) s (n) join place p on p.n = s.n % ${places}`,
      [tags],
    )
    await client.query(`insert into triage.course (municipality_id, report_id, label, state, acute, has_contact, arrived_on, read_by, assess_by, answer_by)
      select municipality_id, report_id, 'b' || n, 'submitted', false, false, '2026-01-01', '2026-01-02', '2026-01-05', '2026-01-20' from given`)
    await client.query(`insert into triage.identifier_tag (municipality_id, report_id, identifier_id, tag)
      select municipality_id, report_id, gen_random_uuid(), tag from given`)
    await client.query('analyze triage.course, triage.identifier_tag')
    const found = await client.query<{ municipality_id: string; report_id: string }>(
      `select municipality_id, report_id from given where municipality_id = (select id from place where n = 7) limit ${questions}`,
    )
    return {
      municipalityId: found.rows[0]?.municipality_id ?? '',
      reportIds: found.rows.map(({ report_id }) => report_id),
    }
  } finally {
    await client.end()
  }
}
