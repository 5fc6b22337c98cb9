// SPDX-License-Identifier: EUPL-1.2
/** Waits until a program answers that it is well. */
import { get as getPlain } from 'node:http'
import { get as getByTls } from 'node:https'
import { setTimeout as sleep } from 'node:timers/promises'

const everyMs = 20

/** Fulfils when GET /healthz answers 200; never before, and not at all once `signal` is aborted. */
export async function untilHealthy(address: string, signal: AbortSignal): Promise<void> {
  while (!signal.aborted && (await statusOf(new URL('/healthz', address))) !== 200) await sleep(everyMs)
}

/** Asks a program of our own on this machine: its certificate is for another name, and nothing is told to it. */
export function statusOf(url: URL): Promise<number | undefined> {
  const get = url.protocol === 'https:' ? getByTls : getPlain
  return new Promise((resolve) => {
    const request = get(url, { agent: false, timeout: 2000, rejectUnauthorized: false }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
    request.on('timeout', () => request.destroy()).on('error', () => resolve(undefined))
  })
}
