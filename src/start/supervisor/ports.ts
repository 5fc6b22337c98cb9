// SPDX-License-Identifier: EUPL-1.2
/** Checks before anything is started that the two ports are free, so that a taken one is named with what to do about it. */
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { MainSettings } from '../settings.ts'
import { StartError } from './start-error.ts'

const patienceMs = 6000

/**
 * @param waitForEarlier whether an earlier run may still be ending: then a taken port is given six seconds
 * @throws StartError naming the port and the setting
 */
export async function checkPorts(settings: MainSettings, waitForEarlier: boolean): Promise<void> {
  const until = Date.now() + (waitForEarlier ? patienceMs : 0)
  await Promise.all([
    checkPort(settings.publicHost, settings.publicPort, 'SPIL_PUBLIC_PORT', until),
    checkPort(settings.staffHost, settings.staffPort, 'SPIL_STAFF_PORT', until),
  ])
}

async function checkPort(host: string, port: number, setting: string, until: number): Promise<void> {
  for (;;) {
    const code = await whyNotListen(host, port)
    if (code === undefined) return
    if (code !== 'EADDRINUSE' || Date.now() > until)
      throw new StartError('PORT_NOT_FREE', sentence(code, host, port, setting))
    await sleep(100)
  }
}

async function whyNotListen(host: string, port: number): Promise<string | undefined> {
  const server = createServer()
  try {
    server.listen(port, host)
    await once(server, 'listening')
    server.close()
    return undefined
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unknown'
  }
}

function sentence(code: string, host: string, port: number, setting: string): string {
  if (code === 'EADDRINUSE') {
    return `Port ${port} on ${host} is in use by another program: stop that program, or set ${setting} to a free port.`
  }
  if (code === 'EACCES') return `Port ${port} is only for the system: set ${setting} to a port above 1023.`
  return `This machine cannot listen on ${host} (${code}): set SPIL_HOST to an address of this machine, such as 127.0.0.1.`
}
