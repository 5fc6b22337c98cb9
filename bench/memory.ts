// SPDX-License-Identifier: EUPL-1.2
/**
 * What each program holds in memory (RSS, MB of a million bytes) after load: reports of 8 visitors, 500 views of an inbox of fifty,
 * and the worker taking in. The highest of three readings, one after each load. Goal: 200 MB each.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { tell, type Bench } from './figure.ts'
import { fillInbox } from './inbox-place.ts'
import { submitFor } from './load.ts'
import { residentMb } from './processes.ts'
import type { Program } from './running.ts'
import { viewerOf } from './view-inbox.ts'

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
    for (const program of programs) highest[program] = Math.max(highest[program], residentMb(spil.pidOf(program)))
    tell(`load ${load} of ${loads}: ${done} reports and ${views} views`)
  }
  return programs.map((program) => ({ figure: program, value: highest[program], unit: 'MB', n: loads }))
}

/** Four people look at the same time. @throws Error when a view does not come */
async function viewInbox(address: string): Promise<void> {
  const viewer = await viewerOf(address, 4)
  let left = views
  const person = async (): Promise<void> => {
    while (left-- > 0) await viewer.view()
  }
  await Promise.all(Array.from({ length: 4 }, person))
  viewer.leave()
}
