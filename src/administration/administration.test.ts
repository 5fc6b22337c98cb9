// SPDX-License-Identifier: EUPL-1.2
/** The administrator (beheerder) sees people, roles and health, and never content. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reportIn, testHouse, type Staff, type TestHouse } from '../../tests/house.ts'
import { staffRoutes } from '../start/staff-house.tsx'

let house: TestHouse
let officer: Staff
let administrator: Staff
let reportId: string
let label: string

const fields = {
  verhaal: 'kanarieverhaal',
  waar: 'kanarieplaats',
  wanneer: 'kanariedag',
  wie: 'kanariewie',
  contact: 'kanariecontact',
  veilig: 'kanarieveilig',
}

beforeAll(async () => {
  house = await testHouse()
  officer = await house.signIn(['attentionOfficer'])
  administrator = await house.signIn(['administrator'])
  await house.report(fields)
  await house.takeIn()
  reportId = reportIn((await officer.get('/meldingen')).html, fields.verhaal)
  label = /Melding ([a-z]\d\d-[a-z]+)/.exec((await officer.get(`/meldingen/${reportId}`)).html)?.[1] ?? ''
  await officer.post(`/meldingen/${reportId}/in-behandeling`, {})
  await officer.post(`/meldingen/${reportId}/contact`, { waarom: 'kanariewaarom' })
  await officer.post(`/meldingen/${reportId}/besluit`, {
    gevaar: 'none',
    besluit: 'noIndication',
    reden: 'kanariereden',
  })
})
afterAll(() => house.stop())

describe('the page of the administrator (beheer)', () => {
  test('shows everybody here with roles and dates, and whether the account is open', async () => {
    const client = await house.database.superuser()
    await client.query(`update platform.role_assignment set valid_until = '2026-12-31' where person_id = $1`, [
      officer.personId,
    ])
    const gone = await house.signIn(['colleague'])
    await client.query('update platform.person set disabled_at = now() where id = $1', [gone.personId])
    const { html } = await administrator.get('/beheer')
    expect(html).toContain('Testpersoon administrator')
    expect(html).toContain('beheerder, vanaf woensdag 1 januari 2020')
    expect(html).toContain('aandachtsfunctionaris, van woensdag 1 januari 2020 tot en met donderdag 31 december 2026')
    expect(html).toMatch(/Testpersoon colleague.*afgesloten/s)
  })

  test('tells how many letters wait at the door, and that their age is not known', async () => {
    expect((await administrator.get('/beheer')).html).toContain('Er wacht niets op verwerking.')
    await house.report({ verhaal: 'kanarie aan de deur' })
    const { html } = await administrator.get('/beheer')
    expect(html).toContain('1 bericht wacht op verwerking.')
    expect(html).toContain('Hoe lang ze wachten is niet bekend.')
    await house.takeIn()
  })

  test('never shows content: no word of a report, no reason, no label, on no page the administrator may open', async () => {
    const pages = await Promise.all(
      staffRoutes
        .filter((line) => line.method === 'GET')
        .map((line) =>
          administrator.get(line.path.replace(':id', line.about === 'person' ? officer.personId : reportId)),
        ),
    )
    // Mijn werk, Mijn instellingen, the two of one's own account, telling and own reports, the ten of Beheer, and the partners
    expect(pages.filter(({ status }) => status === 200)).toHaveLength(19)
    expect((await officer.get(`/meldingen/${reportId}`)).html).toContain('kanarieplaats')
    for (const { html } of pages) {
      expect(html).not.toContain('kanarie')
      expect(html).not.toContain(label)
      expect(html.replaceAll(/action="[^"]*"/g, '')).not.toContain(reportId)
    }
  })

  test('shows nobody of a neighbour, and is closed for an officer', async () => {
    const neighbour = await house.signIn(['administrator'], house.neighbourId)
    expect((await neighbour.get('/beheer')).html).not.toContain('Testpersoon attentionOfficer')
    const { status, html } = await officer.get('/beheer')
    expect([status, html.includes('href="/beheer"')]).toEqual([403, false])
    expect((await administrator.get('/')).html).toContain('href="/beheer"')
  })
})
