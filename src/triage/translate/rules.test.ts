// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import { isExtract, mayNeedTranslation, originalsOf } from './rules.ts'

describe('an extract (uittreksel) of a text', () => {
  const original = 'Моя сестра Олена працює в салоні,\nвона не має паспорта. Чоловік забрав.'

  test.each([
    ['the whole', original],
    ['without a name in the middle', 'Моя сестра … працює в салоні, вона не має паспорта. Чоловік забрав.'],
    ['without a line', 'Моя сестра Олена працює в салоні.'],
    ['in other lines', original.replaceAll(' ', '\n')],
  ])('%s leaves out and nothing else', (_what, extract) => {
    expect(isExtract(extract, original)).toBe(true)
  })

  test.each([
    ['a word is added', `${original} Телефон`],
    ['a word is changed', original.replace('Олена', 'Ольга')],
    ['words change places', 'паспорта. сестра'],
    ['part of a word is left', original.replace('салоні', 'сал')],
  ])('%s is none', (_what, extract) => {
    expect(isExtract(extract, original)).toBe(false)
  })
})

describe('what may be given to be translated (laten vertalen)', () => {
  test.each([
    ['uk', null, true],
    ['nl', null, false],
    ['nl-makkelijk', null, false],
    ['nl', { tells: 'onBehalf' as const, profession: null }, true],
    ['nl', { tells: 'own' as const, profession: null }, false],
  ])('a report in %s, of a colleague: %o', (language, colleague, may) => {
    expect(mayNeedTranslation({ language, colleague })).toBe(may)
  })

  test('is the story and what the reporter wrote; not what the desk wrote and not what a colleague added', () => {
    const letter = (id: string, direction: 'fromReporter' | 'toReporter', kind: 'letter' | 'added') => ({
      id,
      direction,
      kind,
      text: id,
      writtenAt: '',
      writtenOn: '2026-11-18',
      attachments: [],
      signedAs: null,
      readOn: null,
      young: false,
    })
    const originals = originalsOf({
      content: { story: 'verhaal' } as Parameters<typeof originalsOf>[0]['content'],
      letters: [
        letter('a', 'fromReporter', 'letter'),
        letter('b', 'toReporter', 'letter'),
        letter('c', 'fromReporter', 'added'),
      ],
    })
    expect(originals.map(({ text }) => text)).toEqual(['verhaal', 'a'])
  })
})
