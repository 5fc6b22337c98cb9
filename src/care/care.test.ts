// SPDX-License-Identifier: EUPL-1.2
/** Care of one person: only who is on the part sees any of it, nothing stands in plain, and what two people write at once stays. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { careHouse, type CareHouse } from '../../tests/care-house.ts'
import { hiddenIn, type Staff } from '../../tests/house.ts'

let at: CareHouse
const canary = 'kanariewoord'
const pages = [
  'zorg',
  'zorg/behoeften',
  'zorg/plan',
  'zorg/plan/papier',
  'zorg/toestemming',
  'zorg/opvang',
  'zorg/comensha',
]
let request: string

/** Every deed, filled in well. */
const deeds = (): [string, Record<string, string>][] => [
  ['zorg/behoeften/bewaren', { versie: '0', 'stand-safety': 'need', 'zin-safety': canary }],
  ['zorg/plan/bewaren', { versie: '0', doelen: canary, afgesproken: '2026-11-16', verteld: canary }],
  [
    'zorg/toestemming/vastleggen',
    {
      doel: 'comensha',
      antwoord: 'yes',
      gevraagd: '2026-11-16',
      hoe: 'written',
      omvang: canary,
      wieBeslist: 'self',
    },
  ],
  ['zorg/opvang/vraag', { soort: 'cosm', betaalt: canary }],
  ['zorg/comensha/klaarzetten', { melder: 'ours', grondslag: 'writtenConsent', regio: canary }],
  ['zorg/nazorg', { nazorg: '2027-02-01' }],
  ['zorg/aanbod', { aanbod: 'leaveSexWork' }],
]

beforeAll(async () => {
  at = await careHouse()
  for (const [address, fields] of deeds()) {
    const done = await at.send(at.care, address, fields)
    if (done.status !== 303) throw new Error(`${address} was not done: ${done.status}`)
    if (address === 'zorg/opvang/vraag') request = /welke=([0-9a-f-]{36})/.exec(done.location ?? '')?.[1] ?? ''
  }
  await at.send(at.care, 'zorg/opvang/gebeld', {
    welke: request,
    gebeld: canary,
    wanneer: '2026-11-16',
    antwoord: 'no',
  })
}, 60_000)
afterAll(() => at.house.stop())

describe('who sees it', () => {
  test('who is on the part', async () => {
    for (const page of pages) {
      const { status, html } = await at.look(at.care, page)
      expect([page, status]).toEqual([page, 200])
      if (page !== 'zorg' && page !== 'zorg/plan/papier' && page !== 'zorg/opvang') expect(html).toContain(canary)
    }
  })

  test('everybody else gets the very page of a person who does not exist, and every deed does nothing', async () => {
    const absent = '00000000-0000-4000-8000-000000000000'
    const others: [string, Staff, number][] = [
      ['officer', at.officer, 404],
      ['safety', at.safety, 404],
      ['social', at.social, 404],
      ['another coordinator', await at.someone(['careCoordinator']), 404],
      ['adviser', at.adviser, 403],
    ]
    const before = await at.rows('select id, version from care.sheet order by id, version')
    for (const [name, who, status] of others) {
      for (const page of [...pages, 'zorg/opvang/verzoek']) {
        const theirs = await at.look(who, page, `wie=${at.node}&welke=${request}&veilig=ja`)
        const nothing = await at.look(who, page, `wie=${absent}&welke=${request}&veilig=ja`)
        expect([name, page, theirs.status]).toEqual([name, page, status])
        expect(theirs.html.replaceAll(at.node, absent)).toBe(nothing.html)
        expect(theirs.html).not.toContain(canary)
      }
      for (const [address, fields] of [
        ...deeds(),
        ['zorg/opvang/gebeld', { welke: request, gebeld: 'x', wanneer: '2026-11-16', antwoord: 'no' }] as const,
        ['zorg/opvang/wijzigen', { welke: request, versie: '2', soort: 'hotel', stand: 'looking' }] as const,
      ])
        expect([name, address, (await at.send(who, address, fields)).status]).toEqual([name, address, status])
    }
    expect(await at.rows('select id, version from care.sheet order by id, version')).toEqual(before)
  })

  test('nobody, for a person on the part of the police or for a place', async () => {
    await at.startTrack(at.caseId, 'politie', at.safety)
    const elsewhere = await at.addPerson(at.safety, 'politie')
    expect((await at.look(at.safety, 'zorg', `wie=${elsewhere}`)).status).toBe(404)
    const place = await at.addPerson(at.officer, 'regie', { soort: 'place', rollen: '' })
    expect((await at.look(at.officer, 'zorg', `wie=${place}`)).status).toBe(404)
    const known = await at.addPerson(at.officer, 'regie')
    expect((await at.look(at.officer, 'zorg', `wie=${known}`)).status).toBe(200)
    expect((await at.officer.get(`/casussen/${at.caseId}/persoon?wie=${known}`)).html).toContain('/zorg?wie=')
    expect((await at.safety.get(`/casussen/${at.caseId}/persoon?wie=${elsewhere}`)).html).not.toContain('/zorg?wie=')
  })
})

test('nothing of it stands in plain: not in a table, a fact or a line of the audit trail', async () => {
  const tables = await at.rows<{ name: string }>(
    `select schemaname || '.' || tablename as name from pg_tables where schemaname in ('care', 'casework', 'insight', 'audit', 'platform')`,
  )
  let rows = 0
  for (const { name } of tables) {
    const found = await at.rows<{ row: string }>(`select t::text as row from ${name} t`)
    rows += found.length
    for (const { row } of found) {
      expect(row).not.toContain(canary)
      expect(row).not.toContain(Buffer.from(canary).toString('hex'))
      expect(row).not.toContain('Kanarienaam')
    }
  }
  expect(rows).toBeGreaterThan(50)
  const facts = await at.rows<{ kind: string; details: unknown }>(
    `select kind, details from insight.fact where kind in ('consent-recorded', 'shelter-asked') order by kind`,
  )
  expect(facts).toEqual([
    { kind: 'consent-recorded', details: { purpose: 'comensha', answer: 'yes' } },
    { kind: 'shelter-asked', details: { kind: 'cosm', answer: 'no' } },
  ])
})

describe('what two people write at once', () => {
  test.each([
    ['zorg/behoeften', 'zorg/behoeften/bewaren', (text: string) => ({ 'stand-money': 'need', 'zin-money': text })],
    ['zorg/plan', 'zorg/plan/bewaren', (text: string) => ({ doelen: text })],
  ] as const)('on %s stays: who comes second keeps his words and reads the other’s', async (page, deed, fields) => {
    const colleague = await at.someone(['careCoordinator'])
    await at.care.post(`/casussen/${at.caseId}/regelen/erbij`, { spoor: 'zorg', wie: colleague.personId })
    const versie = hiddenIn((await at.look(at.care, page)).html, 'versie')
    expect((await at.send(colleague, deed, { versie, ...fields('Tekst van Een.') })).status).toBe(303)
    const late = await at.send(at.care, deed, { versie, ...fields('Tekst van Twee.') })
    expect(late.status).toBe(409)
    for (const text of ['Een collega heeft dit intussen gewijzigd', 'Tekst van Een.', 'Tekst van Twee.'])
      expect(late.html).toContain(text)
    const next = hiddenIn(late.html, 'versie')
    expect((await at.send(at.care, deed, { versie: next, ...fields('Van beiden.') })).status).toBe(303)
    const now = (await at.look(at.care, page)).html
    for (const text of ['Tekst van Een.', 'Van beiden.']) expect(now).toContain(text)
    expect(now).not.toContain('Tekst van Twee.')
  })
})

describe('needs from the first contact', () => {
  const keep = async (fields: Record<string, string>) => {
    const versie = hiddenIn((await at.look(at.care, 'zorg/behoeften')).html, 'versie')
    return at.send(at.care, 'zorg/behoeften/bewaren', { versie, ...fields })
  }
  test('an interpreter from the own circle is no interpreter, and has a number instead of a name', async () => {
    expect((await keep({ tolk: 'telephone', taal: 'Roemeens' })).html).toContain('niet uit de eigen kring')
    const named = await keep({ tolk: 'telephone', tolkkring: 'ja', tolknummer: 'Anna Jansen' })
    expect([named.status, named.html.includes('geen naam')]).toEqual([422, true])
    expect((await keep({ tolk: 'telephone', tolkkring: 'ja', tolknummer: '12345' })).status).toBe(303)
  })
  test('what is still to come and a BSN are refused, and what was typed stays', async () => {
    const late = await keep({ 'stand-papers': 'need', 'dag-papers': '2099-01-01', 'zin-papers': 'Blijft staan.' })
    expect([late.status, late.html.includes('Blijft staan.')]).toEqual([422, true])
    expect((await keep({ 'zin-papers': 'BSN 111222333' })).status).toBe(422)
  })
  test('whatever was said without a day was said today', async () => {
    expect((await keep({ 'stand-papers': 'arranged' })).status).toBe(303)
    expect((await at.look(at.care, 'zorg/behoeften')).html).toMatch(
      /name="dag-papers"[^>]*value="2026-\d\d-\d\d"|value="2026-\d\d-\d\d"[^>]*name="dag-papers"/,
    )
  })
})

test('aftercare is a task with three questions, on a day to come', async () => {
  expect((await at.send(at.care, 'zorg/nazorg', { nazorg: '2020-01-01' })).status).toBe(422)
  expect((await at.send(at.care, 'zorg/nazorg', { nazorg: '2031-01-01' })).status).toBe(422)
  expect((await at.care.get(`/casussen/${at.caseId}/spoor?spoor=zorg`)).html).toContain('Is deze persoon veilig?')
})

test('a relative is offered help for himself, a young suspect aftercare; sex work is asked of nobody', async () => {
  const offered = []
  for (const fields of [
    { rollen: 'relative', naam: 'Testpersoon Naaste' },
    { rollen: 'perpetrator', naam: 'Testpersoon Jong', leeftijd: '<18' },
    { rollen: 'presumedVictim', naam: 'Testpersoon Groot', leeftijd: '23+' },
    { rollen: 'witness', naam: 'Testpersoon Zag' },
  ]) {
    const wie = await at.addPerson(at.care, 'zorg', fields)
    const { html } = await at.look(at.care, 'zorg', `wie=${wie}`)
    offered.push([...html.matchAll(/name="aanbod" value="(\w+)"/g)].map(([, offer]) => offer))
    const planned = await at.send(at.care, 'zorg/aanbod', { wie, aanbod: 'relativeSupport' })
    expect(planned.status).toBe(fields.rollen === 'relative' ? 303 : 422)
  }
  expect(offered).toEqual([
    ['relativeSupport', 'relativeInformed'],
    ['youthAftercare', 'youthPressure'],
    ['leaveSexWork'],
    [],
  ])
  expect((await at.care.get(`/casussen/${at.caseId}/spoor?spoor=zorg`)).html).toContain('Hulp voor de naaste')
})
