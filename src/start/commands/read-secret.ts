// SPDX-License-Identifier: EUPL-1.2
/** Reads what must not stand on a command line, where every user of the machine can see it: from a file of our own, or from a pipe. */
import { readFileSync, statSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { UsageError } from './command.ts'

/** @returns the first line @throws UsageError */
export async function readSecret(what: string, file: string | undefined): Promise<string> {
  if (file !== undefined) return firstLine(what, textOf(what, file))
  if (process.stdin.isTTY) {
    throw new UsageError(
      `The ${what} is asked from a pipe, not from the keyboard, where it would stay on the screen: systemd-ask-password | npm run --silent spil -- ...`,
    )
  }
  return firstLine(what, await text(process.stdin))
}

function textOf(what: string, file: string): string {
  try {
    if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0)
      throw new UsageError(`The file with the ${what} may be read by others: make it yours alone with chmod 0400.`)
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`The file with the ${what} cannot be read (${(error as NodeJS.ErrnoException).code}).`)
  }
}

function firstLine(what: string, all: string): string {
  const line = (all.split(/\r?\n/)[0] ?? '').trim()
  if (line === '') throw new UsageError(`The ${what} is empty: give it on the first line.`)
  return line
}
