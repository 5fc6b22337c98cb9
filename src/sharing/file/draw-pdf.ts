// SPDX-License-Identifier: EUPL-1.2
/** Draws the file: a PDF with structure for who listens to it, pages of documents as pictures at its end, locked with AES-256. Nothing of it touches a disk. */
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import type PDFDocument from 'pdfkit'
import type { Block } from './file-text.ts'

const margin = 56
const sizes = { H1: 18, H2: 14, H3: 11, P: 11 } as const
const gap = 6

/** A page of a document, on a page of its own. */
export interface Picture {
  title: string
  bytes: Buffer
}

export async function drawPdf(
  blocks: readonly Block[],
  {
    title,
    password,
    madeAt,
    pictures,
  }: { title: string; password: string; madeAt: Date; pictures: readonly Picture[] },
): Promise<Buffer> {
  // only when somebody asks for one: it is large, and no other page needs it
  const { default: Drawing } = await import('pdfkit')
  const document = new Drawing({
    size: 'A4',
    margin,
    pdfVersion: '1.7ext3',
    userPassword: password,
    // nobody has it; without one the password itself would lift what the reader may not
    ownerPassword: randomBytes(32).toString('base64url'),
    permissions: { printing: 'highResolution', copying: true, contentAccessibility: true },
    tagged: true,
    lang: 'nl-NL',
    displayTitle: true,
    info: { Title: title, CreationDate: madeAt },
  })
  const pieces: Buffer[] = []
  document.on('data', (piece: Buffer) => pieces.push(piece))
  const ended = once(document, 'end')
  const whole = document.struct('Document')
  document.addStructure(whole)
  for (const { as, text } of blocks)
    whole.add(
      document.struct(as, () => {
        document
          .font(as === 'P' ? 'Helvetica' : 'Helvetica-Bold')
          .fontSize(sizes[as])
          .text(text, { lineGap: 2, paragraphGap: gap })
      }),
    )
  for (const { title: said, bytes } of pictures) {
    document.addPage()
    whole.add(document.struct('H3', () => void document.font('Helvetica-Bold').fontSize(sizes.H3).text(said)))
    whole.add(document.struct('Figure', { alt: said }, () => drawPicture(document, bytes)))
  }
  whole.end()
  document.end()
  await ended
  return Buffer.concat(pieces)
}

function drawPicture(document: PDFDocument, bytes: Buffer): void {
  const { width, height } = document.page
  const top = document.y + gap
  document.image(bytes, margin, top, { fit: [width - 2 * margin, height - top - margin] })
}
