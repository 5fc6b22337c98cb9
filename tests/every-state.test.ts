// SPDX-License-Identifier: EUPL-1.2
/**
 * Every deed about a report, in every state, by everybody: of the desk who took it, a colleague it was not given to, who told it and who is
 * kept away; each other role; and a neighbour. Then everything that hangs on a report, asked for by who may not see that report: the same
 * answer as for what does not exist. The table is `deeds-of-a-report.ts`.
 */
import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { may, roles } from '../src/access.ts'
import { staffRoutes } from '../src/start/staff-house.tsx'
import { deedsOfAReport, handlers, living, type Living, type Post, type Scene } from './deeds-of-a-report.ts'
import { hiddenIn, post as postTo, testHouse, type Staff, type TestHouse } from './house.ts'

const absent = '00000000-0000-4000-8000-000000000000'
const deedLines = staffRoutes.filter(
  (line) => line.about === 'report' && line.method === 'POST' && line.may !== 'report.own',
)
const pages = staffRoutes.filter(
  (line) => line.about === 'report' && line.method === 'GET' && line.may !== 'report.own',
)

let house: TestHouse
let database: pg.Client
let taker: Staff
let colleague: Staff
let keptAway: Staff
let teller: Staff
let third: Staff
let neighbour: Staff
/** Everybody who may not do what people at the desk do, and a neighbour who may at home. */
let others: Staff[]
const csrf = new Map<Staff, string>()
let partnerId: string
let scenes = 0

const rows = async <R extends pg.QueryResultRow>(text: string, values: unknown[]) =>
  (await database.query<R>(text, values)).rows

/** As `staff.post`, without fetching *Mijn werk* for the mark each time. */
const post =
  (staff: Staff): Post =>
  (address, fields) =>
    postTo(
      house.staffApp,
      address,
      { csrf: csrf.get(staff) ?? '', verzoek: randomUUID(), ...fields },
      { cookie: staff.cookie },
    )

beforeAll(async () => {
  house = await testHouse()
  database = await house.database.superuser()
  taker = await house.signIn(['attentionOfficer'])
  colleague = await house.signIn(['attentionOfficer'])
  third = await house.signIn(['deputy'])
  teller = await house.signIn(['deputy'])
  keptAway = await house.signIn(['attentionOfficer', 'deputy'])
  neighbour = await house.signIn(['attentionOfficer', 'deputy'], house.neighbourId)
  others = [neighbour]
  for (const role of roles) if (!may([role], 'report.read')) others.push(await house.signIn([role]))
  for (const staff of [taker, colleague, third, teller, keptAway, ...others])
    csrf.set(staff, hiddenIn((await staff.get('/')).html, 'csrf'))
  ;[partnerId = ''] = await arrived(1)
})
afterAll(() => house.stop())

/** What each report tells, unlike the others: copies would be counted on every page. */
const stories = new Map<string, string>()

/** So many reports at the desk, taken by the taker. */
async function arrived(count: number, { file = false } = {}): Promise<string[]> {
  const ids: string[] = []
  for (let one = 0; one < count; one++) {
    const verhaal = `${randomUUID()}-${randomUUID()}`
      .replaceAll('-', ' ')
      .replaceAll(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '')
    const told = new FormData()
    const fields = { verhaal, contact: '0600000000', gemeente: 'winterswijk', taal: 'en' }
    for (const [name, value] of Object.entries(fields)) told.set(name, value)
    if (file) told.set('bijlage', new File(['Een tekst.'], 'erbij.txt'))
    await house.publicApp.request('http://localhost/', { method: 'POST', body: told })
    await house.takeIn()
    const [newest] = await rows<{ id: string }>(
      `update triage.course set state = 'received', taken_by = $1, taken_at = now() where state = 'submitted' and not report_id = any($2)
       returning report_id as id`,
      [taker.personId, [...stories.keys()]],
    )
    ids.push(newest?.id ?? '')
    stories.set(newest?.id ?? '', verhaal)
  }
  if (file) await house.cleanFiles()
  return ids
}

/** What a report looks like in a state, without the way that leads there: the course alone decides what is possible. */
const columnsOf: Record<Living, string> = {
  submitted: 'taken_by = null, taken_at = null, outcome = null',
  received: 'outcome = null',
  watch: `outcome = 'watch', watch_until = '2026-12-01'`,
  suspected: `outcome = 'suspicion', forms = '{labour}'`,
  closedNoIndication: `outcome = 'noIndication'`,
  transferred: `outcome = 'otherDesk', other_desk = 'police'`,
  caseOpened: `outcome = 'suspicion', forms = '{labour}'`,
}
async function bringTo(state: Living, reportId: string): Promise<void> {
  const isDecided = state !== 'submitted' && state !== 'received'
  await rows(
    `update triage.course set state = $2, ${columnsOf[state]}, decided_by = $3, decided_at = $4 where report_id = $1`,
    [reportId, state, isDecided ? taker.personId : null, isDecided ? '2026-11-18T09:00:00Z' : null],
  )
}

async function sceneOf(reportId: string): Promise<Scene> {
  const files = await rows<{ id: string }>('select id from reporting.attachment where report_id = $1', [reportId])
  const number = ++scenes
  const letters = `${String.fromCodePoint(66 + (number % 3))}X`
  return {
    reportId,
    story: stories.get(reportId) ?? '',
    partnerId,
    fileId: files[0]?.id ?? '',
    plate: `${letters}-${String(100 + Math.floor(number / 3))}-B`,
    taker: post(taker),
    look: (address) => taker.get(address),
    colleague: post(colleague),
    third: post(third),
    thirdId: third.personId,
    takerId: taker.personId,
    rows,
  }
}

const addressOf = (name: string, reportId: string): string =>
  (deedLines.find((line) => line.name === name)?.path ?? '').replace(':id', reportId)

test('every deed about a report is in the table, and nothing else', () => {
  expect(Object.keys(deedsOfAReport).toSorted()).toEqual(deedLines.map(({ name }) => name).toSorted())
})

describe.each(Object.entries(deedsOfAReport))('%s', (name, deed) => {
  const by = deed.by ?? ['taker', 'colleague']

  test('in every state, by everybody', async () => {
    const reports = await arrived(living.length * handlers.length, { file: name === 'revealAttachment' })
    for (const state of living) {
      for (const handler of handlers) {
        const reportId = reports.pop() ?? ''
        const fields = await deed.fields(await sceneOf(reportId))
        await bringTo(state, reportId)
        await leaveOut(reportId)
        const address = addressOf(name, reportId)
        if (handler === 'taker') await expectNothingBy([...others, keptAway], address, fields, reportId)

        if (handler === 'teller')
          await rows('update triage.course set told_by = $2 where report_id = $1', [reportId, teller.personId])
        const isPossible = (deed.in ?? living).includes(state) && by.includes(handler)
        const { status } = await post({ taker, colleague, teller }[handler])(address, fields)
        expect([state, handler, status]).toEqual([state, handler, expect.toBeOneOf(isPossible ? [200, 303] : [409])])
      }
    }
  }, 60_000)

  test('of a report that was destroyed: it is not there', async () => {
    const [reportId = '', gone = ''] = await arrived(2)
    const fields = await deed.fields(await sceneOf(reportId))
    await rows(
      `update triage.course set state = 'destroyed', taken_by = null, decided_by = null, reason = null, call_number = null, spoken_answer = null,
         acute_at = null, like_report = null, forms = '{}' where report_id = $1`,
      [gone],
    )
    expect((await post(taker)(addressOf(name, gone), fields)).status).toBe(404)
  })

  test.each(deed.nested ?? [])(
    'with a %s of a report one is kept away from: as with one that is not there',
    async (field) => {
      const [theirs = '', own = ''] = await arrived(2, { file: field === 'bestand' })
      const fields = await deed.fields(await sceneOf(theirs))
      await leaveOut(theirs)
      const hidden = field === 'andere' ? theirs : (fields[field] ?? '')
      const answers = []
      for (const id of [hidden, absent]) {
        const { status, html } = await post(keptAway)(addressOf(name, own), { ...fields, [field]: id })
        answers.push([status, html.replaceAll(id, '').replaceAll(/name="verzoek" value="[^"]+"/g, '')])
      }
      expect(answers[0]).toEqual(answers[1])
      expect(answers[0]?.[0]).toBeOneOf([404, 409])
    },
  )
})

/** Who is kept away sees nothing of it from here on. */
const leaveOut = (reportId: string) =>
  rows(
    `insert into triage.step_back (municipality_id, report_id, person_id, kind, noted_by, noted_at) values ($1, $2, $3, 'isAboutThem', $4, now())`,
    [house.municipalityId, reportId, keptAway.personId, taker.personId],
  )

async function expectNothingBy(
  people: readonly Staff[],
  address: string,
  fields: Record<string, string>,
  reportId: string,
): Promise<void> {
  const course = () => rows('select c::text from triage.course c where report_id = $1', [reportId])
  const before = await course()
  for (const person of people) {
    const isHandler = person === keptAway || person === neighbour
    expect([address, (await post(person)(address, fields)).status]).toEqual([address, isHandler ? 404 : 403])
  }
  expect(await course()).toEqual(before)
}

describe('pages of a report with everything on it', () => {
  test.each(pages)('$path: who is kept away, and a neighbour, see what one sees of what is not there', async (line) => {
    const [theirs = '', own = ''] = await arrived(2, { file: line.name === 'attachmentPage' })
    const scene = await sceneOf(theirs)
    await post(taker)(
      `/meldingen/${theirs}/vertalen/geven`,
      (await deedsOfAReport['discloseText']?.fields(scene)) ?? {},
    )
    const [disclosure] = await rows<{ id: string }>('select id from triage.text_disclosure where report_id = $1', [
      theirs,
    ])
    await leaveOut(theirs)
    const address = (reportId: string, nested: boolean) =>
      line.path
        .replace(':id', reportId)
        .replace(':bijlage', nested ? scene.fileId : absent)
        .replace(':verstrekking', nested ? (disclosure?.id ?? '') : absent)
        .replace(':blad', '0')
    // a declaration is there after destroying only
    if (line.name !== 'declaration') expect((await taker.get(address(theirs, true))).status).toBe(200)
    for (const person of [keptAway, neighbour]) {
      const [hidden, nothing] = [await person.get(address(theirs, true)), await person.get(address(absent, true))]
      expect([hidden.status, hidden.html.replaceAll(theirs, '')]).toEqual([404, nothing.html.replaceAll(absent, '')])
    }
    // by way of a report that one may see
    if (line.path.includes(':id/') && /:bijlage|:verstrekking/.test(line.path)) {
      const [through, nothing] = [await keptAway.get(address(own, true)), await keptAway.get(address(own, false))]
      expect([through.status, through.html]).toEqual([404, nothing.html])
    }
  })
})
