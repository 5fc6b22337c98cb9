// SPDX-License-Identifier: EUPL-1.2
/**
 * What kind of file this is, by its first bytes and never by its name: nine in ten lies are told by the name. Only what we can make a
 * copy of, or keep without opening it, has a kind; all the rest has none (M-50).
 */

/**
 * `media`: sound or moving pictures. `mail`: as a mail program saved it, and `office`: a text of a word processor (docx, odt), both taken from
 * who works here only. Those and `heic` are kept sealed; of the others a clean copy is made.
 */
export const fileKinds = ['jpeg', 'png', 'webp', 'pdf', 'text', 'heic', 'media', 'mail', 'office'] as const
export type FileKind = (typeof fileKinds)[number]

/** Names of the brands in an ISO base media file (ISO/IEC 14496-12), at its eighth byte. */
const stills = /^(heic|heix|heim|heis|hevc|hevx|mif1|msf1|avif|avis)$/
const moving = /^(isom|iso[2-9]|mp4[12]|m4[avbp] |avc1|dash|msnv|qt {2}|3g[p2].)$/i

/** Texts that are something else to a program that opens them. */
const markup =
  /^\s*(<!doctype|<html|<head|<body|<svg|<\?xml|<script|<!--|<\?php|\{\\rtf|gif8[79]a)|<svg[\s>]|<script[\s>]|<html[\s>]/i

/** @param first the first bytes of the file; for text as many as are at hand */
export function kindOfFile(first: Buffer): FileKind | undefined {
  const begins = (...bytes: number[]) => first.length > bytes.length && bytes.every((byte, at) => first[at] === byte)
  const says = (text: string, at = 0) => first.toString('latin1', at, at + text.length) === text
  if (begins(0xff, 0xd8, 0xff)) return 'jpeg'
  if (begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png'
  if (says('RIFF') && says('WEBP', 8)) return 'webp'
  if (says('%PDF-')) return 'pdf'
  if (says('ftyp', 4)) {
    const brand = first.toString('latin1', 8, 12)
    return stills.test(brand) ? 'heic' : moving.test(brand) ? 'media' : undefined
  }
  if (says('OggS') || says('ID3') || begins(0xff, 0xfb) || begins(0xff, 0xf3) || begins(0xff, 0xf2)) return 'media'
  return isText(first) ? 'text' : undefined
}

/** Of a compound file, in which Outlook saves a mail ([MS-CFB]); old Word files begin so too. */
const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex')
/** Two of these at the beginning of lines, before the first empty line: a mail with its headers (RFC 5322). */
const headers =
  /^(from|to|date|subject|message-id|received|return-path|delivered-to|mime-version|content-type|x-[\w-]+):/i
const mostHeaders = 64 * 1024

/** @returns `mail` for what may be one: only reading it tells */
export function kindOfMail(first: Buffer): FileKind | undefined {
  if (first.subarray(0, compound.length).equals(compound)) return 'mail'
  const head = first.toString('latin1', 0, mostHeaders).replace(/^\xef\xbb\xbf/, '')
  const lines = (/^(.*?)(?:\r?\n\r?\n|$)/s.exec(head)?.[1] ?? '').split(/\r?\n/)
  const known = lines.filter((line) => headers.test(line)).length
  const isHeader = (line: string) => /^[!-9;-~]+:|^[ \t]|^From /.test(line)
  return known >= 2 && isHeader(lines[0] ?? '') && lines.slice(0, 20).every(isHeader) ? 'mail' : undefined
}

/** @returns `office` for docx (ECMA-376) and odt (ISO/IEC 26300): both are zips, told by what they name first. Nothing in them is opened. */
export function kindOfOffice(first: Buffer): FileKind | undefined {
  if (first.toString('latin1', 0, 4) !== 'PK\x03\x04') return undefined
  const names = first.toString('latin1')
  const isOdt = names.startsWith('mimetypeapplication/vnd.oasis.opendocument.text', 30)
  return isOdt || (names.includes('[Content_Types].xml') && names.includes('word/')) ? 'office' : undefined
}

function isText(first: Buffer): boolean {
  if (first.length === 0 || first.includes(0)) return false
  try {
    // the last character may go on behind these bytes
    const text = new TextDecoder('utf-8', { fatal: true }).decode(first, { stream: true })
    return !markup.test(text.slice(0, 4_096)) && !/(?![\t\n\v\f\r])\p{Cc}/u.test(text)
  } catch {
    return false
  }
}
