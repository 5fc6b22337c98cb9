// SPDX-License-Identifier: EUPL-1.2
/** `spil redact` as others call it: the real program, without any setting. */
import { expect, test } from 'vitest'
import { commandLine } from '../../../tests/command-line.ts'

const spil = commandLine({})

test('gives the places of what leads to a person, in UTF-16 units, without a database', async () => {
  const text = '😀 Mevrouw Testman belt met 06 - 12 34 56 78.'
  const { code, said, complaint } = await spil(['redact'], { input: JSON.stringify({ text }) })
  expect([code, complaint]).toEqual([0, ''])
  const { spans } = JSON.parse(said) as { spans: { start: number; end: number; type: string }[] }
  expect(spans.map(({ start, end, type }) => [type, text.slice(start, end)])).toEqual([
    ['name', 'Testman'],
    ['phone', '06 - 12 34 56 78'],
  ])
})

test('an empty text has nothing to black out', async () => {
  expect(await spil(['redact'], { input: '{"text":""}' })).toEqual({ code: 0, said: '{"spans":[]}\n', complaint: '' })
})

test.each([
  ['not JSON', '{"text":"Mevrouw Testman', 'notJson', ''],
  ['an array', '["Mevrouw Testman"]', 'notAnObject', ''],
  ['null', 'null', 'notAnObject', ''],
  ['no text', '{}', 'textNotText', '/text'],
  ['a number', '{"text":3}', 'textNotText', '/text'],
])('%s: exit code 2, with what is wrong and where', async (_, input, code, path) => {
  const told = await spil(['redact'], { input })
  expect(told.code).toBe(2)
  expect(JSON.parse(told.said)).toEqual({ error: { code, message: expect.stringMatching(/\.$/), path } })
  expect(`${told.said}${told.complaint}`).not.toContain('Testman')
})
