// SPDX-License-Identifier: EUPL-1.2
/**
 * Reads and checks the settings from the environment: the only place that does. Each program gets only what it needs;
 * the public program in particular never learns where keys or data are. Must never put a password in a message.
 */
import type { MailSettings } from '../platform/mail/mailer.ts'
import type { ScannerAddress } from '../platform/virus-scanner.ts'
import {
  addressNames,
  SettingError,
  SettingReader,
  type DatabaseAddresses,
  type Environment,
} from './setting-reader.ts'
import type { CertificateFiles } from './serving/certificate.ts'

export type Program = 'public' | 'staff' | 'worker' | 'main' | 'operator' | 'keys'

/** Where a program with a face listens, and where it is looked at. */
type Listening = {
  readonly host: string
  readonly port: number
  /** Undefined: plain HTTP. */
  readonly tls: CertificateFiles | undefined
  /** Undefined: nobody asks for figures. */
  readonly metricsPort: number | undefined
}

export type PublicSettings = Listening & {
  readonly databaseAddress: string
  readonly demo: boolean
  /** Whether many reports in a short time are slowed down; off only in the demo. */
  readonly floodLimit: boolean
  readonly quickExitUrl: string
}
export type StaffSettings = Listening & {
  readonly databaseAddress: string
  /** Where people reach it in their browser: scheme, host and port. */
  readonly url: string
  /** Undefined: there is no security.txt. */
  readonly securityContact: string | undefined
  readonly demo: boolean
  readonly dataDir: string
  readonly keysDir: string
}
export type WorkerSettings = Omit<StaffSettings, 'host' | 'port' | 'tls' | 'url' | 'securityContact'> & {
  readonly staffUrl: string
  /** Undefined: no mail is sent. */
  readonly mail: MailSettings | undefined
  /** Undefined: files are not looked at for viruses. */
  readonly scanner: ScannerAddress | undefined
}
export type MainSettings = {
  readonly publicHost: string
  readonly staffHost: string
  readonly publicPort: number
  readonly staffPort: number
  readonly publicTls: CertificateFiles | undefined
  readonly staffTls: CertificateFiles | undefined
  readonly dataDir: string
  readonly keysDir: string
  readonly staffUrl: string
  readonly securityContact: string | undefined
  readonly mail: MailSettings | undefined
  /** As it was set; the worker reads it. */
  readonly clamav: string | undefined
  /** Undefined: the embedded database. */
  readonly databaseAddresses: DatabaseAddresses | undefined
  readonly demo: boolean
  readonly floodLimit: boolean
  readonly quickExitUrl: string
}
/** Of the command line: the database as `migrator`, and the root key. */
export type OperatorSettings = Folders & { readonly databaseAddress: string }
/** Of a command that touches the root key and no database. */
export type Folders = { readonly dataDir: string; readonly keysDir: string }
type SettingsOf = {
  public: PublicSettings
  staff: StaffSettings
  worker: WorkerSettings
  main: MainSettings
  operator: OperatorSettings
  keys: Folders
}

/** All that is set, for `spil doctor`: an address that is missing or cannot be used is undefined. */
export type SettingsFound = Folders & {
  readonly certificates: readonly CertificateFiles[]
  readonly databaseAddresses: { readonly [Login in keyof DatabaseAddresses]: string | undefined }
  /** Whether mails can be sent; with a wrong setting too, which is a problem of its own. */
  readonly hasMail: boolean
  readonly problems: readonly string[]
}

/** @throws SettingError with all problems at once */
export function readSettings<P extends Program>(environment: Environment, program: P): Readonly<SettingsOf[P]> {
  const reader = new SettingReader(environment)
  const settings = Object.freeze(readers[program](reader))
  if (reader.problems.length > 0) throw new SettingError(reader.problems)
  return settings
}

/** Reads what there is and gathers what is wrong with it. The addresses may be set one by one: each program has a machine user of its own. */
export function examineSettings(environment: Environment): SettingsFound {
  const reader = new SettingReader(environment)
  const databaseAddresses = reader.addressesThatAreSet()
  const isEmbedded = Object.values(addressNames).every((name) => !environment[name]?.trim())
  reader.host('SPIL_PUBLIC_HOST')
  const host = reader.host('SPIL_STAFF_HOST')
  reader.floodLimit(reader.demo(isEmbedded))
  reader.port('SPIL_PUBLIC_PORT', 3000)
  reader.staffUrl(host, reader.port('SPIL_STAFF_PORT', 3001))
  reader.quickExitUrl()
  reader.securityContact()
  reader.metricsPort()
  reader.clamav()
  const certificates = [reader.tls('PUBLIC'), reader.tls('STAFF')].filter((files) => files !== undefined)
  const known = reader.problems.length
  const hasMail = reader.mail() !== undefined || reader.problems.length > known
  return { ...reader.folders(), databaseAddresses, certificates, hasMail, problems: reader.problems }
}

const readers: { [P in Program]: (read: SettingReader) => SettingsOf[P] } = {
  public(read) {
    const host = read.host('SPIL_PUBLIC_HOST')
    const demo = read.demo(false)
    return {
      host,
      port: read.port('SPIL_PUBLIC_PORT', 3000),
      tls: read.tls('PUBLIC'),
      metricsPort: read.metricsPort(),
      databaseAddress: read.address('SPIL_PUBLIC_DATABASE_URL'),
      demo,
      floodLimit: read.floodLimit(demo),
      quickExitUrl: read.quickExitUrl(),
    }
  },
  staff(read) {
    const host = read.host('SPIL_STAFF_HOST')
    const port = read.port('SPIL_STAFF_PORT', 3001)
    return {
      host,
      port,
      tls: read.tls('STAFF'),
      metricsPort: read.metricsPort(),
      url: read.staffUrl(host, port),
      securityContact: read.securityContact(),
      databaseAddress: read.address('SPIL_STAFF_DATABASE_URL'),
      demo: read.demo(false),
      ...read.folders(),
    }
  },
  worker(read) {
    const host = read.host('SPIL_STAFF_HOST')
    return {
      databaseAddress: read.address('SPIL_WORKER_DATABASE_URL'),
      staffUrl: read.staffUrl(host, read.port('SPIL_STAFF_PORT', 3001)),
      metricsPort: read.metricsPort(),
      mail: read.mail(),
      scanner: read.clamav()?.address,
      demo: read.demo(false),
      ...read.folders(),
    }
  },
  operator: (read) => ({ databaseAddress: read.address('SPIL_MIGRATE_DATABASE_URL'), ...read.folders() }),
  keys: (read) => read.folders(),
  main(read) {
    const publicHost = read.host('SPIL_PUBLIC_HOST')
    const staffHost = read.host('SPIL_STAFF_HOST')
    const databaseAddresses = read.addresses()
    const demo = read.demo(databaseAddresses === undefined)
    const publicPort = read.port('SPIL_PUBLIC_PORT', 3000)
    const staffPort = read.port('SPIL_STAFF_PORT', 3001)
    return {
      publicHost,
      staffHost,
      publicPort,
      staffPort,
      publicTls: read.tls('PUBLIC'),
      staffTls: read.tls('STAFF'),
      staffUrl: read.staffUrl(staffHost, staffPort),
      securityContact: read.securityContact(),
      mail: read.mail(),
      clamav: read.clamav()?.text,
      ...read.folders(),
      databaseAddresses,
      demo,
      floodLimit: read.floodLimit(demo),
      quickExitUrl: read.quickExitUrl(),
    }
  },
}
