// SPDX-License-Identifier: EUPL-1.2
/**
 * Makes the demo region: municipalities with keys and people, and reports that went their way by the same deeds a person uses,
 * at earlier times. Each part is idempotent, so a making that was broken off goes on where it was. Never inserts around the deeds.
 */
import { sql } from 'kysely'
import { addWorkingDays } from '../../law/working-days.ts'
import { inTransaction, type Tx } from '../../platform/database/transaction.ts'
import { addPerson } from '../../platform/people/add-person.ts'
import { addMunicipality } from '../../platform/municipalities.ts'
import { addRegion } from '../../platform/regions.ts'
import type { DeskSettingName } from '../../reporting/desk-settings.ts'
import { writeBack } from '../../reporting/mailbox/write-letter.ts'
import { Desks, type PublicHouse } from '../../reporting/public-house.ts'
import { clockAt, dateOf, plainDate, type Instant, type PlainDate } from '../../time.ts'
import { PostRounds } from '../post-round.ts'
import { arrive } from './arrive.ts'
import { beginCases } from './begin-cases.ts'
import { demoCases } from './cases.ts'
import { formOf, type DemoDeed } from './course.ts'
import { makeCase, type DemoCase } from './make-case.ts'
import { makeDirectory } from './make-directory.ts'
import { momentOf } from './moment-of.ts'
import type { DemoParts } from './parts.ts'
import { performAs } from './perform-as.ts'
import { demoId, demoLanguages, demoRegion, fallbackOf, type DemoPlace } from './region.ts'
import { askColleagues, shareCases } from './share-cases.ts'
import { demoStories } from './stories.ts'
import type { DemoStory } from './story.ts'

const marker = 'demoMade'
const languagesSetting: DeskSettingName = 'readLanguages'
const fallbackSetting: DeskSettingName = 'fallbackDesk'

export async function makeDemo(parts: DemoParts): Promise<void> {
  if (await isMade(parts)) return
  const today = dateOf(parts.clock())
  const regionId = await parts.owner.transaction().execute(async (db) => {
    await sql`set local role owner_spil`.execute(db)
    return (await addRegion(db, { slug: 'achterhoek', name: 'Achterhoek' })).id
  })
  for (const place of demoRegion) await makePlace(parts, place, today, regionId)
  await makePartner(parts, today)
  const made: Made = { cases: [], reports: new Map() }
  const stories = demoStories.toSorted((a, b) => b.daysAgo - a.daysAgo)
  for (const [index, story] of stories.entries()) {
    parts.report(`demo: report ${index + 1} of ${stories.length}`)
    await makeReport(parts, story, today, made)
  }
  const cases = [...made.cases, ...(await beginCases(parts, today))]
  for (const [index, each] of cases.entries()) {
    parts.report(`demo: case ${index + 1} of ${cases.length}`)
    await makeCase(parts, each, made.reports)
  }
  await makeDirectory(parts, today)
  await shareCases(parts, cases, today)
  await askColleagues(parts, cases, today)
  const last = demoRegion[0] as DemoPlace
  await asOwner(parts, demoId(last.slug), parts.clock(), async (tx) => {
    await keepSetting(tx, marker, true)
  })
}

async function keepSetting(tx: Tx, name: string, value: unknown): Promise<void> {
  await sql`insert into platform.setting (municipality_id, name, value)
    values (${tx.municipalityId}, ${name}, ${JSON.stringify(value)}::jsonb) on conflict do nothing`.execute(tx.db)
}

async function isMade(parts: DemoParts): Promise<boolean> {
  const last = demoRegion[0] as DemoPlace
  return asOwner(parts, demoId(last.slug), parts.clock(), async (tx) => {
    const found =
      await sql`select from platform.setting where municipality_id = ${tx.municipalityId} and name = ${marker}`.execute(
        tx.db,
      )
    return found.rows.length > 0
  })
}

async function makePlace(parts: DemoParts, place: DemoPlace, today: PlainDate, regionId: string): Promise<void> {
  const id = demoId(place.slug)
  await asOwner(parts, id, parts.clock(), async (tx) => {
    await addMunicipality(tx, { slug: place.slug, name: place.name, kind: place.kind, regionId })
    for (const { name, roles } of place.people) {
      const from = plainDate(`${today.year - 2}-01-01`)
      await addPerson(tx, {
        id: demoId(place.slug, name),
        name,
        demoName: name,
        roles: roles.map((role) => ({ role, from })),
      })
    }
    if (place.kind !== 'municipality') return
    await keepSetting(tx, languagesSetting, demoLanguages)
    await keepSetting(tx, fallbackSetting, fallbackOf(place.slug))
  })
}

/** As the owner of the tables: only for what the command line does too. */
async function asOwner<T>(
  parts: DemoParts,
  municipalityId: string,
  now: Instant,
  run: (tx: Tx) => Promise<T>,
): Promise<T> {
  return inTransaction(parts.owner, { municipalityId, origin: 'demo', now, keys: parts.keys }, async (tx) => {
    await sql`set local role owner_spil`.execute(tx.db)
    return run(tx)
  })
}

interface Made {
  cases: DemoCase[]
  /** by the name of the story */
  reports: Map<string, string>
}

async function makeReport(parts: DemoParts, story: DemoStory, today: PlainDate, made: Made): Promise<void> {
  const arrived = momentOf(addWorkingDays(today, -story.daysAgo), story.at, parts.clock())
  const house = houseAt(parts, arrived)
  const desk = (await house.desks.all()).find(({ slug }) => slug === story.place)
  if (!desk) throw new Error(`no desk for the demo report ${story.name}`)
  const { reportId, code } = await arrive(parts, story, { house, desk, moment: arrived })
  await takeIn(parts, arrived)
  made.reports.set(story.name, reportId)
  for (const [index, step] of story.course.entries()) {
    const day = addWorkingDays(dateOf(arrived), step.after)
    const moment = momentOf(day, `${String(9 + index).padStart(2, '0')}:20`, parts.clock())
    const went = await doStep(parts, { story, step, index, municipalityId: desk.id, reportId, code, moment })
    const caseId = /\/casussen\/([0-9a-f-]{36})/.exec(went)?.[1]
    const steps = demoCases[story.name]
    if (caseId && steps)
      made.cases.push({ name: story.name, place: story.place, caseId, beganOn: dateOf(arrived), steps })
  }
}

interface StepToDo {
  story: DemoStory
  step: DemoDeed
  index: number
  municipalityId: string
  reportId: string
  code: string | undefined
  moment: Instant
}

async function doStep(
  parts: DemoParts,
  { story, step, index, municipalityId, reportId, code, moment }: StepToDo,
): Promise<string> {
  if (step.deed === 'letter') {
    if (code === undefined) throw new Error(`nobody has the code of the demo report ${story.name}`)
    await writeBack(houseAt(parts, moment), code, {
      kind: 'letter',
      text: step.text,
      contact: undefined,
      letterKey: `demo letter ${story.name} ${index}`,
      files: [],
    })
    await takeIn(parts, moment)
    return ''
  }
  const { path, fields } = formOf(step, dateOf(moment))
  const doer = { place: story.place, municipalityId, by: step.by, moment }
  const which: Record<string, string> =
    step.deed === 'receipt' ? { welke: await handOverOf(parts, doer, reportId) } : {}
  return performAs(parts, doer, path, {
    name: `${story.name} ${index}`,
    fields: { ...fields, ...which },
    params: { id: reportId },
  })
}

async function handOverOf(
  parts: DemoParts,
  { municipalityId, moment }: { municipalityId: string; moment: Instant },
  reportId: string,
): Promise<string> {
  return inTransaction(parts.staff, { municipalityId, origin: 'demo', now: moment, keys: parts.keys }, async (tx) => {
    const found = await sql<{ id: string }>`select id from triage.hand_over
      where municipality_id = ${municipalityId} and report_id = ${reportId}`.execute(tx.db)
    return found.rows[0]?.id ?? ''
  })
}

/** A hotel that has the form under an address of its own. */
async function makePartner(parts: DemoParts, today: PlainDate): Promise<void> {
  const place = 'winterswijk'
  const moment = momentOf(addWorkingDays(today, -20), '10:00', parts.clock())
  const fields = { soort: 'partner', naam: 'Hotel De Fictieve Ster' }
  const doer = { place, municipalityId: demoId(place), by: 'Jeneverbes', moment }
  await performAs(parts, doer, 'addDoor', { name: 'partner', fields })
}

const houseAt = (parts: DemoParts, moment: Instant): PublicHouse => ({
  pool: parts.door,
  clock: clockAt(moment),
  desks: new Desks(parts.door),
  styleOf: () => '',
  quickExitUrl: '',
  log: parts.log,
})

async function takeIn(parts: DemoParts, moment: Instant): Promise<void> {
  await new PostRounds({
    database: parts.worker,
    keys: parts.keys,
    clock: clockAt(moment),
    origin: 'demo',
    log: parts.log,
  }).once()
}
