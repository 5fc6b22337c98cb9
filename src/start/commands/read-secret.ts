// SPDX-License-Identifier: EUPL-1.2
/** Reads what must not stand on a command line, where every user of the machine can see it: from a file of our own, or from a pipe. */
import { readFileSync, statSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { UsageError } from './command.ts'

/** @returns the first line @throws UsageError */
export async function readSecret(what: string, file: string | undefined): Promise<string> {
  if (file !== undefined) return lineOf(what, textOf(what, file), 0)
  return (await readSecrets([what]))[0] as string
}

/** @returns a line of stdin for each, in this order; stdin is not touched when nothing is asked @throws UsageError */
export async function readSecrets(whats: readonly string[]): Promise<string[]> {
  if (whats.length === 0) return []
  if (process.stdin.isTTY) {
    throw new UsageError(
      `The ${whats.join(' and the ')} is asked from a pipe, not from the keyboard, where it would stay on the screen: systemd-ask-password | npm run --silent spil -- ...`,
    )
  }
  const all = await text(process.stdin)
  return whats.map((what, place) => lineOf(what, all, place))
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

function lineOf(what: string, all: string, place: number): string {
  const line = (all.split(/\r?\n/)[place] ?? '').trim()
  if (line === '')
    throw new UsageError(`The ${what} is empty: give it on ${place === 0 ? 'the first line' : `line ${place + 1}`}.`)
  return line
}
