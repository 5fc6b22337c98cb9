// SPDX-License-Identifier: EUPL-1.2
/**
 * A PostgreSQL as an operator serves it: on TCP, with TLS and scram and nothing else, prepared with `db/cluster.sql`, its log as it comes.
 * The one of Debian when it is installed, because the embedded ones carry an old OpenSSL; otherwise, or when a version is asked, those.
 */
import { once } from 'node:events'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { poolConfig } from '../../src/platform/database/address.ts'
import { loginRoles, prepareCluster } from '../../src/platform/database/cluster.ts'
import { findBinaries, type Binaries } from '../../src/platform/database/embedded/binaries.ts'
import { makeClusterFolder } from '../../src/platform/database/embedded/cluster-folder.ts'
import { ensureLogins } from '../../src/platform/database/embedded/logins.ts'
import { isReady } from '../../src/platform/database/embedded/postmaster-lock.ts'
import { chooseRunAs, type RunAs } from '../../src/platform/database/embedded/run-as.ts'
import { passfileOf, secretsFolder } from '../../src/platform/database/embedded/secrets.ts'
import { freePorts } from '../running-spil.ts'
import { makeAuthority, makeCertificate } from './certificates.ts'
import { chosenBinaries } from './chosen.ts'

export interface ServedDatabase {
  readonly folder: string
  readonly port: number
  readonly runAs: RunAs
  /** The file with the authority that signed the certificate, and one that did not. */
  readonly authority: string
  readonly otherAuthority: string
  passfileOf(role: string): string
  addressFor(role: string, database: string): string
  /** The four addresses of a database, made when it is not there yet. */
  settings(database: string): Promise<Record<string, string>>
  superuser(database: string): Promise<pg.Client>
  stop(): Promise<void>
}

const startPatienceMs = 30_000

export async function serveDatabase(): Promise<ServedDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'spil-served-'))
  chmodSync(folder, 0o711)
  const binaries = chosenBinaries() ?? ofDebian() ?? findBinaries()
  const runAs = chooseRunAs([binaries.postgres, join(folder, 'postgres')])
  const data = await makeClusterFolder(folder, binaries, runAs, { forTests: true, report: () => {} })
  const authority = makeAuthority(folder, 'authority')
  const otherAuthority = makeAuthority(folder, 'other-authority')
  const certificate = makeCertificate(folder, authority)
  const laidDown = join(folder, 'served')
  mkdirSync(laidDown)
  for (const end of ['crt', 'key']) copyFileSync(certificate.replace(/crt$/, end), join(laidDown, `server.${end}`))
  chmodSync(join(laidDown, 'server.key'), 0o600)
  writeFileSync(join(laidDown, 'hba.conf'), 'hostssl all all samehost scram-sha-256\n')
  runAs.own(laidDown)

  const [port] = await freePorts()
  const settings = {
    listen_addresses: 'localhost',
    port,
    unix_socket_directories: '',
    ssl: 'on',
    ssl_cert_file: join(laidDown, 'server.crt'),
    ssl_key_file: join(laidDown, 'server.key'),
    hba_file: join(laidDown, 'hba.conf'),
    fsync: 'off',
  }
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const server = runAs.spawn(binaries.postgres, ['-D', data, ...args], 'ignore')
  process.once('exit', () => server.kill('SIGKILL'))
  for (const began = performance.now(); !isReady(data, server.pid ?? 0); await sleep(20)) {
    if (server.exitCode !== null || performance.now() - began > startPatienceMs)
      throw new Error(`the served PostgreSQL ${binaries.version} did not start`)
  }

  const passfile = (role: string): string => passfileOf(secretsFolder(folder), role)
  const addressFor = (role: string, database: string): string => {
    const query = new URLSearchParams({ sslmode: 'verify-full', sslrootcert: authority, passfile: passfile(role) })
    return `postgresql://${role}@localhost:${port}/${database}?${query.toString()}`
  }
  const clients: pg.Client[] = []
  return {
    folder,
    port,
    runAs,
    authority,
    otherAuthority,
    passfileOf: passfile,
    addressFor,
    async settings(database) {
      const superuserAddress = addressFor('postgres', 'postgres')
      await prepareCluster({ superuserAddress, database })
      await ensureLogins(superuserAddress, loginRoles)
      return {
        SPIL_PUBLIC_DATABASE_URL: addressFor('intake_w', database),
        SPIL_STAFF_DATABASE_URL: addressFor('casework_rw', database),
        SPIL_WORKER_DATABASE_URL: addressFor('worker_rw', database),
        SPIL_MIGRATE_DATABASE_URL: addressFor('migrator', database),
      }
    },
    async superuser(database) {
      const client = new pg.Client(poolConfig(addressFor('postgres', database)))
      client.on('error', () => {})
      clients.push(client)
      await client.connect()
      return client
    },
    async stop() {
      await Promise.allSettled(clients.map((client) => client.end()))
      const ended = once(server, 'exit')
      server.kill('SIGINT')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function ofDebian(): Binaries | undefined {
  const home = '/usr/lib/postgresql'
  try {
    const version = Math.max(...readdirSync(home).map(Number).filter(Boolean))
    const bin = join(home, String(version), 'bin')
    return readdirSync(bin).includes('initdb')
      ? { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres'), version }
      : undefined
  } catch {
    return undefined
  }
}
