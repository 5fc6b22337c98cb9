// SPDX-License-Identifier: EUPL-1.2
/** Files to send, made when they are needed: good ones of each kind, with what must not come along in the copy. */
import sharp from 'sharp'

const telltale = 'Telltale-maker'

/** A photo as a phone makes it: place, maker, and turned a quarter. */
export async function phonePhoto({ width = 640, height = 480, seed = 7 } = {}): Promise<Buffer> {
  return (await picture(width, height, seed))
    .withExif({
      IFD0: { Artist: telltale, Model: telltale },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '521701/10000 0/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '65/10 0/1 0/1',
      },
    })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf>${telltale}</rdf></x:xmpmeta>`)
    .withIccProfile('p3')
    .jpeg()
    .toBuffer()
}

export const pngPicture = async (): Promise<Buffer> =>
  (await picture(200, 150, 3))
    .ensureAlpha(0.5)
    .withExif({ IFD0: { Artist: telltale } })
    .png()
    .toBuffer()

export const webpPicture = async (): Promise<Buffer> =>
  (await picture(200, 150, 5))
    .withExif({ IFD0: { Artist: telltale } })
    .webp()
    .toBuffer()

async function picture(width: number, height: number, seed: number) {
  const points = Buffer.alloc(width * height * 3)
  for (let at = 0; at < points.length; at++) points[at] = (at * seed + (at >> 8) * 31) & 0xff
  return sharp(points, { raw: { width, height, channels: 3 } })
}

/** A PDF by hand, with a cross-reference table that is right. `more`: objects from number 6 on; `catalog`: beside the pages. `boxes`: of each page, so that no two are alike. */
export function pdf({
  pages = 1,
  catalog = '',
  more = [] as string[],
  box = '0 0 595 842',
  boxes = [] as string[],
} = {}): Buffer {
  const contents = 'BT /F1 24 Tf 72 720 Td (Een regel tekst) Tj ET 1 0 0 rg 72 600 200 50 re f'
  const kids = Array.from({ length: pages }, (_, page) => 6 + more.length + page)
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${pages} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Length ${contents.length} >>\nstream\n${contents}\nendstream`,
    `<< /Author (${telltale}) /Producer (${telltale}) >>`,
    ...more,
    ...kids.map(
      (_, page) =>
        `<< /Type /Page /Parent 2 0 R /MediaBox [${boxes[page] ?? box}] /Contents 4 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    ),
  ]
  let text = '%PDF-1.7\n'
  const places = objects.map((object, at) => {
    const place = text.length
    text += `${at + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const xref = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`
  text += places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 5 0 R >>\nstartxref\n${xref}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}

export const plainText = (): Buffer =>
  Buffer.from('Kenteken gezien bij de loods.\nDinsdag, drie busjes. Zoë was erbij.\n')

/** An MP4 by its first bytes. */
export const movie = (): Buffer =>
  Buffer.concat([Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom', 'latin1'), Buffer.alloc(500, 1)])
export const heic = (): Buffer =>
  Buffer.concat([Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), Buffer.alloc(500, 1)])
