// SPDX-License-Identifier: EUPL-1.2
/**
 * The Dutch of Spil can be read by whom it is for: B1 for reporters, the young and colleagues, A2 on the easy pages. Every string of the
 * word files is looked at; what is a function is called. A measure of form only: that people understand it, only people can tell.
 */
import { describe, expect, test } from 'vitest'
import { batchMail, acuteMail, emptyDeskMail, nobodyToMailMail } from '../../notices/send/mail-words.nl.ts'
import * as tellingWords from '../../telling/words.nl.ts'
import { colleagueAnswerTexts } from '../../triage/answer/colleague-answers.ts'
import { closingWords, signature } from '../../triage/answer/closing-words.ts'
import { fileWords } from '../attachment/words.ts'
import { reminderWords } from '../desk/reminder-words.ts'
import { hardWords } from './hard-words.ts'
import { componentWords, publicWords } from './words.ts'

/** What each level allows. */
const levels = {
  B1: { longest: 20, average: 12, passives: 4 },
  A2: { longest: 10, average: 8, passives: 0 },
} as const

/** More than twenty letters, looked at and kept. */
const longWordsKept = new Set<string>()
/** More than fourteen letters on an easy page: names people must be able to find again. */
const longWordsKeptInEasyDutch = new Set(['gegevensbescherming', 'Persoonsgegevens'])

const publicTexts = (voice: 'nl' | 'nl-makkelijk' | 'nl-je') => ({
  form: publicWords[voice],
  components: componentWords[voice],
  files: fileWords[voice],
  reminder: reminderWords[voice],
  closing: closingWords[voice],
  signature: signature[voice],
})

const address = 'https://spil.example'
const some = { fresh: 2, acute: 1, toAnswer: 2, toDecide: 1 } as Parameters<typeof batchMail>[0]
const mails = [
  batchMail(some, address, address),
  acuteMail(address, 'said'),
  acuteMail(address, 'words'),
  emptyDeskMail,
  nobodyToMailMail,
]

const texts: [name: string, level: keyof typeof levels, words: unknown][] = [
  ['nl', 'B1', publicTexts('nl')],
  ['nl-je', 'B1', publicTexts('nl-je')],
  ['nl-makkelijk', 'A2', publicTexts('nl-makkelijk')],
  ['telling, for colleagues', 'B1', { ...tellingWords, colleagueAnswerTexts }],
  ['mails to colleagues', 'B1', mails],
]

/** With one, with more, and with a name or day in it. */
const samples = [1, 2, 'maandag 14 december']

/** @returns every text a word file can say */
function allTexts(words: unknown): string[] {
  if (typeof words === 'string') return [words]
  if (typeof words === 'function') return samples.flatMap((value) => allTexts(words(value, value, value)))
  return words !== null && typeof words === 'object' ? Object.values(words).flatMap(allTexts) : []
}

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])\s+|\n+/).filter((part) => /\p{L}/u.test(part))
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.:/-]*/gu) ?? []

const tooLong = (text: string, longest: number): string[] =>
  sentencesOf(text).filter((sentence) => wordsOf(sentence).length > longest)

/** Labels are short by nature and would flatter the average: only what ends as a sentence counts. */
function averageLength(all: readonly string[]): number {
  const lengths = all
    .flatMap(sentencesOf)
    .filter((sentence) => /[.!?]$/.test(sentence))
    .map((sentence) => wordsOf(sentence).length)
  return lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
}

/** A verb in its forms, any other word with the endings it may take. */
function formsOf(word: string): string {
  const spaced = word.replaceAll('_', String.raw`\s+`)
  if (!/.{4}en$/.test(word)) return `${spaced}(?:e|en|s|t)?`
  const stem = spaced.slice(0, -2)
  const short = stem.replace(/([^aeiou])\1$/, '$1')
  return `(?:${spaced}de?|${stem}en|${short}(?:t|te|ten|d|de|den)?)`
}
const hard = new RegExp(String.raw`(?<!\p{L})(?:${Object.keys(hardWords).map(formsOf).join('|')})(?!\p{L})`, 'giu')
const hardWordsIn = (text: string): string[] => text.match(hard) ?? []

const passive =
  /(?<!\p{L})(?:word|wordt|worden|werd|werden)\s(?:[^.?!]*\s)?(?:ge|be|ver|ont|her)\p{L}+(?:d|t|en)(?!\p{L})/giu
const passiveAfter = /(?<!\p{L})(?:ge|be|ver|ont|her)\p{L}+(?:d|t|en)\s(?:wordt|worden|werd|werden)(?!\p{L})/giu
const passivesIn = (text: string): string[] =>
  sentencesOf(text).flatMap((sentence) => sentence.match(passive) ?? sentence.match(passiveAfter) ?? [])

const longWordsIn = (text: string, letters: number): string[] =>
  (text.match(/\p{L}+/gu) ?? []).filter((word) => word.length > letters)

const saysU = /(?<!\p{L})(?:u|uw|uzelf)(?!\p{L})/iu
const saysJe = /(?<!\p{L})(?:je|jij|jou|jouw|jezelf|jijzelf)(?!\p{L})/iu

describe.each(texts)('the Dutch of %s, level %s', (name, level, words) => {
  const all = allTexts(words)
  const { longest, average, passives } = levels[level]

  test('there is something to look at', () => expect(all.length).toBeGreaterThan(8))
  test(`no sentence has more than ${longest} words`, () =>
    expect(all.flatMap((text) => tooLong(text, longest))).toEqual([]))
  test(`sentences have at most ${average} words on the average`, () =>
    expect(averageLength(all)).toBeLessThanOrEqual(average))
  test('no hard words', () =>
    expect(all.flatMap((text) => hardWordsIn(text).map((word) => `${word}: ${text}`))).toEqual([]))
  test('no very long words but those that were looked at', () => {
    const easy = level === 'A2'
    const kept = easy ? longWordsKeptInEasyDutch : longWordsKept
    const found = all.flatMap((text) => longWordsIn(text, easy ? 14 : 20))
    expect(found.filter((word) => !kept.has(word))).toEqual([])
    expect(
      [...kept].filter((word) => !found.includes(word)),
      `${name}: kept for nothing`,
    ).toEqual([])
  })
  test(`at most ${passives} sentences in which nobody does it`, () => {
    const found = [...new Set(all.flatMap(passivesIn))]
    expect(found.length, found.join('\n')).toBeLessThanOrEqual(passives)
  })
})

describe('how one is spoken to', () => {
  test.each(['nl', 'nl-makkelijk'] as const)('%s says "u" and never "je"', (voice) => {
    const all = allTexts(publicTexts(voice))
    expect(all.filter((text) => saysJe.test(text))).toEqual([])
    expect(all.some((text) => saysU.test(text))).toBe(true)
  })
  test('the young read "je" and never "u"', () => {
    const all = allTexts(publicTexts('nl-je'))
    expect(all.filter((text) => saysU.test(text))).toEqual([])
    expect(all.some((text) => saysJe.test(text))).toBe(true)
  })
  test('the young are told that one may call, with the number of the setting, and may ask another to tell', () => {
    const { youngText, youngFirst } = publicWords['nl-je'].talk.doors
    for (const said of [youngText('0800 1234'), youngFirst('0800 1234')]) {
      expect(said).toContain('Veilig Thuis: 0800 1234')
      expect(said).toContain('iemand die je vertrouwt')
    }
  })
})

describe('the measure itself', () => {
  test('has a list that is worth its name', () => expect(Object.keys(hardWords).length).toBeGreaterThanOrEqual(120))
  test('no alternative is hard itself', () =>
    expect(Object.values(hardWords).filter((plain) => hardWordsIn(plain).length > 0)).toEqual([]))
  test.each([
    ['U dient te bellen.', ['dient te']],
    ['Wij verstrekken dit, indien u dat wenst.', ['verstrekken', 'indien']],
    ['Dit is verstrekt.', ['verstrekt']],
    ['Wij beschikken over uw tekst. Zij beschikt daar ook over.', ['beschikken', 'beschikt']],
    ['Wis de geschiedenis. Bewaar het adres.', []],
  ])('sees the hard words of: %s', (text, found) => expect(hardWordsIn(text)).toEqual(found))
  test('sees who does nothing', () => {
    expect(passivesIn('Uw tekst wordt daarna goed bewaard.')).toHaveLength(1)
    expect(passivesIn('Wilt u gemaild worden?')).toHaveLength(1)
    expect(passivesIn('Wij bewaren uw tekst. U wordt beter.')).toHaveLength(0)
  })
  test('counts the words of each sentence by itself', () => {
    expect(tooLong('Bel 112. Is er iemand? Ja.', 3)).toEqual([])
    expect(tooLong('Bel 112. Is er nog iemand thuis? Ja.', 3)).toEqual(['Is er nog iemand thuis?'])
  })
})
