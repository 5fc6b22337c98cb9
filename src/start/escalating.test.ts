// SPDX-License-Identifier: EUPL-1.2
/** What is late beyond the limit goes up (escalatie): once, to a function, without a word of it; and it stands on the report. */
import type pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { trailOf } from '../../tests/audit-trail.ts'
import { reportIn, testHouse, type Staff, type TestHouse } from '../../tests/house.ts'
import { mailWork, postOffice, type MailWork, type PostOffice } from '../../tests/post-office.ts'
import { setSecretary } from '../notices/secretary.ts'
import { reminderTasks } from './reminder-tasks.ts'

let office: PostOffice
let house: TestHouse
let superuser: pg.Client
let worker: MailWork
let reportId: string
let officer: Staff

const at = (day: string): void => void (house.now = Temporal.Instant.from(`${day}T09:00:00+01:00`))
// a Wednesday; a decision is due after five working days, and three later it goes up
const [arrives, due, late, answerDue, answerLate] = [
  '2026-11-18',
  '2026-11-25',
  '2026-11-30',
  '2026-12-02',
  '2026-12-07',
] as const

beforeAll(async () => {
  office = await postOffice()
})
afterAll(() => office.stop())
beforeEach(async () => {
  house = await testHouse()
  superuser = await house.database.superuser()
  worker = mailWork(house, superuser, office.url)
  at(arrives)
  officer = await house.signIn(['attentionOfficer'])
  await officer.post('/mijn-instellingen/berichten', { email: 'loket@winterswijk.test', momenten: '', acuut: '' })
  await house.report({ verhaal: 'kanarieverhaal' })
  await house.takeIn()
  reportId = reportIn((await officer.get('/meldingen')).html, 'kanarieverhaal')
  await officer.post(`/meldingen/${reportId}/in-behandeling`, {})
})
afterEach(() => house.stop())

const does = (task: string) =>
  reminderTasks({ database: house.database.kysely('worker_rw'), keys: house.database.keys, clock: () => house.now })[
    task
  ]?.({ municipalityId: house.municipalityId, reportId })
const mailed = async () => {
  expect(await worker.send()).toEqual([])
  return office.take()
}
const dayOfJob = async (task: string): Promise<string | undefined> =>
  (
    await superuser.query<{ day: string }>(
      `select (run_at at time zone 'Europe/Amsterdam')::date::text as day from graphile_worker._private_jobs where key = $1`,
      [`${house.municipalityId}:${task}:${reportId}`],
    )
  ).rows[0]?.day
const went = async () =>
  (
    await superuser.query<{ kind: string; to: string }>(
      'select kind, went_to as to from triage.escalation order by kind',
    )
  ).rows
async function director(): Promise<Staff> {
  const person = await house.signIn(['chainDirector'])
  await person.post('/mijn-instellingen/berichten', { email: 'regie@winterswijk.test', momenten: '', acuut: '' })
  return person
}

test('it is planned when it is due, and goes to the ketenregisseur once, without a word of it', async () => {
  const regie = await director()
  at(due)
  await does('remind-assessment-due')
  expect(await dayOfJob('escalate-undecided')).toBe(late)
  at(late)
  await does('escalate-undecided')
  await does('escalate-undecided')
  const mails = await mailed()
  expect(mails.flatMap(({ to }) => to)).toEqual(['regie@winterswijk.test'])
  expect(mails[0]?.mail.subject).toBe('Spil: er is iets te laat')
  expect(mails.map(({ raw }) => raw).join()).not.toMatch(/kanarie|Testpersoon|melding/i)
  expect(await went()).toEqual([{ kind: 'undecided', to: 'chainDirector' }])
  const { lines } = await trailOf(superuser, house.municipalityId)
  expect(lines.filter(({ action }) => action === 'report.escalated')).toHaveLength(1)
  const back = await house.signInAs(officer.personId)
  expect((await back.get(`/meldingen/${reportId}`)).html).toContain(
    'Te lang geen besluit: de ketenregisseur hoorde dat op maandag 30 november 2026, zonder de inhoud',
  )
  const again = await house.signInAs(regie.personId)
  const note = 'Bij het loket wacht 1 melding langer dan is afgesproken.'
  expect((await again.get('/')).html).toContain(note)
  const decided = { gevaar: 'none', besluit: 'noIndication', reden: 'Klaar.', antwoord: 'ja' }
  expect((await back.post(`/meldingen/${reportId}/besluit`, decided)).status).toBe(303)
  expect((await again.get('/')).html).not.toContain(note)
})

test('without a ketenregisseur the gemeentesecretaris hears it, and without one everybody at the desk', async () => {
  at(late)
  await does('escalate-undecided')
  expect((await mailed()).flatMap(({ to }) => to)).toEqual(['loket@winterswijk.test'])
  await house.database.asOwner(house.municipalityId, (tx) => setSecretary(tx, 'secretaris@winterswijk.test'))
  at(answerDue)
  await does('remind-answer-due')
  expect(await dayOfJob('escalate-unanswered')).toBe(answerLate)
  at(answerLate)
  await does('escalate-unanswered')
  expect((await mailed()).flatMap(({ to }) => to)).toEqual(['secretaris@winterswijk.test'])
  expect(await went()).toEqual([
    { kind: 'unanswered', to: 'secretary' },
    { kind: 'undecided', to: 'desk' },
  ])
})

test('what stands still, or was decided meanwhile, does not go up', async () => {
  await director()
  const paused = { reden: 'reporter', tot: '2026-12-04', geengevaar: 'ja' }
  expect((await officer.post(`/meldingen/${reportId}/stilstaan/begin`, paused)).status).toBe(303)
  at(late)
  await does('escalate-undecided')
  expect(await went()).toEqual([])
  const back = await house.signInAs(officer.personId)
  const decided = { gevaar: 'none', besluit: 'watch', tot: '2027-01-04', reden: 'Wachten.' }
  expect((await back.post(`/meldingen/${reportId}/besluit`, decided)).status).toBe(303)
  at('2026-12-31')
  await does('escalate-undecided')
  expect([await went(), await mailed()]).toEqual([[], []])
})
