// SPDX-License-Identifier: EUPL-1.2
/** One built program by itself, as an operator's unit starts it: without `npm start` above it, with its own settings and no others. Gone when the file ends. */
import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { projectRoot } from '../src/platform/project-root.ts'
import { buildOnce, until } from './running-spil.ts'

export interface OneProgram {
  readonly pid: number
  output(): string
  /** Fulfils when it is gone. @returns its exit code; null after a signal */
  readonly ended: Promise<number | null>
  stop(): Promise<number | null>
}

const started: ChildProcess[] = []
afterAll(() => {
  for (const child of started) child.kill('SIGKILL')
})

/** @param more.descriptor a listening socket to hand over, as systemd does */
export async function startProgram(
  name: 'public' | 'staff' | 'worker',
  settings: Record<string, string>,
  more: { descriptor?: number; mayFail?: boolean } = {},
): Promise<OneProgram> {
  await buildOnce()
  const handsOver = more.descriptor !== undefined
  // no core file, as in the units; the shell becomes the program, so the process of LISTEN_PID is the program
  const script = `ulimit -c 0; ${handsOver ? 'export LISTEN_PID=$$ LISTEN_FDS=1 LISTEN_FDNAMES=x; ' : ''}exec "$@"`
  const stdio: StdioOptions = ['ignore', 'pipe', 'pipe', ...(handsOver ? [more.descriptor] : [])]
  const program = join(projectRoot, 'dist/start', `${name}.js`)
  const child = spawn('/bin/sh', ['-c', script, 'sh', process.execPath, program], {
    env: { PATH: process.env['PATH'], ...settings },
    stdio,
  })
  started.push(child)
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (said += text))
  const ended = once(child, 'close').then(([code]) => code as number | null)
  await until(async () => /"event":"(listening|working)"/.test(said) || child.exitCode !== null)
  if (child.exitCode !== null && !more.mayFail) throw new Error(`it did not start: ${said}`)
  return {
    pid: child.pid ?? 0,
    output: () => said,
    ended,
    async stop() {
      child.kill('SIGTERM')
      return ended
    },
  }
}
