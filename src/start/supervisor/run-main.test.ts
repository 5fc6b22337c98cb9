// SPDX-License-Identifier: EUPL-1.2
/** What `npm start` promises, walked through with small stand-ins for the programs and the database. */
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startOf } from '../../platform/process-identity.ts'
import { readSettings, type MainSettings } from '../settings.ts'
import { runMain } from './run-main.ts'
import { takeRunLock } from './run-lock.ts'

const endWithParent = join(import.meta.dirname, '../end-with-parent.ts')

/** Serves /healthz, writes down what it knows, and ends as the real ones do. `POST /crash` makes it crash. */
const web = (name: string): string => `
  import { createServer } from 'node:http'
  import { writeFileSync } from 'node:fs'
  import { endWithParent } from ${JSON.stringify(endWithParent)}
  writeFileSync(${JSON.stringify('NOTES')} + '/${name}.json', JSON.stringify({ pid: process.pid, env: process.env }))
  const server = createServer((request, response) => {
    if (request.url === '/crash') process.exit(7)
    response.end('{"status":"ok"}')
  })
  server.listen(Number(process.env.SPIL_${name.toUpperCase()}_PORT), process.env.SPIL_HOST)
  endWithParent(async () => { server.close(); server.closeAllConnections() })
`
const worker = `
  import { writeFileSync } from 'node:fs'
  import { endWithParent } from ${JSON.stringify(endWithParent)}
  writeFileSync('NOTES/worker.json', JSON.stringify({ pid: process.pid, env: process.env }))
  const timer = setInterval(() => {}, 1000)
  endWithParent(async () => clearInterval(timer))
  process.send({ ready: true })
`
const demo = `
  import { writeFileSync } from 'node:fs'
  writeFileSync('NOTES/demo.json', JSON.stringify({ pid: process.pid, env: process.env }))
`

let folder: string
let lines: string[]
let runs: { ending: AbortController; over: Promise<unknown> }[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'main-'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  mkdirSync(join(folder, 'notes'))
  write('public', web('public'))
  write('staff', web('staff'))
  write('worker', worker)
  write('demo', demo)
  lines = []
  runs = []
})

afterEach(async () => {
  for (const { ending } of runs) ending.abort()
  await Promise.all(runs.map(({ over }) => over))
  rmSync(folder, { recursive: true, force: true })
})

const write = (name: string, text: string): void =>
  writeFileSync(join(folder, `${name}.js`), text.replaceAll('NOTES', join(folder, 'notes')))

type Note = { readonly pid: number; readonly env: Record<string, string> }
const note = (name: string): Note => JSON.parse(readFileSync(join(folder, 'notes', `${name}.json`), 'utf8')) as Note

/** A program that starts again empties its note before it fills it. */
const isWritten = (name: string): boolean => readFileSync(join(folder, 'notes', `${name}.json`), 'utf8').endsWith('}')

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  return port
}

async function settingsFor(more: Record<string, string> = {}): Promise<MainSettings> {
  const [publicPort, staffPort] = [await freePort(), await freePort()]
  const ports = { SPIL_PUBLIC_PORT: String(publicPort), SPIL_STAFF_PORT: String(staffPort) }
  return readSettings({ ...ports, SPIL_DATA_DIR: join(folder, 'data'), ...more }, 'main')
}

/** A database of words: its end can be called. */
function database() {
  const calls = { opened: 0, closed: 0, end: (_how: string): void => {} }
  const open = async () => {
    calls.opened += 1
    return {
      addresses: {
        public: 'address-public',
        staff: 'address-staff',
        worker: 'address-worker',
        migrate: 'address-migrate',
      },
      isOld: calls.opened > 1,
      onExit: (tell: (how: string) => void) => void (calls.end = tell),
      close: async () => void (calls.closed += 1),
    }
  }
  return { calls, open }
}

function start(settings: MainSettings, openDatabase = database().open) {
  const ending = new AbortController()
  const environment = { ...process.env, SECRET: 'canary', SPIL_PUBLIC_DATABASE_URL: 'canary' }
  const report = (line: string): void => void lines.push(line)
  const over = runMain({ settings, programsDir: folder, openDatabase, environment, report, ending: ending.signal })
  runs.push({ ending, over: over.catch(() => {}) })
  return { ending, over }
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10))
}
const ready = (times = 1) => until(() => lines.filter((line) => line === 'spil is ready').length === times)
const crash = (port: number) => fetch(`http://127.0.0.1:${port}/crash`).catch(() => {})

describe('npm start', () => {
  test('makes the demo, starts three programs and says that it is ready', async () => {
    const settings = await settingsFor()
    const { ending, over } = start(settings)
    await ready()
    expect(lines).toEqual([
      '1/5 Checking the data folder and the ports ...',
      '2/5 Making the demo region ...',
      '3/5 Starting the programs ...',
      `Reporting form  http://127.0.0.1:${settings.publicPort}/`,
      `For staff       http://127.0.0.1:${settings.staffPort}/`,
      'spil is ready',
    ])
    expect(note('demo').env).toMatchObject({ SPIL_MIGRATE_DATABASE_URL: 'address-migrate', SPIL_DEMO: '1' })
    const pids = ['public', 'staff', 'worker'].map((name) => note(name).pid)
    const began = performance.now()
    ending.abort()
    await over
    expect(performance.now() - began).toBeLessThan(5000)
    expect(pids.map(startOf)).toEqual([undefined, undefined, undefined])
    expect(existsSync(join(settings.dataDir, 'spil.pid'))).toBe(false)
  })

  test('gives each program only what it may know', async () => {
    start(await settingsFor({ SPIL_SMTP_URL: 'smtp://mail.example.nl', SPIL_MAIL_FROM: 'spil@example.nl' }))
    await ready()
    const own = (name: string): string[] =>
      Object.keys(note(name).env)
        .filter((key) => key.startsWith('SPIL_'))
        .toSorted()
    expect(own('public')).toEqual([
      'SPIL_DEMO',
      'SPIL_FLOOD_LIMIT',
      'SPIL_HOST',
      'SPIL_PUBLIC_DATABASE_URL',
      'SPIL_PUBLIC_PORT',
      'SPIL_QUICK_EXIT_URL',
    ])
    expect(own('staff')).toEqual([
      'SPIL_DATA_DIR',
      'SPIL_DEMO',
      'SPIL_HOST',
      'SPIL_KEYS_DIR',
      'SPIL_STAFF_DATABASE_URL',
      'SPIL_STAFF_PORT',
      'SPIL_STAFF_URL',
    ])
    expect(own('worker')).toEqual([
      'SPIL_DATA_DIR',
      'SPIL_DEMO',
      'SPIL_HOST',
      'SPIL_KEYS_DIR',
      'SPIL_MAIL_FROM',
      'SPIL_SMTP_URL',
      'SPIL_STAFF_URL',
      'SPIL_WORKER_DATABASE_URL',
    ])
    for (const name of ['public', 'staff', 'worker', 'demo'])
      expect(JSON.stringify(note(name).env)).not.toContain('canary')
  })

  test('without the demo makes none', async () => {
    start(await settingsFor({ SPIL_DEMO: '0' }))
    await ready()
    expect(existsSync(join(folder, 'notes/demo.json'))).toBe(false)
  })

  test('makes the demo once, and again when it is a newer one', async () => {
    const settings = await settingsFor()
    const { open } = database()
    const again = async (times: number): Promise<void> => {
      const { ending, over } = start(settings, open)
      await ready(times)
      ending.abort()
      await over
    }
    await again(1)
    await again(2)
    write('demo', `${demo}// newer`)
    await again(3)
    expect(lines.filter((line) => line.includes('demo')).map((line) => line.slice(4))).toEqual([
      'Making the demo region ...',
      'The demo region is there ...',
      'Making the demo region ...',
    ])
  })

  test('says so when the demo fails, and leaves nothing running', async () => {
    write('demo', 'process.exit(3)')
    const { calls, open } = database()
    await expect(start(await settingsFor(), open).over).rejects.toThrow(/demo region .*\(exit code 3\)/)
    expect(calls).toMatchObject({ opened: 1, closed: 1 })
  })

  test('names a port that is taken and the setting to change', async () => {
    const settings = await settingsFor()
    const other = createServer().listen(settings.staffPort, '127.0.0.1')
    await once(other, 'listening')
    await expect(start(settings).over).rejects.toThrow(
      `Port ${settings.staffPort} on 127.0.0.1 is in use by another program: stop that program, or set SPIL_STAFF_PORT to a free port.`,
    )
    other.close()
  })

  test('refuses a second start in the same data folder, naming the first', async () => {
    const settings = await settingsFor()
    start(settings)
    await ready()
    await expect(start(settings).over).rejects.toThrow(
      `as process ${process.pid} on http://127.0.0.1:${settings.publicPort}/ and http://127.0.0.1:${settings.staffPort}/`,
    )
  })

  test('starts a crashed program again and tells it in one sentence', async () => {
    const settings = await settingsFor()
    start(settings)
    await ready()
    const before = note('staff').pid
    await crash(settings.staffPort)
    await until(() => isWritten('staff') && note('staff').pid !== before)
    expect(lines.at(-1)).toBe('The staff program ended with exit code 7; it is started again in a second.')
    process.kill(note('worker').pid, 'SIGKILL')
    await until(() => lines.at(-1)!.startsWith('The worker program ended with signal SIGKILL'))
  })

  test('gives up on a program that keeps crashing', async () => {
    write('worker', 'process.exit(9)')
    await expect(start(await settingsFor()).over).rejects.toThrow(
      'The worker program ended 6 times within a minute (last with exit code 9)',
    )
  })

  test('does not start a program again that says that something must be mended first', async () => {
    write('worker', 'process.exit(78)')
    await expect(start(await settingsFor()).over).rejects.toThrow(
      'The worker program cannot start: mend what it says above and start again.',
    )
    expect(lines.join('\n')).not.toContain('started again in a second')
  })

  test('starts everything again when the database server ends', async () => {
    const { calls, open } = database()
    start(await settingsFor(), open)
    await ready()
    const before = note('public').pid
    calls.end('SIGKILL')
    await ready(2)
    expect(startOf(before)).toBeUndefined()
    expect(lines).toContain('The database server ended with SIGKILL; everything is started again in a second.')
    expect(calls).toMatchObject({ opened: 2, closed: 1 })
  })

  test('can be ended while it still starts', async () => {
    write('staff', 'setInterval(() => {}, 1000)')
    const { ending, over } = start(await settingsFor())
    await until(() => existsSync(join(folder, 'notes/public.json')))
    ending.abort()
    await over
    expect(lines).not.toContain('spil is ready')
  })
})

describe('kill -9 of npm start', () => {
  test('ends the programs too, and the next start just continues', async () => {
    const settings = await settingsFor()
    const { run, saidReady } = startAside(settings)
    await saidReady
    const pids = ['public', 'staff', 'worker'].map((name) => note(name).pid)
    run.kill('SIGKILL')
    await once(run, 'exit')
    start(settings)
    await ready()
    expect(pids.map(startOf)).toEqual([undefined, undefined, undefined])
  })

  /** In a process of its own, which may be killed. */
  function startAside(settings: MainSettings): { run: ChildProcess; saidReady: Promise<unknown> } {
    const address = 'postgresql://a@h/d'
    const addresses = JSON.stringify({ public: address, staff: address, worker: address, migrate: address })
    writeFileSync(
      join(folder, 'aside.ts'),
      `import { runMain } from ${JSON.stringify(join(import.meta.dirname, 'run-main.ts'))}
      await runMain({
        settings: ${JSON.stringify(settings)},
        programsDir: ${JSON.stringify(folder)},
        openDatabase: async () => ({ addresses: ${addresses}, isOld: true, onExit() {}, async close() {} }),
        environment: process.env,
        report: (line) => process.send({ line }),
        ending: new AbortController().signal,
      })`,
    )
    const run = fork(join(folder, 'aside.ts'), { execArgv: [] })
    const saidReady = new Promise<void>((resolve) => {
      run.on('message', (message) => {
        if ((message as { line?: string }).line === 'spil is ready') resolve()
      })
    })
    return { run, saidReady }
  }
})

describe('the lock of a data folder', () => {
  test('a lock of a process with the same number that started at another moment is stale', () => {
    writeFileSync(join(folder, 'spil.pid'), JSON.stringify({ pid: process.pid, start: 'another boot', addresses: [] }))
    expect(takeRunLock(folder, []).foundStale).toBe(true)
  })

  test.each(['', 'half a wor', '{}'])('a lock file that says %j is stale', (text) => {
    writeFileSync(join(folder, 'spil.pid'), text)
    expect(takeRunLock(folder, []).foundStale).toBe(true)
  })

  test('a lock that was released can be taken again', () => {
    takeRunLock(folder, []).release()
    expect(takeRunLock(folder, []).foundStale).toBe(false)
    expect(() => takeRunLock(folder, [])).toThrow(/already runs/)
  })
})
