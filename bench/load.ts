// SPDX-License-Identifier: EUPL-1.2
/**
 * Visitors who send the form, each on a connection that stays open, each report with a form key of its own. An answer counts when
 * it is 200 and shows a code.
 */
import { randomBytes } from 'node:crypto'
import { Agent, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'
import { story } from './story.ts'

export interface Load {
  /** Accepted, with a code on the page. */
  done: number
  errors: number
  seconds: number
  /** One number for each that was accepted. */
  latenciesMs: number[]
}

/** As many visitors as told send one report after the other for this long; the last ones are waited for. */
export async function submitFor(
  address: string,
  { clients, ms, gemeente = 'winterswijk', photo }: { clients: number; ms: number; gemeente?: string; photo?: Buffer },
): Promise<Load> {
  const until = performance.now() + ms
  return submitWhile(address, { gemeente, photo }, clients, () => performance.now() < until)
}

/** @throws Error when one was not accepted */
export async function submitMany(
  address: string,
  { gemeente, count }: { gemeente: string; count: number },
): Promise<void> {
  let left = count
  const { errors } = await submitWhile(address, { gemeente }, 8, () => left-- > 0)
  if (errors > 0) throw new Error(`${errors} of ${count} reports were not accepted`)
}

/** At a steady pace, whether or not the ones before were answered: a slow answer does not slow the visitors. */
export async function submitAtPace(
  address: string,
  { perSecond, ms, gemeente = 'winterswijk' }: { perSecond: number; ms: number; gemeente?: string },
): Promise<Load> {
  const url = new URL('/', address)
  const load: Load = { done: 0, errors: 0, seconds: 0, latenciesMs: [] }
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const began = performance.now()
  const underway = new Set<Promise<void>>()
  for (let sent = 0; performance.now() - began < ms; sent++) {
    await sleep(Math.max(0, began + (sent * 1000) / perSecond - performance.now()))
    const one = submitTimed(url, { gemeente }, agent, load).finally(() => underway.delete(one))
    underway.add(one)
  }
  await Promise.all(underway)
  agent.destroy()
  load.seconds = (performance.now() - began) / 1000
  return load
}

/** What is sent beside the story that is always the same. */
interface Sent {
  gemeente: string
  photo?: Buffer | undefined
}

async function submitTimed(url: URL, sent: Sent, agent: Agent, load: Load): Promise<void> {
  const asked = performance.now()
  if (await submitOnce(url, sent, agent).catch(() => false)) {
    load.done += 1
    load.latenciesMs.push(performance.now() - asked)
  } else load.errors += 1
}

async function submitWhile(address: string, sent: Sent, clients: number, goOn: () => boolean): Promise<Load> {
  const url = new URL('/', address)
  const load: Load = { done: 0, errors: 0, seconds: 0, latenciesMs: [] }
  const began = performance.now()
  const visitor = async (): Promise<void> => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    while (goOn()) await submitTimed(url, sent, agent, load)
    agent.destroy()
  }
  await Promise.all(Array.from({ length: clients }, visitor))
  load.seconds = (performance.now() - began) / 1000
  return load
}

const withoutPhoto = (gemeente: string) => ({
  body: Buffer.from(`${typed}&gemeente=${gemeente}&sleutel=${randomBytes(32).toString('base64url')}`),
  type: 'application/x-www-form-urlencoded',
})

function withPhoto(gemeente: string, photo: Buffer) {
  const boundary = randomBytes(16).toString('hex')
  const fields = { verhaal: story, naar: 'versturen', gemeente, sleutel: randomBytes(32).toString('base64url') }
  const part = (head: string) => `--${boundary}\r\ncontent-disposition: form-data; ${head}\r\n\r\n`
  const body = Buffer.concat([
    Buffer.from(
      Object.entries(fields)
        .map(([name, value]) => `${part(`name="${name}"`)}${value}\r\n`)
        .join(''),
    ),
    Buffer.from(part('name="bijlage"; filename="foto.jpg"')),
    photo,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ])
  return { body, type: `multipart/form-data; boundary=${boundary}` }
}

const typed = new URLSearchParams({ verhaal: story, naar: 'versturen' }).toString()

/** @returns whether it was accepted @throws when the connection breaks */
function submitOnce(url: URL, given: Sent, agent: Agent): Promise<boolean> {
  const { body, type } = given.photo ? withPhoto(given.gemeente, given.photo) : withoutPhoto(given.gemeente)
  const { promise, resolve, reject } = Promise.withResolvers<boolean>()
  const headers = {
    'content-type': type,
    'content-length': body.length,
    'accept-encoding': 'gzip, deflate, br',
    origin: url.origin,
  }
  const sent = request(url, { method: 'POST', agent, headers, timeout: 20_000 }, (response) => {
    const chunks: Buffer[] = []
    response.on('data', (chunk: Buffer) => chunks.push(chunk))
    response.on('error', reject)
    response.on('end', () => {
      const page = Buffer.concat(chunks)
      const isZipped = response.headers['content-encoding'] === 'gzip'
      resolve(response.statusCode === 200 && (isZipped ? gunzipSync(page) : page).includes('data-code'))
    })
  })
  sent.on('timeout', () => sent.destroy(new Error('no answer within twenty seconds'))).on('error', reject)
  sent.end(body)
  return promise
}
