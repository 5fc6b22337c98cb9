// SPDX-License-Identifier: EUPL-1.2
/**
 * The line to the visitor ends in our own process (M-04): TLS 1.3, or 1.2 with suites that keep what was said secret later too, and HSTS
 * of a year. A renewed certificate is taken into use without a restart. The real programs, the real protocol.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:https'
import { get as getPlain } from 'node:http'
import { createServer, type Server } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, type ConnectionOptions, type TLSSocket } from 'node:tls'
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from './fresh-database.ts'
import { startProgram, type OneProgram } from './one-program.ts'
import { ownCertificate, writeCertificate } from './own-certificate.ts'
import { codeIn, freePorts, hiddenIn, until } from './running-spil.ts'

let database: TestDatabase
let settings: Record<string, string>
let program: OneProgram
let port: number
let files: { cert: string; key: string }
const first = ownCertificate()
const folder = mkdtempSync(join(tmpdir(), 'spil-tls-'))

beforeAll(async () => {
  database = await freshDatabase()
  await database.addMunicipality({ slug: 'winterswijk', name: 'Winterswijk' })
  files = writeCertificate(folder, first)
  ;[port] = await freePorts()
  settings = { SPIL_DEMO: '0', SPIL_PUBLIC_DATABASE_URL: database.addressFor('intake_w') }
  const tls = { SPIL_PUBLIC_TLS_CERT: files.cert, SPIL_PUBLIC_TLS_KEY: files.key }
  program = await startProgram('public', { ...settings, ...tls, SPIL_PUBLIC_PORT: String(port) })
}, 120_000)
afterAll(async () => {
  await program.stop()
  await database.stop()
  rmSync(folder, { recursive: true })
})

interface Told {
  status: number
  headers: Record<string, unknown>
  html: string
}

function ask(fields?: Record<string, string>, more: Record<string, string> = {}, path = '/'): Promise<Told> {
  const body = fields && new URLSearchParams(fields).toString()
  const headers = { ...(body && { 'content-type': 'application/x-www-form-urlencoded' }), ...more }
  const method = body ? 'POST' : 'GET'
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: 'localhost', family: 4, port, path, method, headers, ca: [first.cert], agent: false },
      (response) => {
        let html = ''
        response.setEncoding('utf8').on('data', (text) => (html += text))
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, html }))
      },
    )
    asked.on('error', reject).end(body)
  })
}

/** A handshake with what the client offers. @returns what was agreed, or why not */
async function handshake(
  offered: ConnectionOptions,
): Promise<{ protocol: string; suite: string; socket: TLSSocket } | string> {
  const socket = connect({ host: '127.0.0.1', port, rejectUnauthorized: false, ...offered })
  try {
    await once(socket, 'secureConnect')
    return { protocol: socket.getProtocol() ?? '', suite: socket.getCipher().name, socket }
  } catch (error) {
    return (error as { code: string }).code
  } finally {
    socket.destroy()
  }
}
const weak = { minVersion: 'TLSv1', ciphers: 'ALL@SECLEVEL=0' } as const
const only12 = { minVersion: 'TLSv1.2', maxVersion: 'TLSv1.2' } as const

describe('the public program with a certificate', () => {
  test('takes a report over TLS, also from a browser that says where it comes from', async () => {
    const form = await ask()
    expect(form.status).toBe(200)
    const fields = { sleutel: hiddenIn(form.html, 'sleutel'), verhaal: 'Iets klopt niet.', gemeente: 'winterswijk' }
    const sent = await ask(fields, { origin: `https://localhost:${port}`, 'sec-fetch-site': 'same-origin' })
    expect([sent.status, codeIn(sent.html)?.length]).toEqual([200, 29])
    expect((await ask(fields, { origin: 'https://evil.example' })).status).toBe(403)
    expect(JSON.parse((await ask(undefined, {}, '/healthz')).html)).toEqual({ status: 'ok' })
  })

  test('says on each answer that only https will do for a year, subdomains too', async () => {
    const answers = [
      await ask(),
      await ask({ verhaal: '' }),
      await ask(undefined, {}, '/zoiets'),
      await ask(undefined, {}, '/healthz'),
    ]
    for (const { headers } of answers)
      expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains')
  })

  test('prefers TLS 1.3, and speaks HTTP/1.1 only', async () => {
    expect(await handshake({})).toMatchObject({ protocol: 'TLSv1.3', suite: 'TLS_AES_256_GCM_SHA384' })
    const asked = await handshake({ ALPNProtocols: ['h2', 'http/1.1'] })
    expect((asked as { socket: TLSSocket }).socket.alpnProtocol).toBe('http/1.1')
  })

  test.each(['ECDHE-ECDSA-AES256-GCM-SHA384', 'ECDHE-ECDSA-CHACHA20-POLY1305', 'ECDHE-ECDSA-AES128-GCM-SHA256'])(
    'with TLS 1.2 takes %s',
    async (ciphers) =>
      expect(await handshake({ ...only12, ciphers })).toMatchObject({ protocol: 'TLSv1.2', suite: ciphers }),
  )

  test.each([
    ['TLS 1.0', { ...weak, maxVersion: 'TLSv1' }],
    ['TLS 1.1', { ...weak, maxVersion: 'TLSv1.1' }],
    ['CBC with SHA-1', { ...only12, ciphers: 'ECDHE-ECDSA-AES256-SHA@SECLEVEL=0' }],
    ['CBC with SHA-384', { ...only12, ciphers: 'ECDHE-ECDSA-AES256-SHA384@SECLEVEL=0' }],
    ['CCM with a short tag', { ...only12, ciphers: 'ECDHE-ECDSA-AES128-CCM8@SECLEVEL=0' }],
  ] as [string, ConnectionOptions][])('refuses %s', async (_what, offered) => {
    expect(await handshake(offered)).toMatch(/HANDSHAKE_FAILURE|PROTOCOL_VERSION/)
  })

  test('answers nothing to who speaks plain HTTP', async () => {
    const asked = getPlain({ host: '127.0.0.1', port, agent: false })
    await expect(once(asked, 'response')).rejects.toThrow(/socket hang up|ECONNRESET|Parse Error/)
  })
})

describe('a renewed certificate', () => {
  const shown = async (): Promise<string | undefined> => {
    const socket = connect({ host: '127.0.0.1', port, rejectUnauthorized: false })
    await once(socket, 'secureConnect')
    const { fingerprint256 } = socket.getPeerCertificate()
    socket.destroy()
    return fingerprint256
  }
  const countOf = (event: string): number => program.output().split(`"event":"${event}"`).length - 1
  const notUsable = 'new certificate not usable, the old one stays'

  test('is in use after SIGHUP, without a restart; one that does not fit is told once and the old one stays', async () => {
    const before = await shown()
    const next = ownCertificate()
    // renewing writes two files: between the two they do not belong together
    writeFileSync(files.cert, next.cert)
    process.kill(program.pid, 'SIGHUP')
    await until(async () => countOf(notUsable) === 1)
    process.kill(program.pid, 'SIGHUP')
    expect(await shown()).toBe(before)
    writeFileSync(files.key, next.key)
    process.kill(program.pid, 'SIGHUP')
    await until(async () => countOf('certificate renewed') === 1)
    expect(await shown()).not.toBe(before)
    expect(countOf(notUsable)).toBe(1)
    // the new one is held to the same rules
    expect(await handshake({ ...weak, maxVersion: 'TLSv1.1' })).toMatch(/PROTOCOL_VERSION/)
    writeFileSync(files.cert, first.cert)
    writeFileSync(files.key, first.key)
    process.kill(program.pid, 'SIGHUP')
    await until(async () => (await shown()) === before)
  })
})

describe('without a certificate of its own', () => {
  test('a form on plain HTTP says nothing of https; staff who come by https behind a proxy are held to it', async () => {
    const [publicPort, staffPort] = await freePorts()
    const form = await startProgram('public', { ...settings, SPIL_PUBLIC_PORT: String(publicPort) })
    const staff = await startProgram('staff', {
      SPIL_STAFF_DATABASE_URL: database.addressFor('casework_rw'),
      SPIL_KEYS_DIR: database.keysDir,
      SPIL_STAFF_PORT: String(staffPort),
      SPIL_STAFF_URL: 'https://spil.example.nl',
    })
    const headerOf = async (at: number) =>
      (await fetch(`http://127.0.0.1:${at}/healthz`)).headers.get('strict-transport-security')
    expect(await headerOf(publicPort)).toBeNull()
    expect(await headerOf(staffPort)).toBe('max-age=31536000; includeSubDomains')
    expect([await form.stop(), await staff.stop()]).toEqual([0, 0])
  })
})

describe('where a program listens', () => {
  const hasIpv6 = Object.values(networkInterfaces()).some((some) => some?.some(({ address }) => address === '::1'))

  test.runIf(hasIpv6)('on :: it is reached by IPv4 and IPv6; SPIL_PUBLIC_HOST goes before SPIL_HOST', async () => {
    const [at] = await freePorts()
    const hosts = { SPIL_HOST: '127.0.0.1', SPIL_PUBLIC_HOST: '::', SPIL_PUBLIC_PORT: String(at) }
    const both = await startProgram('public', { ...settings, ...hosts })
    for (const host of ['127.0.0.1', '[::1]']) expect((await fetch(`http://${host}:${at}/`)).status).toBe(200)
    await both.stop()
  })

  const listening = async (host: string): Promise<{ server: Server; descriptor: number }> => {
    const server = createServer().listen(0, host)
    await once(server, 'listening')
    // Node has no other way to ask for it
    const { fd } = Reflect.get(server, '_handle') as { fd: number }
    return { server, descriptor: fd }
  }

  test('the demo does not take a socket that others can reach', async () => {
    const { server, descriptor } = await listening('0.0.0.0')
    const demo = { ...settings, SPIL_DEMO: '1' }
    const refused = await startProgram('public', demo, { descriptor, mayFail: true })
    server.close()
    expect(await refused.ended).toBe(78)
    expect(refused.output()).toMatch(
      /^SPIL_DEMO=1 lets anybody sign in, and the socket that was handed over listens on 0\.0\.0\.0/,
    )
  })
})
