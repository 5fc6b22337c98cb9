// SPDX-License-Identifier: EUPL-1.2
/** pgbouncer in transaction mode with one connection a login, before a served PostgreSQL. */
import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createConnection } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { loginRoles } from '../../src/platform/database/cluster.ts'
import { freePorts } from '../running-spil.ts'
import type { ServedDatabase } from './served.ts'

export function hasPooler(): boolean {
  try {
    execFileSync('pgbouncer', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

export interface Pooler {
  /** The same address by way of the pooler; without TLS, it listens on this machine only. `saidSo` is false to forget the parameter. */
  through(address: string, saidSo?: boolean): string
  stop(): Promise<void>
}

const startPatienceMs = 10_000

/** @param ignoring what it lets pass at the door without doing it; by default it refuses what the programs ask PostgreSQL itself */
export async function startPooler(served: ServedDatabase, ignoring = 'extra_float_digits'): Promise<Pooler> {
  const [port] = await freePorts()
  const folder = join(served.folder, `pooler-${port}`)
  mkdirSync(folder)
  const users = loginRoles.map((role) => `"${role}" "${readFileSync(served.passfileOf(role), 'utf8').trim()}"`)
  writeFileSync(join(folder, 'users.txt'), users.join('\n'), { mode: 0o600 })
  const settings = {
    listen_addr: '127.0.0.1',
    listen_port: port,
    unix_socket_dir: '',
    auth_type: 'scram-sha-256',
    auth_file: join(folder, 'users.txt'),
    pool_mode: 'transaction',
    default_pool_size: 1,
    server_tls_sslmode: 'verify-full',
    server_tls_ca_file: served.authority,
    ignore_startup_parameters: ignoring,
    logfile: join(folder, 'pooler.log'),
  }
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}`)
  const file = join(folder, 'pooler.ini')
  writeFileSync(file, [`[databases]`, `* = host=localhost port=${served.port}`, `[pgbouncer]`, ...lines, ''].join('\n'))
  served.runAs.own(folder)
  const pooler = served.runAs.spawn('pgbouncer', ['--quiet', file], 'ignore')
  process.once('exit', () => pooler.kill('SIGKILL'))
  for (const began = performance.now(); !(await listens(port)); await sleep(20)) {
    if (pooler.exitCode !== null || performance.now() - began > startPatienceMs)
      throw new Error('the pooler did not start')
  }
  return {
    through(address, saidSo = true) {
      const url = new URL(address)
      url.hostname = '127.0.0.1'
      url.port = String(port)
      for (const name of ['sslmode', 'sslrootcert']) url.searchParams.delete(name)
      if (saidSo) url.searchParams.set('pooler', 'transaction')
      return url.href
    },
    async stop() {
      const ended = once(pooler, 'exit')
      pooler.kill('SIGKILL')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const listens = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = createConnection(port, '127.0.0.1')
    socket.once('connect', () => (socket.destroy(), resolve(true))).once('error', () => resolve(false))
  })
