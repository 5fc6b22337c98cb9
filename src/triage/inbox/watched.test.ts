// SPDX-License-Identifier: EUPL-1.2
/** The list of what is watched: why, until when, and that something new names the same. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { reportIn, testHouse, type Staff, type TestHouse } from '../../../tests/house.ts'

let house: TestHouse
let officer: Staff
beforeAll(async () => {
  house = await testHouse()
  officer = await house.signIn(['attentionOfficer'])
})
afterAll(() => house.stop())

test('what is watched says why, until when, and that something new names the same; the soonest comes first', async () => {
  const watch = async (verhaal: string, tot: string, kenteken = '') => {
    await house.report({ verhaal, kenteken })
    await house.takeIn()
    const id = reportIn((await officer.get('/meldingen?stand=alles')).html, verhaal)
    await officer.post(`/meldingen/${id}/in-behandeling`, {})
    await officer.post(`/meldingen/${id}/besluit`, { gevaar: 'none', besluit: 'watch', tot, reden: `Omdat ${verhaal}` })
    return id
  }
  const later = await watch('Gluurdersloods', '2027-01-20', 'GT-123-B')
  const soon = await watch('Bosrandbusje', '2026-12-01')
  const page = async () => (await officer.get('/meldingen?stand=in-de-gaten')).html
  const before = await page()
  expect(before.indexOf(soon)).toBeLessThan(before.indexOf(later))
  expect(before).toContain('In de gaten omdat: Omdat Bosrandbusje')
  expect(before).not.toContain('iets nieuws noemt hetzelfde')
  await house.report({ verhaal: 'Weer diezelfde auto', kenteken: 'gt123b' })
  await house.takeIn()
  const after = await page()
  expect(after).toContain('iets nieuws noemt hetzelfde')
  expect(after.indexOf(later)).toBeLessThan(after.indexOf(soon))
  expect((await officer.get('/meldingen?stand=te-doen')).html).not.toContain('In de gaten omdat')
})
