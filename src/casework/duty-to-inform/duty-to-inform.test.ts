// SPDX-License-Identifier: EUPL-1.2
/** The duty to inform: begins with a name, is said in time to who works on that part and to nobody else, and nothing of it is in the open. */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { trailOf } from '../../../tests/audit-trail.ts'
import { caseHouse, type CaseHouse } from '../../../tests/case-house.ts'
import type { Staff } from '../../../tests/house.ts'
import { postponingGroundNames } from '../../law/duty-to-inform.ts'
import { isBefore, plainDate } from '../../time.ts'
import { afterName, alongs, decisionOf, dutyOutcomes, furthestReview, informedWays } from './rules.ts'

const today = plainDate('2026-11-18')
const canary = 'Kanarievogel'

let at: CaseHouse
let caseId: string
beforeAll(async () => {
  at = await caseHouse()
  caseId = await at.openCase()
  await at.startTrack(caseId, 'zorg', at.care)
})
afterAll(() => at.house.stop())

interface Row {
  node_id: string
  part: string
  named_on: string
  due_on: string
  outcome: string | null
  version: number
}
const duties = () =>
  at.rows<Row>(
    `select node_id, part, named_on::text, due_on::text, outcome, version from casework.duty_to_inform order by part, node_id`,
  )
const dutyOf = async (node: string) => (await duties()).find(({ node_id }) => node_id === node)

async function person(naam: string, { spoor = 'regie', by = at.officer } = {}): Promise<string> {
  const known = new Set((await at.rows<{ id: string }>('select id from casework.node')).map(({ id }) => id))
  const added = await by.post(`/casussen/${caseId}/personen-en-plaatsen/nieuw`, {
    spoor,
    soort: 'person',
    rollen: 'witness',
    naam,
  })
  expect(added.status).toBe(303)
  const now = await at.rows<{ id: string }>('select id from casework.node')
  return now.find(({ id }) => !known.has(id))?.id ?? ''
}
async function rename(node: string, naam: string) {
  const [row] = await at.rows<{ version: number }>('select version from casework.node where id = $1', [node])
  const { status } = await at.officer.post(`/casussen/${caseId}/persoon/wijzigen`, {
    wie: node,
    versie: String(row?.version),
    rollen: 'witness',
    naam,
  })
  expect(status).toBe(303)
}
const decide = async (node: string, fields: Record<string, string>, by: Staff = at.officer) =>
  by.post(`/casussen/${caseId}/persoon/informeren`, {
    wie: node,
    stand: String((await dutyOf(node))?.version ?? 1),
    ...fields,
  })
const told = { uitkomst: 'informed', hoe: 'inPerson', wanneer: '2026-11-17', meelezen: 'no' }
const waits = { uitkomst: 'postponed', grond: '41-1d', herzien: '2026-12-01', zin: 'De politie is nog bezig.' }

describe('the term', () => {
  test('begins with a name, in the deed that wrote it; not with a place, and not without a name', async () => {
    const named = await person('Testpersoon Els')
    expect(await dutyOf(named)).toMatchObject({
      part: 'desk',
      named_on: '2026-11-18',
      due_on: '2026-12-18',
      outcome: null,
    })
    const nameless = await person('')
    expect(await dutyOf(nameless)).toBeUndefined()
    await at.officer.post(`/casussen/${caseId}/personen-en-plaatsen/nieuw`, {
      spoor: 'regie',
      soort: 'place',
      naam: 'Dijk 1',
    })
    expect(
      await at.rows(`select from casework.duty_to_inform join casework.node on id = node_id where kind <> 'person'`),
    ).toEqual([])
    await rename(nameless, 'Testpersoon Es')
    expect((await dutyOf(nameless))?.due_on).toBe('2026-12-18')
  })

  test('ends when the name is taken out, and is back with the same first day', async () => {
    const node = await person('Testpersoon Iep')
    await at.rows(
      `update casework.duty_to_inform set named_on = '2026-11-01', due_on = '2026-12-01' where node_id = $1`,
      [node],
    )
    await rename(node, '')
    expect((await dutyOf(node))?.outcome).toBe('noNameKnown')
    await rename(node, 'Testpersoon Iep')
    expect(await dutyOf(node)).toMatchObject({ outcome: null, named_on: '2026-11-01', due_on: '2026-12-01' })
  })

  test('of somebody who was told does not begin again with another spelling', async () => {
    const node = await person('Testpersoon Den')
    expect((await decide(node, told)).status).toBe(303)
    await rename(node, 'Testpersoon Denne')
    expect((await dutyOf(node))?.outcome).toBe('informed')
  })

  test('a nickname that turns into a name is a name from today; the same nickname is not', async () => {
    const before = { outcome: 'noNameKnown', isDecided: true } as const
    expect(afterName(before, { before: 'De lange', now: 'De lange' })).toBe('stays')
    expect(afterName(before, { before: 'De lange', now: 'Testpersoon Berk' })).toBe('beginsAnew')
    expect(afterName({ outcome: 'postponed', isDecided: true }, { before: 'x', now: '' })).toBe('ends')
    expect(afterName({ outcome: undefined, isDecided: false }, { before: 'x', now: 'y' })).toBe('stays')
  })
})

describe('what may be written down', () => {
  const typed = { along: 'no', otherWay: '', ground: '', reviewOn: undefined, sentence: '', on: today, way: 'phone' }
  test.each([
    [
      'a letter to an address where somebody reads along',
      { way: 'letter', along: 'yes', otherWay: 'x' },
      { hoe: 'letterShared' },
    ],
    [
      'a letter to an address nobody knows about',
      { way: 'letter', along: 'unknown', otherWay: 'x' },
      { hoe: 'letterShared' },
    ],
    ['a telephone that is shared', { along: 'yes' }, { anders: 'anotherWay' }],
    ['not knowing who listens', { along: 'unknown' }, { anders: 'anotherWay' }],
    ['not saying it', { along: '' }, { meelezen: 'whetherAlong' }],
    ['no way', { way: '' }, { hoe: 'whichWay' }],
    ['tomorrow', { on: today.add({ days: 1 }) }, { wanneer: 'notToldYet' }],
    ['no day', { on: undefined }, { wanneer: 'chooseDate' }],
  ])('is not %s', (_what, fields, mistakes) => {
    expect(decisionOf({ ...typed, outcome: 'informed', ...fields }, today)).toEqual({ mistakes })
  })

  test('waiting asks for a ground, a sentence and a day that is not far', () => {
    const last = today.add(furthestReview)
    const good = { ...typed, outcome: 'postponed', ground: '14-5b', sentence: 'Zo is het.', reviewOn: last } as const
    expect(decisionOf(good, today)).toMatchObject({ outcome: 'postponed', ground: '14-5b' })
    const refused = (fields: object) => decisionOf({ ...good, ...fields }, today)
    expect(refused({ ground: 'x' })).toEqual({ mistakes: { grond: 'whichGround' } })
    expect(refused({ sentence: '' })).toEqual({ mistakes: { zin: 'giveReason' } })
    expect(refused({ reviewOn: today })).toEqual({ mistakes: { herzien: 'reviewLater' } })
    expect(refused({ reviewOn: last.add({ days: 1 }) })).toEqual({ mistakes: { herzien: 'reviewTooFar' } })
  })

  test('whatever is typed, nobody is told by a road that is shared without another one', () => {
    const some = <T>(...values: T[]) => fc.constantFrom(...values)
    fc.assert(
      fc.property(
        fc.record({
          outcome: some(...dutyOutcomes),
          way: some(...informedWays, ''),
          on: some(today, today.add({ days: 1 }), undefined),
          along: some(...alongs, 'x'),
          otherWay: some('', 'Op kantoor.'),
          ground: some(...postponingGroundNames, ''),
          reviewOn: some(today, today.add({ days: 20 }), today.add({ days: 400 }), undefined),
          sentence: some('', 'Omdat.'),
        }),
        (all) => {
          const made = decisionOf(all, today)
          if ('mistakes' in made) {
            expect(Object.keys(made.mistakes)).toHaveLength(1)
            return
          }
          if (made.outcome === 'informed' && made.along !== 'no') {
            expect(made.way).not.toBe('letter')
            expect(made.otherWay).not.toBe('')
          }
          if (made.outcome === 'informed') expect(isBefore(today, made.on)).toBe(false)
          if (made.outcome !== 'informed') expect(made.sentence).not.toBe('')
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('on the page of the person', () => {
  test('stands until when, then what was decided, then what was decided before', async () => {
    const node = await person('Testpersoon Eik')
    const page = async () => (await at.officer.get(`/casussen/${caseId}/persoon?wie=${node}`)).html
    expect(await page()).toContain('Uiterlijk op')
    expect((await decide(node, waits)).status).toBe(303)
    expect(await dutyOf(node)).toMatchObject({ outcome: 'postponed', due_on: '2026-12-01', version: 2 })
    expect(await page()).toContain('De politie is nog bezig.')
    const shared = await decide(node, {
      ...told,
      hoe: 'letter',
      meelezen: 'yes',
      anders: 'Op kantoor.',
      zin: 'Blijft staan.',
    })
    expect([
      shared.status,
      shared.html.includes('Geen brief naar een adres'),
      shared.html.includes('Blijft staan.'),
    ]).toEqual([422, true, true])
    expect((await decide(node, { ...told, meelezen: 'yes', anders: 'Op kantoor verteld.' })).status).toBe(303)
    expect(await dutyOf(node)).toMatchObject({ outcome: 'informed', version: 3 })
    const now = await page()
    for (const words of [
      'Deze persoon weet het',
      'Op kantoor verteld.',
      'Hoe het eerder besloten was',
      'De politie is nog bezig.',
    ])
      expect(now).toContain(words)
  })

  test('of two who decide at once the second is told, and nothing of the first is written over', async () => {
    const node = await person('Testpersoon Spar')
    expect((await decide(node, waits)).status).toBe(303)
    const late = await decide(node, { ...told, stand: '1' }, at.safety)
    expect([late.status, late.html.includes('Een collega heeft dit intussen besloten')]).toEqual([409, true])
    expect((await dutyOf(node))?.outcome).toBe('postponed')
  })

  test('a BSN is refused, and a person without a name has nothing to decide', async () => {
    const node = await person('Testpersoon Hulst')
    expect((await decide(node, { ...waits, zin: 'Het is 111222333.' })).status).toBe(422)
    expect((await decide(await person(''), told)).status).toBe(409)
  })

  test('it can be decided on a part that is closed: the duty does not end with the work', async () => {
    const other = await at.openCase()
    await at.startTrack(other, 'zorg', at.care)
    await at.care.post(`/casussen/${other}/personen-en-plaatsen/nieuw`, {
      spoor: 'zorg',
      soort: 'person',
      rollen: 'witness',
      naam: 'Testpersoon Vlier',
    })
    const [row] = await at.rows<{ id: string }>('select id from casework.node where case_id = $1', [other])
    expect(
      (await at.care.post(`/casussen/${other}/regelen/afsluiten`, { spoor: 'zorg', uitkomst: 'noProof' })).status,
    ).toBe(303)
    const done = await at.care.post(`/casussen/${other}/persoon/informeren`, {
      wie: row?.id ?? '',
      stand: '1',
      ...told,
    })
    expect(done.status).toBe(303)
  })
})

describe('who knows of it', () => {
  const line = 'Iemand vertellen dat we gegevens vastleggen'
  test('who works on that part only, from a week before; the others get the same page as of nobody', async () => {
    const node = await person(`${canary} Zorg`, { spoor: 'zorg', by: at.care })
    const work = async (who: Staff) => (await who.get('/')).html.includes(node)
    const due = (day: string) =>
      at.rows('update casework.duty_to_inform set named_on = $2, due_on = $2 where node_id = $1', [node, day])
    const seen: [string, boolean][] = []
    for (const day of ['2026-11-10', '2026-11-25', '2026-11-26']) {
      await due(day)
      seen.push([day, await work(at.care)])
      for (const who of [at.officer, at.safety, at.social, at.adviser])
        expect([day, await work(who)]).toEqual([day, false])
    }
    expect(seen).toEqual([
      ['2026-11-10', true],
      ['2026-11-25', true],
      ['2026-11-26', false],
    ])
    await due('2026-11-10')
    const mine = (await at.care.get('/')).html
    expect([mine.includes(line), mine.includes('6 werkdagen te laat'), mine.includes(canary)]).toEqual([
      true,
      true,
      false,
    ])
    for (const who of [at.officer, at.safety, at.social, at.adviser]) {
      const [theirs, nobody] = [await decide(node, told, who), await decide(caseId, told, who)]
      expect([theirs.status, nobody.status]).toEqual([404, 404])
      expect(theirs.html).toBe(nobody.html)
    }
    expect((await dutyOf(node))?.outcome).toBeNull()
    expect((await decide(node, told, at.care)).status).toBe(303)
    expect(await work(at.care)).toBe(false)
  })

  test('of the desk its owner, not every officer who may read it', async () => {
    const node = await person(`${canary} Regie`)
    await at.rows(
      `update casework.duty_to_inform set named_on = '2026-10-01', due_on = '2026-11-01' where node_id = $1`,
      [node],
    )
    expect((await at.officer.get('/')).html).toContain(node)
    expect((await at.safety.get('/')).html).not.toContain(node)
    await decide(node, { ...waits, zin: `${canary} reden.` })
  })
})

test('nothing that was typed is in the open: not in a column, not in the trail', async () => {
  const node = await person(`${canary} Beuk`)
  expect(
    (await decide(node, { ...told, meelezen: 'yes', anders: `${canary} weg.`, zin: `${canary} zin.` })).status,
  ).toBe(303)
  const rows = await at.rows<{ all: string }>(
    'select d::text as all from casework.duty_to_inform d union all select e::text from casework.earlier_version e',
  )
  expect(rows.length).toBeGreaterThan(3)
  for (const { all } of rows) for (const secret of [canary, 'inPerson', '41-1d']) expect(all).not.toContain(secret)
  const { lines } = await trailOf(await at.house.database.superuser(), at.house.municipalityId)
  const trail = lines.filter(({ action }) => action === 'duty-to-inform.decided').map(({ details }) => details)
  expect(trail.some((details) => details.includes('informed'))).toBe(true)
  expect(JSON.stringify(lines)).not.toContain(canary)
})

test('a name written down on the last day of January has until the end of February', async () => {
  at.house.now = Temporal.Instant.from('2027-01-31T10:00:00Z')
  const node = await person('Testpersoon Wilg', { by: await at.someone(['attentionOfficer']) })
  expect((await dutyOf(node))?.due_on).toBe('2027-02-28')
})
