// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { hiddenIn, testHouse, type TestHouse } from '../../../tests/house.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse()
})
afterAll(() => house.stop())

const story = 'Achter de loods slapen mannen in een busje.'

/** Takes out what differs at each drawing by chance: keys and tickets in hidden fields. */
const withoutChance = (html: string) => html.replaceAll(/name="(sleutel|kaartje|brief)" value="[^"]*"/g, '')

describe('a code nobody has (M-07)', () => {
  test('wrong, unknown and malformed codes get the same page with the same status, by the same questions', async () => {
    const { code } = await house.report({ verhaal: story })
    const swapped = code.slice(0, -1) + (code.endsWith('2') ? '3' : '2')
    const tries = [
      swapped,
      'ABCD EFGH JKMN PQRS TVWX YZ01',
      'x',
      '',
      '💥'.repeat(500),
      `' or 1=1 --`,
      'a'.repeat(10_000),
    ]
    const pool = house.database.pool('intake_w')
    const asked = vi.spyOn(pool, 'query')
    const answers = []
    for (const typed of tries) {
      asked.mockClear()
      const page = await house.publicPost({ code: typed, naar: 'openen' })
      const questions = asked.mock.calls.map(
        ([question]) => (question as unknown as { text?: string }).text ?? question,
      )
      answers.push(JSON.stringify([page.status, withoutChance(page.html), questions]))
    }
    asked.mockRestore()
    expect(new Set(answers).size).toBe(1)
    expect(answers[0]).not.toContain('name=\\"bericht\\"')
    expect(answers[0]).toContain('Deze code kennen wij niet')
  })

  test('the code opens when typed with small letters, dashes, and O for 0', async () => {
    const { code } = await house.report({ verhaal: story })
    const typed =
      code
        .toLowerCase()
        .replaceAll('0', 'o')
        .replaceAll('1', 'l')
        .match(/.{1,4}/g)
        ?.join('-') ?? ''
    expect((await house.publicPost({ code: typed })).html).toContain('name="bericht"')
  })
})

describe('an open mailbox (postvak)', () => {
  test('does not show the story again and never holds the code', async () => {
    const { code } = await house.report({ verhaal: story })
    const { html } = await house.publicPost({ code })
    expect(html).toContain('name="bericht"')
    expect(html).not.toContain(story)
    expect(html.replaceAll(/\s/g, '')).not.toContain(code)
  })

  test('stores a letter once, however often it is posted', async () => {
    const { code } = await house.report({ verhaal: story })
    const { html } = await house.publicPost({ code })
    const fields = { kaartje: hiddenIn(html, 'kaartje'), brief: hiddenIn(html, 'brief'), bericht: 'Het busje is wit.' }
    const posts = await Promise.all([house.publicPost(fields), house.publicPost(fields), house.publicPost(fields)])
    for (const page of posts) expect(page.html).toContain('Uw bericht is verstuurd')
    expect((await house.publicPost({ code })).html.match(/Het busje is wit/g)).toHaveLength(1)
  })

  test('asks for the code again after half an hour and keeps the text', async () => {
    const { code } = await house.report({ verhaal: story })
    const { html } = await house.publicPost({ code })
    const before = house.now
    house.now = before.add({ minutes: 31 })
    const late = await house.publicPost({
      kaartje: hiddenIn(html, 'kaartje'),
      brief: hiddenIn(html, 'brief'),
      bericht: 'Nog iets.',
    })
    expect(late.html).toContain('Typ uw code nog een keer')
    expect(late.html).toContain('Nog iets.')
    const opened = await house.publicPost({ code, concept: 'Nog iets.' })
    expect(opened.html).toMatch(/name="bericht"[^>]*>Nog iets\./)
    house.now = before
  })

  test('keeps an empty or too long letter on the page with what to do', async () => {
    const { code } = await house.report({ verhaal: story })
    const { html } = await house.publicPost({ code })
    const fields = { kaartje: hiddenIn(html, 'kaartje'), brief: hiddenIn(html, 'brief') }
    expect((await house.publicPost({ ...fields, bericht: ' ' })).html).toContain('Schrijf eerst iets')
    const long = 'b'.repeat(20_001)
    expect((await house.publicPost({ ...fields, bericht: long })).html).toContain(long)
  })

  test('when a letter cannot be stored, the text is still there', async () => {
    const { code } = await house.report({ verhaal: story })
    const { html } = await house.publicPost({ code })
    const client = await house.database.superuser()
    await client.query('revoke execute on function reporting.write_message from intake_w')
    const page = await house.publicPost({
      kaartje: hiddenIn(html, 'kaartje'),
      brief: hiddenIn(html, 'brief'),
      bericht: 'Dit mag niet weg.',
    })
    await client.query('grant execute on function reporting.write_message to intake_w')
    expect(page.status).toBe(503)
    expect(page.html).toContain('Dit mag niet weg.')
  })
})
