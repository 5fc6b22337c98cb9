// SPDX-License-Identifier: EUPL-1.2
/**
 * A restart that nobody notices: the listening socket outlives the program (decision 0011), and a program that ends answers what it
 * has. The real public program is stopped and started five times while people ask and send; nothing fails, and each report is there once.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { projectRoot } from '../src/platform/project-root.ts'
import { freshDatabase, type TestDatabase } from './fresh-database.ts'
import { buildOnce, codeIn, hiddenIn, until } from './running-spil.ts'

const restarts = 5

/**
 * What systemd does: it listens, and never takes a connection itself; it gives the socket to the program, and starts the program again
 * whenever it ends. Between listening and `spawnSync` no connection can be taken: this process never comes back to its events.
 */
const holder = `
  const { createServer } = require('node:net')
  const { spawnSync } = require('node:child_process')
  const server = createServer().listen({ port: 0, host: '127.0.0.1', backlog: 1024 }, () => {
    console.log('port ' + server.address().port)
    const start = 'echo pid $$; LISTEN_PID=$$ LISTEN_FDS=1 exec "$0" "$1"'
    for (;;) {
      const stdio = ['ignore', 'inherit', 'inherit', server._handle.fd]
      console.log('ended ' + spawnSync('/bin/sh', ['-c', start, process.execPath, process.argv[1]], { stdio }).status)
    }
  })
`

let database: TestDatabase
let held: ChildProcess
let said = ''
const port = (): number => Number(/port (\d+)/.exec(said)?.[1])
/** How each earlier program ended: 0 is by itself, in time. */
const ends = (): number[] => [...said.matchAll(/ended (\d+)/g)].map(([, code]) => Number(code))
const pids = (): number[] => [...said.matchAll(/pid (\d+)/g)].map(([, pid]) => Number(pid))

beforeAll(async () => {
  await buildOnce()
  database = await freshDatabase()
  await database.addMunicipality({ slug: 'winterswijk', name: 'Winterswijk' })
  held = spawn(process.execPath, ['-e', holder, join(projectRoot, 'dist/start/public.js')], {
    env: {
      PATH: process.env['PATH'],
      SPIL_PUBLIC_DATABASE_URL: database.addressFor('intake_w'),
      SPIL_DEMO: '1',
      SPIL_FLOOD_LIMIT: 'off',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [held.stdout, held.stderr]) stream?.setEncoding('utf8').on('data', (text) => (said += text))
  await until(async () => said.includes('listening'))
}, 120_000)

afterAll(async () => {
  held.kill('SIGKILL')
  await once(held, 'exit')
  const last = pids().at(-1)
  if (last !== undefined) process.kill(last, 'SIGKILL')
  await database.stop()
})

/** One request; with fields it is a post. Nothing is tried again. */
function ask(agent: Agent | false, fields?: Record<string, string>): Promise<{ status: number; html: string }> {
  const body = fields && new URLSearchParams(fields).toString()
  const headers = body ? { 'content-type': 'application/x-www-form-urlencoded', 'content-length': body.length } : {}
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: port(), method: body ? 'POST' : 'GET', agent, headers })
    asked.on('error', reject).on('response', (response) => {
      let html = ''
      response.setEncoding('utf8').on('data', (text) => (html += text))
      response.on('error', reject).on('end', () => resolve({ status: response.statusCode ?? 0, html }))
    })
    asked.end(body)
  })
}

const failures: string[] = []
const keys: string[] = []
let requests = 0

/** Asks for the form and sends it, over and over. @param restMs how long somebody types, at most */
async function visitor(keepsAlive: boolean, restMs: number, over: AbortSignal): Promise<void> {
  const agent = keepsAlive && new Agent({ keepAlive: true, maxSockets: 1 })
  const attempt = async (fields?: Record<string, string>): Promise<string> => {
    requests += 1
    const { status, html } = await ask(agent, fields)
    if (status !== 200) throw new Error(`status ${status}`)
    return html
  }
  while (!over.aborted) {
    try {
      const sleutel = hiddenIn(await attempt(), 'sleutel')
      await sleep(Math.random() * restMs)
      const html = await attempt({ sleutel, verhaal: 'Er slapen elke nacht andere mensen.', gemeente: 'winterswijk' })
      if (codeIn(html) === undefined) throw new Error('no code')
      keys.push(sleutel)
      await sleep(Math.random() * restMs)
    } catch (error) {
      failures.push((error as Error).message)
    }
  }
  if (agent) agent.destroy()
}

test(
  'the public program is stopped and started five times under load: no request fails, each report is stored once',
  { timeout: 120_000 },
  async () => {
    const over = new AbortController()
    const visitors = [0, 5, 300, 900].flatMap((restMs) => [
      visitor(true, restMs, over.signal),
      visitor(true, restMs, over.signal),
      visitor(false, restMs, over.signal),
    ])
    for (let round = 1; round <= restarts; round++) {
      const before = keys.length
      await until(async () => keys.length > before + 20)
      const pid = pids().at(-1) as number
      process.kill(pid, 'SIGTERM')
      await until(async () => pids().length > round)
    }
    const before = keys.length
    await until(async () => keys.length > before + 20)
    over.abort()
    await Promise.all(visitors)
    expect(failures).toEqual([])
    expect(pids()).toHaveLength(restarts + 1)
    expect(ends()).toEqual(Array.from({ length: restarts }, () => 0))
    expect(requests).toBeGreaterThan(restarts * 40)
    const client = await database.superuser()
    const stored = await client.query('select distinct form_key_hash from reporting.report')
    const all = await client.query('select from reporting.report')
    expect([stored.rowCount, all.rowCount]).toEqual([keys.length, keys.length])
  },
)

test('somebody who is connected and silent holds nothing up: the program ends, and the next one is there', async () => {
  const silent = connect(port(), '127.0.0.1')
  silent.on('error', () => {})
  await once(silent, 'connect')
  const before = pids()
  const closed = once(silent, 'close')
  process.kill(before.at(-1) as number, 'SIGTERM')
  await closed
  await until(async () => pids().length > before.length)
  expect((await ask(false)).status).toBe(200)
  expect(ends().at(-1)).toBe(0)
})
