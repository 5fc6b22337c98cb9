// SPDX-License-Identifier: EUPL-1.2
/**
 * Every language on every step of the public road: the right words in the right direction, nothing left in Dutch, nothing that tells
 * what the form is for. Goes over the list of languages, so that a new one is tested by being there.
 */
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fileWords } from '../src/reporting/attachment/words.ts'
import {
  defaultDeskSettings,
  isDeskSettingValue,
  readDeskSettings,
  languagesOffered,
} from '../src/reporting/desk-settings.ts'
import { reminderWords } from '../src/reporting/desk/reminder-words.ts'
import { talkSteps } from '../src/reporting/form/talk/steps.ts'
import { componentWords, publicWords } from '../src/reporting/form/words.ts'
import { languageFacts, languages, type Language } from '../src/reporting/languages.ts'
import { demoLanguages, demoRegion } from '../src/start/demo/region.ts'
import { voiceTo } from '../src/reporting/voice.ts'
import { closingWords, signature } from '../src/triage/answer/closing-words.ts'
import { words as triageWords } from '../src/triage/words.nl.ts'
import { loadStyles, pageStyles } from '../src/ui/styles.ts'
import { codeIn, formKeyIn, get, hiddenIn, styles, testHouse, type TestHouse } from './house.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse()
  const client = await house.database.superuser()
  const known = ['winterswijk', 'aalten']
  for (const { slug, name, kind } of demoRegion)
    if (kind === 'municipality' && !known.includes(slug)) await house.database.addMunicipality({ slug, name })
  await client.query(`insert into platform.setting (municipality_id, name, value) values ($1, 'readLanguages', $2)`, [
    house.municipalityId,
    JSON.stringify(demoLanguages),
  ])
})
afterAll(() => house.stop())

/** Words that would tell somebody who looks along what this form is for, in the languages of the house. */
const telling =
  /mensenhandel|melding|melder|signaal|uitbuiting|slachtoffer|trafficking|victim|exploitation|\breport\b|handel ludźmi|ofiar|zgłoszeni|trafic de persoane|трафик на хора|жертв|trata de personas|denuncia|víctima|explotación|торгів\S* людьми|експлуатац|الاتجار|ضحية|ضحايا|بلاغ|استغلال/i

/** All sentences among words, functions left out. */
const sentencesIn = (words: unknown): string[] =>
  typeof words === 'string'
    ? words.length >= 25
      ? [words]
      : []
    : words && typeof words === 'object'
      ? Object.values(words).flatMap(sentencesIn)
      : []
const dutch = [publicWords.nl, componentWords.nl, fileWords.nl].flatMap(sentencesIn)

const readable = (html: string): string =>
  html
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

function expectIn(language: Language, html: string, where: string): void {
  const { tag, dir } = languageFacts[language]
  expect(html, where).toContain(`<html lang="${tag}" dir="${dir}"`)
  // a key drawn by lot may hold any three letters
  const drawn = html.replaceAll(/value="[\w-]{43,}"/g, '')
  expect(drawn, where).not.toMatch(/undefined|\[object|NaN/)
  expect(drawn, where).not.toMatch(telling)
  const { title } = publicWords[language]
  expect([title, `${componentWords[language].error}: ${title}`], where).toContain(
    /<title>(.*?)<\/title>/.exec(readable(html))?.[1],
  )
  if (tag === 'nl') return
  const said = readable(html)
  expect(
    dutch.filter((sentence) => said.includes(sentence)),
    where,
  ).toEqual([])
}

/** Without the page in the complaint, which would fill a screen. */
const expectSaid = (html: string, said: string): void => expect(readable(html).includes(said), said).toBe(true)

/** Something in each field, so that each sentence that depends on one is said. */
const filled = {
  verhaal: 'x',
  gemeente: 'winterswijk',
  voorwie: 'mijn-kind',
  leeftijd: 'jonger-dan-18',
  bezig: 'weet-niet',
  adres: 'x',
  advertentie: 'x',
  kenteken: 'x',
  gezien: 'SIG-V-040',
  acuut: 'ja',
}

describe.each(languages)('%s', (taal) => {
  const step = async (where: string, fields: Record<string, string>): Promise<string> => {
    const { html } = await house.publicPost({ taal, ...fields })
    expectIn(taal, html, where)
    return html
  }
  const words = publicWords[taal]

  test('the form, each question and every side step', async () => {
    const first = await get(house.publicApp, `/?taal=${taal}`)
    expectIn(taal, first.html, 'first page')
    expectSaid(first.html, words.story)
    for (const naar of [...talkSteps, 'nakijken', 'alles', 'uitleg', 'veilig', 'code'])
      await step(naar, { ...filled, naar })
    expectSaid(await step('gezien', { naar: 'gezien' }), words.signals['SIG-V-001'])
    expectSaid(await step('uitleg', { naar: 'uitleg' }), words.explanation.heading)
    expectSaid(await step('veilig', { naar: 'veilig' }), words.safety.heading)
  })

  test('what goes wrong', async () => {
    const mistake = async (fields: Record<string, string>, said: string) =>
      expectSaid(await step(said, { naar: 'versturen', ...filled, ...fields }), said)
    await mistake({ verhaal: '' }, words.mistakes.storyMissing)
    await mistake({ verhaal: 'x'.repeat(20_001) }, words.mistakes.tooLong)
    await mistake({ gemeente: 'nergens' }, words.mistakes.deskUnknown)
    await mistake({ herinnering: 'week' }, words.mistakes.reminderNeedsMail)
    await mistake({ adres: 'BSN 111222333' }, words.mistakes.bsnNotAllowed)
    expectSaid(await step('wrong code', { naar: 'openen', code: 'x' }), words.mailbox.unknown)
  })

  test('from the receipt to the mailbox that is closed', async () => {
    const sleutel = formKeyIn((await get(house.publicApp, `/?taal=${taal}`)).html)
    const receipt = await step('receipt', { ...filled, sleutel, naar: 'versturen' })
    const code = codeIn(receipt)
    expect(receipt).toMatch(/<p[^>]*dir="ltr"[^>]*data-code/)
    expect(readable(receipt).includes(words.receipt.otherLanguage)).toBe((demoLanguages[taal] ?? 0) > 0)
    const confirm = { naar: 'bevestigen', bevestigt: sleutel, acuut: 'ja' }
    expectSaid(await step('wrong four', { ...confirm, laatste: 'x' }), words.receipt.wrongFour)
    expect(readable(await step('confirmed', { ...confirm, laatste: code.slice(-4) }))).toContain(
      words.receipt.confirmed,
    )

    const mailbox = await step('mailbox', { naar: 'openen', code })
    const ticket = { kaartje: hiddenIn(mailbox, 'kaartje'), brief: hiddenIn(mailbox, 'brief') }
    await step('nothing written', { ...ticket, naar: 'schrijven', bericht: '' })
    expectSaid(await step('letter', { ...ticket, naar: 'schrijven', bericht: 'x' }), words.mailbox.sent)
    expectSaid(await step('not sure', { ...ticket, naar: 'sluiten' }), words.mailbox.endFirst)
    const closed = await step('closed', { ...ticket, naar: 'sluiten', zeker: 'ja' })
    expectSaid(closed, words.mailbox.ended)
    await step('waited', { naar: 'postvak', kaartje: 'x', bericht: 'x' })
  })

  test('counts from none to many, without a gap', () => {
    for (const count of [0, 1, 2, 3, 5, 11, 21, 22, 100]) {
      const said = [words.talk.check.files(count), words.mailbox.keptUntil(count), words.talk.progress(count, count)]
      expect(said.join(), `${count}`).not.toMatch(/undefined|NaN|\[object/)
    }
    // one, a few and many are told apart where Dutch does so too
    expect(new Set([1, 2, 5].map((count) => words.talk.check.files(count).replace(/\d+ /, ''))).size).toBeGreaterThan(1)
  })

  test('the mail that reminds and the words of the desk are there too, and say nothing that tells', () => {
    const { subject, text } = reminderWords[taal]
    const answered = voiceTo({ language: taal, aboutWhom: null, age: null })
    expect(answered).toBe(taal)
    expect(`${subject} ${text} ${closingWords[answered]} ${signature[answered]}`).not.toMatch(telling)
    expect(closingWords[answered]).toContain('112')
    expect(triageWords.report.languages[taal]).toMatch(/\S/)
  })

  test('the first page fits in one round of requests: 14 kB, compressed', async () => {
    const { html } = await get(house.publicApp, `/?taal=${taal}`)
    const css = pageStyles(loadStyles(), 'public', 'winterswijk')
    const real = html.replace(`<style>${styles.css}</style>`, () => `<style>${css}</style>`)
    expect(real).toContain(css)
    expect(gzipSync(real).length).toBeLessThanOrEqual(14_000)
  })
})

test('each language has words of its own', () => {
  const others = languages.filter((language) => languageFacts[language].tag !== 'nl')
  for (const language of others) {
    const own = [publicWords[language], componentWords[language], fileWords[language], reminderWords[language]]
    expect(
      own.flatMap(sentencesIn).filter((sentence) => dutch.includes(sentence)),
      language,
    ).toEqual([])
  }
  expect(new Set(others.map((language) => publicWords[language].story)).size).toBe(others.length)
})

test('the demo offers every language, and says that most take longer to read', () => {
  expect(isDeskSettingValue('readLanguages', demoLanguages)).toBe(true)
  expect(languagesOffered(readDeskSettings({ readLanguages: demoLanguages }))).toEqual(languages)
  for (const language of languages)
    expect(demoLanguages[language], language).toBe(['nl', 'nl-makkelijk', 'en'].includes(language) ? 0 : 3)
})

describe('a language that the municipality does not offer', () => {
  let strict: TestHouse
  beforeAll(async () => (strict = await testHouse()))
  afterAll(() => strict.stop())

  test.each(languages.filter((language) => defaultDeskSettings.readLanguages[language] === undefined))(
    '%s gives Dutch',
    async (taal) => {
      const pages = [
        await get(strict.publicApp, `/?taal=${taal}`),
        await strict.publicPost({ naar: 'uitleg', taal }),
        await strict.publicPost({ naar: `taal-${taal}` }),
      ]
      for (const { html } of pages) {
        expectIn('nl', html, taal)
        expect(html).not.toContain(`value="taal-${taal}"`)
      }
    },
  )
})

describe('numbers in a sentence that reads from the right', () => {
  test('are not turned around', async () => {
    for (const taal of languages.filter((language) => languageFacts[language].dir === 'rtl')) {
      for (const naar of ['over', 'plek', 'bereiken', 'nakijken', 'alles']) {
        const { html } = await house.publicPost({ taal, ...filled, naar })
        const text = readable(html).replaceAll(/<[^>]*>/g, '')
        for (const found of text.matchAll(/(.?)\d{3,4}[ -]\d{4}/gs))
          expect(found[1], `${naar}: ${found[0]}`).toBe('\u2066')
      }
      expect(publicWords[taal].notStoredCall).toContain('\u20660900 8844\u2069')
    }
  })
})
