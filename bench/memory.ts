// SPDX-License-Identifier: EUPL-1.2
/**
 * What each program holds in memory (RSS, MB of a million bytes) after load: reports of 8 visitors, 500 views of an inbox of fifty,
 * and the worker taking in. The highest of three readings, one after each load. Goal: 200 MB each.
 */
import { Agent, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { demoId } from '../src/start/demo/region.ts'
import { tell, type Bench } from './figure.ts'
import { fillInbox, inboxOfficer, inboxPlace } from './inbox-place.ts'
import { submitFor } from './load.ts'
import { processes } from './processes.ts'
import type { Program, RunningSpil } from './running.ts'

const loads = 3
const submitMs = 4000
const views = 500
const programs: readonly Program[] = ['public', 'staff', 'worker']

export const memory: Bench = async (stage) => {
  const spil = await stage.spil()
  await fillInbox(spil, 200)
  const highest: Record<Program, number> = { public: 0, staff: 0, worker: 0 }
  for (let load = 1; load <= loads; load++) {
    const { done } = await submitFor(spil.publicAddress, { clients: 8, ms: submitMs })
    await viewInbox(spil.staffAddress)
    await sleep(1000)
    for (const program of programs) highest[program] = Math.max(highest[program], residentMb(spil, program))
    tell(`load ${load} of ${loads}: ${done} reports and ${views} views`)
  }
  return programs.map((program) => ({ figure: program, value: highest[program], unit: 'MB', n: loads }))
}

function residentMb(spil: RunningSpil, program: Program): number {
  const pid = spil.pidOf(program)
  return (processes().find((one) => one.pid === pid)?.residentBytes ?? 0) / 1_000_000
}

/** Four people look at the same time. @throws Error when a view does not come */
async function viewInbox(address: string): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 4 })
  const persoon = demoId(inboxPlace, inboxOfficer)
  const signedIn = await ask(new URL('/inloggen/demo', address), agent, { body: `persoon=${persoon}` })
  let left = views
  const person = async (): Promise<void> => {
    while (left-- > 0) {
      const { status } = await ask(new URL('/meldingen', address), agent, { cookie: signedIn.cookie })
      if (status !== 200) throw new Error(`the inbox answers ${status}`)
    }
  }
  await Promise.all(Array.from({ length: 4 }, person))
  agent.destroy()
}

type Answer = { status: number | undefined; cookie: string }

/** A body makes it a post. */
function ask(url: URL, agent: Agent, { body, cookie = '' }: { body?: string; cookie?: string }): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  const form = body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }
  const headers = { 'accept-encoding': 'gzip, deflate, br', cookie, ...form }
  const sent = request(url, { method: body === undefined ? 'GET' : 'POST', agent, headers }, (response) => {
    response.resume()
    const given = response.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
    response.on('end', () => resolve({ status: response.statusCode, cookie: given })).on('error', reject)
  })
  sent.on('error', reject)
  sent.end(body)
  return promise
}
