// SPDX-License-Identifier: EUPL-1.2
/**
 * Half an hour of five reports a second, with somebody of the desk who looks at the inbox each second and the worker at work: what grows, and
 * what is not given back. `SPIL_SOAK_MINUTES` makes it shorter. The first part is not counted in the slopes: then caches fill.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { poolConfig } from '../src/platform/database/address.ts'
import { quantile, slopePerHour, tell, type Bench, type Figure } from './figure.ts'
import { submitAtPace } from './load.ts'
import { openDescriptors, residentMb } from './processes.ts'
import type { Program, RunningSpil } from './running.ts'
import { numberSetting } from './number-setting.ts'
import { viewerOf } from './view-inbox.ts'

const usualMinutes = 30
const perSecond = 5
const readEveryMs = 5000
/** Of the time, before the slopes begin. */
const warmUpPart = 0.2
const programs: readonly Program[] = ['public', 'staff', 'worker']

interface Reading {
  seconds: number
  memoryMb: Record<Program, number>
  descriptors: Record<Program, number>
  /** Connections to the database, all logins together. */
  backEnds: number
}

export const soak: Bench = async (stage) => {
  const minutes = numberSetting('SPIL_SOAK_MINUTES', usualMinutes)
  const spil = await stage.spil()
  const superuser = new pg.Client(poolConfig(spil.addressOf('postgres')))
  // when the bench is broken off, the server ends before us
  superuser.on('error', () => {})
  await superuser.connect()
  const viewer = await viewerOf(spil.staffAddress)
  await submitAtPace(spil.publicAddress, { perSecond, ms: 2000 })

  const over = new AbortController()
  const began = performance.now()
  const readings: Reading[] = []
  const reading = (async () => {
    for (; !over.signal.aborted; await sleep(readEveryMs)) {
      readings.push(await read(spil, superuser, (performance.now() - began) / 1000))
      if (readings.length % 12 === 0) tell(`${Math.round(readings.at(-1)!.seconds)} seconds`)
    }
  })()
  let viewErrors = 0
  const viewing = (async () => {
    for (; !over.signal.aborted; await sleep(1000)) await viewer.view().catch(() => (viewErrors += 1))
  })()
  const load = await submitAtPace(spil.publicAddress, { perSecond, ms: minutes * 60_000 })
  over.abort()
  await Promise.all([reading, viewing])
  await sleep(readEveryMs)
  const last = await read(spil, superuser, (performance.now() - began) / 1000)
  viewer.leave()
  await superuser.end()
  return [
    ...figuresOf(readings, last),
    { figure: 'p95', value: quantile(load.latenciesMs, 0.95), unit: 'ms', n: load.done },
    { figure: 'rate', value: load.done / load.seconds, unit: '1/s', n: load.done },
    { figure: 'errors', value: load.errors + viewErrors, unit: 'count', n: load.done + load.errors },
  ]
}

async function read(spil: RunningSpil, superuser: pg.Client, seconds: number): Promise<Reading> {
  const each = (look: (pid: number) => number) =>
    Object.fromEntries(programs.map((program) => [program, look(spil.pidOf(program))])) as Record<Program, number>
  const found = await superuser.query<{ count: number }>(
    `select count(*)::integer as count from pg_stat_activity where backend_type = 'client backend'`,
  )
  return {
    seconds,
    memoryMb: each(residentMb),
    descriptors: each(openDescriptors),
    backEnds: found.rows[0]?.count ?? 0,
  }
}

/** @param last after the load, when all that was borrowed should be given back */
function figuresOf(readings: readonly Reading[], last: Reading): Figure[] {
  const first = readings[0] ?? last
  const warm = readings.filter(({ seconds }) => seconds >= last.seconds * warmUpPart)
  const count = (figure: string, value: number): Figure => ({ figure, value, unit: 'count', n: 1 })
  return [
    ...programs.flatMap((program): Figure[] => [
      {
        figure: `slope-${program}`,
        value: slopePerHour(warm.map(({ seconds, memoryMb }) => [seconds, memoryMb[program]])),
        unit: 'MB/h',
        n: warm.length,
      },
      { figure: `memory-${program}-end`, value: last.memoryMb[program], unit: 'MB', n: 1 },
      count(`descriptors-${program}-begin`, first.descriptors[program]),
      count(`descriptors-${program}-end`, last.descriptors[program]),
    ]),
    count('back-ends-begin', first.backEnds),
    count('back-ends-most', Math.max(...readings.map(({ backEnds }) => backEnds))),
    count('back-ends-end', last.backEnds),
  ]
}
