// SPDX-License-Identifier: EUPL-1.2
/**
 * Makes a new picture from the points of the old one: what is not a point (place, maker, thumbnail, a script behind the end) does not
 * come along. Only three readers of the library are switched on, so that a file that lies about its kind meets none of the others.
 */
import exifReader from 'exif-reader'
import sharp, { type Metadata } from 'sharp'
import { Refused, readable, type Cleaner } from './cleaned.ts'
import type { Finding } from './protocol.ts'

const mostPixels = 100_000_000
/** Points along the longest edge of the copy; enough to read a number plate in a photo of a phone. */
const longestEdge = 4096
const jpegQuality = 88

sharp.cache(false)
sharp.concurrency(1)
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
})

/** Of a moving picture the first one. */
export const cleanImage: Cleaner = async (bytes, give) => {
  const image = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', pages: 1 })
  const metadata = await image.metadata().catch(() => {
    throw new Refused('damaged')
  })
  if (metadata.width * metadata.height > mostPixels) throw new Refused('tooLarge')
  const { data, info } = await image
    .autoOrient()
    .resize({ width: longestEdge, height: longestEdge, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
    .catch((error: unknown) => {
      throw new Refused(/pixel limit/.test(String(error)) ? 'tooLarge' : 'damaged')
    })
  await give(await drawn(data, { width: info.width, height: info.height, channels: info.channels }))
  return readable(findingsOf(metadata))
}

/** From points to a file; see-through pictures stay so. */
export async function drawn(
  points: Uint8Array,
  raw: { width: number; height: number; channels: 1 | 2 | 3 | 4 },
): Promise<{ kind: 'jpeg' | 'png'; bytes: Uint8Array }> {
  const picture = sharp(points, { raw })
  return raw.channels === 2 || raw.channels === 4
    ? { kind: 'png', bytes: await picture.png({ compressionLevel: 6 }).toBuffer() }
    : { kind: 'jpeg', bytes: await picture.jpeg({ quality: jpegQuality }).toBuffer() }
}

function findingsOf(metadata: Metadata): Finding[] {
  const exif = metadata.exif ? exifOf(metadata.exif) : []
  const comments = (metadata.comments ?? []).map(({ keyword, text }): Finding => [keyword, text])
  return [
    ['format', `${metadata.format} ${metadata.width} x ${metadata.height}`],
    ...exif,
    ...comments,
    ['XMP', metadata.xmpAsString ?? ''],
    ['IPTC', metadata.iptc ? printable(metadata.iptc) : ''],
  ]
}

function exifOf(bytes: Buffer): Finding[] {
  try {
    const { bigEndian: _, ...parts } = exifReader(bytes) as Record<string, unknown>
    return Object.entries(parts).flatMap(([part, tags]) =>
      Object.entries((tags ?? {}) as Record<string, unknown>).map(([tag, value]): Finding => [
        `${part} ${tag}`,
        valueOf(value),
      ]),
    )
  } catch {
    return [['exif', '?']]
  }
}

function valueOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString()
  if (Buffer.isBuffer(value)) return printable(value)
  if (Array.isArray(value)) return value.map(String).join(', ')
  return String(value)
}

const printable = (bytes: Buffer): string =>
  bytes
    .subarray(0, 2_000)
    .toString('latin1')
    .replaceAll(/[^\x20-\x7e]+/g, ' ')
    .trim()
