// SPDX-License-Identifier: EUPL-1.2
/**
 * People who send one report after the other while things break, and remember what they were shown; afterwards everything they sent is
 * tried again. What was shown must open (M-70, M-11), and sending again must not make a second report (M-72).
 */
import { randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'vitest'
import { ask, codeIn, hiddenIn, type RunningSpil } from './running-spil.ts'

/** What somebody sent, and the code they saw; without one the answer was lost. */
export interface Sent {
  form: Record<string, string>
  code?: string | undefined
}

const places = ['winterswijk', 'aalten', 'doetinchem']
/** How long somebody waits before trying a line that broke. */
const tryAgainAfterMs = 50

const post = (spil: RunningSpil, fields: Record<string, string>) => ask(spil.publicUrl, fields)

/** @returns nothing when the form cannot be had */
export async function newForm(spil: RunningSpil, sender: number): Promise<Record<string, string> | undefined> {
  const sleutel = await ask(spil.publicUrl).then(
    ({ html }) => hiddenIn(html, 'sleutel'),
    () => '',
  )
  if (!sleutel) return undefined
  return {
    sleutel,
    gemeente: places[sender % places.length] as string,
    verhaal: `Verhaal ${sleutel.slice(0, 8)}: er slapen elke nacht andere mensen.`,
    contact: 'na zessen',
    naar: 'versturen',
  }
}

/**
 * Sends one report after the other.
 *
 * @param stop until then a line that breaks is tried again; without it, sending ends when the line breaks
 */
export async function keepSending(spil: RunningSpil, sender: number, sent: Sent[], stop?: AbortSignal): Promise<void> {
  for (;;) {
    if (stop?.aborted) return
    const form = await newForm(spil, sender)
    const one: Sent = { form: form ?? {} }
    if (form) sent.push(one)
    const answer = form && (await post(spil, form).catch(() => undefined))
    if (answer) {
      one.code = codeIn(answer.html)
      // the database went first: then the page says honestly that nothing was stored
      expect(answer.status).toBe(one.code ? 200 : 503)
      if (one.code === undefined) expect(answer.html).toContain(form['verhaal'])
    } else if (stop) await sleep(tryAgainAfterMs)
    else return
  }
}

/** Sends, and goes away before the answer comes. */
export async function sendAndLeave(spil: RunningSpil, sender: number, sent: Sent[]): Promise<void> {
  const form = await newForm(spil, sender)
  if (!form) return
  sent.push({ form })
  const leaving = AbortSignal.timeout(randomInt(1, 15))
  await fetch(spil.publicUrl, { method: 'POST', body: new URLSearchParams(form), signal: leaving }).catch(() => {})
}

const opens = async (spil: RunningSpil, code: string): Promise<boolean> =>
  /<textarea[^>]*name="bericht"/.test((await post(spil, { code })).html)

/** Tries everything that was sent: what was shown must open; what was not may be sent again, and then opens. */
export async function tryAll(
  spil: RunningSpil,
  sent: readonly Sent[],
  atOnce: number,
): Promise<{ lost: string[]; otherCode: string[] }> {
  const lost: string[] = []
  const otherCode: string[] = []
  const waiting = [...sent]
  const work = async (): Promise<void> => {
    for (let one = waiting.pop(); one; one = waiting.pop()) {
      if (one.code && !(await opens(spil, one.code))) lost.push(one.code)
      const again = codeIn((await post(spil, one.form)).html)
      if (one.code && again !== one.code) otherCode.push(`${one.code} became ${again}`)
      if (!one.code && !(again && (await opens(spil, again)))) lost.push(`sent again: ${again}`)
      one.code ??= again
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return { lost, otherCode }
}
