// SPDX-License-Identifier: EUPL-1.2
/**
 * Reports per second that the real programs accept, sealed and durable, beside a bare loop that seals and writes the same rows.
 * All by turns, with the worker at work as in real life; once more with the worker standing still, to see what it takes.
 * Goal: 200 a second and p95 100 ms with 8 visitors, no error with 32, half of the bare loop.
 */
import pg from 'pg'
import { poolConfig } from '../src/platform/database/address.ts'
import { startBareLoop } from './bare-loop.ts'
import { median, quantile, tell, type Bench, type Figure } from './figure.ts'
import { submitFor, type Load } from './load.ts'
import type { RunningSpil } from './running.ts'

const rounds = 7
const turnMs = 3000
/** Reports sealed in advance for a turn of `raw`. */
const readyMade = 3000

type Visitors = 'clients-8' | 'clients-32' | 'clients-8-worker-idle'
type Bare = 'seal+raw' | 'seal+raw-worker-idle' | 'raw'
/** Each in the order of the rounds; the bare loops as reports per second. */
type Turns = Record<Visitors, Load[]> & Record<Bare, number[]>

export const submitRate: Bench = async (stage) => {
  const spil = await stage.spil()
  const bare = startBareLoop(spil.addressOf('intake_w'))
  stage.atEnd(() => bare.stop())
  const superuser = new pg.Client(poolConfig(spil.addressOf('postgres')))
  // when the bench is broken off, the server ends before us
  superuser.on('error', () => {})
  await superuser.connect()
  /** Each turn finds nothing waiting: otherwise a turn would pay for the ones before it. */
  const emptyOutbox = () => superuser.query('truncate reporting.outbox')
  const turns: Turns = {
    'clients-8': [],
    'clients-32': [],
    'clients-8-worker-idle': [],
    'seal+raw': [],
    'seal+raw-worker-idle': [],
    raw: [],
  }
  const load = (clients: number) => submitFor(spil.publicAddress, { clients, ms: turnMs })

  await load(8)
  await bare.sealAndWrite(1000)
  for (let round = 1; round <= rounds; round++) {
    await emptyOutbox()
    turns['clients-8'].push(await load(8))
    await emptyOutbox()
    turns['seal+raw'].push(await bare.sealAndWrite(turnMs))
    await emptyOutbox()
    turns['clients-32'].push(await load(32))
    await bare.makeReady(readyMade)
    await emptyOutbox()
    turns.raw.push(await bare.writeReady())
    await emptyOutbox()
    await withoutWorker(spil, async () => {
      turns['clients-8-worker-idle'].push(await load(8))
      turns['seal+raw-worker-idle'].push(await bare.sealAndWrite(turnMs))
    })
    tell(`round ${round} of ${rounds}: ${rateOf(turns['clients-8'].at(-1)!).toFixed(0)} a second with 8 visitors`)
  }
  await emptyOutbox()
  await superuser.end()
  await bare.stop()
  return figuresOf(turns)
}

/** The worker stands still meanwhile; it goes on afterwards, whatever happens. */
async function withoutWorker(spil: RunningSpil, run: () => Promise<void>): Promise<void> {
  const worker = spil.pidOf('worker')
  process.kill(worker, 'SIGSTOP')
  try {
    await run()
  } finally {
    process.kill(worker, 'SIGCONT')
  }
}

const rateOf = ({ done, seconds }: Load): number => done / seconds
const p95Of = ({ latenciesMs }: Load): number => quantile(latenciesMs, 0.95)

function figuresOf(turns: Turns): Figure[] {
  /** The ratio is the middle one of the rounds: what else the machine does weighs on both sides of a round. */
  const rate = (figure: Visitors, compare: Bare): Figure => {
    const rates = turns[figure].map(rateOf)
    const ratios = rates.map((one, round) => one / (turns[compare][round] ?? Number.NaN))
    return { figure, value: median(rates), unit: '1/s', compare, ratio: median(ratios), n: rates.length }
  }
  const bare = (figure: Bare): Figure => ({
    figure,
    value: median(turns[figure]),
    unit: '1/s',
    n: turns[figure].length,
  })
  const p95 = (figure: string, loads: readonly Load[]): Figure => ({
    figure,
    value: median(loads.map(p95Of)),
    unit: 'ms',
    n: loads.length,
  })
  const busy = turns['clients-32']
  return [
    rate('clients-8', 'seal+raw'),
    rate('clients-32', 'seal+raw'),
    rate('clients-8-worker-idle', 'seal+raw-worker-idle'),
    bare('seal+raw'),
    bare('seal+raw-worker-idle'),
    bare('raw'),
    p95('p95', turns['clients-8']),
    p95('p95-clients-32', busy),
    {
      figure: 'errors',
      value: busy.reduce((sum, { errors }) => sum + errors, 0),
      unit: 'count',
      n: busy.reduce((sum, { done, errors }) => sum + done + errors, 0),
    },
  ]
}
