// SPDX-License-Identifier: EUPL-1.2
/** Five counts out of what really happened at the desk: no small number, no running half year, nobody's else. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reportIn, testHouse, type Staff, type TestHouse } from '../../../tests/house.ts'
import { countFive, daysAt } from './count.ts'

let house: TestHouse
let officer: Staff
let policy: Staff
beforeAll(async () => {
  house = await testHouse()
  house.now = Temporal.Instant.from('2026-03-02T10:00:00Z')
  officer = await house.signIn(['attentionOfficer'])
  policy = await house.signIn(['policyOfficer'])
})
afterAll(() => house.stop())

const text = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
let stories = 0
async function decided(besluit: 'noIndication' | 'suspicion', gemeente = 'winterswijk'): Promise<string> {
  const verhaal = `Cijferverhaal ${++stories} ${'abcdefghijklm'[stories % 13]?.repeat(stories + 5)}`
  await house.report({ verhaal, gemeente })
  await house.takeIn()
  const id = reportIn((await officer.get('/meldingen?stand=alles')).html, verhaal)
  await officer.post(`/meldingen/${id}/in-behandeling`, {})
  await officer.post(`/meldingen/${id}/besluit`, {
    gevaar: 'none',
    besluit,
    vormen: 'labour',
    reden: 'R.',
    antwoord: 'ja',
  })
  return id
}

describe('the page', () => {
  test('says that there is nothing yet, without a table', async () => {
    const { html } = await policy.get('/cijfers')
    expect(html).toContain('nog geen half jaar voorbij')
    expect(html).not.toContain('<table')
  })

  test('counts what was done in the half year that is over, leaves small numbers out, and says what it does not say', async () => {
    for (let one = 0; one < 6; one++) await decided('noIndication')
    for (let one = 0; one < 2; one++) await decided('suspicion')
    const running = text((await policy.get('/cijfers')).html)
    expect(running).toContain('nog geen half jaar voorbij')
    const last = await decided('noIndication')
    house.now = Temporal.Instant.from('2026-07-01T10:00:00Z')
    policy = await house.signInAs(policy.personId)
    officer = await house.signInAs(officer.personId)
    // decided again, and answered again: of the running half year
    await officer.post(`/meldingen/${last}/in-behandeling`, {})
    const page = text((await policy.get('/cijfers')).html)
    expect(page).toContain('januari tot en met juni 2026')
    expect(page).toContain('geen slachtoffers')
    expect(page).toMatch(/Binnengekomen 9 /)
    expect(page).toMatch(
      /nu geen aanwijzing niet getoond .*in de gaten houden 0 vermoeden van mensenhandel niet getoond/,
    )
    expect(page).toMatch(/arbeidsuitbuiting minder dan 5/)
    expect(page).toMatch(/Melders die antwoord kregen 9 /)
    expect(page).toMatch(/besloten binnen 0 werkdagen/)
    expect(page).toContain('te weinig besluiten om te tonen')
    expect(page).not.toContain('Cijferverhaal')
  })

  test('is the same with a period nobody can ask for', async () => {
    const [page, odd] = [await policy.get('/cijfers'), await policy.get('/cijfers?halfjaar=2026-2')]
    expect(text(odd.html)).toBe(text(page.html))
  })

  test('of a neighbour has nothing of it', async () => {
    const neighbour = await house.signIn(['policyOfficer'], house.neighbourId)
    expect((await neighbour.get('/cijfers')).html).not.toContain('<table')
  })
})

describe('counting', () => {
  test('a second decision counts as one, and its days not', () => {
    const details = { outcome: 'watch', forms: [], workingDays: 3 }
    const counts = countFive([
      { kind: 'report-decided', details: { ...details, again: false }, times: 2 },
      { kind: 'report-decided', details: { ...details, workingDays: 40, again: true }, times: 1 },
      // from before it was noted whether it was the first
      { kind: 'report-decided', details: { ...details, workingDays: 1 }, times: 1 },
      { kind: 'reporter-answered', details: { how: 'question' }, times: 7 },
      { kind: 'reporter-answered', details: { how: 'spoken' }, times: 1 },
      { kind: 'reporter-answered', details: { how: 'colleague', isFinal: false }, times: 1 },
    ])
    expect([counts.outcomes.watch, counts.days, counts.answered]).toEqual([4, [1, 3, 3], 1])
  })

  test('what came off an old list is not counted as arrived', () => {
    const counts = countFive([
      { kind: 'report-arrived', details: { acute: false }, times: 9 },
      { kind: 'report-told', details: { kind: 'own' }, times: 3 },
      { kind: 'report-told', details: { kind: 'carriedOver' }, times: 2 },
    ])
    expect(counts.arrived).toBe(7)
  })

  test.each([
    [[1, 2, 3, 4, 5], 0.5, 3],
    [[1, 2, 3, 4], 0.5, 2],
    [[0, 0, 0, 0, 9], 0.9, 9],
    [[], 0.5, undefined],
  ])('of %j at %d it is %s', (days, part, found) => expect(daysAt(days, part)).toBe(found))
})
