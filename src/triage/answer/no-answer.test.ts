// SPDX-License-Identifier: EUPL-1.2
/** Nothing is closed while an answer is owed: it goes along with the decision, or why it is impossible does. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { trailOf } from '../../../tests/audit-trail.ts'
import { reportIn, testHouse, type Staff, type TestHouse } from '../../../tests/house.ts'
import { outcomes } from '../lifecycle.ts'
import { closes, whyNotAnswerAlong } from './no-answer.ts'

describe('the rule', () => {
  const owed = { isOwed: true, isToldByColleague: false, isMailboxClosed: false }
  const nothing = { closingWords: false, colleague: undefined, no: undefined, sentence: '' }

  test('no indication and another desk close; the others leave the answer owed', () => {
    expect(outcomes.filter(closes)).toEqual(['noIndication', 'otherDesk'])
    for (const outcome of outcomes)
      expect(whyNotAnswerAlong(outcome, nothing, owed)).toEqual(closes(outcome) ? { antwoord: 'answerOwed' } : {})
    expect(whyNotAnswerAlong('noIndication', nothing, { ...owed, isOwed: false })).toEqual({})
  })

  test.each([
    [{ ...nothing, closingWords: true }, owed, {}],
    [{ ...nothing, closingWords: true, no: 'dangerous', sentence: 'x' } as const, owed, { antwoord: 'oneAnswer' }],
    [{ ...nothing, no: 'dangerous' } as const, owed, { geenantwoordzin: 'whyNoAnswer' }],
    [{ ...nothing, no: 'spoken' } as const, owed, { geenantwoordzin: 'whenAndWho' }],
    [{ ...nothing, no: 'askedNone', sentence: 'x' } as const, owed, {}],
    [{ ...nothing, no: 'mailboxClosed', sentence: 'x' } as const, owed, { geenantwoord: 'mailboxIsOpen' }],
    [{ ...nothing, no: 'mailboxClosed', sentence: 'x' } as const, { ...owed, isMailboxClosed: true }, {}],
    [{ ...nothing, colleague: 'noTrafficking' } as const, owed, { antwoordcollega: 'chooseColleagueAnswer' }],
    [{ ...nothing, colleague: 'noTrafficking' } as const, { ...owed, isToldByColleague: true }, {}],
    [
      { ...nothing, colleague: 'beingDealtWith' } as const,
      { ...owed, isToldByColleague: true },
      { antwoordcollega: 'chooseColleagueAnswer' },
    ],
  ])('%o of %o: %o', (along, report, errors) => {
    expect(whyNotAnswerAlong('noIndication', along, report)).toEqual(errors)
  })
})

let house: TestHouse
let officer: Staff
beforeAll(async () => {
  house = await testHouse()
  officer = await house.signIn(['attentionOfficer'])
})
afterAll(() => house.stop())

let stories = 0
async function taken(verhaal = `Antwoordverhaal ${++stories} over een loods`): Promise<string> {
  await house.report({ verhaal })
  await house.takeIn()
  const id = reportIn((await officer.get('/meldingen?stand=alles')).html, verhaal)
  await officer.post(`/meldingen/${id}/in-behandeling`, {})
  return id
}
const decision = { gevaar: 'none', besluit: 'noIndication', reden: 'Het bleek een opslag.' }
const decide = (id: string, fields: Record<string, string> = {}) =>
  officer.post(`/meldingen/${id}/besluit`, { ...decision, ...fields })
const courseOf = async (id: string) =>
  (
    await (
      await house.database.superuser()
    ).query<{ state: string; feedback: string; why: string | null; all: string }>(
      'select state, feedback, no_answer_why as why, c::text as all from triage.course c where report_id = $1',
      [id],
    )
  ).rows[0]!

describe('closing a report', () => {
  test('without an answer comes back with what was typed, and says that being anonymous is no reason', async () => {
    const id = await taken()
    const page = await decide(id)
    expect(page.status).toBe(422)
    for (const text of ['De melder wacht nog op antwoord.', 'anoniem is', 'Het bleek een opslag.'])
      expect(page.html).toContain(text)
    expect(await courseOf(id)).toMatchObject({ state: 'received', feedback: 'due' })
    expect((await decide(id, { geenantwoord: 'anonymous', geenantwoordzin: 'Anoniem.' })).status).toBe(422)
  })

  test('with why it is impossible keeps that sealed, and shows it', async () => {
    const id = await taken()
    const done = await decide(id, { geenantwoord: 'dangerous', geenantwoordzin: 'Kanariepartner leest mee.' })
    expect(done.status).toBe(303)
    const course = await courseOf(id)
    expect(course).toMatchObject({ state: 'closedNoIndication', feedback: 'impossible', why: 'dangerous' })
    expect(course.all).not.toContain(Buffer.from('Kanarie').toString('hex'))
    const { lines } = await trailOf(await house.database.superuser(), house.municipalityId)
    const line = lines.findLast(({ action }) => action === 'report.decided')
    expect(line?.details).toContain('"noAnswer": "dangerous"')
    expect(line?.details).not.toContain('anarie')
    const page = (await officer.get(`/meldingen/${id}`)).html
    for (const text of ['Antwoorden kon niet: een antwoord brengt iemand in gevaar.', 'Kanariepartner leest mee.'])
      expect(page).toContain(text)
    expect((await officer.get('/')).html).not.toContain('de melder wacht op antwoord')
  })

  test('told in person is an answer: when and who are kept as what was said', async () => {
    const id = await taken()
    await decide(id, { geenantwoord: 'spoken', geenantwoordzin: 'Vandaag gebeld door mij.' })
    expect(await courseOf(id)).toMatchObject({ feedback: 'given', why: null })
    expect((await officer.get(`/meldingen/${id}`)).html).toContain('Vandaag gebeld door mij.')
  })

  test('reports that say nearly the same are not closed without an answer by the reason of another', async () => {
    const verhaal = 'Achter het tuincentrum stappen elke ochtend mensen uit een busje en niemand praat met ze'
    const first = await taken(`${verhaal} a`)
    const copy = await taken(`${verhaal} b`)
    const fields = { ookgelijke: 'ja', geenantwoord: 'askedNone', geenantwoordzin: 'Belde af.' }
    expect((await decide(first, fields)).status).toBe(303)
    expect((await courseOf(first)).state).toBe('closedNoIndication')
    expect((await courseOf(copy)).state).toBe('received')
  })
})
