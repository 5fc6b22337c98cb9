// SPDX-License-Identifier: EUPL-1.2
/** Somebody in doubt is led to a basis, to the privacy officer or to the telephone; nothing of it stands in an address. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testHouse, type Staff, type TestHouse } from '../../../tests/house.ts'
import { DoubtField, KeptOutcome } from './KeptOutcome.tsx'
import { answersIn, doubtFields, fieldsOf, readDoubt, writeDoubt } from './kept-doubt.ts'

let house: TestHouse
let officer: Staff
beforeAll(async () => {
  house = await testHouse()
  officer = await house.signIn(['attentionOfficer'])
})
afterAll(() => house.stop())

const address = '/delen/hulp/vraag'
const toCare = {
  gevaar: 'no',
  regel: 'no',
  ontvanger: 'care',
  vanpolitie: 'no',
  herkenbaar: 'yes',
  schuilnaam: 'yes',
}
/** The hidden and chosen fields a browser would post from this page. */
const formOf = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)]
      .map(([, name = '', value = '']) => [name, value] as const)
      .filter(([name]) => name !== 'csrf' && name !== 'verzoek'),
  )

describe('the help at the moment of doubt (twijfel)', () => {
  test('asks one question at a time and ends on a basis with its source, going on from what the page holds', async () => {
    let { html } = await officer.get('/delen/hulp')
    expect(html).toContain('Is iemand nu in gevaar')
    for (const [name, value] of Object.entries({ ...toCare, bijzonder: 'no' })) {
      expect(html.match(/type="radio"/g)?.length).toBeGreaterThanOrEqual(3)
      expect(html).toContain(`id="${name}"`)
      const page = await officer.post(address, { ...formOf(html), [name]: value })
      expect([page.status, page.location]).toEqual([200, null])
      html = page.html
    }
    for (const said of ['taak van algemeen belang, met een schuilnaam', 'art. 6 lid 1 e', 'tekst niet gelezen', 'BSN'])
      expect(html).toContain(said)
    expect(html).not.toContain('type="radio"')
  })

  test('ends with the privacy officer and the question to put, or at the telephone', async () => {
    const asks = await officer.post(address, { gevaar: 'no', regel: 'no', ontvanger: 'network', vraag: 'ontvanger' })
    expect(asks.html).toContain('Deel dit nog niet: vraag het de FG')
    expect(asks.html).toContain('Heeft onze gemeente besloten')
    expect(asks.html).toContain('tekst niet gelezen')
    const calls = await officer.post(address, { gevaar: 'yes', vraag: 'gevaar' })
    expect(calls.html).toContain('Bel 112.')
  })

  test('asks again when nothing was chosen, and keeps what was answered', async () => {
    const page = await officer.post(address, { ...toCare, vraag: 'bijzonder' })
    expect(page.status).toBe(422)
    expect(page.html).toContain('href="#bijzonder"')
    expect(page.html).toContain('Weet ik niet&quot; mag ook')
    expect(formOf(page.html)).toEqual({ ...toCare, vraag: 'bijzonder' })
  })

  test('goes back one question, from a question with a choice on it and from the ending', async () => {
    const { schuilnaam: _, ...before } = toCare
    const back = await officer.post(address, { ...toCare, bijzonder: 'no', vraag: 'bijzonder', terug: 'ja' })
    expect(formOf(back.html)).toEqual({ ...before, vraag: 'schuilnaam' })
    const fromEnd = await officer.post(address, { ...toCare, bijzonder: 'no', terug: 'ja' })
    expect(formOf(fromEnd.html)).toEqual({ ...toCare, vraag: 'bijzonder' })
  })

  test('drops what is no answer or stands beside the way', async () => {
    const { html } = await officer.post(address, { gevaar: 'no', regel: 'toString', geweld: 'yes', ander: 'x' })
    expect(formOf(html)).toEqual({ gevaar: 'no', vraag: 'regel' })
  })

  test('the trail knows how many were answered and how it ended, not what was answered', async () => {
    await officer.post(address, { ...toCare, bijzonder: 'yes', toestemming: 'underSixteen', vraag: 'toestemming' })
    const client = await house.database.superuser()
    const { rows } = await client.query<{ details: unknown }>(
      `select details from audit.line where action = 'doubt.answered' and actor = $1 order by seq desc`,
      [officer.personId],
    )
    expect(rows.map(({ details }) => details)).toContainEqual({ answered: 8, ending: 'askOfficer' })
    expect(JSON.stringify(rows)).not.toContain('underSixteen')
  })
})

describe('what is kept of it', () => {
  const answers = answersIn(new Map(Object.entries({ ...toCare, bijzonder: 'no' })))

  test('reads back as it was written, in the order of the questions', () => {
    expect(readDoubt(writeDoubt(answers))).toEqual(answers)
    expect([...fieldsOf(answers).keys()]).toEqual([...Object.keys(toCare), 'bijzonder'])
    expect(new Set(Object.values(doubtFields)).size).toBe(Object.keys(doubtFields).length)
  })

  test('goes along in the form of a disclosure, and is drawn beside it later', () => {
    const value = /name="twijfel" value="([^"]*)"/.exec((<DoubtField answers={answers} />).toString())?.[1] ?? ''
    const carried = readDoubt(value.replaceAll('&quot;', '"'))
    expect(carried).toEqual(answers)
    expect((<KeptOutcome answers={carried ?? {}} />).toString()).toContain('met een schuilnaam')
  })

  test.each([
    '',
    '{',
    'null',
    '[]',
    '"gevaar"',
    '{"gevaar":"misschien"}',
    '{"regel":"no"}',
    `{"gevaar":"no"}${' '.repeat(1_000)}`,
  ])('is nothing when it is %j', (text) => expect(readDoubt(text)).toBeUndefined())
})
