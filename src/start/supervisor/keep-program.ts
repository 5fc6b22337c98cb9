// SPDX-License-Identifier: EUPL-1.2
/**
 * Keeps one program alive: a crash is told in one sentence and the program starts again after a second; more than five
 * crashes in a minute and it gives up. A program that says that a setting must be mended first is not started again.
 */
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { mendFirst } from '../fail-start.ts'
import { StartError } from './start-error.ts'

/** Small enough for three programs on a small machine; each answers in a few megabytes. */
const programFlags = ['--max-semi-space-size=4', '--max-old-space-size=160']
const restartAfterMs = 1000
const stopPatienceMs = 3400
const mostCrashes = 5
const withinMs = 60_000

export type KeptProgram = {
  /** Fulfils when the program says by IPC that it is ready. */
  readonly saidReady: Promise<void>
  /** Fulfils after `stop`; rejects with a StartError when it crashes too often. */
  readonly ended: Promise<void>
  /** Ends it within three and a half seconds. */
  stop(): Promise<void>
}

export function keepProgram(options: {
  readonly name: string
  readonly file: string
  readonly environment: Record<string, string>
  readonly report: (line: string) => void
}): KeptProgram {
  const { name, file, environment, report } = options
  const saidReady = Promise.withResolvers<void>()
  const stopping = new AbortController()
  let child: ChildProcess | undefined

  async function keep(): Promise<void> {
    const crashed = crashCounter()
    while (!stopping.signal.aborted) {
      child = fork(file, { env: environment, execArgv: [...programFlags] })
      child.on('message', (message) => {
        if ((message as { ready?: boolean }).ready === true) saidReady.resolve()
      })
      const how = await endOf(child)
      // Ctrl-C reaches the program and us at the same moment: look whether we are ending too.
      await rest(100, stopping.signal)
      if (stopping.signal.aborted) return
      if (child.exitCode === mendFirst) {
        throw new StartError(
          'PROGRAM_FAILS',
          `The ${name} program cannot start: mend what it says above and start again.`,
        )
      }
      if (crashed(Date.now())) {
        throw new StartError(
          'PROGRAM_FAILS',
          `The ${name} program ended ${mostCrashes + 1} times within a minute (last with ${how}): look at its messages above, mend the cause and start again.`,
        )
      }
      report(`The ${name} program ended with ${how}; it is started again in a second.`)
      await rest(restartAfterMs, stopping.signal)
    }
  }

  return {
    saidReady: saidReady.promise,
    ended: keep(),
    async stop() {
      stopping.abort()
      if (child) await endChild(child)
    },
  }
}

/** @returns a function that notes a crash and says whether there were too many of late */
export function crashCounter(): (nowMs: number) => boolean {
  let crashes: number[] = []
  return (nowMs) => {
    crashes = [...crashes.filter((moment) => nowMs - moment < withinMs), nowMs]
    return crashes.length > mostCrashes
  }
}

/** @returns in words how the process ended */
export async function endOf(child: ChildProcess): Promise<string> {
  try {
    const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null]
    return signal === null ? `exit code ${code}` : `signal ${signal}`
  } catch (error) {
    return `the error ${(error as NodeJS.ErrnoException).code}`
  }
}

/** Asks the process to end, and makes it end after 3.4 seconds. */
export async function endChild(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const force = setTimeout(() => child.kill('SIGKILL'), stopPatienceMs)
  await ended
  clearTimeout(force)
}

const rest = (ms: number, signal: AbortSignal): Promise<void> => sleep(ms, undefined, { signal }).catch(() => {})
