// SPDX-License-Identifier: EUPL-1.2
/** What to do about a database that lets us not in: one sentence for the operator, never with a password. */

/** What Node says of a certificate that it does not trust. */
const doubts = /^(.*CERT.*|UNABLE_TO_.*|HOSTNAME_MISMATCH)$/
/** The cause lies outside Spil: the network, the server, its settings, or the address. */
const fromOutside = /^(E[A-Z]{3,}|28...|3D000|53...|57...|08...|42501|ERR_(SSL|TLS)_.*|DATABASE_ADDRESS_INVALID)$/
/** The driver gives these no code. */
const speaksNoTls = /does not support SSL|error establishing an SSL/

const isDoubt = (code: string): boolean => doubts.test(code) && code !== 'DATABASE_ADDRESS_INVALID'

/** Whether the operator can do something about it; a mistake of ours is no such error. */
export function isFromOutside(error: unknown): boolean {
  const { code = '', message } = error as NodeJS.ErrnoException
  return fromOutside.test(code) || isDoubt(code) || speaksNoTls.test(message) || /timeout/i.test(message)
}

/** @param setting the name of the setting with the address */
export function whyNotUsable(setting: string, error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'DATABASE_ADDRESS_INVALID') return `${setting} cannot be used. ${message}`
  return `The database of ${setting} does not let us in (${code ?? 'no answer'}): ${whatToDo(code ?? '', message)}.`
}

function whatToDo(code: string, message: string): string {
  if (code === '28000' || code === '28P01')
    return 'check the user and the password in it, and what pg_hba.conf allows (only TLS? then sslmode=verify-full)'
  if (code === '3D000') return 'make the database that it names, or name another'
  if (code === '42501') return 'run db/cluster.sql of this version again, as a superuser'
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID')
    return 'the certificate of the server is of another host: let the host in the address be a name in that certificate'
  if (isDoubt(code))
    return 'the certificate of the server is not signed by one we trust: let sslrootcert be the file of who signed it'
  if (speaksNoTls.test(message)) return 'the server speaks no TLS: set ssl = on there, or leave sslmode out on a socket'
  if (/unsupported startup parameter/.test(message))
    return 'it is the address of a pooler: write pooler=transaction in it'
  return 'check that the database runs, and the host and port in it'
}
