// SPDX-License-Identifier: EUPL-1.2
/** Looks at the processes of this machine: who is whose child, and how much memory each holds. Only looks; ends nobody. */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

export interface Process {
  pid: number
  parent: number
  /** What it holds in memory, in bytes, shared pages included (RSS). */
  residentBytes: number
  /** The command line, arguments separated by spaces. */
  command: string
}

/** Those that ended while we looked are left out. */
export function processes(): Process[] {
  if (process.platform !== 'linux') return fromPs()
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const status = readFileSync(`/proc/${name}/status`, 'utf8')
        const number = (key: string): number => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0)
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
        return [{ pid: Number(name), parent: number('PPid'), residentBytes: number('VmRSS') * 1024, command }]
      } catch {
        return []
      }
    })
}

function fromPs(): Process[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss=,command='], { encoding: 'utf8' }).split('\n')
  return lines.flatMap((line) => {
    const [, pid, parent, kilobytes, command = ''] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? []
    return pid ? [{ pid: Number(pid), parent: Number(parent), residentBytes: Number(kilobytes) * 1024, command }] : []
  })
}

/** MB of a million bytes. */
export const residentMb = (pid: number): number =>
  (processes().find((one) => one.pid === pid)?.residentBytes ?? 0) / 1_000_000

/** Files and connections that a process holds open. Zero where the system does not tell (not Linux). */
export function openDescriptors(pid: number): number {
  try {
    return readdirSync(`/proc/${pid}/fd`).length
  } catch {
    return 0
  }
}
