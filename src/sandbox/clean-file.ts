// SPDX-License-Identifier: EUPL-1.2
/**
 * The program inside the sandbox: reads files from its input, writes clean copies or the text of a mail to its output, and can
 * do nothing else. Whoever starts it does so with an empty environment and without rights to files, network or other programs (decision 0016). Must never import
 * anything of ours outside this room: there must be nothing here worth having.
 */
import { once } from 'node:events'
import { Refused, type Cleaner } from './cleaned.ts'
import { cleanImage } from './clean-image.ts'
import { cleanPdf } from './clean-pdf.ts'
import { cleanText } from './clean-text.ts'
import { giveMail } from './give-mail.ts'
import { frame, FrameReader, pieces, sandboxKinds, type SandboxKind } from './protocol.ts'

const cleaners: Record<SandboxKind, Cleaner> = {
  jpeg: cleanImage,
  png: cleanImage,
  webp: cleanImage,
  pdf: cleanPdf,
  text: cleanText,
  mail: giveMail,
}
/** Bytes of a file; a little more than may be received. */
const largestFile = 32 * 1024 * 1024

const reader = new FrameReader(largestFile)
for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
  for (const { kind, bytes } of reader.read(chunk)) await clean(sandboxKinds[kind], bytes)
}

async function clean(kind: SandboxKind | undefined, bytes: Buffer): Promise<void> {
  try {
    if (!kind) throw new Refused('damaged')
    const findings = await cleaners[kind](bytes, (page) => say(pieces[page.kind], page.bytes))
    await say(pieces.metadata, Buffer.from(JSON.stringify(findings)))
  } catch (error) {
    await say(pieces.refused, Buffer.from(error instanceof Refused ? error.why : 'damaged'))
  }
  await say(pieces.end, Buffer.alloc(0))
}

async function say(piece: number, bytes: Uint8Array): Promise<void> {
  if (!process.stdout.write(frame(piece, bytes))) await once(process.stdout, 'drain')
}
