// SPDX-License-Identifier: EUPL-1.2
/** What a database address may look like, and that its password never shows. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { afterAll, describe, expect, test } from 'vitest'
import { AddressError, poolConfig } from './address.ts'

const folder = mkdtempSync(join(tmpdir(), 'address-'))
afterAll(() => rmSync(folder, { recursive: true }))

const passwordOf = async (address: string) => {
  const { password } = poolConfig(address)
  return typeof password === 'function' ? await password() : password
}

describe('a database address', () => {
  test('gives host, port, user, database and password', async () => {
    const address = 'postgresql://intake_w:geheim@db.example:6543/spil'
    expect(poolConfig(address)).toMatchObject({
      host: 'db.example',
      port: 6543,
      user: 'intake_w',
      database: 'spil',
      ssl: false,
    })
    expect(await passwordOf(address)).toBe('geheim')
  })

  test('has port 5432 unless it says otherwise', () => {
    expect(poolConfig('postgres://a@h/d').port).toBe(5432)
    expect(poolConfig('postgres://a@h/d?port=6000').port).toBe(6000)
  })

  test('decodes what was percent-encoded', async () => {
    expect(await passwordOf('postgresql://a:p%40s%2Fs%25@h/d')).toBe('p@s/s%')
  })

  test.each([
    'postgresql://a@/d?host=/run/pg',
    'postgresql://a@localhost/d?host=%2Frun%2Fpg',
    'postgresql://a@%2Frun%2Fpg/d',
  ])('finds the folder of a socket: %s', (address) =>
    expect(poolConfig(address)).toMatchObject({ host: '/run/pg', user: 'a', database: 'd' }),
  )

  test('reads an IPv6 host', () => expect(poolConfig('postgresql://a@[::1]:5432/d').host).toBe('::1'))

  test('reads the password file anew at each connection', async () => {
    const passfile = join(folder, 'role.password')
    const address = `postgresql://a@h/d?passfile=${encodeURIComponent(passfile)}`
    writeFileSync(passfile, 'first\n')
    expect(await passwordOf(address)).toBe('first')
    writeFileSync(passfile, 'second')
    expect(await passwordOf(address)).toBe('second')
  })

  test('names a password file that is not there', async () => {
    await expect(passwordOf(`postgresql://a@h/d?passfile=${folder}/none`)).rejects.toThrow(
      /none cannot be read \(ENOENT\)/,
    )
  })

  test.each(['require', 'verify-ca', 'verify-full'])('checks the certificate with sslmode=%s', (mode) => {
    expect(poolConfig(`postgresql://a@h/d?sslmode=${mode}`).ssl).toEqual({ rejectUnauthorized: true })
  })

  test.each([
    '',
    'geheim',
    'http://a:geheim@h/d',
    'postgresql://a:geheim@h',
    'postgresql://:geheim@h/d',
    'postgresql://a:geheim@h:port/d',
    'postgresql://a:geheim@h1:1,h2:2/d',
    'postgresql://a:geheim%@h/d',
    'postgresql://a:x?geheim@h/d',
    'postgresql://a:geheim@h/d?geheim=1',
    'postgresql://a:geheim@h/d?sslmode=no-verify',
    'postgresql://a:geheim@h/d?sslrootcert=/none',
    'postgresql://a:geheim@h/d?connect_timeout=soon',
    'postgresql://a:geheim@h/d?pooler=session',
  ])('is refused without telling the password: %s', (address) => {
    const failure = (() => {
      try {
        return poolConfig(address)
      } catch (error) {
        return error
      }
    })()
    expect(failure).toBeInstanceOf(AddressError)
    expect(failure).toHaveProperty('code', 'DATABASE_ADDRESS_INVALID')
    expect(inspect(failure)).not.toContain('geheim')
  })

  test('does not show its password when the configuration is printed', () => {
    expect(inspect(poolConfig('postgresql://a:geheim@h/d'))).not.toContain('geheim')
  })
})
