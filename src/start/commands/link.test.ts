// SPDX-License-Identifier: EUPL-1.2
/** `spil link` as others call it: the real program, without any setting. */
import { expect, test } from 'vitest'
import { commandLine } from '../../../tests/command-line.ts'

const spil = commandLine({})
const ask = (question: unknown) => spil(['link'], { input: JSON.stringify(question) })

const one = { id: 'a', givenName: 'Wiktoria', familyName: 'van der Proef', birthDate: '1994-03-12', city: 'Aalten' }
const same = { id: 7, givenName: 'Wiktoria', familyName: 'v.d. Proef', birthDate: '12-03-1994', city: 'aalten' }
const other = { id: 'c', givenName: 'Jelle', familyName: 'Oefenmans', birthDate: '1961-11-30', city: 'Groenlo' }

test('suggests who may be one person, with the reasons, under the ids that were given', async () => {
  const { code, said, complaint } = await ask({ records: [one, other, same], with: null })
  expect([code, complaint]).toEqual([0, ''])
  expect(JSON.parse(said)).toEqual({
    pairs: [
      {
        a: 'a',
        b: 7,
        score: expect.any(Number),
        label: 'waarschijnlijk',
        why: ['zelfde voornaam', 'zelfde achternaam', 'zelfde geboortedatum', 'zelfde plaats'],
      },
    ],
  })
})

test('with a second list, pairs go across only; an id may stand in both', async () => {
  const { said } = await ask({ records: [one, { ...one, id: 'b' }], with: [{ ...same, id: 'a' }, other] })
  expect((JSON.parse(said) as { pairs: { a: string; b: string }[] }).pairs.map(({ a, b }) => [a, b])).toEqual([
    ['a', 'a'],
    ['b', 'a'],
  ])
})

test('what is missing, empty or of another kind is read as nothing', async () => {
  const odd = { id: 'x', givenName: null, familyName: ['a'], birthDate: 19_940_312, phone: {}, email: true, more: 1 }
  const { code, said } = await ask({ records: [odd, { id: 'y' }, { ...odd, id: 'z', givenName: '' }] })
  expect(code).toBe(0)
  expect(JSON.parse(said)).toHaveProperty('pairs')
})

test('nobody to compare gives no pairs', async () => {
  expect(await ask({ records: [] })).toEqual({ code: 0, said: '{"pairs":[]}\n', complaint: '' })
})

test.each([
  ['not JSON', '{"records":[{"familyName":"Oefenmans"', 'notJson', ''],
  ['an array', '[]', 'notAnObject', ''],
  ['no records', '{}', 'notAnArray', '/records'],
  ['with that is no list', '{"records":[],"with":{}}', 'notAnArray', '/with'],
  ['a record that is none', '{"records":[3]}', 'notAnObject', '/records/0'],
  ['no id', '{"records":[{"familyName":"Oefenmans"}]}', 'idMissing', '/records/0/id'],
  ['an id twice', '{"records":[{"id":1},{"id":2}],"with":[{"id":1},{"id":1}]}', 'idTwice', '/with/1/id'],
])('%s: exit code 2, with what is wrong and where', async (_, input, code, path) => {
  const told = await spil(['link'], { input })
  expect(told.code).toBe(2)
  expect(JSON.parse(told.said)).toEqual({ error: { code, message: expect.stringMatching(/\.$/), path } })
  expect(`${told.said}${told.complaint}`).not.toContain('Oefenmans')
})
