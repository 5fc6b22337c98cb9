// SPDX-License-Identifier: EUPL-1.2
/** On the easy pages a drawing beside each heading, on every page 112, and the young spoken to as the young until the end. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from '../../../../tests/form-fields.ts'
import { get, testHouse, type TestHouse } from '../../../../tests/house.ts'
import { languages, type Language, type Voice } from '../../languages.ts'
import { dangerPicture, picture, pictureOf, type Picture } from './pictures.tsx'
import { stepAfter, talkSteps } from './steps.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse()
})
afterAll(() => house.stop())

const names = [...new Set<Picture>([...Object.values(pictureOf), 'write', 'key', 'leave'])]
const others: Voice[] = [...languages.filter((language) => language !== 'nl-makkelijk'), 'nl-je']

/** Every page of the public side that somebody comes by, each by its name. */
async function everyPage(taal: Language, answers: Record<string, string> = {}): Promise<Map<string, string>> {
  const pages = new Map<string, string>()
  let { html } = await get(house.publicApp, `/?taal=${taal}`)
  for (const step of talkSteps) {
    pages.set(step, html)
    const first = step === 'formulier' ? { verhaal: 'Er is iets met de buren.', gemeente: 'winterswijk' } : {}
    const about = step === 'over' ? answers : {}
    html = (await house.publicPost({ ...parse(html), ...first, ...about, naar: stepAfter(step) })).html
  }
  pages.set('nakijken', html)
  for (const naar of ['alles', 'uitleg', 'veilig', 'code'])
    pages.set(naar, (await house.publicPost({ ...parse(html), naar })).html)
  const receipt = (await house.publicPost({ ...parse(html), naar: 'versturen' })).html
  const code = /<p class="code__text.*?<\/p>/s.exec(receipt)?.[0].replaceAll(/<[^>]+>|\s/g, '') ?? ''
  pages.set('receipt', receipt)
  pages.set(
    'confirmed',
    (await house.publicPost({ ...parse(receipt), laatste: code.replaceAll('-', '').slice(-4), naar: 'bevestigen' }))
      .html,
  )
  pages.set('mailbox', (await house.publicPost({ taal, code, naar: 'openen' })).html)
  return pages
}

describe('the drawings', () => {
  test.each(names)('%s is small, fetches nothing and is silent', (name) => {
    const svg = /<svg.*<\/svg>/s.exec(`${picture('nl-makkelijk', name)}`)?.[0] ?? ''
    expect(svg).toContain('aria-hidden="true"')
    expect(svg).toMatch(/^<svg width="64" height="64"/)
    expect(svg).not.toMatch(/href|url\(|style=|<text|<title/)
    expect(Buffer.byteLength(svg)).toBeLessThan(700)
  })
  test('the telephone in danger is small too', () =>
    expect(Buffer.byteLength(`${dangerPicture('nl-makkelijk')}`)).toBeLessThan(700))
  test.each(others)('none is drawn in %s', (voice) => {
    expect(names.map((name) => picture(voice, name)).filter(Boolean)).toEqual([])
    expect(dangerPicture(voice)).toBeUndefined()
  })
})

describe('every page of the public side', () => {
  test('in easy Dutch shows a drawing at its heading and one at 112', async () => {
    for (const [name, html] of await everyPage('nl-makkelijk')) {
      expect(html.match(/<svg/g)?.length, name).toBe(2)
      expect(html, name).toMatch(/<a class="emergency__call" href="tel:112">\s*<span class="button-row">\s*<svg/)
    }
  })
  test('in Dutch has 112 under one touch, once, and no drawing', async () => {
    const pages = await everyPage('nl')
    expect(pages.get('receipt')).toContain('data-code')
    expect(pages.get('confirmed')).toContain('Goed zo. U heeft de code.')
    expect(pages.get('mailbox')).toContain('Uw berichten')
    for (const [name, html] of pages) {
      expect(html.match(/href="tel:112"/g)?.length, name).toBe(1)
      expect(html, name).not.toContain('<svg')
    }
  })
  test('has 112 too where there is no page', async () =>
    expect((await get(house.publicApp, '/nergens')).html).toContain('href="tel:112"'))
  test('says "je" to somebody young who writes for himself, from that answer until the code is checked', async () => {
    const pages = await everyPage('nl', { voorwie: 'mijzelf', leeftijd: 'jonger-dan-18' })
    expect(pages.get('plek')).toContain('Je mag ook zelf bellen met Veilig Thuis: 0800 2000.')
    expect(pages.get('uitleg')).toContain('Wie kan mij helpen?')
    expect(pages.get('receipt')).toContain('Goed dat je dit vertelt.')
    expect(pages.get('confirmed')).toContain('Goed zo. Je hebt de code.')
  })
})
