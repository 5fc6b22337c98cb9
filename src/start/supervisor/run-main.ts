// SPDX-License-Identifier: EUPL-1.2
/**
 * The course of `npm start`: lock, ports, database, demo, three programs, "spil is ready"; then it watches over them until
 * a signal ends it. When the database server ends by itself, everything begins again. However it ends, it first ends the
 * programs and then the database, all within five seconds.
 */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { makeDataDir } from '../../platform/data-dir.ts'
import type { MainSettings } from '../settings.ts'
import { childEnvironment, type ProgramName } from './child-environment.ts'
import { isDemoMade, runDemo } from './run-demo.ts'
import { untilHealthy } from './health.ts'
import { crashCounter, keepProgram, type KeptProgram } from './keep-program.ts'
import type { OpenDatabase } from './open-database.ts'
import { checkPorts } from './ports.ts'
import { takeRunLock } from './run-lock.ts'
import { StartError } from './start-error.ts'

const readyPatienceMs = 60_000

export type MainOptions = {
  readonly settings: MainSettings
  /** The folder with public.js, staff.js, worker.js and demo.js. */
  readonly programsDir: string
  readonly openDatabase: (settings: MainSettings, step: (what: string) => void) => Promise<OpenDatabase>
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly report: (line: string) => void
  /** Aborted when it is time to end. */
  readonly ending: AbortSignal
}

/** Fulfils when asked to end. @throws with one sentence for the operator; then nothing is left running */
export async function runMain(options: MainOptions): Promise<void> {
  const settings = { ...options.settings, dataDir: makeDataDir(options.settings.dataDir) }
  const step = stepCounter(settings, options.report)
  step('Checking the data folder and the ports')
  const lock = takeRunLock(settings.dataDir, Object.values(addressesOf(settings)))
  try {
    // What an earlier run was working on when it was killed.
    rmSync(join(settings.dataDir, 'tmp'), { recursive: true, force: true })
    await checkPorts(settings, lock.foundStale)
    const databaseEnded = crashCounter()
    for (;;) {
      const how = await runOnce({ ...options, settings }, step)
      if (how === undefined) return
      if (databaseEnded(Date.now())) {
        throw new StartError(
          'PROGRAM_FAILS',
          `The database server keeps ending (last with ${how}): look in ${settings.dataDir}/log.`,
        )
      }
      options.report(`The database server ended with ${how}; everything is started again in a second.`)
      await sleep(1000, undefined, { signal: options.ending }).catch(() => {})
      if (options.ending.aborted) return
    }
  } finally {
    lock.release()
  }
}

/** @returns how the database server ended by itself, or nothing when asked to end */
async function runOnce(options: MainOptions, step: (what: string) => void): Promise<string | undefined> {
  const { settings, ending, report } = options
  const asked = aborted(ending)
  const database = await options.openDatabase(settings, step)
  const databaseEnded = new Promise<string>((resolve) => database.onExit(resolve))
  const over = new AbortController()
  const programs: KeptProgram[] = []
  const environmentOf = (name: ProgramName) => childEnvironment(name, settings, database.addresses, options.environment)
  try {
    if (settings.demo) {
      const file = join(options.programsDir, 'demo.js')
      const demo = database.isOld && isDemoMade(settings.dataDir, file) ? undefined : file
      step(demo ? 'Making the demo region' : 'The demo region is there')
      const made = demo && runDemo(demo, settings.dataDir, environmentOf('demo'), over.signal)
      const how = await Promise.race([made, asked, databaseEnded])
      if (ending.aborted || how !== undefined) return how
    }
    step('Starting the programs')
    for (const name of ['public', 'staff', 'worker'] as const) {
      programs.push(
        keepProgram({ name, file: join(options.programsDir, `${name}.js`), environment: environmentOf(name), report }),
      )
    }
    const ended = Promise.all(programs.map((program) => program.ended)).then(() => undefined)
    const how = await Promise.race([untilReady(settings, programs, over.signal), ended, asked, databaseEnded])
    if (ending.aborted || how !== undefined) return how
    const addresses = addressesOf(settings)
    report(`Reporting form  ${addresses.public}`)
    report(`For staff       ${addresses.staff}`)
    report('spil is ready')
    return await Promise.race([ended, asked, databaseEnded])
  } finally {
    over.abort()
    await Promise.all(programs.map((program) => program.stop()))
    await database.close()
  }
}

async function untilReady(
  settings: MainSettings,
  programs: readonly KeptProgram[],
  over: AbortSignal,
): Promise<undefined> {
  const addresses = addressesOf(settings)
  const waiting = new Set(['public', 'staff', 'worker'])
  const ready = Promise.all([
    untilHealthy(addresses.public, over).then(() => waiting.delete('public')),
    untilHealthy(addresses.staff, over).then(() => waiting.delete('staff')),
    programs[2]!.saidReady.then(() => waiting.delete('worker')),
  ])
  const tooLate = sleep(readyPatienceMs, 'too late' as const, { signal: over }).catch(() => undefined)
  if ((await Promise.race([ready, tooLate])) !== 'too late') return
  throw new StartError(
    'PROGRAM_FAILS',
    `Not ready after a minute: ${[...waiting].join(', ')}. Look at the messages above and start again.`,
  )
}

/** Where people go; a host that means "every address" is visited as localhost. */
function addressesOf(settings: MainSettings): { public: string; staff: string } {
  const { publicHost, publicPort, publicTls, staffHost, staffPort, staffTls } = settings
  return { public: addressOf(publicHost, publicPort, publicTls), staff: addressOf(staffHost, staffPort, staffTls) }
}

function addressOf(host: string, port: number, tls: unknown): string {
  const name = ['0.0.0.0', '::'].includes(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return `${tls ? 'https' : 'http'}://${name}:${port}/`
}

function stepCounter(settings: MainSettings, report: (line: string) => void): (what: string) => void {
  const total = 3 + (settings.databaseAddresses === undefined ? 1 : 0) + (settings.demo ? 1 : 0)
  let done = 0
  return (what) => {
    done += 1
    // After the database ended by itself the steps come again, without a number.
    report(done <= total ? `${done}/${total} ${what} ...` : `${what} ...`)
  }
}

const aborted = (signal: AbortSignal): Promise<undefined> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve(undefined)
    signal.addEventListener('abort', () => resolve(undefined), { once: true })
  })
