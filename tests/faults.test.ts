// SPDX-License-Identifier: EUPL-1.2
/**
 * One thing at a time is killed with SIGKILL while people are sending: a program, what watches over them, the database, one of its
 * sessions. It comes back by itself and nothing that was acknowledged is lost (M-70, M-72). `npm run faults -- 25` for many rounds.
 */
import { randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commandLine } from './command-line.ts'
import { brokenTrails, countsOf, notTakenInOnce, nothingWaits } from './each-once.ts'
import { chosenVersion, usualVersion } from './postgresql/chosen.ts'
import { ask, startSpil, until, type RunningSpil } from './running-spil.ts'
import { keepSending, sendAndLeave, tryAll, type Sent } from './senders.ts'

const rounds = Number(process.env['SPIL_FAULT_ROUNDS'] ?? 1)
const senders = 4
const faults = ['public', 'staff', 'worker', 'main', 'postgres', 'session'] as const
type Fault = (typeof faults)[number]

interface Figures {
  fault: Fault
  rounds: number
  sent: number
  'codes shown': number
  'answers lost': number
  'reports lost': number
  'other code': number
  'median back after ms': number
}
let spil: RunningSpil
let operator: ReturnType<typeof commandLine>
const all: Sent[] = []
const roundsDone: { fault: Fault; sent: number; shown: number; lost: number; other: number; ms: number }[] = []

beforeAll(async () => {
  spil = await startSpil()
  operator = commandLine({ SPIL_MIGRATE_DATABASE_URL: spil.addressFor('migrator') })
}, 120_000)
afterAll(() => {
  if (rounds > 1) console.table(faults.map(figuresOf))
})

function figuresOf(fault: Fault): Figures {
  const done = roundsDone.filter((round) => round.fault === fault)
  const sum = (of: 'sent' | 'shown' | 'lost' | 'other'): number => done.reduce((total, round) => total + round[of], 0)
  const times = done.map(({ ms }) => ms).toSorted((a, b) => a - b)
  return {
    fault,
    rounds: done.length,
    sent: sum('sent'),
    'codes shown': sum('shown'),
    'answers lost': sum('sent') - sum('shown'),
    'reports lost': sum('lost'),
    'other code': sum('other'),
    'median back after ms': Math.round(times[Math.floor(times.length / 2)] ?? 0),
  }
}

/** Kills it. @returns whether it has come back */
async function strike(fault: Fault): Promise<() => Promise<boolean>> {
  if (fault === 'session') {
    const superuser = await spil.superuser()
    const { rows } = await superuser.query<{ pid: number }>(
      `select pid from pg_stat_activity where usename = 'intake_w' order by state = 'active' desc, state_change desc limit 1`,
    )
    const ended = new Promise((resolve) => superuser.once('end', resolve))
    process.kill(rows[0]?.pid ?? 0, 'SIGKILL')
    await ended // PostgreSQL ends all sessions when one dies like that
    return async () => true
  }
  if (fault === 'main') {
    process.kill(spil.family()[0] ?? 0, 'SIGKILL')
    await spil.again()
    return async () => true
  }
  const pid = spil.pidOf(fault)
  process.kill(pid, 'SIGKILL')
  return async () => ![0, pid].includes(spil.pidOf(fault))
}

const isWell = async (): Promise<boolean> => {
  const asked = [spil.publicUrl, spil.staffUrl].map((url) => ask(`${url}healthz`).catch(() => undefined))
  return (await Promise.all(asked)).every((answer) => answer?.status === 200)
}

/** With a session of its own: those before were killed. */
async function waitsForNothing(): Promise<boolean> {
  const superuser = await spil.superuser()
  const nothing = await nothingWaits(superuser)
  await superuser.end()
  return nothing
}

const turns = Array.from({ length: rounds }, (_, index) => faults.map((fault) => ({ round: index + 1, fault }))).flat()

// An older PostgreSQL is served to the programs, so that nobody starts it again.
describe.skipIf(chosenVersion !== usualVersion)('kill -9 of one thing while people are sending', () => {
  test.each(turns)(
    'round $round, $fault: all comes back by itself, every code opens, sending again shows the same code, the trail is whole',
    { timeout: 120_000 },
    async ({ fault }) => {
      const sent: Sent[] = []
      const stop = new AbortController()
      const sending = Array.from({ length: senders }, (_, sender) => keepSending(spil, sender, sent, stop.signal))
      await until(async () => sent.some(({ code }) => code))
      for (let n = 0; n < 2; n++) await sendAndLeave(spil, n, sent)
      await sleep(randomInt(20, 400))
      const began = performance.now()
      const isBack = await strike(fault)
      await until(async () => (await isBack()) && (await isWell()))
      const ms = performance.now() - began
      stop.abort()
      await Promise.all(sending)
      const shown = sent.filter(({ code }) => code).length
      const { lost, otherCode } = await tryAll(spil, sent, senders)
      all.push(...sent)
      roundsDone.push({ fault, sent: sent.length, shown, lost: lost.length, other: otherCode.length, ms })
      expect([lost, otherCode]).toEqual([[], []])
      await until(waitsForNothing)
      expect(await operator(['audit', 'verify'])).toMatchObject({ code: 0 })
    },
  )

  test(
    'after the last round: each form is one report, taken in exactly once, in a trail without a gap',
    { timeout: 600_000 },
    async () => {
      const superuser = await spil.superuser()
      const one = all.length
      expect(one).toBeGreaterThan(turns.length * senders)
      expect(await countsOf(superuser, all)).toEqual({ reports: one, forms: one, letters: 0, locators: one })
      const { odd, facts, reports } = await notTakenInOnce(superuser)
      expect([odd, facts]).toEqual([[], reports])
      expect((await brokenTrails(superuser)).broken).toEqual([])
      expect(new Set(all.map(({ code }) => code)).size).toBe(one)
      expect(roundsDone.some(({ sent, shown }) => sent > shown)).toBe(true)
    },
  )
})
