// SPDX-License-Identifier: EUPL-1.2
/**
 * Reads the address of a mail server: `smtp://user@host:587` (STARTTLS, required) or `smtps://user@host` (TLS from the first byte), with
 * in the query, when wanted, `passfile=/file/with/only/the/password` (read anew at each mail), `cafile=/authority.pem`, and
 * `tls=off` for a server on this machine itself. Must never put a password in an error.
 */
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { isLoopback } from '../loopback.ts'

/** The address cannot be used; `message` says which part, without its user or password. */
export class SmtpAddressError extends Error {
  readonly code = 'SMTP_ADDRESS_INVALID'
}

export interface SmtpServer {
  host: string
  port: number
  /** How the line is closed to others: at once, by STARTTLS and else no mail, or not, on this machine only. */
  tls: 'implicit' | 'starttls' | 'off'
  user: string | undefined
  /** Read when it is needed, so that it does not lie about in a configuration that somebody may print. */
  password: () => Promise<string>
  /** Certificates of the authority to trust instead of those of the system; PEM. */
  ca: string | undefined
}

const parameters = ['passfile', 'cafile', 'tls']

/** @throws SmtpAddressError */
export function smtpServer(address: string): SmtpServer {
  const url = URL.parse(address)
  if (!url || !/^smtps?:$/.test(url.protocol) || !url.hostname || !/^\/?$/.test(url.pathname) || url.hash)
    throw new SmtpAddressError('The address is no URL of a mail server: write smtp://user@host:587.')
  // Not named: with a badly written address it may be a piece of the password.
  if ([...url.searchParams.keys()].some((name) => !parameters.includes(name)))
    throw new SmtpAddressError(`The address has an unknown parameter: use only ${parameters.join(', ')}.`)
  const host = url.hostname.replace(/^\[(.+)\]$/, '$1')
  const secure = url.protocol === 'smtps:'
  const tls = url.searchParams.get('tls')
  if (tls !== null && (tls !== 'off' || secure || !isLoopback(host)))
    throw new SmtpAddressError(
      'Only tls=off exists, with smtp:// and a mail server on this machine itself: leave it out.',
    )
  const user = decode(url.username, 'user')
  if (user === '' && (url.password !== '' || url.searchParams.has('passfile')))
    throw new SmtpAddressError('The address has a password and no user: write smtp://user@host:587.')
  return {
    host,
    port: Number(url.port || (secure ? 465 : 587)),
    tls: secure ? 'implicit' : tls === null ? 'starttls' : 'off',
    user: user === '' ? undefined : user,
    password: passwordOf(url),
    ca: caOf(url.searchParams.get('cafile')),
  }
}

function decode(text: string, part: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw new SmtpAddressError(`The ${part} in the address has a stray % sign: write it as %25.`)
  }
}

function passwordOf(url: URL): () => Promise<string> {
  const passfile = url.searchParams.get('passfile')
  const password = decode(url.password, 'password')
  if (passfile === null) return async () => password
  return async () => {
    const text = await readFile(passfile, 'utf8').catch((error: NodeJS.ErrnoException) => {
      throw new SmtpAddressError(`The file of passfile cannot be read (${error.code}).`)
    })
    return text.trim()
  }
}

function caOf(path: string | null): string | undefined {
  if (path === null) return undefined
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new SmtpAddressError(
      `The file of cafile cannot be read (${(error as NodeJS.ErrnoException).code}): check that it exists and is yours.`,
    )
  }
}
