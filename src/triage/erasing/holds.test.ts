// SPDX-License-Identifier: EUPL-1.2
/** What may not be erased now: the rules, and a hold (bewaarplicht) that stops what was asked and what was decided. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { erasingHouse, type ErasingHouse } from '../../../tests/erasing.ts'
import type { Staff, TestHouse } from '../../../tests/house.ts'
import { plainDate } from '../../time.ts'
import { reportStates } from '../lifecycle.ts'
import { stillHolds, whyNotErase } from './rules.ts'

describe('the rules of erasing', () => {
  const free = { state: 'received', caseGoneOn: undefined, isHeld: false, unreadLetters: 0, isOwn: false } as const
  test('every state but that of a case may be erased; held, own and unread may not', () => {
    expect(reportStates.filter((state) => whyNotErase({ ...free, state }) === undefined)).toEqual(
      reportStates.filter((state) => state !== 'caseOpened'),
    )
    expect(whyNotErase({ ...free, isHeld: true })).toBe('held')
    expect(whyNotErase({ ...free, unreadLetters: 1 })).toBe('newLetter')
    expect(whyNotErase({ ...free, isOwn: true })).toBe('ownReport')
  })

  test.each([
    [undefined, true],
    ['2026-11-23', true],
    ['2026-11-22', false],
  ])('a hold until %s holds on the 23rd: %s', (until, holds) => {
    expect(stillHolds({ until: until ? plainDate(until) : undefined }, plainDate('2026-11-23'))).toBe(holds)
  })
})

let at: ErasingHouse
let house: TestHouse
let one: Staff
let other: Staff
beforeAll(async () => {
  at = await erasingHouse()
  ;({ house, one, other } = at)
})
afterAll(() => house.stop())

describe('a hold', () => {
  const place = (who: Staff, melding: string, fields = {}) =>
    who.post('/bewaarplicht/nieuw', { melding, soort: 'woo', waarom: 'Er loopt een kanarieverzoek.', ...fields })

  test('by the privacy officer, who reads no report, stops what was decided and what is asked', async () => {
    const officer = await house.signIn(['dataProtectionOfficer'])
    const { id } = await at.arrived()
    await at.ask(one, id)
    await at.confirm(other, id)
    expect((await place(officer, await at.labelOf(id))).location).toBe('/bewaarplicht?gedaan=placed')
    expect(await at.endOf(id)).toBe('held')
    await at.roundAfter(48)
    expect(await at.stateOf(id)).toBe('submitted')
    expect((await at.ask(one, id)).html).toContain('Op deze melding staat een bewaarplicht')
    expect(await at.everything()).not.toContain('kanarieverzoek')
    expect((await officer.get(`/meldingen/${id}`)).status).toBe(403)
    const [hold] = await at.rows<{ id: string }>('select id from triage.hold where report_id = $1', [id])
    const lift = () => one.post('/bewaarplicht/weg', { plicht: hold!.id })
    expect((await lift()).location).toBe('/bewaarplicht?gedaan=lifted')
    expect((await lift()).html).toContain('is er al af')
    expect((await at.ask(one, id)).status).toBe(303)
    await at.undo(one, id)
  })

  test('that the worker finds only when it comes, stops it too', async () => {
    const { id } = await at.arrived()
    await at.ask(one, id)
    await at.confirm(other, id)
    await place(one, await at.labelOf(id))
    await at.rows(
      'update triage.destruction set ended_at = null, ended_by = null, ended_why = null where report_id = $1',
      [id],
    )
    await at.roundAfter(25)
    expect([await at.stateOf(id), await at.endOf(id)]).toEqual(['submitted', 'held'])
  })

  test('is not on a neighbour’s report', async () => {
    const { id } = await at.arrived()
    const neighbour = await house.signIn(['attentionOfficer'], house.neighbourId)
    expect((await place(neighbour, await at.labelOf(id))).html).toContain('Vul het nummer van een melding in')
  })
})
