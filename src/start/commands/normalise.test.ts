// SPDX-License-Identifier: EUPL-1.2
/** `spil normalise` as others call it: the real program, without any setting. */
import { expect, test } from 'vitest'
import { commandLine } from '../../../tests/command-line.ts'
import { largestQuestion } from './ask-rules.ts'

const spil = commandLine({})
const ask = (question: unknown) => spil(['normalise'], { input: JSON.stringify(question) })

test('reads each type, in the order of the question, without a database', async () => {
  const { code, said, complaint } = await ask([
    { type: 'phone', value: '06-12345678' },
    { type: 'phone', value: '06-98765432' },
    { type: 'plate', value: 'GT-123-B' },
    { type: 'address', value: '1012 lg 1-hs' },
    { type: 'kvk', value: '12345678' },
    { type: 'iban', value: 'NL91ABNA0417164301' },
    { type: 'email', value: 'Jan+x@Example.nl' },
    { type: 'handle', value: 'instagram:lisa_x' },
    { type: 'name', value: 'Van der Berg' },
  ])
  expect([code, complaint]).toEqual([0, ''])
  expect(JSON.parse(said)).toEqual([
    { ok: true, quality: 'geldig', normal: '+31612345678', reason: 'valid' },
    { ok: true, quality: 'mogelijk', normal: '+31698765432', reason: 'phoneNotIssued' },
    { ok: true, quality: 'geldig', normal: 'GT123B', reason: 'valid' },
    { ok: true, quality: 'geldig', normal: '1012LG|1||HS', reason: 'valid' },
    { ok: true, quality: 'geldig', normal: '12345678', reason: 'valid' },
    { ok: false, quality: 'afgekeurd', normal: null, reason: 'ibanCheck' },
    { ok: true, quality: 'geldig', normal: 'jan@example.nl', reason: 'valid' },
    { ok: true, quality: 'geldig', normal: 'instagram:lisa_x', reason: 'valid' },
    { ok: true, quality: 'geldig', normal: 'berg', reason: 'valid' },
  ])
})

test('an empty array is answered with an empty array', async () => {
  expect(await ask([])).toEqual({ code: 0, said: '[]\n', complaint: '' })
})

test.each([
  ['not JSON', '[{"type":"phone","value":"0612345678"', 'notJson', ''],
  ['nothing', '', 'notJson', ''],
  ['no array', '{"type":"phone"}', 'notAnArray', ''],
  ['null', 'null', 'notAnArray', ''],
  ['a number in the array', '[3]', 'notAnObject', '/0'],
  ['an array in the array', '[[]]', 'notAnObject', '/0'],
  ['an unknown type', '[{"type":"phone","value":"1"},{"type":"bsn","value":"111222333"}]', 'unknownType', '/1/type'],
  ['a type of Object', '[{"type":"constructor","value":"x"}]', 'unknownType', '/0/type'],
  ['a value that is no text', '[{"type":"kvk","value":12345678}]', 'valueNotText', '/0/value'],
  ['no value', '[{"type":"kvk"}]', 'valueNotText', '/0/value'],
  ['too much', `[${' '.repeat(largestQuestion)}]`, 'tooLarge', ''],
])('%s: exit code 2, with what is wrong and where', async (_, input, code, path) => {
  const told = await spil(['normalise'], { input })
  expect(told.code).toBe(2)
  expect(JSON.parse(told.said)).toEqual({ error: { code, message: expect.stringMatching(/\.$/), path } })
  expect(`${told.said}${told.complaint}`).not.toContain('111222333')
})

test('takes no arguments', async () => {
  expect(await spil(['normalise', '0612345678'])).toMatchObject({ code: 2, said: '' })
})
