// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inTransaction } from '../../platform/database/transaction.ts'
import { takeInOne } from '../../reporting/index.ts'
import { triageDesk } from '../receive.ts'
import { testHouse, type Staff, type TestHouse } from '../../../tests/house.ts'

let house: TestHouse
let officer: Staff
beforeAll(async () => {
  house = await testHouse()
  officer = await house.signIn(['attentionOfficer'])
})
afterAll(() => house.stop())

const linksIn = (html: string) =>
  [...html.matchAll(/<a [^>]*href="(\/[^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))

test('every waiting report (melding) is at most two links from the start page, after a flood too', async () => {
  const many = 120
  for (let done = 0; done < many; done += 8) {
    await Promise.all(Array.from({ length: 8 }, (_, index) => house.report({ verhaal: `Verhaal ${done + index}` })))
  }
  await house.takeIn()
  const found = new Set<string>()
  for (const first of new Set(linksIn((await officer.get('/')).html))) {
    for (const second of linksIn((await officer.get(first)).html)) {
      if (/^\/meldingen\/[0-9a-f-]{36}$/.test(second)) found.add(second)
    }
  }
  expect(found.size).toBe(many)
})

test('acute reports come first, then the oldest', async () => {
  await house.report({ verhaal: 'Nu gevaar', acuut: 'ja' })
  await house.takeIn()
  const rows = (await officer.get('/meldingen')).html.split('<tr').slice(2)
  expect(rows[0]).toContain('Nu gevaar')
})

test('what the worker has still to take in is said, not hidden', async () => {
  await house.report({ verhaal: 'Nog aan de deur' })
  expect((await officer.get('/meldingen')).html).toContain('Er wordt nog 1 bericht verwerkt')
  await house.takeIn()
  expect((await officer.get('/meldingen')).html).not.toContain('bericht verwerkt')
})

test.each([
  '?stand=onzin',
  '?pagina=-3',
  '?pagina=99999999999999999999',
  '?pagina=x',
  '?stand=__proto__',
  '?stand=constructor',
])('%s shows a page all the same', async (query) => {
  expect((await officer.get(`/meldingen${query}`)).status).toBe(200)
})

test('signs that cannot be seen are shown to the reader (M-52)', async () => {
  await house.report({ verhaal: 'Zie \u202Eomgekeerd\u200B hier', acuut: 'ja' })
  await house.takeIn()
  const { html } = await officer.get('/meldingen')
  expect(html).toContain('[U+202E]')
  expect(html).toContain('[U+200B]')
  expect(html).not.toContain('\u202E')
})

test('an acute report does not wait behind a flood', async () => {
  await Promise.all(Array.from({ length: 12 }, (_, index) => house.report({ verhaal: `Drukte ${index}` })))
  await house.report({ verhaal: 'Nu gevaar in de drukte', acuut: 'ja' })
  const client = await house.database.superuser()
  const work = {
    municipalityId: house.municipalityId,
    origin: 'worker' as const,
    now: house.now,
    keys: house.database.keys,
  }
  await inTransaction(house.database.kysely('worker_rw'), work, (tx) => takeInOne(tx, triageDesk))
  const [first] = (
    await client.query<{ acute: boolean }>('select acute from triage.course order by xmin::text::bigint desc limit 1')
  ).rows
  expect(first?.acute).toBe(true)
  await house.takeIn()
})
