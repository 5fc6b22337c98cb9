// SPDX-License-Identifier: EUPL-1.2
/** A request to destroy or to black out comes up with whoever can confirm it, and with nobody else. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { erasingHouse, type ErasingHouse } from '../../../tests/erasing.ts'
import { hiddenIn, type Staff } from '../../../tests/house.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { dateOf } from '../../time.ts'
import { triageWaiting } from '../waiting.ts'

let at: ErasingHouse
let one: Staff
let other: Staff
beforeAll(async () => {
  at = await erasingHouse()
  ;({ one, other } = at)
})
afterAll(() => at.house.stop())

const lines = ['bij het vernietigen', 'bij het zwartmaken']
const seenBy = async (who: Staff) => {
  const { html } = await who.get('/')
  return lines.filter((line) => html.includes(line))
}
/** What a mail would say. */
const toDecide = (who: Staff, role: 'deputy' | 'careCoordinator') =>
  inTransaction(
    at.house.database.kysely('worker_rw'),
    { municipalityId: at.house.municipalityId, origin: 'worker', keys: at.house.database.keys, now: at.house.now },
    async (tx) =>
      (await triageWaiting(tx, { personId: who.personId, roles: [role], today: dateOf(at.house.now) })).toDecide,
  )

async function askBlackingOut(id: string): Promise<void> {
  const fields = { tekst: '— Wat er gemeld is —\nHier woont [[Kanariespecht]] alleen.', grond: 'noBasis' }
  const { html } = await one.post(`/meldingen/${id}/zwartmaken/bekijken`, fields)
  const gezien = hiddenIn(html, 'gezien')
  expect((await one.post(`/meldingen/${id}/zwartmaken/vragen`, { ...fields, gezien })).status).toBe(303)
}

test('who can confirm finds it on Mijn werk, until it is confirmed', async () => {
  const { id } = await at.arrived({ verhaal: 'Hier woont Kanariespecht alleen.' })
  await one.post(`/meldingen/${id}/in-behandeling`, {})
  const before = await toDecide(other, 'deputy')
  await at.ask(one, id)
  await askBlackingOut(id)
  expect(await seenBy(other)).toEqual(lines)
  expect(await seenBy(one)).toEqual([])
  expect(await seenBy(await at.house.signIn(['careCoordinator']))).toEqual([])
  expect(await seenBy(await at.house.signIn(['attentionOfficer'], at.house.neighbourId))).toEqual([])
  // one report, once
  expect(await toDecide(other, 'deputy')).toBe(before + 1)
  expect(await toDecide(one, 'deputy')).toBe(before)
  expect(await toDecide(other, 'careCoordinator')).toBe(0)

  const away = await at.house.signIn(['deputy'])
  await away.post(`/meldingen/${id}/wie-niet/ik`, {})
  expect(await seenBy(away)).toEqual([])
  const teller = await at.house.signIn(['deputy'])
  await at.rows('update triage.course set told_by = $2 where report_id = $1', [id, teller.personId])
  expect(await seenBy(teller)).toEqual([])

  expect((await at.confirm(other, id)).status).toBe(303)
  expect(await seenBy(other)).toEqual([lines[1]])
})
