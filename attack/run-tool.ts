// SPDX-License-Identifier: EUPL-1.2
/** Runs a program of somebody else with patience that has an end, and knows which are there. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

export interface Said {
  code: number | null
  out: string
}

const running = new Set<number>()
process.once('exit', () => running.forEach(endGroup))

/** In a group of its own, so that its children end with it. @throws Error when it takes longer than `seconds` or cannot be started */
export async function runTool(
  program: string,
  args: readonly string[],
  { seconds, cwd, input }: { seconds: number; cwd?: string; input?: string },
): Promise<Said> {
  const child = spawn(program, args, { cwd, stdio: ['pipe', 'pipe', 'pipe'], detached: true, env: calm })
  const pid = child.pid ?? 0
  running.add(pid)
  let out = ''
  let late = false
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (out += text))
  child.stdin.on('error', () => {}).end(input ?? '')
  const patience = setTimeout(() => {
    late = true
    endGroup(pid)
  }, seconds * 1000)
  try {
    const [code] = (await once(child, 'close')) as [number | null]
    if (late) throw new Error(`${program} was not done in ${seconds} seconds`)
    return { code, out }
  } finally {
    clearTimeout(patience)
    running.delete(pid)
  }
}

/** Nothing of this machine's settings, no colours. */
const calm = { PATH: process.env['PATH'], HOME: process.env['HOME'], LANG: 'C.UTF-8', TERM: 'dumb', NO_COLOR: '1' }

function endGroup(pid: number): void {
  try {
    if (pid > 0) process.kill(-pid, 'SIGKILL')
  } catch {
    // it ended meanwhile
  }
}

export function isThere(program: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

/** @returns the first number in what it says of itself */
export function versionOf(program: string, ...args: string[]): Promise<string | undefined> {
  if (!isThere(program)) return Promise.resolve(undefined)
  const said = spawnSync(program, args, { encoding: 'utf8', timeout: 60_000, env: calm })
  return Promise.resolve(/\d+\.\d+(\.\d+)*/.exec(`${said.stdout}${said.stderr}`)?.[0] ?? 'unknown')
}
