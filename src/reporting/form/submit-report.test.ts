// SPDX-License-Identifier: EUPL-1.2
import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codeIn, formKeyIn, get, testHouse, type TestHouse } from '../../../tests/house.ts'
import { acceptReport, findOpenDesks, type Desk, type SealedReport } from '../door/store.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse()
})
afterAll(() => house.stop())

const story = 'Er staan vreemde bedragen op de rekening van mijn zoon.'
const freshKey = async () => formKeyIn((await get(house.publicApp, '/')).html)
const countReports = async () => {
  const client = await house.database.superuser()
  return (await client.query<{ n: number }>('select count(*)::integer as n from reporting.report')).rows[0]?.n
}

describe('a report (melding) is stored for good before its code is shown', () => {
  test('one sentence is enough; the page shows a code of 24 characters', async () => {
    const { code } = await house.report({ verhaal: story })
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{24}$/)
  })

  test('the same form posted again shows the same code and stores nothing twice', async () => {
    const sleutel = await freshKey()
    const first = await house.report({ verhaal: story, sleutel })
    const before = await countReports()
    const again = await house.report({ verhaal: story, sleutel })
    expect(again.code).toBe(first.code)
    expect(await countReports()).toBe(before)
    expect((await house.publicPost({ code: first.code })).html).toContain('Er is nog geen antwoord')
  })

  test('a double click stores one report', async () => {
    const sleutel = await freshKey()
    const before = (await countReports()) ?? 0
    const fields = { verhaal: story, gemeente: 'winterswijk', sleutel }
    const pages = await Promise.all(Array.from({ length: 8 }, () => house.publicPost(fields)))
    expect(new Set(pages.map(({ html }) => codeIn(html))).size).toBe(1)
    expect(await countReports()).toBe(before + 1)
  })

  test('the same report at the same moment, by several connections, is stored once and told as the same', async () => {
    const desk = (await findOpenDesks(house.database.pool('intake_w'))).find(
      ({ slug }) => slug === 'winterswijk',
    ) as Desk
    const bytes = (length: number) => Buffer.alloc(length, randomBytes(1))
    const sealed = bytes(100) as unknown as SealedReport['content']
    const report = (): SealedReport => ({
      municipalityId: desk.id,
      reportId: randomUUID(),
      ...same,
      arrivedOn: '2026-11-18',
      acuteAt: null,
      mailboxPublic: bytes(32),
      epoch: desk.epoch,
      content: sealed,
      contact: sealed,
      outboxId: randomUUID(),
    })
    const same = { formKeyHash: randomBytes(32), fingerprint: randomBytes(32), locator: randomBytes(16) }
    const pool = house.database.pool('intake_w', { max: 8 })
    await Promise.all(Array.from({ length: 8 }, () => pool.query('select pg_sleep(0.01)')))
    const answers = await Promise.all(Array.from({ length: 8 }, () => acceptReport(pool, report())))
    expect(answers.toSorted()).toEqual([...Array.from({ length: 7 }, () => 'same'), 'stored'])
    await (await house.database.superuser()).query('delete from reporting.outbox')
  })

  test('the same form with another text keeps its code and adds the text as a letter: nothing is lost', async () => {
    const sleutel = await freshKey()
    const { code } = await house.report({ verhaal: story, sleutel })
    const changed = await house.publicPost({
      verhaal: 'Het was toch anders: hij is bang.',
      gemeente: 'winterswijk',
      sleutel,
    })
    expect(codeIn(changed.html)).toBe(code)
    expect(changed.html).toContain('Uw nieuwe tekst hebben wij erbij gelegd')
    const twice = await house.publicPost({
      verhaal: 'Het was toch anders: hij is bang.',
      gemeente: 'winterswijk',
      sleutel,
    })
    expect(codeIn(twice.html)).toBe(code)
    const mailbox = await house.publicPost({ code })
    expect(mailbox.html.match(/Het was toch anders/g)).toHaveLength(1)
    expect(mailbox.html).not.toContain(story)
  })

  test('another municipality chosen the second time does not make a second report', async () => {
    const sleutel = await freshKey()
    const { code } = await house.report({ verhaal: story, sleutel })
    const before = await countReports()
    const changed = await house.publicPost({ verhaal: story, gemeente: 'aalten', sleutel })
    expect(codeIn(changed.html)).toBe(code)
    expect(await countReports()).toBe(before)
    expect((await house.publicPost({ code })).html).toContain('Gemeente: Aalten')
  })

  test('when it cannot be stored there is no code, an honest sentence, and the text is still there', async () => {
    const client = await house.database.superuser()
    await client.query('revoke execute on function reporting.accept_report from intake_w')
    const page = await house.publicPost({ verhaal: story, waar: 'bij de kerk', gemeente: 'winterswijk' })
    await client.query('grant execute on function reporting.accept_report to intake_w')
    expect(page.status).toBe(503)
    expect(page.html).not.toContain('data-code')
    expect(page.html).toContain('niet gelukt om uw tekst te bewaren')
    expect(page.html).toContain(story)
    expect(page.html).toContain('bij de kerk')
  })
})

describe('what was typed survives', () => {
  const typed = {
    waar: 'camping',
    wanneer: 'elke nacht',
    wie: 'een jongen',
    contact: '06 0000',
    veilig: 'na tienen',
    acuut: 'ja',
    gemeente: 'winterswijk',
  }

  test.each([
    ['an empty story', { ...typed, verhaal: '  ' }],
    ['a story that is too long', { ...typed, verhaal: 'a'.repeat(20_001) }],
    ['an unknown municipality', { ...typed, verhaal: story, gemeente: 'atlantis' }],
    ['a side step to the explanation', { ...typed, verhaal: story, naar: 'uitleg' }],
    ['a side step to the code', { ...typed, verhaal: story, naar: 'code' }],
    ['another language', { ...typed, verhaal: story, naar: 'taal-en' }],
  ])('%s', async (_what, fields) => {
    const { html, status } = await house.publicPost(fields)
    expect(status).toBe(200)
    expect(html).not.toContain('data-code')
    for (const value of ['camping', 'elke nacht', 'een jongen', '06 0000', 'na tienen']) expect(html).toContain(value)
    expect(html).toMatch(/name="acuut"[^>]*(checked|value="ja")/)
    if (fields.verhaal.trim() !== '') expect(html).toContain(fields.verhaal)
  })

  test('a file that cannot come along is said, and the text stays', async () => {
    const body = new FormData()
    body.set('verhaal', story)
    body.set('gemeente', 'winterswijk')
    body.set('bijlage', new File(['PK\u0003\u0004'], 'foto.jpg'))
    const response = await house.publicApp.request('http://localhost/', { method: 'POST', body })
    const html = await response.text()
    expect(html).toContain('foto.jpg: dit soort bestand kunnen wij niet aannemen')
    expect(html).not.toContain('data-code')
    expect(html).toContain(story)
  })
})

describe('the receipt', () => {
  test('checks the last four characters calmly: wrong keeps the code in sight, right says so and shows it no more', async () => {
    const sleutel = await freshKey()
    const { code } = await house.report({ verhaal: story, sleutel })
    const wrong = await house.publicPost({ naar: 'bevestigen', bevestigt: sleutel, laatste: 'ZZZZ' })
    expect(codeIn(wrong.html)).toBe(code)
    const right = await house.publicPost({
      naar: 'bevestigen',
      bevestigt: sleutel,
      laatste: code.slice(-4).toLowerCase(),
    })
    expect(right.html).toContain('U heeft de code')
    expect(right.html).not.toContain('data-code')
  })

  test('never shows a code for a form that was not stored', async () => {
    const page = await house.publicPost({ naar: 'bevestigen', bevestigt: await freshKey(), laatste: 'ZZZZ' })
    expect(page.html).not.toContain('data-code')
  })

  test('says that an acute report is not read directly, and 112', async () => {
    const page = await house.publicPost({ verhaal: story, acuut: 'ja', gemeente: 'winterswijk' })
    expect(page.html).toContain('Wij lezen dit niet direct. Is er nu gevaar? Bel 112.')
  })
})
