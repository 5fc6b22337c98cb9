// SPDX-License-Identifier: EUPL-1.2
import { burn } from '@kenjiuno/msgreader/lib/Burner.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { largestMail, longestText, mostAttachments, readMail, type ReadMail } from './read-mail.ts'
import { isSoundCompoundFile } from './sound-compound-file.ts'
import { textOfHtml } from './text-of-html.ts'

const eml = (...lines: string[]) => Buffer.from(lines.join('\r\n'))

const withFiles = (count: number) =>
  eml(
    'From: =?utf-8?q?Zo=C3=AB?= van Test <zoe@example.org>',
    'Date: Tue, 17 Nov 2026 09:15:00 +0100',
    'Subject: =?utf-8?b?SWV0cyByYWFycw==?=',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'Ik zag z=C3=A9s matrassen.',
    '',
    ...Array.from({ length: count }, (_, index) => [
      '--b',
      'Content-Type: image/jpeg',
      `Content-Disposition: attachment; filename="../../foto${index}.jpg"`,
      'Content-Transfer-Encoding: base64',
      '',
      '/9j/AAE=',
    ]).flat(),
    '--b--',
  )

const root = 5
const folder = 1
const file = 2
const utf16 = (text: string) => Buffer.from(text, 'utf16le')
type Entry = Parameters<typeof burn>[0][number]
const document = (name: string, bytes: Uint8Array): Entry => ({
  name,
  type: file,
  length: bytes.length,
  binaryProvider: () => new Uint8Array(bytes),
})

/** A message of Outlook as Outlook saves it: a compound file with a stream for each property. */
function msg({ body = 'Ik zag zés matrassen.', picture = Buffer.from([1, 2, 3]) } = {}): Buffer {
  const streams = [
    document('__substg1.0_0037001F', utf16('Iets raars')),
    document('__substg1.0_1000001F', utf16(body)),
    document('__substg1.0_0C1A001F', utf16('Zoë van Test')),
    document('__substg1.0_5D01001F', utf16('zoe@example.org')),
    document('__properties_version1.0', Buffer.alloc(32)),
  ]
  const attached = [
    document('__substg1.0_3707001F', utf16('C:\\fotos\\foto.jpg')),
    document('__substg1.0_37010102', picture),
    document('__properties_version1.0', Buffer.alloc(8)),
  ]
  const folderAt = streams.length + 1
  return Buffer.from(
    burn([
      { name: 'Root Entry', type: root, length: 0, children: [...streams.map((_, index) => index + 1), folderAt] },
      ...streams,
      {
        name: '__attach_version1.0_#00000000',
        type: folder,
        length: 0,
        children: attached.map((_, index) => folderAt + 1 + index),
      },
      ...attached,
    ]),
  )
}

async function read(bytes: Uint8Array): Promise<ReadMail> {
  const outcome = await readMail(bytes)
  if ('refused' in outcome) throw new Error(outcome.refused)
  return outcome.mail
}

describe('a mail that somebody saved', () => {
  test('.eml: sender, moment, subject, text and files, whatever they are written in', async () => {
    expect(await read(withFiles(1))).toEqual({
      from: 'Zoë van Test <zoe@example.org>',
      date: '2026-11-17T08:15:00.000Z',
      subject: 'Iets raars',
      text: 'Ik zag zés matrassen.',
      isCut: false,
      attachments: [{ name: 'foto0.jpg', bytes: new Uint8Array([0xff, 0xd8, 0xff, 0, 1]) }],
    })
  })

  test('.msg: the same, and a file that does not fit in small blocks too', async () => {
    const picture = Buffer.alloc(10_000, 7)
    const mail = await read(msg({ picture }))
    expect(mail).toMatchObject({
      from: 'Zoë van Test <zoe@example.org>',
      subject: 'Iets raars',
      text: 'Ik zag zés matrassen.',
      isCut: false,
    })
    expect(mail.attachments.map(({ name, bytes }) => [name, Buffer.from(bytes).equals(picture)])).toEqual([
      ['foto.jpg', true],
    ])
  })

  test('.msg that lies in a larger piece of memory gives nothing of what lies around it', async () => {
    const whole = msg()
    const around = Buffer.alloc(whole.length + 4096, 'x')
    whole.copy(around, 1000)
    expect(await read(around.subarray(1000, 1000 + whole.length))).toEqual(await read(whole))
  })

  test('with HTML only gives what one would read of it', async () => {
    const html = await read(
      eml(
        'From: a@example.org',
        'Content-Type: text/html',
        '',
        '<head><title>weg</title></head><style>p{}</style><p>Eén &amp; twee</p><script>alert(1)</script>drie<br>vier<img src=x>',
      ),
    )
    expect(html.text).toBe('Eén & twee\ndrie\nvier')
  })

  test('is cut where it is too long or brings too many files, and says so', async () => {
    const long = await read(eml('From: a@example.org', '', 'a'.repeat(longestText + 1)))
    expect([long.text.length, long.isCut]).toEqual([longestText, true])
    const many = await read(withFiles(mostAttachments + 2))
    expect([many.attachments.length, many.isCut]).toEqual([mostAttachments, true])
  })

  test('is refused when it is too large, before anything is read', async () => {
    expect(await readMail(new Uint8Array(largestMail + 1))).toEqual({ refused: 'tooLarge' })
  })

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['a story', Buffer.from('Gewoon een verhaal.')],
    ['a picture', Buffer.from('ffd8ffe000104a464946', 'hex')],
    ['the beginning of a .msg', msg().subarray(0, 600)],
    ['only the mark of a .msg', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  ])('%s is no mail', async (_what, bytes) => {
    expect(await readMail(bytes)).toEqual({ refused: 'notAMail' })
  })
})

describe('a damaged or hostile mail', () => {
  const mutated = (whole: Buffer) =>
    fc
      .array(fc.tuple(fc.nat(whole.length - 1), fc.oneof(fc.nat(255), fc.constantFrom(0, 0xff, 0xfe, 1))), {
        minLength: 1,
        maxLength: 12,
      })
      .map((changes) => {
        const bytes = Buffer.from(whole)
        for (const [at, value] of changes) bytes[at] = value
        return bytes
      })

  /** Whatever it is, it is answered, within bounds. */
  async function answered(bytes: Uint8Array): Promise<void> {
    const outcome = await readMail(bytes)
    if ('refused' in outcome) return
    const { from, subject, text, date, attachments } = outcome.mail
    expect(Math.max(from.length, subject.length)).toBeLessThanOrEqual(300)
    expect(text.length).toBeLessThanOrEqual(longestText)
    expect(`${from}${subject}${text}`).not.toContain('\0')
    expect(date === '' || !Number.isNaN(Date.parse(date))).toBe(true)
    expect(attachments.length).toBeLessThanOrEqual(mostAttachments)
    for (const { name, bytes: content } of attachments) {
      expect(name).not.toMatch(/[/\\]|^$/)
      expect(content).toBeInstanceOf(Uint8Array)
      expect(content.length).toBeLessThanOrEqual(bytes.length)
    }
  }

  test.each([
    ['.eml', withFiles(2)],
    ['.msg', msg({ picture: Buffer.alloc(9_000, 1) })],
  ])('%s with bytes changed anywhere is answered', { timeout: 120_000 }, async (_what, whole) => {
    await fc.assert(
      fc.asyncProperty(mutated(whole), (bytes) => answered(bytes)),
      { numRuns: 1_000 },
    )
  })

  test('.msg with its head and its tables changed is answered', { timeout: 120_000 }, async () => {
    const whole = msg({ picture: Buffer.alloc(9_000, 1) })
    const numbers = Array.from({ length: whole.length / 4 }, (_, index) => index * 4).filter((at) => {
      const value = whole.readInt32LE(at)
      return at >= 24 && value >= -3 && value < 200
    })
    const change = fc.tuple(
      fc.constantFrom(...numbers),
      fc.oneof(fc.integer({ min: -4, max: 80 }), fc.constantFrom(2 ** 31 - 1, -(2 ** 31))),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const bytes = Buffer.from(whole)
        for (const [at, value] of changes) bytes.writeInt32LE(value, at)
        await answered(bytes)
      }),
      { numRuns: 1_500 },
    )
  })

  test('any bytes at all are answered', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3_000 }), (bytes) => answered(bytes)),
      { numRuns: 500 },
    )
  })

  test('a .msg that leads in a circle, or says to be larger than it is, is not sound', () => {
    const whole = msg({ picture: Buffer.alloc(9_000, 1) })
    expect(isSoundCompoundFile(whole)).toBe(true)
    const table = (whole.readInt32LE(76) + 1) * 512
    const directory = whole.readInt32LE(48)
    const circle = Buffer.from(whole)
    circle.writeInt32LE(directory, table + 4 * directory)
    expect(isSoundCompoundFile(circle)).toBe(false)
    const first = (directory + 1) * 512
    const family = Buffer.from(whole)
    family.writeInt32LE(family.readInt32LE(first + 76), first + 128 * family.readInt32LE(first + 76) + 72)
    expect(isSoundCompoundFile(family)).toBe(false)
    const large = Buffer.from(whole)
    large.writeInt32LE(2 ** 31 - 1, first + 128 + 120)
    expect(isSoundCompoundFile(large)).toBe(false)
  })

  test('HTML that is made to keep us busy is done in a moment', () => {
    for (const piece of ['<!--', '<style', '<', '<style></', ' ', '&#', '<br'])
      expect(textOfHtml(piece.repeat(2_000_000 / piece.length)).length).toBeLessThanOrEqual(1_000_001)
  })
})
