// SPDX-License-Identifier: EUPL-1.2
/** Consent (toestemming): asked per purpose, taken back, and under 16 not before somebody looked at the representative (UAVG 5). */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { careHouse, type CareHouse } from '../../../tests/care-house.ts'
import { counts, whyNotYes, type Consent } from './rules.ts'

let at: CareHouse
let child: string
let ageless: string
beforeAll(async () => {
  at = await careHouse()
  child = await at.addPerson(at.care, 'zorg', { geboren: '2012', rollen: 'presumedVictim\nchild' })
  ageless = await at.addPerson(at.care, 'zorg')
}, 60_000)
afterAll(() => at.house.stop())

const ask = (wie: string, fields: Record<string, string>) =>
  at.send(at.care, 'zorg/toestemming/vastleggen', {
    wie,
    doel: 'careSharing',
    antwoord: 'yes',
    gevraagd: '2026-11-16',
    hoe: 'inPerson',
    omvang: 'Wel met de huisarts.',
    wieBeslist: 'self',
    ...fields,
  })
const count = async () => (await at.rows<{ n: string }>('select count(*) as n from care.sheet'))[0]?.n

describe('under 16, UAVG 5', () => {
  test('the child’s own yes is not kept as one: the representative decides', async () => {
    const tried = await ask(child, {})
    expect([tried.status, tried.html.includes('beslist hier de wettelijk vertegenwoordiger')]).toEqual([422, true])
  })
  test('a yes of the representative is not kept before somebody looked who that is', async () => {
    const before = await count()
    const tried = await ask(child, { wieBeslist: 'representative' })
    expect(tried.status).toBe(422)
    expect(tried.html).toContain('wie heeft gekeken of de vertegenwoordiger veilig is')
    expect(await count()).toBe(before)
    const checked = await ask(child, { wieBeslist: 'representative', gekeken: 'Testpersoon Els, jeugdbeschermer' })
    expect(checked.status).toBe(303)
    const { html } = await at.look(at.care, 'zorg/toestemming', `wie=${child}`)
    expect(html).toContain('Testpersoon Els, jeugdbeschermer')
    expect(html).toContain('Een ouder of voogd kan zelf de uitbuiter zijn')
    expect(html).toContain('art. 7.3.4 en 7.3.5')
  })
  test('no and later are kept without any check: nobody needs permission to say no', async () => {
    expect((await ask(child, { antwoord: 'no', omvang: '', reden: 'Bang.' })).status).toBe(303)
    expect((await ask(child, { antwoord: 'later', omvang: '', wieBeslist: 'representative' })).status).toBe(303)
  })
  test('an age that is not known is said to be so, and a representative is looked at all the same', async () => {
    expect((await at.look(at.care, 'zorg/toestemming', `wie=${ageless}`)).html).toContain('Het is niet bekend')
    expect((await ask(ageless, { wieBeslist: 'representative' })).status).toBe(422)
    expect((await ask(ageless, {})).status).toBe(303)
  })
  test('who is old enough decides alone', async () =>
    expect((await ask(at.node, { wieBeslist: 'representative', gekeken: 'x' })).status).toBe(422))
})

test('a yes says what may, and can be taken back once, also after the part was closed', async () => {
  expect((await ask(at.node, { omvang: '' })).status).toBe(422)
  expect((await ask(at.node, { gevraagd: '2099-01-01' })).status).toBe(422)
  expect((await ask(at.node, {})).status).toBe(303)
  const [sheet] = await at.rows<{ id: string }>(`select id from care.sheet where node_id = $1 and kind = 'consent'`, [
    at.node,
  ])
  await at.care.post(`/casussen/${at.caseId}/regelen/afsluiten`, { spoor: 'zorg', uitkomst: 'declinedHelp' })
  expect((await ask(at.node, {})).status).toBe(409)
  const withdraw = () =>
    at.send(at.care, 'zorg/toestemming/intrekken', {
      welke: sheet?.id ?? '',
      sinds: '2026-11-17',
      waaromniet: 'Bedacht.',
    })
  expect((await withdraw()).status).toBe(303)
  expect((await withdraw()).status).toBe(409)
  expect((await at.look(at.care, 'zorg/toestemming')).html).toContain('ingetrokken')
})

describe('what counts', () => {
  const given: Consent = {
    purpose: 'careSharing',
    answer: 'yes',
    askedOn: '2026-11-16',
    askedBy: 'x',
    how: 'inPerson',
    language: '',
    interpreter: '',
    scope: '',
    reason: '',
    decider: 'self',
    representativeCheckedBy: '',
    childAgrees: false,
    withName: false,
  }
  test.each([
    [{}, true],
    [{ answer: 'no' }, false],
    [{ answer: 'later' }, false],
    [{ withdrawn: { on: '2026-11-17', by: 'x', reason: '' } }, false],
    [{ decider: 'representative' }, false],
    [{ decider: 'representative', representativeCheckedBy: 'Els' }, true],
  ] satisfies [Partial<Consent>, boolean][])('%j: %s', (change, expected) =>
    expect(counts({ ...given, ...change })).toBe(expected),
  )
  test('whatever the age, an unchecked representative’s yes is never taken', () => {
    for (const byAge of ['representative', 'unknown', 'self'] as const)
      expect(whyNotYes(byAge, { ...given, decider: 'representative' })).toBeDefined()
  })
})
