// SPDX-License-Identifier: EUPL-1.2
/** The dialogue is not lost by accident: read and unread, contact later, closing it oneself, and closing when it was quiet for long. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from '../../../tests/form-fields.ts'
import { trailOf } from '../../../tests/audit-trail.ts'
import { reportIn, testHouse, type Staff, type TestHouse } from '../../../tests/house.ts'
import { mailboxRound } from '../../start/reporter-rounds.ts'

let house: TestHouse
let officer: Staff
beforeAll(async () => {
  house = await testHouse()
  officer = await house.signIn(['attentionOfficer'])
})
afterAll(() => house.stop())

const open = (code: string) => house.publicPost({ code, naar: 'openen' })
const press = async (html: string, naar: string, more: Record<string, string> = {}) =>
  house.publicPost({ ...parse(html), ...more, naar })

/** A report that the desk has taken, and its address there. */
async function takenReport(story: string): Promise<{ code: string; id: string; sleutel: string }> {
  const told = await house.report({ verhaal: story })
  await house.takeIn()
  const id = reportIn((await officer.get('/meldingen')).html, story)
  await officer.post(`/meldingen/${id}/in-behandeling`, {})
  return { ...told, id }
}

const ask = (id: string, tekst: string, more: Record<string, string> = {}) =>
  officer.post(`/meldingen/${id}/antwoord`, { soort: 'question', tekst, ...more })

describe('read and unread', () => {
  test('a letter is new the first time it is opened, and the desk sees that it was read', async () => {
    const { code, id } = await takenReport('Er gaat elke nacht licht aan in de loods.')
    await ask(id, 'Hoe vaak zag u dat?')
    expect((await officer.get(`/meldingen/${id}`)).html).toContain('nog niet gelezen')
    const first = await open(code)
    expect(first.html).toMatch(/Hoe vaak zag u dat\\?|Hoe vaak zag u dat/)
    expect(first.html).toContain('· nieuw')
    expect((await open(code)).html).not.toContain('· nieuw')
    expect((await officer.get(`/meldingen/${id}`)).html).not.toContain('nog niet gelezen')
  })

  test('of when it was read only the day is kept', async () => {
    const kinds = await (
      await house.database.superuser()
    ).query(`select data_type from information_schema.columns where table_name = 'message' and column_name = 'read_on'`)
    expect(kinds.rows).toEqual([{ data_type: 'date' }])
  })
})

describe('contact details later', () => {
  test('reach the desk behind a reveal, and do not come back into the mailbox', async () => {
    const { code, id } = await takenReport('Mijn buurmeisje moet steeds koken voor iedereen.')
    const sent = await press((await open(code)).html, 'schrijven', { contact: '06-00000001', veilig: 'na vijf uur' })
    expect(sent.html).toContain('Uw bericht is verstuurd')
    expect(sent.html).not.toContain('06-00000001')
    expect((await open(code)).html).not.toContain('06-00000001')
    await house.takeIn()
    const page = (await officer.get(`/meldingen/${id}`)).html
    expect(page).not.toContain('06-00000001')
    await officer.post(`/meldingen/${id}/contact`, { waarom: 'Terugbellen' })
    expect((await officer.get(`/meldingen/${id}`)).html).toContain('06-00000001')
  })

  test('what is too long stays on the page', async () => {
    const { code } = await takenReport('Er is weer iemand bijgekomen in dat huis.')
    const page = await press((await open(code)).html, 'schrijven', { bericht: 'Bel mij.', contact: '6'.repeat(1001) })
    expect(page.html).toContain('Dit is te lang')
    expect(parse(page.html)['contact']).toHaveLength(1001)
  })
})

describe('closing the mailbox oneself', () => {
  test('asks first, then the code opens nothing and looks like a code nobody has; the desk keeps the report and hears it', async () => {
    const { code, id } = await takenReport('In de kas werken kinderen.')
    await ask(id, 'Weet u welke kas?')
    const unsure = await press((await open(code)).html, 'sluiten')
    expect(unsure.html).toContain('Zet eerst een vinkje')
    const closed = await press(unsure.html, 'sluiten', { zeker: 'ja' })
    expect(closed.html).toContain('Het postvak is gesloten')
    expect((await open(code)).html).toContain('Deze code kennen wij niet')
    expect((await officer.get(`/meldingen/${id}`)).html).toContain('In de kas werken kinderen.')
    expect((await officer.get(`/meldingen/${id}`)).html).toContain('Het postvak is gesloten op')
    expect((await ask(id, 'Bent u daar nog?')).status).toBe(409)
    const sealed = await (
      await house.database.superuser()
    ).query<{ n: number }>('select octet_length(mailbox_sealed) as n from reporting.message where report_id = $1', [id])
    expect(sealed.rows.map(({ n }) => n)).toEqual([0])
  })

  test('a decision on a report with a closed mailbox is recorded all the same: the answer is then impossible', async () => {
    const { code, id } = await takenReport('De winkel is nooit open.')
    await press((await open(code)).html, 'sluiten', { zeker: 'ja' })
    const decided = await officer.post(`/meldingen/${id}/besluit`, {
      gevaar: 'none',
      besluit: 'noIndication',
      reden: 'Het is een opslag.',
      antwoord: 'ja',
    })
    expect(decided.status).toBe(303)
  })
})

/** What the trail says of the mailbox of this report. */
const closings = async (id: string) => {
  const { lines } = await trailOf(await house.database.superuser(), house.municipalityId)
  return lines
    .filter(({ action, object_id }) => action.startsWith('mailbox.') && object_id === id)
    .map(({ action, actor, at }) => ({ action, actor, at }))
}

describe('the trail of a report', () => {
  test('shows that the reporter closed the mailbox, by the day and no more; pressed twice it is one line', async () => {
    const { code, id } = await takenReport('Er slapen mensen in de stal.')
    const page = (await open(code)).html
    await press(page, 'sluiten', { zeker: 'ja' })
    await press(page, 'sluiten', { zeker: 'ja' })
    expect(await closings(id)).toEqual([])
    await house.takeIn()
    // midnight in the Netherlands: no minute is kept
    expect(await closings(id)).toEqual([
      { action: 'mailbox.closed-by-reporter', actor: null, at: '2026-11-17 23:00:00+00' },
    ])
    const officerOfPrivacy = await house.signIn(['dataProtectionOfficer'])
    expect((await officerOfPrivacy.get(`/toezicht`)).html).toContain('Postvak gesloten door de melder')
  })

  test('shows that a quiet mailbox was closed', async () => {
    const { id } = await takenReport('Een camper staat al weken op de parkeerplaats.')
    const later = house.now.add({ hours: 24 * 400 })
    await mailboxRound({
      database: house.database.kysely('worker_rw'),
      keys: house.database.keys,
      clock: () => later,
      mailer: undefined,
      log: { error: () => {} },
    })
    expect((await closings(id)).map(({ action }) => action)).toEqual(['mailbox.closed'])
  })
})

describe('a mailbox in which nothing came for long', () => {
  const closeQuiet = async (since: string) => {
    const client = await house.database.superuser()
    await client.query('begin')
    await client.query(`select set_config('app.municipality', $1, true)`, [house.municipalityId])
    await client.query('set local role worker_rw')
    await client.query('select reporting.close_quiet_mailboxes($1, $2)', [since, '2027-11-18'])
    await client.query('commit')
  }

  test('closes; one with a letter since that day stays', async () => {
    const quiet = await takenReport('Een vrachtwagen met mensen erin.')
    const spoken = await takenReport('Iemand slaapt in de kelder.')
    const before = house.now
    house.now = before.add({ hours: 24 * 20 })
    await press((await open(spoken.code)).html, 'schrijven', { bericht: 'Hij is er nog.' })
    await closeQuiet('2026-12-01')
    expect((await open(quiet.code)).html).toContain('Deze code kennen wij niet')
    expect((await open(spoken.code)).html).toContain('Hij is er nog.')
    house.now = before
  })
})

describe('a letter of one’s own (M-12)', () => {
  test('in which a name of the file stands is pointed out once; the writer decides', async () => {
    const { code, id } = await takenReport('Onze zoon heet Testkevin en is steeds weg.')
    const stopped = await ask(id, 'Hoe gaat het met Testkevin?')
    expect(stopped.status).toBe(422)
    expect(stopped.html).toContain('Iemand kan meelezen')
    expect(parse(stopped.html)['tekst']).toBe('Hoe gaat het met Testkevin?')
    expect((await ask(id, 'Hoe gaat het met Testkevin?', { laatstaan: 'ja' })).status).toBe(303)
    expect((await open(code)).html).toContain('Testkevin')
  })
})
