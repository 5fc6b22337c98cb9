// SPDX-License-Identifier: EUPL-1.2
/** What left the house is in the sample of a month too (steekproef), and is judged like any other line. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { disclosuresHouse, type DisclosuresHouse } from '../../../tests/disclosures-house.ts'
import type { Staff } from '../../../tests/house.ts'
import { staffRoutes } from '../../start/staff-house.tsx'
import { disclosureActions, disclosuresInSample, sampleSize } from './compose.ts'

let at: DisclosuresHouse
let privacyOfficer: Staff
beforeAll(async () => {
  at = await disclosuresHouse()
  // more looks than fit in a sample
  for (let turn = 0; turn < sampleSize + 2; turn++) await at.officer.get(`/casussen/${at.caseId}`)
  at.house.now = Temporal.Instant.from('2026-12-02T10:00:00Z')
  privacyOfficer = await at.house.signIn(['dataProtectionOfficer'])
  await privacyOfficer.post('/toezicht/steekproef/trekken', { maand: '2026-11' })
}, 60_000)
afterAll(() => at.house.stop())

const drawn = () =>
  at.rows<{ seq: string; action: string }>(
    `select s.seq, l.action from oversight.sample_line s join audit.line l on l.municipality_id = s.municipality_id and l.seq = s.seq`,
  )

test('each disclosure of a month with few is drawn, on top of the ten looks', async () => {
  const lines = await drawn()
  const disclosures = lines.filter(({ action }) => disclosureActions.some((each) => each === action))
  expect(disclosures.map(({ action }) => action).toSorted()).toEqual([
    'case.sent',
    'expert.consulted',
    'registration.sent',
  ])
  expect(lines).toHaveLength(sampleSize + disclosures.length)
  expect(disclosures.length).toBeLessThanOrEqual(disclosuresInSample)
})

test('and is judged with a verdict like any other', async () => {
  const line = (await drawn()).find(({ action }) => action === 'case.sent')
  const page = await privacyOfficer.get(`/toezicht/steekproef?maand=2026-11&regel=${line?.seq}`)
  expect([page.status, page.html.includes('Casus aan een ander aangeboden')]).toEqual([200, true])
})

test('what the trail calls a disclosure is what a route does', () => {
  const actions = new Set(staffRoutes.map(({ audit }) => audit))
  for (const action of disclosureActions) expect(actions.has(action), action).toBe(true)
})
