// SPDX-License-Identifier: EUPL-1.2
/**
 * How cases stand, as the caseload of who works on parts and as the board of the chain director: what is due first in front, nothing of a part
 * that is not one's own, no word of content on the board, and as many questions for three hundred cases as for three.
 */
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { caseHouse, type CaseHouse } from '../../../tests/case-house.ts'
import type { Staff } from '../../../tests/house.ts'
import { boardLine, mostAttentionFirst, type BoardLine } from '../chain-board/rules.ts'
import { plainDate } from '../../time.ts'

const canary = 'Kanarievogel'
let at: CaseHouse
let director: Staff
let first: string
let second: string
const numberOf = async (id: string) =>
  (await at.rows<{ number: string }>('select number from casework.trafficking_case where id = $1', [id]))[0]?.number ??
  ''

beforeAll(async () => {
  at = await caseHouse()
  director = await at.someone(['chainDirector'])
  first = await at.openCase()
  second = await at.openCase()
  await at.startTrack(first, 'zorg', at.care)
  await at.startTrack(first, 'politie', at.safety)
  await at.startTrack(second, 'zorg', at.care)
  const task = (id: string, by: Staff, spoor: string, uiterlijk: string) =>
    by.post(`/casussen/${id}/taken/nieuw`, { spoor, taak: `${canary} taak`, wie: by.personId, uiterlijk })
  const person = (id: string, by: Staff, spoor: string, rollen: string) =>
    by.post(`/casussen/${id}/personen-en-plaatsen/nieuw`, { spoor, soort: 'person', rollen, naam: `${canary} naam` })
  for (const done of [
    await task(first, at.care, 'zorg', '2026-11-30'),
    await task(first, at.safety, 'politie', '2026-11-10'),
    await task(second, at.care, 'zorg', '2026-11-19'),
    await person(first, at.safety, 'politie', 'presumedVictim\nperpetrator'),
    await person(second, at.care, 'zorg', 'child'),
  ])
    if (done.status !== 303) throw new Error(`it was not written down: ${done.status}`)
})
afterAll(() => at.house.stop())

const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
const rowOf = (html: string, number: string): string =>
  textOf(html.split('<tr').find((row) => row.includes(`>${number}<`)) ?? '').replace(/^[^>]*>/, '')
const caseload = async (who: Staff) => (await who.get('/casussen?beeld=werk')).html

describe('the caseload', () => {
  test('has what is due first in front, with what to mind', async () => {
    const html = await caseload(at.care)
    const [one, two] = [await numberOf(first), await numberOf(second)]
    expect(html.indexOf(two)).toBeLessThan(html.indexOf(one))
    expect(rowOf(html, two)).toMatch(/Een taak.*morgen.*kind betrokken/)
    expect(html).not.toContain(canary)
  })

  test('takes no day, no count and no mark from a part one is not on', async () => {
    const one = await numberOf(first)
    const theirs = rowOf(await caseload(at.care), one)
    expect(theirs).toContain('30 november')
    for (const secret of ['te laat', 'non-punishment', '10 november']) expect(theirs).not.toContain(secret)
    expect(rowOf(await caseload(at.safety), one)).toMatch(/10 november.*te laat.*non-punishment/)
  })

  test('is empty for who works on nothing, and has no case of somebody else', async () => {
    expect(await caseload(await at.someone(['careCoordinator']))).toContain('Je werkt nu aan geen enkel open deel')
    expect(await caseload(at.safety)).not.toContain(await numberOf(second))
  })
})

describe('the board of the chain director', () => {
  test('has each open case by number and count, and no word of what is in it', async () => {
    const { status, html } = await director.get('/keten')
    expect(status).toBe(200)
    // open parts: desk, care, police; one task too late
    expect(rowOf(html, await numberOf(first))).toMatch(/open 0 3 1 aandachtsfunctionaris/)
    expect(rowOf(html, await numberOf(second))).toMatch(/open 0 2 0 aandachtsfunctionaris/)
    const labels = await at.rows<{ label: string }>('select label from casework.node')
    const names = await at.rows<{ name: string }>('select name from platform.person where id <> $1', [
      director.personId,
    ])
    const main = html.slice(html.indexOf('<main'))
    for (const secret of [
      canary,
      first,
      second,
      'arbeidsuitbuiting',
      ...labels.map(({ label }) => `>${label}<`),
      ...names.map(({ name }) => name),
    ])
      expect(main).not.toContain(secret)
    for (const track of ['Zorg', 'Politie', 'Bestuurlijk', 'Arbeid', 'Jeugd'])
      expect(main).not.toMatch(new RegExp(`\\b${track}\\b`))
  })

  test('is for nobody else, and opens no case', async () => {
    for (const who of [at.officer, at.care, at.adviser]) expect((await who.get('/keten')).status).toBe(403)
    expect((await director.get(`/casussen/${first}`)).status).toBe(403)
  })

  test('of who works on cases too counts only the own parts, so that a count tells of no hidden one', async () => {
    const both = await at.someone(['chainDirector', 'careCoordinator'])
    expect(rowOf((await both.get('/keten')).html, await numberOf(first))).toMatch(/open 0 0 0/)
  })

  test('leaves out a case on a report that is kept away from the director', async () => {
    const away = await at.someone(['chainDirector'])
    await at.rows(
      `insert into triage.step_back (municipality_id, report_id, person_id, kind, noted_by, noted_at)
       select municipality_id, report_id, $2, 'knowsSomebody', $2, now() from casework.case_report where case_id = $1`,
      [second, away.personId],
    )
    const { html } = await away.get('/keten')
    expect([html.includes(await numberOf(first)), html.includes(await numberOf(second))]).toEqual([true, false])
  })

  test('says when nobody holds the case any more', async () => {
    await at.rows(`update platform.person set disabled_at = now() where id = $1`, [at.officer.personId])
    expect(rowOf((await director.get('/keten')).html, await numberOf(first))).toContain('niemand meer')
    await at.rows(`update platform.person set disabled_at = null where id = $1`, [at.officer.personId])
  })

  test('puts first what has no owner, then what is late, then what stands still longest', () => {
    const line = (number: string, more: Partial<BoardLine>): BoardLine => ({
      number,
      standing: 'open',
      daysStill: 0,
      openParts: 1,
      overdue: 0,
      owner: 'deputy',
      ...more,
    })
    const lines = [
      line('a', {}),
      line('b', { daysStill: 9 }),
      line('c', { overdue: 1 }),
      line('d', { owner: 'nobody' }),
    ]
    expect(lines.toSorted(mostAttentionFirst).map(({ number }) => number)).toEqual(['d', 'c', 'b', 'a'])
    const [progress, today] = [
      { number: 'x', status: 'action', lastDeed: plainDate('2026-10-01') },
      plainDate('2026-11-18'),
    ]
    const made = boardLine(progress as never, 'deputy', { today, stalledAfterDays: 30 })
    expect([made.daysStill, made.standing]).toEqual([48, 'stalled'])
  })

  test('counts questions without an answer per link, and leaves out those that were answered or withdrawn', async () => {
    const [report] = await at.rows<{ id: string }>(
      'select report_id as id from casework.case_report where case_id = $1',
      [first],
    )
    const ask = (role: string, more: string) =>
      at.rows(
        `insert into triage.consultation (municipality_id, report_id, id, kind, receiver_role, channel, purpose, recognisable, content, asked_by, asked_at, remind_on
           ${more ? ', withdrawn_by, withdrawn_at' : ''})
         select municipality_id, $1, gen_random_uuid(), 'extract', $2, 'telephone', 'P1', 'no', 'x', $3, '2026-11-10T10:00:00Z', '2026-11-12'
           ${more} from triage.course where report_id = $1`,
        [report?.id, role, at.officer.personId],
      )
    await ask('veiligThuis', '')
    await ask('veiligThuis', '')
    await ask('riec', `, $3, '2026-11-11T10:00:00Z'`)
    const html = (await director.get('/keten')).html
    expect(textOf(html)).toMatch(/Veilig Thuis 2 2 8/)
    expect(html.slice(html.indexOf('<main'))).not.toContain('RIEC')
  })
})

test('three hundred cases take as many questions as three', async () => {
  const client = await at.house.database.superuser()
  const count = async (path: string, who: Staff): Promise<number> => {
    const asked = vi.spyOn(Client.prototype, 'query')
    await who.get(path)
    const { length } = asked.mock.calls
    asked.mockRestore()
    return length
  }
  const before = [await count('/casussen?beeld=werk', at.care), await count('/keten', director)]
  await client.query(
    `with made as (insert into casework.trafficking_case (municipality_id, id, number, status, owner_id, starting_point, forms, opened_at)
       select municipality_id, gen_random_uuid(), '25-' || n, 'open', owner_id, starting_point, forms, opened_at
       from casework.trafficking_case, generate_series(1000, 1299) n where id = $1 returning municipality_id, id)
     insert into casework.part (municipality_id, case_id, kind, key_id, owner_id, opened_by, opened_at)
       select made.municipality_id, made.id, 'care', p.key_id, p.owner_id, p.opened_by, p.opened_at
       from made, casework.part p where p.case_id = $1 and p.kind = 'care'`,
    [first],
  )
  const html = await caseload(at.care)
  expect(html.match(/25-1\d\d\d</g)).toHaveLength(300)
  expect([await count('/casussen?beeld=werk', at.care), await count('/keten', director)]).toEqual(before)
  expect(Math.max(...before)).toBeLessThan(40)
  expect(Math.min(...before)).toBeGreaterThan(5)
})
