// SPDX-License-Identifier: EUPL-1.2
/** Places and things on the public form: split, read, never a reason to hold somebody up; a BSN is refused. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { typedIdentifier } from '../door/report-content.ts'
import { maximum, mistakesIn, nothingTyped } from './fields.ts'
import { adviceOn, fieldsWithBsn, identifiersOf, type IdentifierField } from './identifiers-of.ts'
import { publicWords } from './words.ts'

const typedIn = (fields: Partial<Record<IdentifierField, string>>) => ({
  ...nothingTyped('nl', 'winterswijk'),
  verhaal: 'Er klopt iets niet.',
  ...fields,
})
const shortly = (fields: Partial<Record<IdentifierField, string>>) =>
  identifiersOf(typedIn(fields)).map(({ type, written, normal }) => `${type} ${written} = ${normal}`)

describe('what somebody typed becomes identifiers', () => {
  test.each<[string, Partial<Record<IdentifierField, string>>, string[]]>([
    ['nothing', {}, []],
    [
      'an address with its own comma',
      { adres: 'Stationsweg 12, 7101 AB Winterswijk' },
      ['address Stationsweg 12, 7101 AB Winterswijk = 7101AB|12'],
    ],
    [
      'two addresses on one line',
      { adres: 'Stationsweg 12, 7101 AB Winterswijk, Kerkstraat 3, 7102 AC' },
      ['address Stationsweg 12, 7101 AB Winterswijk = 7101AB|12', 'address Kerkstraat 3, 7102 AC = 7102AC|3'],
    ],
    [
      'lines',
      { adres: '7101 AB 12\ncamping achter het bos' },
      ['address 7101 AB 12 = 7101AB|12', 'address camping achter het bos = null'],
    ],
    [
      'plates',
      { kenteken: 'GT-123-B, 1-kbb-00 en PL:WX12345' },
      ['plate GT-123-B = GT123B', 'plate 1-kbb-00 = 1KBB00', 'plate PL:WX12345 = PL:WX12345'],
    ],
    ['a company', { bedrijf: 'Nagelstudio Lotus' }, ['company Nagelstudio Lotus = nagelstudio lotus']],
    ['a KvK-nummer alone', { bedrijf: '12345678' }, ['kvk 12345678 = 12345678']],
    [
      'a company with its KvK-nummer',
      { bedrijf: 'Bakkerij Jansen B.V. (KvK 12345678)' },
      ['company Bakkerij Jansen B.V. = bakkerij jansen bv', 'kvk 12345678 = 12345678'],
    ],
    [
      'advertisements',
      { advertentie: 'https://voorbeeld.example/a/1234567 https://voorbeeld.example/b/7654321' },
      [
        'advertisement https://voorbeeld.example/a/1234567 = voorbeeld.example/1234567',
        'advertisement https://voorbeeld.example/b/7654321 = voorbeeld.example/7654321',
      ],
    ],
  ])('%s', (_, fields, expected) => {
    expect(shortly(fields)).toEqual(expected)
  })

  test('nothing that was written is lost, and there are never more than the seal can hold', () => {
    const field = (name: IdentifierField) =>
      fc.string({ unit: fc.constantFrom('a', '1', '\n', ',', ' ', ';'), maxLength: maximum[name] })
    fc.assert(
      fc.property(field('adres'), field('kenteken'), (adres, kenteken) => {
        const found = identifiersOf(typedIn({ adres, kenteken }))
        expect(found.length).toBeLessThanOrEqual(40)
        for (const each of found) expect(typedIdentifier.safeParse(each).success).toBe(true)
        const signs = (text: string) => text.replaceAll(/[\s,;]|en/g, '')
        expect(signs(found.map(({ written }) => written).join(''))).toBe(signs(adres + kenteken))
      }),
    )
  })
})

describe('advice is kind and holds nobody up', () => {
  test.each<[IdentifierField, string, string]>([
    ['kenteken', 'ABC-DEF', 'plateUnread'],
    ['adres', 'bij de kerk', 'addressUnread'],
    ['advertentie', 'een briefje', 'advertisementUnread'],
  ])('%s: %s', (field, text, advice) => {
    const typed = typedIn({ [field]: text })
    expect(adviceOn(typed)).toEqual({ [field]: advice })
    expect(mistakesIn(typed, new Set(['winterswijk']))).toEqual({})
    for (const words of Object.values(publicWords)) expect(words.advice).toHaveProperty(advice)
  })

  test('what could be read gets none', () => {
    expect(adviceOn(typedIn({ kenteken: 'GT-123-B', adres: '7101 AB 12', bedrijf: 'Lotus' }))).toEqual({})
  })
})

describe('a BSN is refused with the reason (UAVG 46)', () => {
  test.each<[IdentifierField, string]>([
    ['adres', '7101 AB 12, 111222333'],
    ['bedrijf', 'Lotus 111.222.333'],
    ['advertentie', '111222333'],
    ['kenteken', '1112 22 333'],
  ])('in %s', (field, text) => {
    const typed = typedIn({ [field]: text })
    expect(fieldsWithBsn(typed)).toEqual([field])
    expect(mistakesIn(typed, new Set(['winterswijk']))).toEqual({ [field]: 'bsnNotAllowed' })
  })

  test.each<[IdentifierField, string]>([
    ['bedrijf', 'KvK 12345672'],
    ['advertentie', 'https://voorbeeld.example/a?id=111222333'],
    ['adres', '7101 AB 12'],
    ['kenteken', 'GT-123-B'],
  ])('not what is something else: %s %s', (field, text) => {
    expect(fieldsWithBsn(typedIn({ [field]: text }))).toEqual([])
  })
})
