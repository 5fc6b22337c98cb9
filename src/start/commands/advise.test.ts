// SPDX-License-Identifier: EUPL-1.2
/** `spil advise` as others call it: the real program, without any setting. */
import { expect, test } from 'vitest'
import { commandLine } from '../../../tests/command-line.ts'
import { forms } from '../../law/pathways/situation.ts'
import { exploitationFormNames } from '../../triage/forms.ts'

const spil = commandLine({})
const ask = (question: unknown) => spil(['advise'], { input: JSON.stringify(question) })

interface Answer {
  advice: Record<'rule' | 'kind' | 'text' | 'source' | 'status', string>[]
  always: Record<'rule' | 'kind' | 'text' | 'source' | 'status', string>[]
  terms: Record<'term' | 'starts' | 'ends' | 'source', string>[]
  unknown: { input: string; why: string; question: string; changes: { answer: string; added: string[] }[] }[]
}

const whole = {
  today: '2026-11-22',
  person: {
    birthDate: '1994-03-12',
    residence: 'reflectionPeriod',
    unaccompanied: false,
    parentIsVictim: false,
    isSuspect: true,
  },
  forms: ['labour'],
  cooperation: 'undecided',
  registeredIn: null,
  foundIn: 'Winterswijk',
  needs: ['psychiatric'],
  auPair: false,
  reflectionGrantedOn: '2026-11-20',
  permitGrantedOn: null,
}

test('answers a whole question with advice, terms and what is unknown, in the form of the contract', async () => {
  const { code, said, complaint } = await ask(whole)
  expect([code, complaint]).toEqual([0, ''])
  const { advice, always, terms, unknown, ...rest } = JSON.parse(said) as Answer
  expect(rest).toEqual({})
  expect(always.map(({ text }) => text).join(' ')).toContain('112')
  expect([...new Set(advice.map(({ rule }) => rule))]).toEqual(['R05', 'R18', 'R19', 'R20', 'R21', 'R22'])
  for (const line of [...advice, ...always]) {
    expect(Object.keys(line)).toEqual(['rule', 'kind', 'text', 'source', 'status'])
    expect(line.source).toMatch(/https:\/\//)
  }
  expect(terms.map(({ term, starts, ends }) => [term, starts, ends])).toEqual([
    ['rvb', '2026-11-20', '2026-12-04'],
    ['bedenktijd', '2026-11-20', '2027-02-20'],
    ['cosm', '2026-11-20', '2027-02-20'],
  ])
  expect(unknown.map(({ input }) => input)).toEqual(['cooperation', 'dublin'])
})

test('the source tells the date of the wording that was read', async () => {
  const { advice } = JSON.parse((await ask(whole)).said) as Answer
  expect(advice.find(({ rule, kind }) => rule === 'R05' && kind === 'stay')?.source).toMatch(
    /^Vreemdelingencirculaire 2000, B8\/3\.1 ad 1 \(tekst van 2023-05-10\), https:\/\/zoek\.officielebekendmakingen\.nl\//,
  )
})

test('with the day alone it advises for safety (R24 as R05) and asks what matters', async () => {
  const { code, said } = await ask({ today: '2026-11-22', colour: 'a key that nobody knows' })
  const { advice, terms, unknown } = JSON.parse(said) as Answer
  expect([code, terms]).toEqual([0, []])
  expect(advice.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['R05', 'R20', 'R24']))
  expect(unknown.map(({ input }) => input)).toEqual(expect.arrayContaining(['residence', 'ageClass', 'cooperation']))
})

test('what cannot be true together is answered, not refused', async () => {
  const { code, said } = await ask({ today: '2026-11-22', person: { birthDate: '2026-11-23', residence: 'dutch' } })
  expect([code, (JSON.parse(said) as Answer).unknown[0]?.why]).toEqual([0, 'contradiction'])
})

test('knows every form of exploitation that the desk can choose', () => {
  expect(forms).toEqual(expect.arrayContaining(exploitationFormNames))
})

const asked = (more: object) => JSON.stringify({ today: '2026-11-22', ...more })

test.each([
  ['not JSON', '{"today":"2026-11-22","foundIn":"Winterswijk"', 'notJson', ''],
  ['an array', '[]', 'notAnObject', ''],
  ['no day', '{}', 'dateMissing', '/today'],
  ['a day that is none', '{"today":"2026-02-30"}', 'notADate', '/today'],
  ['a moment', '{"today":"2026-02-03T10:00"}', 'notADate', '/today'],
  ['a person that is none', asked({ person: 'Winterswijk' }), 'notAnObject', '/person'],
  ['another residence', asked({ person: { residence: 'Winterswijk' } }), 'unknownValue', '/person/residence'],
  ['another age', asked({ person: { ageClass: 17 } }), 'unknownValue', '/person/ageClass'],
  ['a word of Object', asked({ cooperation: 'constructor' }), 'unknownValue', '/cooperation'],
  ['yes as a word', asked({ person: { isSuspect: 'ja' } }), 'notYesOrNo', '/person/isSuspect'],
  ['forms that are no list', asked({ forms: 'labour' }), 'notAnArray', '/forms'],
  ['another form', asked({ forms: ['labour', 'Winterswijk'] }), 'unknownValue', '/forms/1'],
  ['another need', asked({ needs: [3] }), 'unknownValue', '/needs/0'],
  ['a municipality that is none', asked({ registeredIn: 7 }), 'notText', '/registeredIn'],
  ['a date in other words', asked({ reflectionGrantedOn: '20-11-2026' }), 'notADate', '/reflectionGrantedOn'],
])('%s: exit code 2, with what is wrong and where', async (_, input, code, path) => {
  const told = await spil(['advise'], { input })
  expect(told.code).toBe(2)
  expect(JSON.parse(told.said)).toEqual({ error: { code, message: expect.stringMatching(/\.$/), path } })
  expect(`${told.said}${told.complaint}`).not.toContain('Winterswijk')
})
