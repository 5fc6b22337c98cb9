// SPDX-License-Identifier: EUPL-1.2
/** The blind index (M-22): equal inside one municipality, different outside it, nothing readable, persons only on a basis, gone when withdrawn. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reportIn, testHouse, type Staff, type TestHouse } from '../../../tests/house.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { mayCompare } from './rules.ts'

let house: TestHouse
let officer: Staff
let neighbour: Staff
beforeAll(async () => {
  house = await testHouse()
  officer = await house.signIn(['attentionOfficer'])
  neighbour = await house.signIn(['attentionOfficer'], house.neighbourId)
})
afterAll(() => house.stop())

let stories = 0
async function arrived(fields: Record<string, string> = {}, who = officer): Promise<string> {
  const verhaal = `Verhaal nummer ${++stories} over een busje`
  await house.report({ verhaal, ...fields })
  await house.takeIn()
  return reportIn((await who.get('/meldingen?stand=alles')).html, verhaal)
}
const rows = async <R extends object>(text: string, values: unknown[] = []) =>
  (await (await house.database.superuser()).query<R>(text, values)).rows
const tagsOf = async (id: string) =>
  (await rows<{ tag: Buffer }>('select tag from triage.identifier_tag where report_id = $1', [id])).map(({ tag }) =>
    tag.toString('hex'),
  )
const add = (id: string, soort: string, waarde: string, who = officer) =>
  who.post(`/meldingen/${id}/gegevens/nieuw`, { soort, waarde })
const keepTest = (id: string, fields: Record<string, string> = {}) => {
  // the newest counts
  house.now = house.now.add({ seconds: 1 })
  return officer.post(`/meldingen/${id}/toets/vastleggen`, {
    vast: 'no',
    regel: 'no',
    soort: 'place',
    zin: 'Nodig.',
    ...fields,
  })
}

async function basis(): Promise<string> {
  const id = crypto.randomUUID()
  await rows(
    `insert into triage.legal_basis (municipality_id, id, purpose, data, title, article, decided_by, decided_on, advice, advised_on, recorded_by, recorded_at)
     values ($1, $2, 'P1', 'ordinary', 'Proef', 'art. 1', 'college', '2026-01-01', 'positive', '2026-01-01', $3, now())`,
    [house.municipalityId, id, officer.personId],
  )
  return id
}

describe('a tag', () => {
  test('is the same for the same plate however it was written, by the reporter or by the desk', async () => {
    const one = await arrived({ kenteken: 'GT-123-B' })
    const other = await arrived()
    await add(other, 'plate', 'gt 123 b')
    expect(await tagsOf(one)).toHaveLength(1)
    expect(await tagsOf(other)).toEqual(await tagsOf(one))
  })

  test('is another one in another municipality, and holds nothing of the plate', async () => {
    const here = await arrived({ kenteken: '1-KBB-00' })
    const there = await arrived({ kenteken: '1-KBB-00', gemeente: 'aalten' }, neighbour)
    const [[one = ''], [other = '']] = [await tagsOf(here), await tagsOf(there)]
    expect([one.length, other.length]).toEqual([32, 32])
    expect(one).not.toBe(other)
    for (const part of ['1KBB00', '1-KBB-00']) expect(one).not.toContain(Buffer.from(part).toString('hex'))
  })

  test('of one type never meets that of another type with the same text', async () => {
    const tags = await inTransaction(
      house.database.kysely('casework_rw'),
      { municipalityId: house.municipalityId, origin: 'staff', now: house.now, keys: house.database.keys },
      (tx) => tx.keys.tags(tx, ['identifier|1|kvk|12345678', 'identifier|1|plate|12345678']),
    )
    expect(tags[0]?.equals(tags[1]!)).toBe(false)
  })

  test('is gone when the identifier is withdrawn', async () => {
    const id = await arrived({ kenteken: 'GT-123-B' })
    const [identifier] = await rows<{ id: string }>('select id from triage.identifier where report_id = $1', [id])
    await officer.post(`/meldingen/${id}/gegevens/weg`, { welke: identifier!.id })
    expect(await tagsOf(id)).toEqual([])
  })
})

describe('identifiers of persons', () => {
  test('have a tag only while the newest test keeps them on a basis; a plate always', async () => {
    const id = await arrived({ kenteken: 'GT-123-B' })
    await keepTest(id)
    await add(id, 'phone', '06-12345678')
    expect(await tagsOf(id)).toHaveLength(1)
    await keepTest(id, { uitkomst: 'keep', grondslag: await basis() })
    expect(await tagsOf(id)).toHaveLength(2)
    await add(id, 'name', 'Lisa van der Berg')
    expect(await tagsOf(id)).toHaveLength(3)
    await keepTest(id, { uitkomst: 'keepPseudonymised', grondslag: await basis() })
    expect(await tagsOf(id)).toHaveLength(1)
  })

  test.each([
    ['phone', false, false],
    ['phone', true, true],
    ['name', false, false],
    ['iban', false, false],
    ['email', false, false],
    ['handle', false, false],
    ['plate', false, true],
    ['address', false, true],
    ['kvk', false, true],
    ['company', false, true],
    ['advertisement', false, true],
  ] as const)('%s, persons %s: %s', (type, persons, may) => {
    expect(mayCompare({ type, normal: 'x', quality: 'geldig' }, persons)).toBe(may)
    expect(mayCompare({ type, normal: 'x', quality: 'mogelijk' }, persons)).toBe(false)
    expect(mayCompare({ type, normal: null, quality: 'geldig' }, persons)).toBe(false)
  })
})
