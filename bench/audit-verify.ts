// SPDX-License-Identifier: EUPL-1.2
/**
 * How long the operator's `spil audit verify` takes for a trail of many lines, written by the product's own function. A hundred thousand
 * lines; `SPIL_AUDIT_LINES=1000000` for the million of the goal: 60 s.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import pg from 'pg'
import { poolConfig } from '../src/platform/database/address.ts'
import { projectRoot } from '../src/platform/project-root.ts'
import { median, tell, type Bench } from './figure.ts'
import { numberSetting } from './number-setting.ts'
import type { RunningSpil } from './running.ts'

const usualLines = 100_000
const turns = 3
/** A municipality that no other bench writes to. */
const place = 'bronckhorst'

export const auditVerify: Bench = async (stage) => {
  const spil = await stage.spil()
  await writeLines(spil, Math.round(numberSetting('SPIL_AUDIT_LINES', usualLines)))
  const seconds: number[] = []
  let lines = 0
  for (let turn = 1; turn <= turns; turn++) {
    const began = performance.now()
    lines = await verify(spil)
    seconds.push((performance.now() - began) / 1000)
    tell(`turn ${turn} of ${turns}: ${seconds.at(-1)!.toFixed(1)} s for ${lines} lines`)
  }
  return [
    { figure: 'verify', value: median(seconds), unit: 's', n: turns },
    { figure: 'lines', value: lines, unit: 'count', n: 1 },
    { figure: 'lines-per-second', value: lines / median(seconds), unit: '1/s', n: turns },
  ]
}

async function writeLines(spil: RunningSpil, wanted: number): Promise<void> {
  const superuser = new pg.Client(poolConfig(spil.addressOf('postgres')))
  superuser.on('error', () => {})
  await superuser.connect()
  tell(`Writing ${wanted} audit lines`)
  try {
    const found = await superuser.query<{ id: string }>('select id from platform.municipality where slug = $1', [place])
    await superuser.query(
      `select set_config('app.municipality', $1, false), set_config('synchronous_commit', 'off', false)`,
      [found.rows[0]?.id],
    )
    // many small transactions, as in life: within one, each line would wade through all the heads before it
    await superuser.query(`do $$ begin
      for n in 1..${wanted} loop
        perform audit.append(now() - interval '1 day', gen_random_uuid(), 'report.viewed', 'report', gen_random_uuid(), 'done', 'staff', 'P1',
          jsonb_build_object('shown', n), null);
        if n % 200 = 0 then commit; end if;
      end loop;
    end $$`)
  } finally {
    await superuser.end()
  }
}

/** @returns the lines of all trails @throws Error when one is not whole */
async function verify(spil: RunningSpil): Promise<number> {
  const settings = {
    SPIL_MIGRATE_DATABASE_URL: spil.addressOf('migrator'),
    SPIL_KEYS_DIR: join(spil.dataDir, 'keys'),
  }
  const child = spawn(process.execPath, [join(projectRoot, 'src/start/spil.ts'), 'audit', 'verify'], {
    env: { PATH: process.env['PATH'], ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [said, [code]] = await Promise.all([text(child.stdout), once(child, 'close')])
  if (code !== 0) throw new Error(`audit verify ends with ${code}: ${said}`)
  return [...said.matchAll(/ok, (\d+) lines?/g)].reduce((sum, [, count]) => sum + Number(count), 0)
}
