// SPDX-License-Identifier: EUPL-1.2
/**
 * Reports a second with a photo of two megabytes, sealed part by part and durable, with the worker making clean copies meanwhile. By
 * turns with a bare insert of two megabytes of random bytes by the same number of connections: what the disk takes.
 */
import { randomBytes, randomUUID } from 'node:crypto'
import pg from 'pg'
import sharp from 'sharp'
import { poolConfig } from '../src/platform/database/address.ts'
import { median, quantile, tell, type Bench } from './figure.ts'
import { submitFor, type Load } from './load.ts'

const rounds = 5
const turnMs = 4000
const clients = 4
const megabytes = 2

export const submitPhoto: Bench = async (stage) => {
  const spil = await stage.spil()
  const photo = await drawNoise()
  const bare = new pg.Pool({ ...poolConfig(spil.addressOf('postgres')), max: clients })
  bare.on('error', () => {})
  await bare.query('create table if not exists public.bench_bytes (id uuid primary key, bytes bytea)')
  const loads: Load[] = []
  const raw: number[] = []
  await submitFor(spil.publicAddress, { clients, ms: turnMs, photo })
  for (let round = 1; round <= rounds; round++) {
    loads.push(await submitFor(spil.publicAddress, { clients, ms: turnMs, photo }))
    raw.push(await insertFor(bare))
    tell(
      `round ${round} of ${rounds}: ${rateOf(loads.at(-1)!).toFixed(1)} a second with a photo of ${photo.length} bytes`,
    )
  }
  await bare.query('drop table public.bench_bytes')
  await bare.end()
  const ratios = loads.map((load, round) => rateOf(load) / (raw[round] ?? Number.NaN))
  const sum = (of: (load: Load) => number) => loads.reduce((total, load) => total + of(load), 0)
  return [
    {
      figure: 'clients-4',
      value: median(loads.map(rateOf)),
      unit: '1/s',
      compare: 'raw-2mb',
      ratio: median(ratios),
      n: rounds,
    },
    { figure: 'raw-2mb', value: median(raw), unit: '1/s', n: rounds },
    {
      figure: 'p95',
      value: median(loads.map(({ latenciesMs }) => quantile(latenciesMs, 0.95))),
      unit: 'ms',
      n: rounds,
    },
    {
      figure: 'errors',
      value: sum(({ errors }) => errors),
      unit: 'count',
      n: sum(({ done, errors }) => done + errors),
    },
  ]
}

const rateOf = ({ done, seconds }: Load): number => done / seconds

/** Noise does not shrink, so the file has about the size of a photo of a telephone. */
async function drawNoise(): Promise<Buffer> {
  const side = 1560
  return sharp(randomBytes(side * side * 3), { raw: { width: side, height: side, channels: 3 } })
    .jpeg({ quality: 90 })
    .toBuffer()
}

async function insertFor(pool: pg.Pool): Promise<number> {
  const bytes = randomBytes(megabytes * 1_000_000)
  const began = performance.now()
  let done = 0
  const one = async () => {
    while (performance.now() - began < turnMs) {
      await pool.query('insert into public.bench_bytes values ($1, $2)', [randomUUID(), bytes])
      done += 1
    }
  }
  await Promise.all(Array.from({ length: clients }, one))
  await pool.query('truncate public.bench_bytes')
  return done / ((performance.now() - began) / 1000)
}
