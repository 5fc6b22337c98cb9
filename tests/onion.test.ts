// SPDX-License-Identifier: EUPL-1.2
/** M-06: the form may be served at an onion address too. The whole road stays there; nothing leads to, or asks for, another host. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from './form-fields.ts'
import { codeIn, testHouse, type TestHouse } from './house.ts'

const onion = `${'a2'.repeat(28)}.onion`

let house: TestHouse
beforeAll(async () => {
  house = await testHouse()
})
afterAll(() => house.stop())

const at = (fields?: Record<string, string>) =>
  house.publicApp.request(`http://${onion}/`, {
    headers: { host: onion, ...(fields ? { origin: `http://${onion}`, 'sec-fetch-site': 'same-origin' } : {}) },
    ...(fields ? { method: 'POST', body: new URLSearchParams(fields) } : {}),
  })

test('M-06: tell, get a code and open the mailbox at an onion address, without a link to another host', async () => {
  const pages: Response[] = [await at()]
  const first = await (pages[0] as Response).clone().text()
  pages.push(
    await at({ ...parse(first), verhaal: 'Achter de hal slapen mensen.', gemeente: 'winterswijk', naar: 'versturen' }),
  )
  const code = codeIn(await (pages[1] as Response).clone().text())
  expect(code).toHaveLength(24)
  for (const naar of ['uitleg', 'veilig', 'code', 'alles', 'nakijken']) pages.push(await at({ ...parse(first), naar }))
  pages.push(await at({ code, naar: 'openen' }))
  for (const page of pages) {
    const html = await page.text()
    expect(html).toContain('<main')
    expect(html.match(/\b(?:href|src|action)="(?!\/|#|data:|tel:|"|https?:\/\/www\.w3)[^"]*"/g) ?? []).toEqual([])
    expect([page.headers.get('strict-transport-security'), page.headers.get('onion-location')]).toEqual([null, null])
  }
})
