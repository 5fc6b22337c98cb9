// SPDX-License-Identifier: EUPL-1.2
/**
 * A report for which somebody saw a code is never lost (M-70, M-11), and sending again never makes a second one (M-72): everything is
 * killed with SIGKILL while people are sending, and starts again. `SPIL_KILL_ROUNDS=20` for a longer run by hand.
 */
import { createHash, randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import { faultIn } from './audit-trail.ts'
import { ask, codeIn, hiddenIn, startSpil, until, type RunningSpil } from './running-spil.ts'

const rounds = Number(process.env['SPIL_KILL_ROUNDS'] ?? 3)
const senders = 8
const places = ['winterswijk', 'aalten', 'doetinchem']

/** What somebody sent, and the code they saw; without one the answer was lost. */
interface Sent {
  form: Record<string, string>
  code?: string | undefined
}

let spil: RunningSpil
const all: Sent[] = []
/** By round: sent, codes shown before the kill, reports lost. */
const figures: number[][] = []
beforeAll(async () => {
  spil = await startSpil()
}, 120_000)

const post = (fields: Record<string, string>) => ask(spil.publicUrl, fields)

async function newForm(sender: number): Promise<Record<string, string>> {
  const sleutel = hiddenIn((await ask(spil.publicUrl)).html, 'sleutel')
  const gemeente = places[sender % places.length] as string
  return {
    sleutel,
    gemeente,
    verhaal: `Verhaal ${sleutel.slice(0, 8)}: er slapen elke nacht andere mensen.`,
    contact: 'na zessen',
    naar: 'versturen',
  }
}

/** Sends one report after the other until the line breaks. */
async function keepSending(sender: number, sent: Sent[]): Promise<void> {
  for (;;) {
    const form = await newForm(sender).catch(() => undefined)
    if (!form) return
    const one: Sent = { form }
    sent.push(one)
    const answer = await post(form).catch(() => undefined)
    if (!answer) return
    one.code = codeIn(answer.html)
    // the database went first: then the page says honestly that nothing was stored
    expect(answer.status).toBe(one.code ? 200 : 503)
  }
}

/** Sends, and goes away before the answer comes. */
async function sendAndLeave(sender: number, sent: Sent[]): Promise<void> {
  const form = await newForm(sender)
  sent.push({ form })
  const leaving = AbortSignal.timeout(randomInt(1, 15))
  await fetch(spil.publicUrl, { method: 'POST', body: new URLSearchParams(form), signal: leaving }).catch(() => {})
}

const opens = async (code: string): Promise<boolean> => /<textarea[^>]*name="bericht"/.test((await post({ code })).html)

async function inTurns<T>(list: readonly T[], act: (one: T) => Promise<void>): Promise<void> {
  const waiting = [...list]
  const work = async (): Promise<void> => {
    for (let one = waiting.pop(); one; one = waiting.pop()) await act(one)
  }
  await Promise.all(Array.from({ length: senders }, work))
}

/** Tries everything that was sent: what was shown must open; what was not may be sent again, and then opens. */
async function checkAll(sent: readonly Sent[]): Promise<{ lost: string[]; otherCode: string[] }> {
  const lost: string[] = []
  const otherCode: string[] = []
  await inTurns(sent, async (one) => {
    if (one.code && !(await opens(one.code))) lost.push(one.code)
    const again = codeIn((await post(one.form)).html)
    if (one.code && again !== one.code) otherCode.push(`${one.code} became ${again}`)
    if (!one.code && !(again && (await opens(again)))) lost.push(`sent again: ${again}`)
    one.code ??= again
  })
  return { lost, otherCode }
}

describe('kill -9 of everything while people are sending', () => {
  test.each(Array.from({ length: rounds }, (_, index) => index + 1))(
    'round %i: every code that was shown opens its mailbox, and sending again shows the same code',
    { timeout: 120_000 },
    async () => {
      const sent: Sent[] = []
      const sending = Array.from({ length: senders }, (_, sender) => keepSending(sender, sent))
      await until(async () => sent.some(({ code }) => code))
      for (let n = 0; n < 3; n++) await sendAndLeave(n, sent)
      await sleep(randomInt(50, 1200))
      await spil.killAll()
      await Promise.all(sending)
      const acknowledged = sent.filter(({ code }) => code).length
      await spil.again()
      const { lost, otherCode } = await checkAll(sent)
      all.push(...sent)
      figures.push([sent.length, acknowledged, lost.length])
      expect([lost, otherCode]).toEqual([[], []])
      expect(acknowledged).toBeGreaterThan(0)
    },
  )
})

describe('after the last round', () => {
  let superuser: pg.Client
  const keyHashes = (): Buffer[] =>
    all.map(({ form }) =>
      createHash('sha256')
        .update(Buffer.from(form['sleutel'] ?? '', 'base64url'))
        .digest(),
    )
  const rowsOf = async (statement: string, values: unknown[] = []): Promise<unknown[]> =>
    (await superuser.query(statement, values)).rows

  beforeAll(async () => {
    superuser = await spil.superuser()
    await until(async () => (await rowsOf('select from reporting.outbox limit 1')).length === 0)
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
    expect((await checkAll(all)).lost).toEqual([])
  })

  test('each form is one report, and none left a letter', async () => {
    const found = await rowsOf(
      `select count(*)::integer as reports, count(distinct form_key_hash)::integer as forms,
         (select count(*)::integer from reporting.message m where m.report_id = any(array_agg(r.id))) as letters,
         (select count(*)::integer from reporting.locator l where l.report_id = any(array_agg(r.id))) as locators
       from reporting.report r where form_key_hash = any($1)`,
      [keyHashes()],
    )
    expect(found).toEqual([{ reports: all.length, forms: all.length, letters: 0, locators: all.length }])
  })

  test('the worker took each in exactly once: one course, one line in the audit trail, one fact', async () => {
    const odd = await rowsOf(
      `select r.id, r.door_content is null as taken_in,
         (select count(*)::integer from triage.course c where c.report_id = r.id) as courses,
         (select count(*)::integer from audit.line l where l.object_id = r.id and l.action = 'report.arrived') as lines
       from reporting.report r`,
    )
    expect(odd.filter((row) => !isOnce(row as { taken_in: boolean; courses: number; lines: number }))).toEqual([])
    const facts = await rowsOf(`select count(*)::integer as facts from insight.fact where kind = 'report-arrived'`)
    expect(facts).toEqual([{ facts: odd.length }])
  })
  const isOnce = (row: { taken_in: boolean; courses: number; lines: number }): boolean =>
    row.taken_in && row.courses === 1 && row.lines === 1

  test('the audit trail has no gap, and each line still follows from the one before it', async () => {
    const broken = await rowsOf(
      `select municipality_id, seq from (
         select *, row_number() over trail as place, lag(hash, 1, sha256(convert_to(municipality_id::text, 'UTF8'))) over trail as before
         from audit.line window trail as (partition by municipality_id order by seq)) l
       where seq <> place or previous <> before
         or hash <> audit.hash_of(previous, municipality_id, seq, at, actor, action, object_kind, object_id, result, origin, purpose, details, reason)`,
    )
    const ends = await rowsOf(
      `select h.municipality_id from audit.head h left join audit.line l using (municipality_id, seq, hash) where l.seq is null`,
    )
    expect([broken, ends]).toEqual([[], []])
    const municipalities = (await rowsOf('select municipality_id as id from audit.head')) as { id: string }[]
    expect(municipalities.length).toBeGreaterThanOrEqual(places.length)
    for (const { id } of municipalities) expect(await faultIn(superuser, id)).toBeUndefined()
  })
})
