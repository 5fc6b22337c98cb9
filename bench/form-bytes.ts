// SPDX-License-Identifier: EUPL-1.2
/**
 * Bytes on the wire for somebody who sees and uses the form for the first time: the answers to `GET /` and to everything that page
 * fetches, with their headers, compressed as the server likes, for each language. Goal: 14 kB, one round of requests.
 */
import { once } from 'node:events'
import { connect } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { languages } from '../src/reporting/languages.ts'
import type { Bench, Figure } from './figure.ts'

export const formBytes: Bench = async (stage) => {
  const { publicAddress } = await stage.spil()
  const nl = await bytesOfVisit(new URL('/', publicAddress))
  const figures: Figure[] = [{ figure: 'total', value: nl, unit: 'byte', n: 1 }]
  for (const language of languages.filter((one) => one !== 'nl')) {
    const value = await bytesOfVisit(new URL(`/?taal=${language}`, publicAddress))
    figures.push({ figure: `total-${language}`, value, unit: 'byte', n: 1 })
  }
  return figures
}

async function bytesOfVisit(page: URL): Promise<number> {
  const first = await fetchWhole(page)
  if (!first.text.includes('name="verhaal"')) throw new Error(`${page.href} shows no form`)
  const others = await Promise.all(fetchedBy(first.text, page).map(fetchWhole))
  return [first, ...others].reduce((sum, { bytes }) => sum + bytes, 0)
}

/** What a browser fetches for this page without being asked: styles, scripts, images, fonts. Links and forms wait for a person. */
function fetchedBy(html: string, page: URL): URL[] {
  const inTags = /<(?:link|script|img|iframe|source|video|audio|object|embed)\b[^>]*?\s(?:href|src|data)="([^"]+)"/g
  const inStyles = /(?:url\(\s*|@import\s+)['"]?([^'")\s]+)/g
  const found = [inTags, inStyles].flatMap((pattern) => [...html.matchAll(pattern)].map(([, address = '']) => address))
  return [...new Set(found)].filter((address) => !address.startsWith('data:')).map((address) => new URL(address, page))
}

/** Over a bare connection, because a client library does not tell the bytes of headers. */
async function fetchWhole(url: URL): Promise<{ bytes: number; text: string }> {
  const socket = connect(Number(url.port), url.hostname)
  socket.write(
    `GET ${url.pathname}${url.search} HTTP/1.1\r\nhost: ${url.host}\r\naccept: text/html\r\n` +
      'accept-encoding: gzip, deflate, br\r\nconnection: close\r\n\r\n',
  )
  const chunks: Buffer[] = []
  socket.on('data', (chunk: Buffer) => chunks.push(chunk))
  await once(socket, 'close')
  const answer = Buffer.concat(chunks)
  const headEnd = answer.indexOf('\r\n\r\n')
  const head = answer.subarray(0, headEnd).toString('latin1').toLowerCase()
  if (!head.startsWith('http/1.1 200')) throw new Error(`${url.href} answers ${head.split('\r\n')[0]}`)
  return { bytes: answer.length, text: textOf(head, answer.subarray(headEnd + 4)) }
}

function textOf(head: string, body: Buffer): string {
  const whole = head.includes('transfer-encoding: chunked') ? joinChunks(body) : body
  if (head.includes('content-encoding: br')) return brotliDecompressSync(whole).toString()
  return (head.includes('content-encoding: gzip') ? gunzipSync(whole) : whole).toString()
}

function joinChunks(body: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = 0; at < body.length;) {
    const lineEnd = body.indexOf('\r\n', at)
    const size = Number.parseInt(body.subarray(at, lineEnd).toString('latin1'), 16)
    if (!(size > 0)) break
    parts.push(body.subarray(lineEnd + 2, lineEnd + 2 + size))
    at = lineEnd + 2 + size + 2
  }
  return Buffer.concat(parts)
}
