// SPDX-License-Identifier: EUPL-1.2
/**
 * Draws the pages of a PDF as pictures. The program that reads it is WebAssembly: it has no way to files or network, and no part that
 * runs scripts. What is behind the pages (forms, scripts, files inside, layers that are off) does not come along.
 */
import { PDFiumLibrary, type PDFiumDocument } from '@hyzyla/pdfium'
import { Refused, readable, type Cleaner } from './cleaned.ts'
import { drawn } from './clean-image.ts'
import type { Finding } from './protocol.ts'

const mostPages = 50
const pointsPerInch = 72
const dotsPerInch = 150
/** Of one page; A4 at 150 dots an inch is 1240 by 1754. */
const longestEdge = 3000

let library: Promise<PDFiumLibrary> | undefined

export const cleanPdf: Cleaner = async (bytes, give) => {
  const pdfium = await (library ??= PDFiumLibrary.init())
  const document = await opened(pdfium, bytes)
  try {
    const count = document.getPageCount()
    if (count < 1) throw new Refused('damaged')
    for (let number = 0; number < Math.min(count, mostPages); number++) await give(await pageOf(document, number))
    return readable([['pages', String(count)], ...informationIn(bytes)])
  } finally {
    document.destroy()
  }
}

async function opened(pdfium: PDFiumLibrary, bytes: Buffer): Promise<PDFiumDocument> {
  try {
    return await pdfium.loadDocument(bytes)
  } catch (error) {
    throw new Refused(/password/i.test(String(error)) ? 'locked' : 'damaged')
  }
}

async function pageOf(document: PDFiumDocument, number: number) {
  try {
    const page = document.getPage(number)
    const { originalWidth, originalHeight } = page.getOriginalSize()
    const longest = Math.max(originalWidth, originalHeight, 1)
    const scale = Math.min(dotsPerInch / pointsPerInch, longestEdge / longest)
    const { data, width, height } = await page.render({ scale, render: 'bitmap' })
    const opaque = withoutAlpha(data, width * height)
    return await drawn(opaque, { width, height, channels: 3 })
  } catch {
    throw new Refused('damaged')
  }
}

function withoutAlpha(rgba: Uint8Array, points: number): Buffer {
  const rgb = Buffer.allocUnsafe(points * 3)
  for (let at = 0, from = 0; at < rgb.length; from += 4) {
    rgb[at++] = rgba[from] ?? 255
    rgb[at++] = rgba[from + 1] ?? 255
    rgb[at++] = rgba[from + 2] ?? 255
  }
  return rgb
}

/** What stands open in the file; what is packed in it is not looked for. */
const informationIn = (bytes: Buffer): Finding[] =>
  [
    ...bytes
      .toString('latin1')
      .matchAll(/\/(Author|Title|Subject|Keywords|Creator|Producer|CreationDate|ModDate)\s*\(([^()]{1,200})\)/g),
  ].map(([, name = '', value = '']) => [name, value])
