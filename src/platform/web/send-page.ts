// SPDX-License-Identifier: EUPL-1.2
/**
 * Sends a page, compressed when the browser can read that. The styles stand in each page and are most of its bytes: they are
 * compressed once, well, and only what differs is compressed at each answer. The pieces together are one ordinary gzip (RFC 1952).
 */
import { constants, crc32, deflateRawSync } from 'node:zlib'
import type { Context } from 'hono'

const { Z_SYNC_FLUSH, Z_BEST_COMPRESSION } = constants
/** For what differs: a page is small, and a better level takes more time than the bytes it saves. */
const quickLevel = 3
/** Characters before the styles that may go uncompressed; a page's head has a few hundred. At most three bytes each fit in a block. */
const mostStored = 20_000
const gzipHeader = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3])

/** @param css the style text that stands in the page, letter for letter */
export function sendPage(
  c: Context,
  html: string,
  status: number,
  headers: Record<string, string>,
  css: string,
): Response {
  if (!/\bgzip\b/.test(c.req.header('accept-encoding') ?? '')) return new Response(html, { status, headers })
  return new Response(zipped(html, css), {
    status,
    headers: { ...headers, 'content-encoding': 'gzip', vary: 'accept-encoding' },
  })
}

function zipped(html: string, css: string): Buffer<ArrayBuffer> {
  const found = css === '' ? -1 : html.indexOf(css)
  const at = found > mostStored ? -1 : found
  const before = Buffer.from(at < 0 ? '' : html.slice(0, at))
  const after = Buffer.from(at < 0 ? html : html.slice(at + css.length))
  const style = at < 0 ? nothing : styleOnce(css)
  const tail = Buffer.alloc(8)
  tail.writeUInt32LE(crc32(after, crc32(style.plain, crc32(before))))
  tail.writeUInt32LE(before.length + style.plain.length + after.length, 4)
  return Buffer.concat([gzipHeader, stored(before), style.zipped, deflateRawSync(after, { level: quickLevel }), tail])
}

interface Style {
  plain: Buffer
  zipped: Buffer
}

const nothing: Style = { plain: Buffer.alloc(0), zipped: Buffer.alloc(0) }
/** One for each municipality and audience. */
const styles = new Map<string, Style>()

function styleOnce(css: string): Style {
  const known = styles.get(css)
  if (known) return known
  const plain = Buffer.from(css)
  // ends on a whole byte, so that another piece can follow
  const style = { plain, zipped: deflateRawSync(plain, { level: Z_BEST_COMPRESSION, finishFlush: Z_SYNC_FLUSH }) }
  styles.set(css, style)
  return style
}

/** A stored block (RFC 1951, 3.2.4): the few bytes before the styles are not worth compressing. At most 65,535 bytes. */
function stored(bytes: Buffer): Buffer {
  const head = Buffer.alloc(5)
  head.writeUInt16LE(bytes.length, 1)
  head.writeUInt16LE(bytes.length ^ 0xffff, 3)
  return Buffer.concat([head, bytes])
}
