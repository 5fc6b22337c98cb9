// SPDX-License-Identifier: EUPL-1.2
/**
 * Reads who may stand on the pages by name, from a file or a pipe that the municipality gives: a line each, `role; name; telephone`. These
 * are people who are to be known inside the municipality. Spil takes no name from its own list, and keeps nothing of these.
 */
import { readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { UsageError } from '../command.ts'

export const officerRoles = ['aandachtsfunctionaris', 'plaatsvervanger'] as const

export interface Officer {
  readonly role: (typeof officerRoles)[number]
  readonly name: string
  readonly telephone: string | undefined
}

const longestPart = 100

/** @param from a path, or `-` for stdin @throws UsageError which never repeats what stands there */
export async function readOfficers(from: string | undefined): Promise<Officer[]> {
  if (from === undefined) return []
  const lines = (from === '-' ? await piped() : contentOf(from)).split(/\r?\n/)
  return lines.flatMap((line, place) => (line.trim() === '' ? [] : [officerIn(line, place + 1)]))
}

async function piped(): Promise<string> {
  if (process.stdin.isTTY)
    throw new UsageError('The people are asked from a pipe: --people - < FILE, or give --people FILE.')
  return text(process.stdin)
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new UsageError(`The file with the people cannot be read (${(error as NodeJS.ErrnoException).code}).`)
  }
}

function officerIn(line: string, place: number): Officer {
  const [given = '', name = '', telephone = '', ...more] = line
    .normalize('NFC')
    .split(';')
    .map((part) => part.replaceAll(/\p{C}/gu, '').trim())
  const role = officerRoles.find((known) => known === given.toLowerCase())
  if (!role || name === '' || more.length > 0 || Math.max(name.length, telephone.length) > longestPart)
    throw new UsageError(
      `Line ${place} of the people is not understood: write ${officerRoles.join(' or ')}; name; telephone.`,
    )
  return { role, name, telephone: telephone === '' ? undefined : telephone }
}
