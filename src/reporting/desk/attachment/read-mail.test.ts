// SPDX-License-Identifier: EUPL-1.2
/** A mail in the sandbox: whatever it is made of, it is answered within bounds, and what comes out is no more than was agreed. */
import { describe, expect, test } from 'vitest'
import { namedFile, readNamedFile } from '../../../sandbox/protocol.ts'
import { mailGathering, readMailInSandbox } from './read-mail.ts'
import { inOwnSandbox, sandboxLimits } from './run-sandbox.ts'

const eml = (...lines: string[]) => Buffer.from(lines.join('\r\n'))
const head = ['From: a@example.org', 'Subject: s', 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b', '']

describe('a mail in the sandbox', { timeout: 60_000 }, () => {
  test('gives its texts and its files', async () => {
    const read = await readMailInSandbox(
      eml(
        ...head,
        '--b',
        '',
        'Tekst',
        '--b',
        'Content-Disposition: attachment; filename=é.txt',
        '',
        'bijlage',
        '--b--',
      ),
    )
    expect(read).toEqual({
      from: '<a@example.org>',
      date: '',
      subject: 's',
      text: 'Tekst',
      isCut: false,
      files: [{ name: expect.stringContaining('.txt'), bytes: Buffer.from('bijlage\n') }],
    })
  })

  test('with 25 MB of base64 is read within the bounds', async () => {
    const line = Buffer.alloc(57, 7).toString('base64')
    const whole = eml(
      ...head,
      '--b',
      'Content-Disposition: attachment; filename=groot.bin',
      'Content-Transfer-Encoding: base64',
      '',
      Array.from({ length: 330_000 }, () => line).join('\r\n'),
      '--b--',
    )
    expect(whole.length).toBeGreaterThan(25_000_000)
    expect(await readMailInSandbox(whole)).toMatchObject({ files: [{ name: 'groot.bin' }] })
  })

  test.each([
    [
      'nested a thousand deep',
      eml(
        ...Array.from(
          { length: 1_000 },
          (_, at) => `From: a@example.org\r\nContent-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}`,
        ),
      ),
    ],
    ['with a header of megabytes', eml('From: a@example.org', `Subject: ${'x'.repeat(5_000_000)}`, '', 'Tekst')],
    [
      'of garbage behind the mark of Outlook',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(100_000, 0x41)]),
    ],
  ])('%s is refused', async (_what, bytes) => {
    expect(await readMailInSandbox(bytes)).toEqual({ refused: expect.any(String) })
  })

  test('that takes too long is ended, and the next one is read', async () => {
    const slow = readMailInSandbox(eml(...head, '--b', '', 'Tekst', '--b--'), { ...sandboxLimits, withinMs: 1 })
    expect(await slow).toEqual({ refused: 'tooSlow' })
    expect(await readMailInSandbox(eml('From: a@example.org', 'Subject: s', '', 'Tekst'))).toMatchObject({
      text: 'Tekst',
    })
  })

  test('no more than ten files are taken from what comes out, and none before the letter', () => {
    const letter = Buffer.from(JSON.stringify({ from: '', date: '', subject: '', text: '', isCut: false }))
    const file = namedFile('a', Buffer.from('x'))
    const gathering = mailGathering()
    expect(gathering.take('file', file)).toBe(false)
    expect(gathering.take('letter', letter)).toBe(true)
    expect(gathering.take('letter', letter)).toBe(false)
    expect(Array.from({ length: 11 }, () => gathering.take('file', file))).toEqual([
      ...Array<boolean>(10).fill(true),
      false,
    ])
    expect(gathering.take('jpeg', file)).toBe(false)
    expect(() => readNamedFile(Buffer.from([0xff, 0xff, 1]))).toThrow(RangeError)
  })

  test('what a picture gives is not taken for a mail', async () => {
    const taken = await inOwnSandbox(sandboxLimits, (sandbox) =>
      sandbox.ask('text', Buffer.from('{}'), { take: (piece) => piece === 'letter', made: () => 'mail' }),
    )
    expect(taken).toEqual({ refused: 'damaged' })
  })
})
