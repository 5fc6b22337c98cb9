// SPDX-License-Identifier: EUPL-1.2
/**
 * Asking the rules themselves, without screens: JSON on stdin, JSON on stdout, no database and no setting. A wrong question is answered
 * with `{"error":{"code","message","path"}}` on stdout and exit code 2. What was asked is repeated nowhere: it may be about somebody.
 */
import { readArguments } from './command.ts'

/** Bytes of a whole question. */
export const largestQuestion = 8 * 1024 * 1024

/** The question cannot be answered. @property path a JSON Pointer (RFC 6901) to what is wrong; empty: the whole */
export class BadQuestion extends Error {
  readonly code: string
  readonly path: string
  constructor(code: string, message: string, path = '') {
    super(message)
    this.code = code
    this.path = path
  }
}

/** @param answer throws BadQuestion when the question is of another shape */
export async function askRules(args: readonly string[], answer: (question: unknown) => unknown): Promise<void> {
  readArguments(args, {})
  try {
    const text = await questionIn(process.stdin)
    console.log(JSON.stringify(answer(parsed(text))))
  } catch (error) {
    if (!(error instanceof BadQuestion)) throw error
    const { code, message, path } = error
    console.log(JSON.stringify({ error: { code, message, path } }))
    process.exitCode = 2
  }
}

async function questionIn(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > largestQuestion)
      throw new BadQuestion('tooLarge', `The question is larger than ${largestQuestion} bytes: ask in parts.`)
    chunks.push(chunk)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
  } catch {
    throw new BadQuestion('notJson', 'The question is not UTF-8.')
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // the parser's own message repeats what was asked
    throw new BadQuestion('notJson', 'The question is not JSON.')
  }
}
