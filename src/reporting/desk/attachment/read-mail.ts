// SPDX-License-Identifier: EUPL-1.2
/**
 * Has a saved mail read in the sandbox: a mail comes from anybody, and its readers are the largest programs that look at it. What comes
 * out is measured once more: the process that made it may have been taken over by what it read.
 */
import * as z from 'zod'
import { readNamedFile, type Refusal } from '../../../sandbox/protocol.ts'
import { inOwnSandbox, sandboxLimits, type Gathering, type SandboxLimits } from './run-sandbox.ts'

const letterShape = z.object({
  from: z.string().max(300),
  /** UTC, ISO 8601; empty when the mail says no moment that can be read */
  date: z.union([z.literal(''), z.iso.datetime()]),
  subject: z.string().max(300),
  text: z.string().max(20_000),
  /** the text was longer, or there were more or larger files */
  isCut: z.boolean(),
})
type Letter = z.infer<typeof letterShape>

export interface MailRead extends Letter {
  files: { name: string; bytes: Buffer }[]
}

const mostFiles = 10

/** One after the other: each holds a mail, and a process with a mail, in memory. */
let before: Promise<unknown> = Promise.resolve()

/** @throws when the process cannot be started at all: that says nothing about the mail */
export function readMailInSandbox(
  bytes: Buffer,
  limits: SandboxLimits = sandboxLimits,
): Promise<MailRead | { refused: Refusal }> {
  const reading = before.then(() => inOwnSandbox(limits, (sandbox) => sandbox.ask('mail', bytes, mailGathering())))
  before = reading.catch(() => {})
  return reading
}

/** Shown for its test. */
export function mailGathering(): Gathering<MailRead> {
  let letter: Letter | undefined
  const files: MailRead['files'] = []
  return {
    take(piece, bytes) {
      if (piece === 'letter' && !letter) letter = letterShape.parse(JSON.parse(bytes.toString()))
      else if (piece === 'file' && letter && files.length < mostFiles) {
        const { name, bytes: content } = readNamedFile(bytes)
        files.push({ name, bytes: Buffer.from(content) })
      } else return piece === 'metadata'
      return true
    },
    made: () => letter && { ...letter, files },
  }
}
