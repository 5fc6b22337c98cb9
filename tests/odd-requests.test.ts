// SPDX-License-Identifier: EUPL-1.2
/**
 * Requests that no browser sends, at the real public program: what could be read in two ways is refused (RFC 9112), and who never ends a
 * request is let go. The wider set is `npm run attack`.
 */
import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from './fresh-database.ts'
import { startProgram, type OneProgram } from './one-program.ts'
import { freePorts } from './running-spil.ts'

let database: TestDatabase
let program: OneProgram
let port: number
beforeAll(async () => {
  database = await freshDatabase()
  ;[port] = await freePorts()
  const address = { SPIL_PUBLIC_DATABASE_URL: database.addressFor('intake_w') }
  program = await startProgram('public', { SPIL_DEMO: '0', SPIL_PUBLIC_PORT: String(port), ...address })
}, 120_000)
afterAll(async () => {
  await program.stop()
  await database.stop()
})

/** @returns all that came back until the program closed the line */
function send(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    socket.setEncoding('latin1').on('data', (text: string) => (said += text))
    socket.on('close', () => resolve(said)).on('error', reject)
  })
}

const second = 'GET /bestaat-niet HTTP/1.1\r\nHost: localhost\r\n\r\n'
const post = (...lines: string[]): string => ['POST / HTTP/1.1', 'Host: localhost', ...lines, '', ''].join('\r\n')

test.each([
  ['two hosts', `GET / HTTP/1.1\r\nHost: localhost\r\nhOST: elders.example\r\n\r\n${second}`],
  ['a length and chunks', `${post('Content-Length: 6', 'Transfer-Encoding: chunked')}0\r\n\r\n${second}`],
  ['two lengths', `${post('Content-Length: 0', 'Content-Length: 44')}${second}`],
  ['a bare return in a header', `${post('X-A: b\rContent-Length: 44')}${second}`],
])('a request with %s is refused, and what follows it on the line is not read', async (_what, bytes) => {
  expect((await send(bytes)).match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 400'])
})

test('who never ends the head of a request is let go', async () => {
  expect(await send('GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ')).toMatch(/^HTTP\/1\.1 408 /)
})
