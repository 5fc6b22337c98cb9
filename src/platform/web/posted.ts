// SPDX-License-Identifier: EUPL-1.2
/**
 * Reads a posted form, urlencoded or multipart, into names and texts. Damaged input gives fewer fields, never an error; what is too
 * large is told apart, so that a person hears why. Files are handed to who asks for them, while they come in.
 */
import type { Context } from 'hono'
import { readMultipart, type FileTaker } from './multipart.ts'

/** Bytes of all texts; the longest allowed ones together stay well within it. */
export const largestBody = 512 * 1024
const mostFields = 1_000

export interface Posted {
  /** A field that comes more than once keeps all its values, each on a line of its own. */
  fields: Map<string, string>
  /** It did not come in to its end: what is there may be shown again, and nothing done with it. */
  broken?: true
}

/**
 * @param taker takes the files of a form; without it files are passed by
 * @returns nothing when the texts are larger than may be
 */
export async function readPosted(c: Context, taker?: FileTaker): Promise<Posted | undefined> {
  const fields = new Map<string, string>()
  // a NUL is no text to PostgreSQL; shown as what it is, as HTML does (U+FFFD), so that no field is valid because of what was left out
  const add = (name: string, given: string) => {
    const value = given.replaceAll('\0', '\uFFFD')
    fields.set(name, fields.has(name) ? `${fields.get(name)}\n${value}` : value)
  }
  const type = c.req.header('content-type') ?? ''
  const isMultipart = /^multipart\/form-data/i.test(type)
  if (isMultipart && taker) {
    const ended = await readMultipart(c.req.raw, { texts: largestBody, fields: mostFields }, taker, add, fields)
    if (ended === 'tooMuch') return undefined
    return ended === 'whole' ? { fields } : { fields: ended === 'cut' ? fields : new Map(), broken: true }
  }
  const bytes = await readWithin(c.req.raw, largestBody)
  if (!bytes) return undefined
  if (isMultipart) {
    const form = await new Response(bytes, { headers: { 'content-type': type } }).formData().catch(() => new FormData())
    for (const [name, value] of form) if (typeof value === 'string') add(name, value)
  } else if (/^application\/x-www-form-urlencoded/i.test(type)) {
    for (const [name, value] of new URLSearchParams(new TextDecoder().decode(bytes))) add(name, value)
  }
  return { fields }
}

async function readWithin(request: Request, most: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const told = request.headers.get('content-length')
  if (Number(told ?? 0) > most) return undefined
  // a told length is kept by the server: no stream is needed to stop in time
  if (told !== null) {
    return request.arrayBuffer().then(
      (bytes) => new Uint8Array(bytes),
      () => new Uint8Array(),
    )
  }
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of request.body ?? []) {
      size += chunk.length
      if (size > most) return undefined
      chunks.push(chunk)
    }
  } catch {
    // the visitor left halfway; what came in is not enough to act on
    return new Uint8Array()
  }
  return new Uint8Array(Buffer.concat(chunks))
}
