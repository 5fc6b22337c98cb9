// SPDX-License-Identifier: EUPL-1.2
/** Every way through the questions about sharing (delen), walked to its end. */
import { describe, expect, test } from 'vitest'
import { purposes } from '../legal-basis.ts'
import type { LegalSource } from '../source.ts'
import { calls, leaveBsnOut, officerQuestions, sharingBases } from './endings.ts'
import {
  answersTo,
  askedOn,
  type Answers,
  type Ending,
  isAnswerTo,
  nextQuestion,
  outcomeOf,
  type QuestionId,
} from './walk.ts'
import { questionWords } from './words.nl.ts'

/** Ours: more than this nobody answers while in doubt. */
const mostQuestions = 8
const ids = Object.keys(answersTo) as QuestionId[]

interface Way {
  answers: Readonly<Partial<Record<QuestionId, string>>>
  ending: Ending
}

function everyWay(answers: Partial<Record<QuestionId, string>> = {}): Way[] {
  const question = nextQuestion(answers as Answers)
  const ending = outcomeOf(answers as Answers)
  if (ending) return [{ answers, ending }]
  if (!question) throw new Error('neither a question nor an ending')
  return answersTo[question].flatMap((answer) => everyWay({ ...answers, [question]: answer }))
}
const ways = everyWay()
const endingOf = (answers: Answers) => {
  const ending = outcomeOf(answers)
  return ending && `${ending.kind} ${ending.id}`
}

const toReceiver = { dangerNow: 'no', ownRuleAbused: 'no' } as const
const to = (receiver: NonNullable<Answers['receiver']>, more: Answers = {}): Answers => ({
  ...toReceiver,
  receiver,
  policeData: 'no',
  ...more,
})

/** Not knowing counts here as the heavier answer. */
const heavier: Partial<Record<QuestionId, string>> = { recognisable: 'yes', pseudonym: 'no' }

describe('every way through the questions', () => {
  test('is walked: each question, each answer, each ending is met', () => {
    expect(ways.length).toBeGreaterThan(80)
    for (const id of ids)
      for (const answer of answersTo[id])
        expect(
          ways.some(({ answers }) => answers[id] === answer),
          `${id} ${answer}`,
        ).toBe(true)
    const met = new Set(ways.map(({ ending }) => `${ending.kind} ${ending.id}`))
    const all = [
      ...Object.keys(sharingBases).map((id) => `basis ${id}`),
      ...Object.keys(officerQuestions).map((id) => `askOfficer ${id}`),
      ...Object.keys(calls).map((id) => `callFirst ${id}`),
    ]
    expect([...met].toSorted()).toEqual(all.toSorted())
  })

  test('ends within eight questions, and asks none twice', () => {
    for (const { answers } of ways) {
      const asked = askedOn(answers as Answers)
      expect(asked.length).toBeLessThanOrEqual(mostQuestions)
      expect(new Set(asked).size).toBe(asked.length)
      expect(asked).toHaveLength(Object.keys(answers).length)
    }
  })

  test('begins with danger, and with danger there is nothing more to ask', () => {
    expect(nextQuestion({})).toBe('dangerNow')
    expect(outcomeOf({ dangerNow: 'yes' })).toEqual({ kind: 'callFirst', id: 'emergency' })
    expect(outcomeOf({ dangerNow: 'unknown' })).toEqual({ kind: 'callFirst', id: 'advice' })
    for (const { answers, ending } of ways.filter((way) => way.ending.kind === 'basis'))
      expect([answers.dangerNow, answers.ownRuleAbused, ending.kind]).toEqual(['no', 'no', 'basis'])
  })

  test('gives the same ending in whatever order the answers stand, and with answers beside the way', () => {
    for (const { answers, ending } of ways) {
      const asked = Object.entries(answers)
      for (let turn = 0; turn < asked.length; turn++) {
        const turned = [...asked.slice(turn), ...asked.slice(0, turn)]
        expect(outcomeOf(Object.fromEntries(turned))).toEqual(ending)
        expect(outcomeOf(Object.fromEntries(turned.toReversed()))).toEqual(ending)
      }
      for (const beside of ids.filter((id) => !(id in answers)))
        for (const answer of answersTo[beside]) {
          expect(outcomeOf({ ...answers, [beside]: answer } as Answers)).toEqual(ending)
          expect(askedOn({ ...answers, [beside]: answer } as Answers)).not.toContain(beside)
        }
    }
  })

  test('with one answer taken back asks for that one again', () => {
    for (const { answers } of ways)
      for (const id of askedOn(answers as Answers)) {
        const { [id]: _back, ...rest } = answers
        expect(nextQuestion(rest as Answers)).toBe(id)
        expect(outcomeOf(rest as Answers)).toBeUndefined()
      }
  })
})

describe('"weet ik niet"', () => {
  test('never ends on a basis, but where it counts as the heavier answer', () => {
    for (const { answers, ending } of ways) {
      const unknown = Object.entries(answers).filter(([, answer]) => answer === 'unknown')
      if (unknown.some(([id]) => !(id in heavier))) expect(ending.kind).not.toBe('basis')
    }
  })

  test('counts as the heavier answer at who may be recognised and at a pseudonym (schuilnaam)', () => {
    for (const [id, heavy] of Object.entries(heavier)) {
      const doubting = ways.filter(({ answers }) => answers[id as QuestionId] === 'unknown')
      expect(doubting.length).toBeGreaterThan(0)
      for (const { answers, ending } of doubting)
        expect(outcomeOf({ ...answers, [id]: heavy } as Answers)).toEqual(ending)
    }
  })
})

describe('where it ends', () => {
  test.each<[string, Answers, string]>([
    ['a captive or danger: 112, Sv 160 lid 3', { dangerNow: 'yes' }, 'callFirst emergency'],
    [
      'our own rule abused: prosecutor, Sv 162 lid 1 c',
      { dangerNow: 'no', ownRuleAbused: 'yes' },
      'callFirst prosecutor',
    ],
    ['RIEC or ZVH: the officer, the Wgs was not read', { ...toReceiver, receiver: 'network' }, 'askOfficer network'],
    ['police data do not go on, Wpg 16', to('care', { policeData: 'yes' }), 'askOfficer policeData'],
    ['a place to the police', to('police', { recognisable: 'no' }), 'basis placesToPolice'],
    ['a place to a neighbour', to('municipality', { recognisable: 'no' }), 'basis places'],
    [
      'a question with a pseudonym to care',
      to('care', { recognisable: 'yes', pseudonym: 'yes', special: 'no' }),
      'basis pseudonym',
    ],
    [
      'sexual behaviour under a pseudonym without a yes, UAVG 22',
      to('care', { recognisable: 'yes', pseudonym: 'yes', special: 'yes', consent: 'no' }),
      'askOfficer noConsent',
    ],
    [
      'a name to care with a yes, UAVG 22 lid 2 a',
      to('care', { recognisable: 'yes', pseudonym: 'no', suspicion: 'no', consent: 'yes' }),
      'basis explicitConsentToHelp',
    ],
    [
      'under sixteen, UAVG 5',
      to('care', { recognisable: 'yes', pseudonym: 'no', suspicion: 'no', consent: 'underSixteen' }),
      'askOfficer underSixteen',
    ],
    [
      'who may exploit, to a school, UAVG 31-33',
      to('other', { recognisable: 'yes', pseudonym: 'no', suspicion: 'yes' }),
      'askOfficer suspicion',
    ],
    [
      'an offence to the police, Sv 161',
      to('police', { recognisable: 'yes', suspicion: 'yes', special: 'no' }),
      'basis offenceReport',
    ],
    [
      'an offence to the police with sexual behaviour of somebody who said no',
      to('police', { recognisable: 'yes', suspicion: 'yes', special: 'yes', consent: 'no' }),
      'askOfficer noConsent',
    ],
    ['child abuse to Veilig Thuis', to('veiligThuis', { violenceOrChild: 'yes' }), 'basis toVeiligThuis'],
    ['a doubt about that', to('veiligThuis', { violenceOrChild: 'unknown' }), 'callFirst advice'],
    [
      'CoMensha only with a yes',
      to('comensha', { suspicion: 'no', consent: 'yes' }),
      'basis explicitConsentToRegistration',
    ],
    ['CoMensha without', to('comensha', { suspicion: 'no', consent: 'no' }), 'askOfficer noConsent'],
  ])('%s', (_, answers, ending) => expect(endingOf(answers)).toBe(ending))

  test('a name without an explicit yes goes only to police, Veilig Thuis or a municipality with that task', () => {
    const withoutYes = ways.filter(
      ({ answers, ending }) =>
        ending.kind === 'basis' && !['no', undefined].includes(answers.recognisable) && answers.consent !== 'yes',
    )
    expect([...new Set(withoutYes.map(({ ending }) => ending.id))].toSorted()).toEqual([
      'offenceReport',
      'pseudonym',
      'taskOfOtherMunicipality',
    ])
  })
})

describe('the sources', () => {
  const sources: [string, LegalSource][] = [
    ...Object.entries(sharingBases),
    ...Object.entries(officerQuestions),
    ...Object.entries(calls),
    ['leaveBsnOut', leaveBsnOut] as const,
  ].map(([id, { source }]) => [id, source])

  test('stand at every ending, and none pretends to be verified', () => {
    for (const [id, source] of sources) {
      expect(source.status, id).toBe('toCheck')
      expect(source.article, id).toMatch(/^(?:art\. \d|Stb\. )/)
      expect(source.url, id).toMatch(/^https:\/\//)
    }
  })

  test('no way leans on the Wgs, and where it is named it is not read', () => {
    for (const { ending } of ways.filter((way) => way.ending.kind === 'basis')) {
      expect(JSON.stringify(sharingBases[ending.id as keyof typeof sharingBases])).not.toMatch(
        /Wgs|samenwerkingsverband|RIEC/i,
      )
    }
    const wgs = sources.filter(([, { law }]) => /Wgs/.test(law))
    expect(wgs.map(([id, { wording }]) => [id, wording])).toEqual([['network', 'notRead']])
    for (const { ending } of ways.filter(({ answers }) => answers.receiver === 'network'))
      expect(ending.kind).toBe('askOfficer')
  })

  test('an AVG or Wmo article is said to be not read', () => {
    for (const [id, { law, wording }] of sources)
      if (/^Algemene verordening|^Wmo/.test(law)) expect(wording, id).toBe('notRead')
  })

  test('each basis has one of the purposes P1 to P11, and says what must be true', () => {
    for (const { purpose, mind } of Object.values(sharingBases)) {
      expect(purposes[purpose].code).toMatch(/^P\d/)
      expect(mind).toMatch(/\.$/)
    }
  })
})

describe('the words', () => {
  test('name each answer, and never a bare slachtoffer or dader', () => {
    for (const id of ids) {
      expect(Object.keys(questionWords[id].answers).toSorted()).toEqual([...answersTo[id]].toSorted())
      expect(questionWords[id].ask).toMatch(/\?$/)
    }
    const all = JSON.stringify([questionWords, sharingBases, officerQuestions, calls])
    expect(all).not.toMatch(/(?<!vermoedelijk )slachtoffer|dader/i)
  })

  test('an answer is read only when it is one', () => {
    expect(isAnswerTo('consent', 'underSixteen')).toBe(true)
    for (const other of ['ja', '', undefined, 'toString', 1]) expect(isAnswerTo('dangerNow', other)).toBe(false)
    expect(nextQuestion({ dangerNow: 'toString' } as unknown as Answers)).toBe('dangerNow')
  })
})
