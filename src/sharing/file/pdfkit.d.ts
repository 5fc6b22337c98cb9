// SPDX-License-Identifier: EUPL-1.2
/** The little of pdfkit that we use; it brings no types of its own. */
declare module 'pdfkit' {
  import type { Readable } from 'node:stream'

  interface Options {
    size: 'A4'
    margin: number
    pdfVersion: '1.7ext3'
    userPassword: string
    ownerPassword: string
    permissions: { printing: 'highResolution'; copying: boolean; contentAccessibility: boolean }
    tagged: boolean
    lang: string
    displayTitle: boolean
    info: { Title: string; CreationDate: Date }
  }
  interface Structure {
    add(child: Structure): Structure
    end(): void
  }
  /** A PDF that streams out as it is written. */
  export default class PDFDocument extends Readable {
    constructor(options: Options)
    font(name: 'Helvetica' | 'Helvetica-Bold'): this
    fontSize(size: number): this
    text(text: string, options?: { lineGap?: number; paragraphGap?: number }): this
    struct(type: string, content?: () => void): Structure
    struct(type: string, options: { alt: string }, content: () => void): Structure
    readonly page: { width: number; height: number }
    readonly y: number
    addPage(): this
    /** A JPEG or a PNG. */
    image(bytes: Buffer, x: number, y: number, options: { fit: [number, number] }): this
    addStructure(structure: Structure): this
    end(): void
  }
}
