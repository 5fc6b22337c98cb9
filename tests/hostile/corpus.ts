// SPDX-License-Identifier: EUPL-1.2
/** Files that want to do harm, made from code: nothing here is a binary in the repository. Each has a name that is hostile too. */
import { crc32, deflateSync } from 'node:zlib'
import { heic, movie, pdf, phonePhoto, plainText, pngPicture, webpPicture } from '../sample-files.ts'

export interface HostileFile {
  what: string
  name: string
  bytes: Buffer
}

/** What must never be in a copy: the word in which each script of the corpus would speak. */
export const scriptWord = 'kwaadaardig'
const script = `<script>${scriptWord}()</script>`
const latin = (text: string): Buffer => Buffer.from(text, 'latin1')

export interface Samples {
  jpeg: Buffer
  png: Buffer
  webp: Buffer
  pdf: Buffer
  text: Buffer
}

export const goodSamples = async (): Promise<Samples> => ({
  jpeg: await phonePhoto({ width: 96, height: 64 }),
  png: await pngPicture(),
  webp: await webpPicture(),
  pdf: pdf({ pages: 2, box: '0 0 200 200' }),
  text: plainText(),
})

export async function hostileFiles(): Promise<HostileFile[]> {
  const good = await goodSamples()
  const made = [
    ...polyglots(good),
    ...activePdfs(),
    ...otherKinds(),
    ...cutOff(good),
    ...bombs(),
    ...liars(good),
    ...texts(),
  ].map(([what, bytes], at) => ({ what, bytes, name: names[at % names.length] ?? 'x' }))
  // each name once with a good photo as well
  return [
    ...made,
    ...names.map((name, at) => ({
      what: `a photo called ${at} ${JSON.stringify(name).slice(0, 40)}`,
      name,
      bytes: good.jpeg,
    })),
  ]
}

type Made = [what: string, bytes: Buffer]

const payloads: [string, Buffer][] = [
  ['html', latin(`<html><body>${script}</body></html>`)],
  ['svg', latin(`<svg xmlns="http://www.w3.org/2000/svg" onload="${scriptWord}()">${script}</svg>`)],
  ['php', latin(`<?php ${scriptWord}(); ?>`)],
  ['zip', Buffer.concat([latin('PK\x03\x04'), Buffer.alloc(40), latin('PK\x05\x06'), Buffer.alloc(18)])],
  ['javascript', latin(`/*${scriptWord}*/=1;${scriptWord}()//`)],
  ['pdf', pdf({ catalog: `/OpenAction << /S /JavaScript /JS (${scriptWord}\\(\\)) >>` })],
  ['gif', latin(`GIF89a/*${scriptWord}*/=0;`)],
  ['shell', latin(`\n#!/bin/sh\necho ${scriptWord}\n`)],
]

/** Two kinds in one: a payload behind the end, before the beginning, and in what a picture says about itself. */
function polyglots({ jpeg, png, webp, pdf: document }: Samples): Made[] {
  const carriers: [string, Buffer][] = [
    ['jpeg', jpeg],
    ['png', png],
    ['webp', webp],
    ['pdf', document],
  ]
  return carriers.flatMap(([carrier, bytes]) =>
    payloads.flatMap(([payload, added]): Made[] => [
      [`${carrier} with ${payload} behind it`, Buffer.concat([bytes, added])],
      [`${payload} in front of ${carrier}`, Buffer.concat([added, bytes])],
      ...(carrier === 'jpeg' ? [[`jpeg with ${payload} as comment`, jpegWith(bytes, 0xfe, added)] as Made] : []),
      ...(carrier === 'jpeg' ? [[`jpeg with ${payload} as profile`, jpegWith(bytes, 0xe2, added)] as Made] : []),
      ...(carrier === 'png' ? [[`png with ${payload} as text`, pngWith(bytes, 'tEXt', added)] as Made] : []),
      ...(carrier === 'png' ? [[`png with ${payload} as profile`, pngWith(bytes, 'iCCP', added)] as Made] : []),
    ]),
  )
}

function jpegWith(jpeg: Buffer, marker: number, added: Buffer): Buffer {
  const length = Buffer.alloc(2)
  length.writeUInt16BE(added.length + 2)
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.of(0xff, marker), length, added, jpeg.subarray(2)])
}

export function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([latin(type), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

const pngHead = 33
const pngWith = (png: Buffer, type: string, added: Buffer): Buffer =>
  Buffer.concat([
    png.subarray(0, pngHead),
    pngChunk(
      type,
      type === 'iCCP'
        ? Buffer.concat([latin('x\0\0'), deflateSync(added)])
        : Buffer.concat([latin('Comment\0'), added]),
    ),
    png.subarray(pngHead),
  ])

/** PDFs that want to do something. */
function activePdfs(): Made[] {
  const action = (text: string) => pdf({ catalog: `/OpenAction << ${text} >>` })
  return [
    ['PDF with script at its opening', action(`/S /JavaScript /JS (app.alert\\('${scriptWord}'\\))`)],
    ['PDF that starts a program', action(`/S /Launch /F (cmd.exe) /Win << /F (cmd.exe) /P (${scriptWord}) >>`)],
    ['PDF that opens an address', action(`/S /URI /URI (http://127.0.0.1:1/${scriptWord})`)],
    ['PDF that sends a form', action(`/S /SubmitForm /F (http://127.0.0.1:1/${scriptWord})`)],
    ['PDF that goes to another file', action('/S /GoToR /F (//127.0.0.1/share/x.pdf) /D [0 /Fit]')],
    ['PDF that reads a file', action('/S /ImportData /F (/etc/passwd)')],
    [
      'PDF with scripts by name',
      pdf({ catalog: `/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (${scriptWord}\\(\\)) >>] >> >>` }),
    ],
    [
      'PDF with a file inside',
      pdf({
        catalog: '/Names << /EmbeddedFiles << /Names [(x.exe) 6 0 R] >> >>',
        more: [
          '<< /Type /Filespec /F (x.exe) /EF << /F 7 0 R >> >>',
          `<< /Type /EmbeddedFile /Length ${scriptWord.length} >>\nstream\n${scriptWord}\nendstream`,
        ],
      }),
    ],
    [
      'PDF with a form in XFA',
      pdf({
        catalog: '/AcroForm << /XFA 6 0 R >>',
        more: [`<< /Length 40 >>\nstream\n<xdp:xdp><script>${scriptWord}</script></xdp:xdp>\nendstream`],
      }),
    ],
    ['PDF with rich media', pdf({ more: ['<< /Type /Annot /Subtype /RichMedia /RichMediaContent << >> >>'] })],
    [
      'PDF with pages in a circle',
      latin(
        '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj\ntrailer<</Root 1 0 R>>',
      ),
    ],
    [
      'PDF deep in arrays',
      latin(
        `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/X ${'['.repeat(50_000)}${']'.repeat(50_000)}>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>`,
      ),
    ],
    [
      'PDF deep in dictionaries',
      latin(`%PDF-1.4\n1 0 obj${'<</A '.repeat(20_000)}0${'>>'.repeat(20_000)}endobj\ntrailer<</Root 1 0 R>>`),
    ],
    [
      'PDF that says it has a million pages',
      latin(
        '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1000000>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>',
      ),
    ],
    ['PDF with a page as large as a town', pdf({ box: '0 0 9999999 9999999' })],
    ['PDF with a page without size', pdf({ box: '0 0 0 0' })],
    ['PDF with a page inside out', pdf({ box: '500 500 -500 -500' })],
    ['PDF with 60 pages', pdf({ pages: 60, box: '0 0 40 40' })],
    [
      'PDF with a password',
      pdf({ catalog: '' })
        .subarray(0)
        .toString('latin1')
        .replace(
          '/Info 5 0 R',
          '/Info 5 0 R /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) /U (bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb) >> /ID [(a) (a)]',
        ) as unknown as Buffer,
    ],
    ['PDF that unpacks to much', bombPdf()],
  ].map(([what, bytes]): Made => [what as string, Buffer.isBuffer(bytes) ? bytes : latin(bytes as unknown as string)])
}

/** A stream of a few kilobytes that unpacks to a hundred megabytes, packed twice. */
function bombPdf(): Buffer {
  const packed = deflateSync(deflateSync(Buffer.alloc(100 * 1024 * 1024, 0x20), { level: 9 }), { level: 9 })
  const head = `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R>>endobj\n4 0 obj<</Length ${packed.length}/Filter[/FlateDecode/FlateDecode]>>\nstream\n`
  return Buffer.concat([latin(head), packed, latin('\nendstream endobj\ntrailer<</Root 1 0 R>>')])
}

/** Kinds that are not taken. */
function otherKinds(): Made[] {
  const beginnings: [string, string][] = [
    ['zip', 'PK\x03\x04'],
    ['empty zip', 'PK\x05\x06'],
    ['rar', 'Rar!\x1a\x07\x01\0'],
    ['7z', '7z\xbc\xaf\x27\x1c'],
    ['gzip', '\x1f\x8b\x08\0'],
    ['xz', '\xfd7zXZ\0'],
    ['bzip2', 'BZh91AY&SY\0'],
    ['cab', 'MSCF\0\0\0\0'],
    ['iso', '\0CD001\x01'],
    ['old office', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
    ['program for Windows', 'MZ\x90\0\x03\0'],
    ['program for Linux', '\x7fELF\x02\x01'],
    ['program for macOS', '\xcf\xfa\xed\xfe'],
    ['java', '\xca\xfe\xba\xbe\0'],
    ['wasm', '\0asm\x01\0\0\0'],
    ['gif', 'GIF89a\x01\0\x01\0'],
    ['bmp', 'BM\x3e\0\0\0\0\0'],
    ['tiff', 'II*\0\x08\0\0\0'],
    ['big tiff', 'MM\0*\0\0\0\x08'],
    ['ico', '\0\0\x01\0\x01\0'],
    ['psd', '8BPS\0\x01'],
    ['postscript', '%!PS-Adobe-3.0\0'],
    ['flash', 'FWS\x05\0'],
    ['shortcut', 'L\0\0\0\x01\x14\x02\0'],
    ['matroska', '\x1aE\xdf\xa3\x01'],
    ['avi', 'RIFF\0\0\0\0AVI '],
    ['sqlite', 'SQLite format 3\0'],
    ['registry', 'regf\0\0'],
    ['pcap', '\xd4\xc3\xb2\xa1\0'],
    ['jpeg 2000', '\0\0\0\x0cjP  \r\n'],
    ['jpeg xl', '\xff\x0a\0\0'],
    ['fits', 'SIMPLE  =\0'],
    ['hdr', '#?RADIANCE\0'],
    ['unknown brand', '\0\0\0\x18ftypevil\0'],
  ]
  const markup = [
    '<svg onload=x>',
    '<!DOCTYPE html><p>x',
    '<?xml version="1.0"?><svg/>',
    '<html>',
    '  \n<script>x</script>',
    '<!-- x --><svg/>',
    '{\\rtf1 x}',
    `tekst${script}`,
    '<?php x ?>',
    '<HEAD>',
    '<body>',
  ]
  return [
    ...beginnings.map(([what, begin]): Made => [what, Buffer.concat([latin(begin), Buffer.alloc(64, 0)])]),
    ...markup.map((text): Made => [`markup ${text.trim().slice(0, 12)}`, latin(text)]),
    ['no byte', Buffer.alloc(0)],
    ['one byte', Buffer.of(0xff)],
    ['only NULs', Buffer.alloc(5_000)],
  ]
}

const cutOff = (good: Samples): Made[] =>
  Object.entries(good).flatMap(([kind, bytes]: [string, Buffer]) =>
    [3, 8, 12, 20, 40, 0.1, 0.3, 0.5, 0.8, 0.95, 0.99].map((at): Made => {
      const length = at < 1 ? Math.floor(bytes.length * at) : at
      return [`${kind} cut off at ${at}, after ${length} bytes`, bytes.subarray(0, length)]
    }),
  )

const pngHeader = (width: number, height: number, more: Buffer): Buffer => {
  const size = Buffer.alloc(13)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  size.set([8, 6, 0, 0, 0], 8)
  return Buffer.concat([latin('\x89PNG\r\n\x1a\n'), pngChunk('IHDR', size), more, pngChunk('IEND', Buffer.alloc(0))])
}

function bombs(): Made[] {
  const rows = (bytes: number) => pngChunk('IDAT', deflateSync(Buffer.alloc(bytes), { level: 9 }))
  const jpegOf = (width: number, height: number): Buffer => {
    const frame = Buffer.from([
      0xff,
      0xd8,
      0xff,
      0xc0,
      0,
      11,
      8,
      height >> 8,
      height & 255,
      width >> 8,
      width & 255,
      1,
      1,
      0x11,
      0,
      0xff,
      0xd9,
    ])
    return frame
  }
  return [
    ['PNG that says it is as large as can be', pngHeader(0x7fffffff, 0x7fffffff, rows(100))],
    ['PNG of 400 megapixels', pngHeader(20_000, 20_000, rows(10_000_000))],
    ['PNG of one line', pngHeader(1_000_000, 90, rows(90 * 4_000_001))],
    ['PNG without size', pngHeader(0, 0, rows(10))],
    ['PNG of 90 megapixels of nothing', pngHeader(9_500, 9_500, rows(1_000_000))],
    [
      'PNG with a text that unpacks to much',
      pngHeader(
        4,
        4,
        Buffer.concat([
          pngChunk('zTXt', Buffer.concat([latin('a\0\0'), deflateSync(Buffer.alloc(80_000_000), { level: 9 })])),
          rows(68),
        ]),
      ),
    ],
    [
      'PNG with 20,000 texts',
      pngHeader(
        4,
        4,
        Buffer.concat([...Array.from({ length: 20_000 }, (_, at) => pngChunk('tEXt', latin(`k${at}\0v`))), rows(68)]),
      ),
    ],
    ['JPEG that says it is as large as can be', jpegOf(65_535, 65_535)],
    ['JPEG without size', jpegOf(0, 0)],
    [
      'WebP that says it is large',
      Buffer.concat([
        latin('RIFF\xff\xff\xff\x7fWEBPVP8X\x0a\0\0\0\x10\0\0\0'),
        Buffer.alloc(6, 0xff),
        Buffer.alloc(50),
      ]),
    ],
  ]
}

/** The beginning of one kind, and then something else. */
function liars(good: Samples): Made[] {
  const begins: [string, Buffer][] = [
    ['jpeg', Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
    ['png', latin('\x89PNG\r\n\x1a\n')],
    ['webp', latin('RIFF\x20\0\0\0WEBPVP8 ')],
    ['pdf', latin('%PDF-1.7\n')],
    ['movie', movie()],
    ['heic', heic()],
    ['sound', latin('ID3\x04\0\0\0\0')],
  ]
  return begins.flatMap(([kind, begin]) =>
    [...payloads.slice(0, 4), ...Object.entries(good).slice(0, 3)].map(([other, bytes]): Made => [
      `${kind} that is ${other}`,
      Buffer.concat([begin, bytes as Buffer]),
    ]),
  )
}

const texts = (): Made[] => [
  ['EICAR', latin(['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''))],
  ['text that turns around', Buffer.from('\u202Eomgekeerd\u202C \u2066x\u2069 \u200B')],
  ['text with half a character', Buffer.from([0x68, 0xc3])],
  ['text that is no UTF-8', Buffer.from([0x68, 0xc3, 0x28, 0xff])],
  ['text with escape codes', latin('\x1b[2J\x1b]0;x\x07')],
  ['text with a million marks on one letter', Buffer.from(`a${'\u0301'.repeat(400_000)}`)],
  ['text of 24 MB', Buffer.alloc(24_000_000, 'woord ')],
  ['formula', latin("=cmd|'/c calc'!A0")],
]

const names = [
  '../../etc/passwd',
  '..\\..\\windows\\system32\\x.dll',
  '/etc/shadow',
  'C:\\x.exe',
  'x'.repeat(4_000),
  '\u202Egpj.exe',
  'x\0.jpg',
  'foto.jpg.exe',
  'foto.php.jpg',
  '.htaccess',
  '~/.ssh/authorized_keys',
  '/proc/self/environ',
  'CON',
  'aux.txt',
  '$(reboot).jpg',
  '`id`.jpg',
  '; rm -rf ~',
  '| cat /etc/passwd',
  '<script>alert(1)</script>.jpg',
  '"; filename="x.html',
  'x\r\nSet-Cookie: a=b',
  '%2e%2e%2fpasswd',
  '....//....//x',
  'link -> /etc/passwd',
  '\uFEFF\u200B',
  ' ',
  '.',
  '..',
  'ﬁle\u0301.jpg',
  '💥'.repeat(300),
  "' or 1=1 --",
  '-rf',
  'x.svg',
  'x.html',
]
