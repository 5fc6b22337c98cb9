// SPDX-License-Identifier: EUPL-1.2
/**
 * What each program may know: an explicit list per program, never the whole environment. The public program must never
 * get the folder of the keys, the data folder or the login of another program.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { CertificateFiles } from '../serving/certificate.ts'
import type { DatabaseAddresses } from '../setting-reader.ts'
import type { MainSettings } from '../settings.ts'

export type ProgramName = 'public' | 'staff' | 'worker' | 'demo'

type Environment = Readonly<Record<string, string | undefined>>

const forAll = /^(PATH|HOME|LANG|TZ|NODE_.*)$/

export function childEnvironment(
  program: ProgramName,
  settings: MainSettings,
  addresses: DatabaseAddresses,
  ours: Environment,
): Record<string, string> {
  const inherited = Object.entries(ours).filter(
    (entry): entry is [string, string] => forAll.test(entry[0]) && entry[1] !== undefined,
  )
  return {
    ...Object.fromEntries(inherited),
    ...ownSettings(program, settings, addresses),
    SPIL_HOST: program === 'public' ? settings.publicHost : settings.staffHost,
    SPIL_DEMO: settings.demo ? '1' : '0',
    TMPDIR: ownFolder(settings.dataDir, 'tmp', program),
    // Compiled code is kept, which makes the next start quicker. One folder each: no program runs what another wrote.
    NODE_COMPILE_CACHE: ownFolder(settings.dataDir, 'cache', program),
  }
}

function ownSettings(
  program: ProgramName,
  settings: MainSettings,
  addresses: DatabaseAddresses,
): Record<string, string> {
  const folders = { SPIL_DATA_DIR: settings.dataDir, SPIL_KEYS_DIR: settings.keysDir }
  const ports = { SPIL_PUBLIC_PORT: String(settings.publicPort), SPIL_STAFF_PORT: String(settings.staffPort) }
  switch (program) {
    case 'public':
      return {
        SPIL_PUBLIC_PORT: ports.SPIL_PUBLIC_PORT,
        SPIL_PUBLIC_DATABASE_URL: addresses.public,
        SPIL_FLOOD_LIMIT: settings.floodLimit ? 'on' : 'off',
        SPIL_QUICK_EXIT_URL: settings.quickExitUrl,
        ...pathsOf(settings.publicTls),
      }
    case 'staff':
      return {
        SPIL_STAFF_PORT: ports.SPIL_STAFF_PORT,
        SPIL_STAFF_URL: settings.staffUrl,
        ...(settings.securityContact && { SPIL_SECURITY_CONTACT: settings.securityContact }),
        SPIL_STAFF_DATABASE_URL: addresses.staff,
        ...pathsOf(settings.staffTls),
        ...folders,
      }
    case 'worker':
      return {
        SPIL_WORKER_DATABASE_URL: addresses.worker,
        SPIL_STAFF_URL: settings.staffUrl,
        ...(settings.clamav && { SPIL_CLAMAV: settings.clamav }),
        ...(settings.mail && { SPIL_SMTP_URL: settings.mail.smtp, SPIL_MAIL_FROM: settings.mail.from }),
        ...folders,
      }
    case 'demo':
      return {
        SPIL_PUBLIC_DATABASE_URL: addresses.public,
        SPIL_STAFF_DATABASE_URL: addresses.staff,
        SPIL_WORKER_DATABASE_URL: addresses.worker,
        SPIL_MIGRATE_DATABASE_URL: addresses.migrate,
        ...ports,
        ...folders,
      }
  }
}

const pathsOf = (tls: CertificateFiles | undefined): Record<string, string> =>
  tls ? { [tls.certSetting]: tls.certFile, [tls.keySetting]: tls.keyFile } : {}

function ownFolder(dataDir: string, kind: string, program: ProgramName): string {
  const folder = join(dataDir, kind, program)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return folder
}
