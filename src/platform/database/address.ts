// SPDX-License-Identifier: EUPL-1.2
/**
 * Reads the address of a database: `postgresql://user:password@host:5432/name`, with in the query, when wanted,
 * `host=/folder/of/the/socket`, `passfile=/file/with/only/the/password` (read anew at each connection, so a password
 * can change without a restart), `sslmode=verify-full`, and `pooler=transaction` when it is that of a pooler. Must never put a password in an error.
 */
import { readFile } from 'node:fs/promises'
import { readFileSync } from 'node:fs'
import type pg from 'pg'

/** The address cannot be used; `message` says which part, without its user or password. */
export class AddressError extends Error {
  readonly code = 'DATABASE_ADDRESS_INVALID'
}

const knownParameters = new Set([
  'host',
  'port',
  'passfile',
  'sslmode',
  'sslrootcert',
  'sslcert',
  'sslkey',
  'application_name',
  'connect_timeout',
  'pooler',
])

/**
 * @param address a postgresql:// URL with a user and a database
 * @returns what `new pg.Pool()` needs; nothing is filled in from PG… environment variables
 * @throws AddressError
 */
export function poolConfig(address: string): pg.PoolConfig {
  const url = parse(address)
  const parameter = parametersOf(url)
  const user = decode(url.username, 'user')
  const database = decode(url.pathname.slice(1), 'database')
  if (!user) throw new AddressError('The database address names no user: write postgresql://user@host/database.')
  if (!database)
    throw new AddressError('The database address names no database: write postgresql://user@host/database.')
  poolerIn(parameter)
  const timeoutSeconds = numberIn(parameter, 'connect_timeout')
  return {
    user,
    database,
    host: parameter.get('host') ?? decode(url.hostname.replace(/^\[(.+)\]$/, '$1'), 'host'),
    port: numberIn(parameter, 'port') ?? Number(url.port || 5432),
    password: passwordOf(url, parameter.get('passfile')),
    ssl: tlsOf(parameter),
    ...(parameter.has('application_name') && { application_name: parameter.get('application_name')! }),
    ...(timeoutSeconds !== undefined && { connectionTimeoutMillis: timeoutSeconds * 1000 }),
  }
}

/** Whether this is the address of a pooler that gives a connection away after each transaction. */
export const throughPooler = (address: string): boolean => poolerIn(parametersOf(parse(address)))

function poolerIn(parameter: URLSearchParams): boolean {
  const mode = parameter.get('pooler')
  if (mode === null || mode === 'transaction') return mode !== null
  throw new AddressError('The pooler of the database address can only be transaction: leave it out for another.')
}

function parse(address: string): URL {
  // A socket needs no host, but a URL with a user does: postgresql://user@/name?host=/folder
  const url = URL.parse(address.replace(/^(postgres(?:ql)?:\/\/[^/?#]*@)(?=\/)/, '$1localhost'))
  if (!url || !/^postgres(ql)?:$/.test(url.protocol) || !url.hostname) {
    throw new AddressError('The database address is no URL with one host: write postgresql://user@host:5432/database.')
  }
  return url
}

function parametersOf(url: URL): URLSearchParams {
  const unknown = [...url.searchParams.keys()].find((name) => !knownParameters.has(name))
  if (unknown === undefined) return url.searchParams
  // Not named: with a badly written address it may be a piece of the password.
  throw new AddressError(`The database address has an unknown parameter: use only ${[...knownParameters].join(', ')}.`)
}

function decode(text: string, part: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw new AddressError(`The ${part} in the database address has a stray % sign: write it as %25.`)
  }
}

function numberIn(parameter: URLSearchParams, name: string): number | undefined {
  const text = parameter.get(name)
  if (text === null) return undefined
  if (!/^\d{1,5}$/.test(text)) throw new AddressError(`The parameter ${name} of the database address must be a number.`)
  return Number(text)
}

/** Always a function, so that the password does not lie about in a configuration that somebody may print. */
function passwordOf(url: URL, passfile: string | null): () => string | Promise<string> {
  if (passfile === null) {
    const password = decode(url.password, 'password')
    return () => password
  }
  return async () => {
    const text = await readFile(passfile, 'utf8').catch((error: NodeJS.ErrnoException) => {
      throw new AddressError(
        `The password file ${passfile} cannot be read (${error.code}): check that it exists and is yours.`,
      )
    })
    return text.trim()
  }
}

/** `require` and `verify-ca` check as much as `verify-full`: TLS with an unknown other side protects nobody. */
function tlsOf(parameter: URLSearchParams): NonNullable<pg.PoolConfig['ssl']> {
  const mode = parameter.get('sslmode') ?? (parameter.has('sslrootcert') ? 'verify-full' : 'disable')
  if (mode === 'disable') return false
  if (!['require', 'verify-ca', 'verify-full'].includes(mode)) {
    throw new AddressError('The sslmode of the database address must be disable, require, verify-ca or verify-full.')
  }
  return {
    rejectUnauthorized: true,
    ...fileAs(parameter, 'sslrootcert', 'ca'),
    ...fileAs(parameter, 'sslcert', 'cert'),
    ...fileAs(parameter, 'sslkey', 'key'),
  }
}

function fileAs<Name extends string>(
  parameter: URLSearchParams,
  name: string,
  as: Name,
): Partial<Record<Name, string>> {
  const path = parameter.get(name)
  if (path === null) return {}
  try {
    return { [as]: readFileSync(path, 'utf8') } as Record<Name, string>
  } catch (error) {
    throw new AddressError(
      `The file of ${name} in the database address cannot be read (${(error as NodeJS.ErrnoException).code}).`,
    )
  }
}
