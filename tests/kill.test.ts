// SPDX-License-Identifier: EUPL-1.2
/**
 * A report for which somebody saw a code is never lost (M-70, M-11), and sending again never makes a second one (M-72): everything is
 * killed with SIGKILL while people are sending, and starts again. `SPIL_KILL_ROUNDS=20` for a longer run by hand; one thing at a time
 * is killed in `faults.test.ts`.
 */
import { randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import { brokenTrails, countsOf, notTakenInOnce, nothingWaits } from './each-once.ts'
import { startSpil, until, type RunningSpil } from './running-spil.ts'
import { keepSending, sendAndLeave, tryAll, type Sent } from './senders.ts'

const rounds = Number(process.env['SPIL_KILL_ROUNDS'] ?? 3)
const senders = 8

let spil: RunningSpil
const all: Sent[] = []
/** By round: sent, codes shown before the kill, reports lost. */
const figures: number[][] = []
beforeAll(async () => {
  spil = await startSpil()
}, 120_000)

describe('kill -9 of everything while people are sending', () => {
  test.each(Array.from({ length: rounds }, (_, index) => index + 1))(
    'round %i: every code that was shown opens its mailbox, and sending again shows the same code',
    { timeout: 120_000 },
    async () => {
      const sent: Sent[] = []
      const sending = Array.from({ length: senders }, (_, sender) => keepSending(spil, sender, sent))
      await until(async () => sent.some(({ code }) => code))
      for (let n = 0; n < 3; n++) await sendAndLeave(spil, n, sent)
      await sleep(randomInt(50, 1200))
      await spil.killAll()
      await Promise.all(sending)
      const acknowledged = sent.filter(({ code }) => code).length
      await spil.again()
      const { lost, otherCode } = await tryAll(spil, sent, senders)
      all.push(...sent)
      figures.push([sent.length, acknowledged, lost.length])
      expect([lost, otherCode]).toEqual([[], []])
      expect(acknowledged).toBeGreaterThan(0)
    },
  )
})

describe('after the last round', () => {
  let superuser: pg.Client
  beforeAll(async () => {
    superuser = await spil.superuser()
    await until(() => nothingWaits(superuser))
  }, 60_000)

  test('some answers were lost on the way, or this would prove little', () => {
    const [sent = 0, shown = 0, lost] = [0, 1, 2].map((place) =>
      figures.reduce((sum, round) => sum + (round[place] ?? 0), 0),
    )
    if (rounds > 3)
      console.log(
        `${rounds} rounds: ${sent} sent, ${shown} codes shown, ${sent - shown} answers lost, ${lost} reports lost`,
      )
    expect(sent - shown).toBeGreaterThan(0)
    expect(all.length).toBeGreaterThan(rounds * senders)
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length)
  })

  test('the codes of all rounds still open', { timeout: 120_000 }, async () => {
    expect((await tryAll(spil, all, senders)).lost).toEqual([])
  })

  test('each form is one report, and none left a letter', async () => {
    const one = all.length
    expect(await countsOf(superuser, all)).toEqual({ reports: one, forms: one, letters: 0, locators: one })
  })

  test('the worker took each in exactly once: one course, one line in the audit trail, one fact', async () => {
    const { odd, facts, reports } = await notTakenInOnce(superuser)
    expect([odd, facts]).toEqual([[], reports])
  })

  test('the audit trail has no gap, and each line still follows from the one before it', async () => {
    const { broken, trails } = await brokenTrails(superuser)
    expect(broken).toEqual([])
    expect(trails).toBeGreaterThanOrEqual(3)
  })
})
