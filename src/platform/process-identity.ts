// SPDX-License-Identifier: EUPL-1.2
/**
 * Tells one process from a later one that was given the same number: pid plus the moment it started.
 * For lock files that must survive a kill -9 and a reboot. Only looks; never ends a process.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** The boot and the tick at which the process started. @returns undefined when there is no such process */
export function startOf(pid: number): string | undefined {
  if (!isAlive(pid)) return undefined
  try {
    if (process.platform !== 'linux') return ps(pid, 'lstart=')
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    // The name of the program (field 2) may hold spaces and brackets: count from the last closing one.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(')').at(-1)?.trim().split(' ') ?? []
    return fields[0] === 'Z' ? undefined : `${boot}/${fields[19]}`
  } catch {
    return undefined
  }
}

/** @returns the command line, arguments separated by spaces; empty when there is no such process */
export function commandOf(pid: number): string {
  try {
    if (process.platform !== 'linux') return ps(pid, 'command=')
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
  } catch {
    return ''
  }
}

/** @returns whether the process lives and started at that moment */
export const isSameProcess = (pid: number, start: string): boolean => start !== '' && startOf(pid) === start

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const ps = (pid: number, column: string): string =>
  execFileSync('ps', ['-o', column, '-p', String(pid)], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  }).trim()
