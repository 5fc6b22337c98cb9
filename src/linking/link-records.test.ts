// SPDX-License-Identifier: EUPL-1.2
/** What two records must have in common to be suggested, in few records: there the expectation speaks, not the data. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { digitsOfDate } from './dates.ts'
import { supported } from './groups.ts'
import { inLatin } from './latin.ts'
import { linkRecords } from './link-records.ts'
import { columns, prepare, type PersonRecord } from './person-record.ts'
import { editDistance, jaroWinkler } from './text-distance.ts'

const wiktoria = { givenName: 'Wiktoria', familyName: 'van der Proef', birthDate: '1994-03-12', city: 'Aalten' }
const crowd: PersonRecord[] = [
  { givenName: 'Jelle', familyName: 'Oefenmans', birthDate: '1961-11-30', city: 'Groenlo' },
  { givenName: 'Emre', familyName: 'Testman', birthDate: '1988-07-01', city: 'Aalten' },
  { givenName: 'Senait', familyName: 'Fictief', birthDate: '2001-05-19', city: 'Winterswijk' },
]
const suggested = (record: PersonRecord) =>
  linkRecords([wiktoria, record, ...crowd]).find(({ a, b }) => a === 0 && b === 1)

describe('one person, written in another way', () => {
  test.each<[string, PersonRecord, string]>([
    ['a slip in the family name', { ...wiktoria, familyName: 'v.d. Preof' }, 'achternaam lijkt'],
    [
      'given and family name crosswise',
      { ...wiktoria, givenName: 'van der Proef', familyName: 'Wiktoria' },
      'voor- en achternaam staan omgekeerd',
    ],
    ['day and month changed places', { ...wiktoria, birthDate: '1994-12-03' }, 'geboortedatum scheelt één teken'],
    ['only year and month known', { ...wiktoria, birthDate: '1994-03' }, 'zelfde geboortejaar en maand'],
    ['as a friend calls her', { ...wiktoria, givenName: 'Vicky' }, 'voornaam kan een roepnaam zijn'],
    ['an initial', { ...wiktoria, givenName: 'W.' }, 'zelfde voorletter'],
    ['in Cyrillic letters', { ...wiktoria, givenName: 'Виктория' }, 'voornaam lijkt'],
    [
      'the whole name in one column',
      { ...wiktoria, givenName: '', familyName: 'Wiktoria van der Proef' },
      'zelfde achternaam',
    ],
    ['the date with the day first', { ...wiktoria, birthDate: '12-03-1994' }, 'zelfde geboortedatum'],
    ['the same telephone written otherwise', { givenName: 'Wiktoria', phone: '+31 6 12345678' }, ''],
  ])('%s', (what, record, why) => {
    const first = what.includes('telephone') ? { ...wiktoria, phone: '06-12345678' } : wiktoria
    const [found] = linkRecords([first, record, ...crowd])
    expect(found).toMatchObject({ a: 0, b: 1 })
    if (why !== '') expect(found?.why).toContain(why)
  })
})

describe('not one person', () => {
  test.each<[string, PersonRecord]>([
    ['only the place in common', { givenName: 'Ana', familyName: 'Model', birthDate: '1970-01-09', city: 'Aalten' }],
    ['only the given name', { givenName: 'Wiktoria' }],
    ['only a default date', { ...crowd[0], birthDate: '1994-01-01' }],
    ['nothing known', {}],
    ['a mother', { ...wiktoria, givenName: 'Zuzana', birthDate: '1966-08-27' }],
  ])('%s', (_, record) => {
    expect(suggested(record)).toBeUndefined()
  })

  test('twins are possible at most, and it says what speaks against it', () => {
    const home = { street: 'Proefstraat', houseNumber: '3', postcode: '7121 AB', phone: '0612345678' }
    const [found] = linkRecords([{ ...wiktoria, ...home }, { ...wiktoria, ...home, givenName: 'Zuzana' }, ...crowd])
    expect(found?.label).not.toBe('waarschijnlijk')
    if (found) expect(found.why).toContain('let op: andere voornaam')
  })
})

describe('others between two', () => {
  const judging = (odds: Readonly<Record<string, number>>) => {
    const judge = (one: number, other: number): number => odds[`${Math.min(one, other)}-${Math.max(one, other)}`] ?? -6
    const likely = Object.entries(odds).map(([pair, sure]) => {
      const [one = 0, other = 0] = pair.split('-').map(Number)
      return { one, other, odds: sure }
    })
    return supported(
      likely.toSorted((left, right) => right.odds - left.odds),
      4,
      judge,
    ).map(({ one, other, odds: sure }) => [`${one}-${other}`, sure > 0] as const)
  }

  test('a pair that is unsure by itself is raised by a third that looks like both', () => {
    expect(judging({ '0-1': 5, '1-2': 5, '0-2': -1 })).toContainEqual(['0-2', true])
    expect(judging({ '0-2': -1 })).not.toContainEqual(['0-2', true])
  })

  test('a record that looks like one of a group and like none of the others is left out', () => {
    const pairs = judging({ '0-1': 6, '1-2': 6, '0-2': 6, '0-3': 3 })
    expect(pairs.map(([pair]) => pair)).toEqual(['0-1', '0-2', '1-2'])
  })
})

test('whatever stands in the columns, it answers, and the same twice', () => {
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.integer(),
    fc.constantFrom(null, '', 'Testman', '1994-03', '06-12345678', '0000-00-00', '1012AB', []),
  )
  const record = fc.dictionary(fc.constantFrom(...columns), value) as fc.Arbitrary<PersonRecord>
  fc.assert(
    fc.property(fc.array(record, { maxLength: 8 }), (records) => {
      const links = linkRecords(records)
      expect(links).toEqual(linkRecords(records))
      for (const { a, b, score, why } of links) {
        expect(a).toBeLessThan(b)
        expect(score).toBeGreaterThanOrEqual(0.5)
        expect(score).toBeLessThanOrEqual(1)
        expect(why.length).toBeGreaterThan(0)
      }
    }),
    { numRuns: 150 },
  )
})

describe('how far two texts are apart', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 9 })

  test('changes: one more, one less, another, two that changed places', () => {
    expect(
      ['testmann', 'tesman', 'tostman', 'tsetman', 'proef'].map((other) => editDistance('testman', other, 3)),
    ).toEqual([1, 1, 1, 1, 4])
  })

  test('is the same both ways, nothing for the same text only, and never more than was asked plus one', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (one, other, most) => {
        const distance = editDistance(one, other, most)
        expect(distance).toBe(editDistance(other, one, most))
        expect(distance === 0).toBe(one === other)
        expect(distance).toBeLessThanOrEqual(most + 1)
        expect(distance).toBe(Math.min(editDistance(one, other, 20), most + 1))
      }),
    )
  })

  test('Jaro-Winkler as in the paper of Winkler', () => {
    expect(jaroWinkler('martha', 'marhta')).toBeCloseTo(0.961, 3)
    expect(jaroWinkler('dwayne', 'duane')).toBeCloseTo(0.84, 3)
    expect(jaroWinkler('dixon', 'dicksonx')).toBeCloseTo(0.813, 3)
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(jaroWinkler(one, other)).toBeGreaterThanOrEqual(0)
        expect(jaroWinkler(one, other)).toBeLessThanOrEqual(1)
        expect(jaroWinkler(one, one)).toBe(one === '' ? 0 : 1)
      }),
    )
  })
})

test('dates in one way of writing, also those that do not exist', () => {
  const written = [
    '1994-03-12',
    '12-3-1994',
    '19940312',
    '03/28/1994',
    '1994-03',
    '03-1994',
    '1994',
    '1994-00-00',
    '19590398',
    'maart',
    '12031994',
  ]
  expect(written.map(digitsOfDate)).toEqual([
    '19940312',
    '19940312',
    '19940312',
    '19940328',
    '199403??',
    '199403??',
    '1994????',
    '1994????',
    '19590398',
    '',
    '19940312',
  ])
})

test('names of other scripts in Latin letters, Arabic as it is', () => {
  expect([inLatin('Виктория'), inLatin('Щербак'), inLatin('Ελένη'), inLatin('سمير'), inLatin('Zoë')]).toEqual([
    'viktoriia',
    'shcherbak',
    'eleni',
    'سمير',
    'Zoë',
  ])
})

test('what says that nothing is known is nothing', () => {
  expect(prepare({ familyName: '-', city: 'onbekend', street: 'Proefstraat 12 a', phone: 'n.v.t.' })).toMatchObject({
    familyName: '',
    city: '',
    street: 'proefstraat',
    houseNumber: '12 a',
    phone: '',
  })
})
