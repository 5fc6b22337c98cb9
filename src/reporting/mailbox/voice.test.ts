// SPDX-License-Identifier: EUPL-1.2
/** Each is spoken to in his own way: somebody young with "je" in the mailbox too, and the desk in Dutch whatever the reporter reads. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from '../../../tests/form-fields.ts'
import { get, post, reportIn, testHouse, type Staff, type TestHouse } from '../../../tests/house.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { setDeskSetting } from '../desk-settings-of.ts'
import { reminderFor } from '../desk/reminder.ts'

let house: TestHouse
let officer: Staff
beforeAll(async () => {
  house = await testHouse()
  officer = await house.signIn(['attentionOfficer'])
  const languages = { nl: 0, 'nl-makkelijk': 0, en: 0, pl: 0, ar: 0 }
  await house.database.asOwner(house.municipalityId, (tx) => setDeskSetting(tx, 'readLanguages', languages))
})
afterAll(() => house.stop())

const open = (code: string) => house.publicPost({ code, naar: 'openen' })
const press = (html: string, naar: string, more: Record<string, string> = {}) =>
  house.publicPost({ ...parse(html), ...more, naar })
async function takenReport(fields: Record<string, string>): Promise<{ code: string; id: string }> {
  const { code } = await house.report(fields)
  await house.takeIn()
  const id = reportIn((await officer.get('/meldingen')).html, fields['verhaal'] ?? '')
  await officer.post(`/meldingen/${id}/in-behandeling`, {})
  return { code, id }
}
const ask = (id: string) => officer.post(`/meldingen/${id}/antwoord`, { soort: 'question', tekst: 'Gaat het?' })
const young = { voorwie: 'mijzelf', leeftijd: 'jonger-dan-18', contact: 'test@example.nl', herinnering: '7' }

describe('somebody young who wrote for himself', () => {
  test('reads "je" in the mailbox with a letter of the desk, and when he closes it', async () => {
    const { code, id } = await takenReport({ verhaal: 'Ik moet dingen doen die ik niet wil.', ...young })
    await ask(id)
    const { html } = await open(code)
    expect(html).toContain('lang="nl"')
    expect(html).toMatch(/\bje\b/)
    expect(html).not.toMatch(/\b[Uu]w?\b/)
    expect((await press(html, 'sluiten', { zeker: 'ja' })).html).not.toMatch(/\b[Uu]w?\b/)
  })

  test('who is no longer young, or writes for somebody else, reads "u"', async () => {
    const { code, id } = await takenReport({ verhaal: 'Mijn dochter is vijftien.', ...young, voorwie: 'mijn-kind' })
    await ask(id)
    expect((await open(code)).html).toMatch(/\b[Uu]\b/)
  })

  test('who chose another language himself reads that one', async () => {
    const { code, id } = await takenReport({ verhaal: 'Ik slaap in de kelder.', ...young })
    await ask(id)
    const page = await house.publicPost({ code, naar: 'openen', taal: 'pl' })
    expect(page.html).toContain('lang="pl"')
  })

  test('is reminded with "je"', async () => {
    const { id } = await takenReport({ verhaal: 'Hij wil dat ik geld ophaal.', ...young })
    const work = { municipalityId: house.municipalityId, origin: 'worker', now: house.now, keys: house.database.keys }
    const mail = await inTransaction(house.database.kysely('worker_rw'), work as never, (tx) => reminderFor(tx, id))
    expect(mail?.text).toBe('Je vroeg om een herinnering. Dit is hem. Je hoeft niet te antwoorden.')
  })
})

test('that only contact details were left reaches the desk in Dutch, and the reporter in his own language', async () => {
  const { code, id } = await takenReport({ verhaal: 'Nie mamy paszportów.', taal: 'pl' })
  const mailbox = await house.publicPost({ code, naar: 'openen', taal: 'pl' })
  const sent = await press(mailbox.html, 'schrijven', { contact: '06-00000001', taal: 'pl' })
  expect(sent.html).toContain('Można do mnie zadzwonić')
  await house.takeIn()
  const { html } = await officer.get(`/meldingen/${id}`)
  expect(html).toContain('De melder liet achter hoe je contact kunt opnemen.')
  expect(html).not.toContain('Można')
})

test('the desk hears the closing words in the language in which they are', async () => {
  const { id } = await takenReport({ verhaal: 'أحتاج إلى مساعدة', taal: 'ar' })
  const { html } = await officer.get(`/meldingen/${id}`)
  expect(html).toMatch(/<p class="own-words hint" lang="ar" dir="rtl">شكرًا/)
})

describe('a short page', () => {
  test('is in the language of the address, or of the page one came from; Dutch when that is not known', async () => {
    const langOf = (html: string) => /<html lang="([a-z-]+)"( dir="rtl")?/.exec(html)?.[1]
    expect(langOf((await get(house.publicApp, '/nergens?taal=pl')).html)).toBe('pl')
    expect(langOf((await get(house.publicApp, '/nergens?taal=xx')).html)).toBe('nl')
    expect(langOf((await get(house.publicApp, '/nergens')).html)).toBe('nl')
    const from = { referer: 'http://localhost/?taal=ar', 'sec-fetch-site': 'cross-site', origin: 'https://example.org' }
    const refused = await post(house.publicApp, '/', { taal: 'ar' }, from)
    expect([refused.status, langOf(refused.html)]).toEqual([403, 'ar'])
    expect(refused.html).toContain('href="/?taal=ar"')
    expect(langOf((await get(house.publicApp, '/nergens', { referer: 'geen adres' })).html)).toBe('nl')
  })
})
