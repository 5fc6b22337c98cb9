// SPDX-License-Identifier: EUPL-1.2
/**
 * A file that was added to a form that is not sent yet. The page itself carries what opens it, in a hidden field: until the form is sent
 * nobody else can. Reading never fails: what is not ours is left out.
 */
import * as z from 'zod'
import { fileKinds } from './sniff.ts'

export const mostFiles = 10
export const largestFile = 25 * 1024 * 1024
/** Of the field in which a browser sends files (a contract: others post to it). */
export const fileField = 'bijlage'

const bytes32 = z.string().regex(/^[A-Za-z0-9_-]{43}$/)
const addedFile = z.object({
  id: z.uuid(),
  /** 32 bytes, base64url */
  key: bytes32,
  name: z.string().min(1).max(200),
  /** bytes */
  size: z.number().int().positive().max(largestFile),
  kind: z.enum(fileKinds),
  /** SHA-256 of the file: the same file twice is one */
  hash: bytes32,
})
export type AddedFile = z.infer<typeof addedFile>

export const writeAdded = (file: AddedFile): string => Buffer.from(JSON.stringify(file)).toString('base64url')

/** @param lines as posted: one on each line */
export function readAdded(lines: string): AddedFile[] {
  const files = lines
    .split('\n')
    .slice(0, mostFiles * 3)
    .flatMap((line) => {
      const read = addedFile.safeParse(parsed(line))
      return read.success ? [{ ...read.data, name: cleanName(read.data.name) }] : []
    })
  return withoutTwins(files).slice(0, mostFiles)
}

/** The first of each. */
export const withoutTwins = (files: readonly AddedFile[]): AddedFile[] =>
  files.filter((file, at) => files.findIndex(({ id, hash }) => id === file.id || hash === file.hash) === at)

function parsed(line: string): unknown {
  try {
    return JSON.parse(Buffer.from(line, 'base64url').toString())
  } catch {
    return undefined
  }
}

const longestName = 100

/** A name to read, and nothing that a machine could take for a way to a file: no folders, no characters that turn or hide text. */
export function cleanName(name: string): string {
  const last = name.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const plain = last.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\uFFFD]+/gu, ' ').trim()
  return plain.replace(/^\.+/, '').slice(0, longestName).toWellFormed().trim() || 'bestand'
}
