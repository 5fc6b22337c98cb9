// SPDX-License-Identifier: EUPL-1.2
/** Reads one setting from the environment at a time, and says in one sentence what is wrong with it and what to do. Must never put a password in a message. */
import { join, resolve } from 'node:path'
import { isIP } from 'node:net'
import { poolConfig } from '../platform/database/address.ts'
import { isLoopback } from '../platform/loopback.ts'
import { isMailAddress } from '../platform/mail/mail-address.ts'
import type { MailSettings } from '../platform/mail/mailer.ts'
import { smtpServer } from '../platform/mail/smtp-address.ts'
import { scannerAddress, type ScannerAddress } from '../platform/virus-scanner.ts'
import { projectRoot } from '../platform/project-root.ts'
import { CertificateProblem, readCertificate, type CertificateFiles } from './serving/certificate.ts'

/** The addresses of the database, each with a login of its own. */
export type DatabaseAddresses = { readonly [Login in 'public' | 'staff' | 'worker' | 'migrate']: string }

/** One or more settings are wrong or missing; each problem is one sentence that names the setting and what to do. */
export class SettingError extends Error {
  readonly code = 'SETTING_INVALID'
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.problems = problems
  }
}

export type Environment = Readonly<Record<string, string | undefined>>

export const addressNames = {
  public: 'SPIL_PUBLIC_DATABASE_URL',
  staff: 'SPIL_STAFF_DATABASE_URL',
  worker: 'SPIL_WORKER_DATABASE_URL',
  migrate: 'SPIL_MIGRATE_DATABASE_URL',
} as const satisfies Record<keyof DatabaseAddresses, string>

/** Reads one setting at a time and gathers the problems, so that the operator sees all of them in one go. */
export class SettingReader {
  readonly problems: string[] = []
  readonly #environment: Environment

  constructor(environment: Environment) {
    this.#environment = environment
  }

  /** A setting that two programs share is read twice, and told once. */
  #tell(problem: string): void {
    if (!this.problems.includes(problem)) this.problems.push(problem)
  }

  /** An empty setting is no setting: that is how shells and compose files leave one out. */
  #text(name: string): string | undefined {
    return this.#environment[name]?.trim() || undefined
  }

  /** @param own the setting that goes before SPIL_HOST */
  host(own: 'SPIL_PUBLIC_HOST' | 'SPIL_STAFF_HOST'): string {
    const name = this.#text(own) === undefined ? 'SPIL_HOST' : own
    const host = this.#text(name) ?? '127.0.0.1'
    if (isIP(host) === 0 && !/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(host)) {
      this.#tell(`${name} is no address to listen on: set it to an IP address or host name, such as 127.0.0.1.`)
    }
    return host
  }

  /** The certificate of a program, both files or neither. What is wrong with them is found now, not when somebody comes. */
  tls(program: 'PUBLIC' | 'STAFF'): CertificateFiles | undefined {
    const [certSetting, keySetting] = [`SPIL_${program}_TLS_CERT`, `SPIL_${program}_TLS_KEY`]
    const [certFile, keyFile] = [this.#text(certSetting), this.#text(keySetting)]
    if (certFile === undefined && keyFile === undefined) return undefined
    if (certFile === undefined || keyFile === undefined) {
      const missing = certFile === undefined ? certSetting : keySetting
      this.problems.push(`${missing} is missing: set ${certSetting} and ${keySetting} both, or neither for plain HTTP.`)
      return undefined
    }
    const files = {
      certFile: resolve(projectRoot, certFile),
      keyFile: resolve(projectRoot, keyFile),
      certSetting,
      keySetting,
    }
    try {
      readCertificate(files)
    } catch (error) {
      if (!(error instanceof CertificateProblem)) throw error
      this.problems.push(error.message)
    }
    return files
  }

  /** Where the figures about the machine are asked, on this machine only; off when it is not set. */
  metricsPort(): number | undefined {
    const text = this.#text('SPIL_METRICS_PORT')
    if (text === undefined) return undefined
    const port = /^\d{1,5}$/.test(text) ? Number(text) : 0
    if (port < 1 || port > 65535)
      this.problems.push('SPIL_METRICS_PORT is no port: set it to a number from 1 to 65535, or leave it out.')
    return port
  }

  port(name: 'SPIL_PUBLIC_PORT' | 'SPIL_STAFF_PORT', usual: number): number {
    const text = this.#text(name) ?? String(usual)
    const port = /^\d{1,5}$/.test(text) ? Number(text) : 0
    if (port < 1 || port > 65535)
      this.problems.push(`${name} is no port: set it to a number from 1 to 65535, such as ${usual}.`)
    const other = name === 'SPIL_STAFF_PORT' ? 'SPIL_PUBLIC_PORT' : undefined
    if (other && port === Number(this.#text(other) ?? 3000)) {
      this.problems.push(`${name} and ${other} are both ${port}: give each its own port.`)
    }
    return port
  }

  address(name: string): string {
    const address = this.#text(name)
    if (address === undefined) {
      this.problems.push(`${name} is missing: set it to the address of the database, postgresql://user@host/database.`)
      return ''
    }
    try {
      poolConfig(address)
    } catch (error) {
      this.problems.push(`${name} cannot be used. ${(error as Error).message}`)
    }
    return address
  }

  addresses(): DatabaseAddresses | undefined {
    const names = Object.values(addressNames)
    const missing = names.filter((name) => this.#text(name) === undefined)
    if (missing.length === names.length) return undefined
    if (missing.length > 0) {
      this.problems.push(
        `${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing: set all four database addresses, ` +
          'or none of them for the embedded database.',
      )
    }
    const read = (login: keyof DatabaseAddresses): string =>
      missing.includes(addressNames[login]) ? '' : this.address(addressNames[login])
    return { public: read('public'), staff: read('staff'), worker: read('worker'), migrate: read('migrate') }
  }

  addressesThatAreSet(): { readonly [Login in keyof DatabaseAddresses]: string | undefined } {
    const read = (login: keyof DatabaseAddresses): string | undefined => {
      if (this.#text(addressNames[login]) === undefined) return undefined
      const known = this.problems.length
      const address = this.address(addressNames[login])
      return this.problems.length > known ? undefined : address
    }
    return { public: read('public'), staff: read('staff'), worker: read('worker'), migrate: read('migrate') }
  }

  demo(usual: boolean): boolean {
    const text = this.#text('SPIL_DEMO') ?? (usual ? '1' : '0')
    if (text !== '0' && text !== '1') this.problems.push('SPIL_DEMO must be 1 (with the demo region) or 0 (without).')
    const reached = ['SPIL_HOST', 'SPIL_PUBLIC_HOST', 'SPIL_STAFF_HOST'].filter(
      (name) => !isLoopback(this.#text(name) ?? '127.0.0.1'),
    )
    if (text === '1' && reached.length > 0) {
      this.problems.push(
        `SPIL_DEMO=1 lets anybody sign in, so it runs only on this machine itself: set ${reached.join(' and ')} to 127.0.0.1, or SPIL_DEMO to 0.`,
      )
    }
    return text === '1'
  }

  floodLimit(demo: boolean): boolean {
    const text = this.#text('SPIL_FLOOD_LIMIT') ?? 'on'
    if (text !== 'on' && text !== 'off')
      this.problems.push('SPIL_FLOOD_LIMIT must be on or off (off works only in the demo).')
    return !(demo && text === 'off')
  }

  /**
   * Where people of municipalities reach Spil in their browser; the provider of their accounts sends them back there. Only an address of
   * this machine itself may go without https.
   * @returns scheme, host and port, such as https://spil.example.nl
   */
  staffUrl(host: string, port: number): string {
    const text = this.#text('SPIL_STAFF_URL')
    const isTls = this.#text('SPIL_STAFF_TLS_CERT') !== undefined
    if (text === undefined && isLoopback(host)) return `${isTls ? 'https' : 'http'}://localhost:${port}`
    if (text === undefined) {
      this.problems.push(
        'SPIL_STAFF_URL is missing: set it to where staff reach Spil, such as https://spil.example.nl.',
      )
      return ''
    }
    const url = URL.parse(text)
    const isWithoutPath = url?.pathname === '/' && url.search === '' && url.hash === '' && url.username === ''
    const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname) && !isTls)
    if (!url || !isWithoutPath || !isSafe) {
      this.problems.push(
        'SPIL_STAFF_URL is no https address without a path: set it to where staff reach Spil, such as https://spil.example.nl.',
      )
    }
    return url?.origin ?? ''
  }

  quickExitUrl(): string {
    const text = this.#text('SPIL_QUICK_EXIT_URL') ?? 'https://www.buienradar.nl/'
    const url = URL.parse(text)
    if (url?.protocol !== 'https:') {
      this.problems.push(
        'SPIL_QUICK_EXIT_URL is no https address: set it to an everyday site, such as https://www.buienradar.nl/.',
      )
    }
    return url?.href ?? text
  }

  /** For security.txt (RFC 9116): a mail address or a page, never a bare name. */
  securityContact(): string | undefined {
    const text = this.#text('SPIL_SECURITY_CONTACT')
    const url = URL.parse(text ?? '')
    const isMail = url?.protocol === 'mailto:' && isMailAddress(url.pathname)
    if (text !== undefined && !isMail && url?.protocol !== 'https:')
      this.problems.push(
        'SPIL_SECURITY_CONTACT is no mailto: or https: address: set it to where weaknesses are reported, such as mailto:security@example.nl.',
      )
    return text === undefined ? undefined : url?.href
  }

  /** @returns nothing when neither is set: then no mail is sent */
  mail(): MailSettings | undefined {
    const [smtp, from] = [this.#text('SPIL_SMTP_URL'), this.#text('SPIL_MAIL_FROM')]
    if (smtp === undefined && from === undefined) return undefined
    if (smtp === undefined || from === undefined) {
      const [missing, set] =
        smtp === undefined ? ['SPIL_SMTP_URL', 'SPIL_MAIL_FROM'] : ['SPIL_MAIL_FROM', 'SPIL_SMTP_URL']
      this.problems.push(`${missing} is missing and ${set} is set: set both, or neither when no mail must be sent.`)
      return undefined
    }
    try {
      smtpServer(smtp)
    } catch (error) {
      this.problems.push(`SPIL_SMTP_URL cannot be used. ${(error as Error).message}`)
    }
    if (!isMailAddress(from))
      this.problems.push('SPIL_MAIL_FROM is no mail address: set it to where mails come from, such as spil@example.nl.')
    return { smtp, from }
  }

  /** @returns nothing when it is not set: then files are not looked at for viruses */
  clamav(): { text: string; address: ScannerAddress } | undefined {
    const text = this.#text('SPIL_CLAMAV')
    if (text === undefined) return undefined
    const address = scannerAddress(text)
    if (!address)
      this.#tell('SPIL_CLAMAV is no address of a scanner: set it to unix:/path/of/clamd.sock or to host:port.')
    return address && { text, address }
  }

  folders(): { dataDir: string; keysDir: string } {
    const dataDir = resolve(projectRoot, this.#text('SPIL_DATA_DIR') ?? '.spil')
    return { dataDir, keysDir: resolve(projectRoot, this.#text('SPIL_KEYS_DIR') ?? join(dataDir, 'keys')) }
  }
}
