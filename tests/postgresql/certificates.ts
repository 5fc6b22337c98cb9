// SPDX-License-Identifier: EUPL-1.2
/** An authority and a certificate for `localhost`, made for one test with the program `openssl`. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2']

const openssl = (...args: string[]): void => void execFileSync('openssl', args, { stdio: 'pipe' })

export function hasOpenssl(): boolean {
  try {
    openssl('version')
    return true
  } catch {
    return false
  }
}

/** @returns the file of the certificate; its key stands beside it with `.key` */
export function makeAuthority(folder: string, name: string): string {
  const file = join(folder, `${name}.crt`)
  openssl('req', '-x509', ...key, '-keyout', join(folder, `${name}.key`), '-out', file, '-subj', `/CN=${name}`)
  return file
}

/** For the host `localhost` and no other. @returns as above */
export function makeCertificate(folder: string, authority: string): string {
  const file = join(folder, 'server.crt')
  const by = ['-CA', authority, '-CAkey', authority.replace(/crt$/, 'key')]
  const name = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost']
  openssl('req', '-x509', ...by, ...key, '-keyout', join(folder, 'server.key'), '-out', file, ...name)
  return file
}
