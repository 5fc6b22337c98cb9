// SPDX-License-Identifier: EUPL-1.2
/**
 * From the start of the built programs, on a database that is there already, to the first answer of each host; without npm and
 * without building. Goal: one second.
 */
import { get } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { median, tell, type Bench } from './figure.ts'
import { launchSpil, newDataDir, removeDataDir } from './running.ts'

const starts = 9
const everyMs = 4

export const startTime: Bench = async (stage) => {
  const dataDir = newDataDir()
  let stop = async (): Promise<void> => {}
  stage.atEnd(async () => {
    await stop()
    removeDataDir(dataDir)
  })
  /** @returns milliseconds from the spawn to the form, and to the sign-in page */
  const startOnce = async (): Promise<[number, number]> => {
    const launched = await launchSpil(dataDir)
    ;({ stop } = launched)
    const answered = async (address: string): Promise<number> => {
      await untilAnswer(address)
      return performance.now() - launched.launchedAtMs
    }
    const broken = launched.ready.then(() => new Promise<never>(() => {}))
    const both = Promise.all([answered(`${launched.publicAddress}/`), answered(`${launched.staffAddress}/inloggen`)])
    const times = await Promise.race([both, broken])
    await launched.ready
    await launched.stop()
    return times
  }

  tell('Making the database')
  await startOnce()
  const times: [number, number][] = []
  for (let start = 1; start <= starts; start++) {
    times.push(await startOnce())
    tell(`start ${start} of ${starts}: ${times.at(-1)!.map(Math.round).join(' and ')} ms`)
  }
  return [
    { figure: 'existing-database', value: median(times.map(([form]) => form)), unit: 'ms', n: starts },
    { figure: 'existing-database-staff', value: median(times.map(([, staff]) => staff)), unit: 'ms', n: starts },
  ]
}

async function untilAnswer(address: string): Promise<void> {
  while ((await statusOf(address)) !== 200) await sleep(everyMs)
}

function statusOf(address: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    get(address, { agent: false }, (response) => {
      response.resume()
      resolve(response.statusCode)
    }).on('error', () => resolve(undefined))
  })
}
