// SPDX-License-Identifier: EUPL-1.2
/**
 * Reads a form with files as it comes in: texts are gathered within their limit, files are handed over while they arrive and are nowhere
 * kept here. What is too much is passed by, so that a file that is too large does not cost somebody the text they typed.
 */
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { Busboy } from '@fastify/busboy'

/** A file on its way. Who takes it reads `bytes` to its end, also when it is not wanted: what comes behind it waits for that. */
export interface FilePart {
  field: string
  name: string
  bytes: AsyncIterable<Buffer>
  /** Whether the file was longer than may be; known at the end. */
  wasCut: () => boolean
}

export interface FileTaker {
  /** The names of the fields whose files are taken; those of others are passed by. */
  fields: ReadonlySet<string>
  mostFiles: number
  /** Bytes of one file. */
  largestFile: number
  /** Never fails: what goes wrong with a file is the taker's to tell. @param fields what was typed in front of the file */
  take: (file: FilePart, fields: ReadonlyMap<string, string>) => Promise<void>
  /** There are more files than may be. */
  tooMany: () => void
}

export interface TextLimits {
  /** Bytes of all texts together. */
  texts: number
  fields: number
}

/** Bytes that are passed by at most, beside what may be received; then the reading ends. */
const politeness = 64 * 1024 * 1024

/**
 * `tooMuch`: the texts are too large. `cut`: the files were so large that we stopped reading; the texts in front of them are there.
 * `broken`: the visitor left halfway, or this is no form.
 */
export type Ended = 'whole' | 'tooMuch' | 'cut' | 'broken'

export async function readMultipart(
  request: Request,
  { texts, fields: mostFields }: TextLimits,
  taker: FileTaker,
  add: (name: string, value: string) => void,
  fields: ReadonlyMap<string, string>,
): Promise<Ended> {
  let parser: ReturnType<typeof newParser>
  try {
    parser = newParser(request.headers.get('content-type') ?? '', mostFields, texts, taker)
  } catch {
    return 'broken'
  }
  // one after the other, in the order in which they were chosen
  let taking: Promise<void> = Promise.resolve()
  const streams: Readable[] = []
  let size = 0
  let tooMuch = false
  parser.on('field', (name: string, value: string, nameCut: boolean, valueCut: boolean) => {
    size += Buffer.byteLength(name) + Buffer.byteLength(value)
    if (nameCut || valueCut || size > texts) tooMuch = true
    else add(name, value)
  })
  parser.on('file', (field, stream, name) => {
    // a stream that breaks off tells so to who reads it, and to nobody else
    stream.on('error', () => {})
    if (!taker.fields.has(field)) return void stream.resume()
    const part = { field, name: name ?? '', bytes: stream, wasCut: () => stream.truncated }
    streams.push(stream)
    taking = taking.then(() => taker.take(part, fields))
  })
  parser.on('filesLimit', () => taker.tooMany())
  parser.on('fieldsLimit', () => (tooMuch = true))
  const most = texts + taker.mostFiles * taker.largestFile + politeness
  const ended = await pump(request, parser, most, () => tooMuch)
  // who still waits for more of a file hears that it does not come
  if (ended !== 'whole') for (const stream of streams) stream.destroy(new Error('the file broke off'))
  await taking
  return tooMuch ? 'tooMuch' : ended
}

const newParser = (type: string, fields: number, fieldSize: number, taker: FileTaker) =>
  new Busboy({
    headers: { 'content-type': type },
    isPartAFile: (_field, _type, name) => name !== undefined,
    limits: {
      fields,
      fieldSize,
      fieldNameSize: 100,
      files: taker.mostFiles,
      fileSize: taker.largestFile,
      parts: fields + taker.mostFiles,
      headerPairs: 20,
      headerSize: 16 * 1024,
    },
  })

async function pump(
  request: Request,
  parser: ReturnType<typeof newParser>,
  most: number,
  enough: () => boolean,
): Promise<Exclude<Ended, 'tooMuch'>> {
  const ended = once(parser, 'finish').then(
    () => 'whole' as const,
    () => 'broken' as const,
  )
  let size = 0
  try {
    for await (const chunk of request.body ?? []) {
      size += chunk.length
      if (size > most) return 'cut'
      // the answer is known; who sends hears it only after sending all
      if (enough()) continue
      if (!parser.write(chunk) && (await Promise.race([drained(parser), ended])) === 'broken') return 'broken'
    }
  } catch {
    return 'broken'
  }
  if (enough()) return 'cut'
  parser.end()
  return ended
}

const drained = (parser: ReturnType<typeof newParser>): Promise<'drained'> =>
  new Promise((resolve) => parser.once('drain', () => resolve('drained')))
