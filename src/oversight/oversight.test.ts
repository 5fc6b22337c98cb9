// SPDX-License-Identifier: EUPL-1.2
/** The privacy officer (FG) sees who looked at what and when, and never what they saw (M-60). */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reportIn, testHouse, type Staff, type TestHouse } from '../../tests/house.ts'
import { readAudit } from '../platform/audit/read.ts'
import { inTransaction, type Tx } from '../platform/database/transaction.ts'
import { staffRoutes } from '../start/staff-house.tsx'
import { actionWords } from './action-words.nl.ts'

let house: TestHouse
let officer: Staff
let privacyOfficer: Staff
let neighbour: Staff
let reportId: string
let label: string

const story = 'kanarieverhaal over een schuur'
const contact = 'kanariecontact 0000-333'
const why = 'kanariereden om te bellen'
const decided = 'kanariebesluit na lezen'
const ownWhy = 'kanariesteekproef van november'

beforeAll(async () => {
  house = await testHouse()
  officer = await house.signIn(['attentionOfficer'])
  privacyOfficer = await house.signIn(['dataProtectionOfficer'])
  neighbour = await house.signIn(['dataProtectionOfficer'], house.neighbourId)
  await house.report({ verhaal: story, contact })
  await house.takeIn()
  reportId = reportIn((await officer.get('/meldingen')).html, story)
  label = /Melding ([a-z]\d\d-[a-z]+)/.exec((await officer.get(`/meldingen/${reportId}`)).html)?.[1] ?? ''
  await officer.post(`/meldingen/${reportId}/in-behandeling`, {})
  await officer.post(`/meldingen/${reportId}/contact`, { waarom: why })
  await officer.post(`/meldingen/${reportId}/besluit`, {
    gevaar: 'none',
    besluit: 'noIndication',
    reden: decided,
    antwoord: 'ja',
  })
})
afterAll(() => house.stop())

/** The rows of the table, as text. */
const rowsOf = (html: string): string[] =>
  html
    .split('<tr')
    .slice(2)
    .map((row) => row.replaceAll(/<[^>]*>|^[^>]*>/g, ' ').replaceAll(/\s+/g, ' '))

const lineOfReveal = (html: string): string => /\/toezicht\?regel=(\d+)/.exec(html)?.[1] ?? ''

describe('the page of the privacy officer (toezicht)', () => {
  test('shows who did what with which report, and a reveal of contact details, by label', async () => {
    expect(label).not.toBe('')
    const rows = rowsOf((await privacyOfficer.get('/toezicht')).html)
    const about = (what: string) => rows.find((row) => row.includes(what)) ?? ''
    for (const what of ['Melding gelezen', 'Melding in behandeling genomen', 'Contactgegevens getoond']) {
      expect(about(what)).toContain('Testpersoon attentionOfficer')
      expect(about(what)).toContain(`Melding ${label}`)
    }
    expect(about('Melding binnengekomen')).toContain('het systeem')
    expect(about('Melding binnengekomen')).not.toMatch(/\d:\d\d/)
  })

  test('says the numbers in a sentence on top', async () => {
    const { html } = await privacyOfficer.get('/toezicht')
    expect(html).toMatch(/\d+ keer gekeken, 2 wijzigingen, 1 keer iets afgeschermds getoond, \d+ geweigerde poging/)
  })

  test('shows a denied attempt, marked as denied, also at something that is not here', async () => {
    const colleague = await house.signIn(['colleague'])
    expect((await colleague.get(`/meldingen/${reportId}`)).status).toBe(403)
    expect((await neighbour.get(`/meldingen/${reportId}`)).status).toBe(403)
    const { html } = await privacyOfficer.get(`/toezicht?soort=geweigerd&persoon=${colleague.personId}`)
    expect(rowsOf(html)).toHaveLength(1)
    expect(rowsOf(html)[0]).toMatch(/Testpersoon colleague .*Melding gelezen: geprobeerd .*geweigerd/)
    expect(rowsOf(html)[0]).toContain(`Melding ${label}`)
    expect(rowsOf((await neighbour.get('/toezicht?soort=geweigerd')).html)[0]).toContain('iets wat hier niet is')
  })

  test('never shows a story, contact details or a reason', async () => {
    for (const address of ['/toezicht', '/toezicht?soort=contact', '/toezicht?soort=gewijzigd']) {
      const { html } = await privacyOfficer.get(address)
      for (const canary of [story, contact, why, decided, 'kanarie']) expect(html).not.toContain(canary)
    }
  })

  test('is itself in the trail, with what was asked for', async () => {
    await privacyOfficer.get(`/toezicht?van=2026-11-01&tot=2026-11-18&persoon=${officer.personId}&soort=contact`)
    const client = await house.database.superuser()
    const { rows } = await client.query(
      `select actor, object_id, purpose, details from audit.line where action = 'audit.viewed' and object_kind = 'person' order by seq desc limit 1`,
    )
    expect(rows[0]).toEqual({
      actor: privacyOfficer.personId,
      object_id: officer.personId,
      purpose: 'P11',
      details: { shown: 1, from: '2026-11-01', until: '2026-11-18', kind: 'contact' },
    })
    const lines = rowsOf((await privacyOfficer.get(`/toezicht?persoon=${privacyOfficer.personId}`)).html)
    expect(lines[0]).toContain('Toezicht bekeken')
  })

  test('asks by days of the Netherlands, the last thirty unless told; nonsense counts as not asked', async () => {
    expect(rowsOf((await privacyOfficer.get('/toezicht?van=2026-11-19&tot=2026-12-01')).html)).toEqual([])
    expect(rowsOf((await privacyOfficer.get('/toezicht?van=2026-11-18&tot=2026-11-18')).html)).not.toEqual([])
    const { html } = await privacyOfficer.get("/toezicht?van=x&tot=2026-02-31&persoon='&soort=alles&pagina=-3")
    expect(html).toContain('value="2026-10-20"')
    expect(html).toContain('value="2026-11-18"')
  })

  test('has fifty lines on a page, and the next fifty behind a link', async () => {
    const busy = await house.signIn(['attentionOfficer'])
    for (let turn = 0; turn < 51; turn++) await busy.get('/casussen')
    const first = (await privacyOfficer.get(`/toezicht?persoon=${busy.personId}`)).html
    expect(rowsOf(first)).toHaveLength(50)
    const next = /href="([^"]*pagina=2)"/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? ''
    expect(rowsOf((await privacyOfficer.get(next)).html)).toHaveLength(1)
  })

  test('is closed for everybody else: 403 with whom to ask, and no entry in the menu', async () => {
    const { status, html } = await officer.get('/toezicht')
    expect(status).toBe(403)
    expect(html).toContain('functionaris gegevensbescherming')
    expect(html).not.toContain('href="/toezicht"')
    expect((await privacyOfficer.get('/')).html).toContain('href="/toezicht"')
  })

  test('of a neighbour shows nothing of this municipality', async () => {
    const { html } = await neighbour.get('/toezicht')
    for (const ours of [label, 'Testpersoon attentionOfficer', officer.personId]) expect(html).not.toContain(ours)
    const line = lineOfReveal((await privacyOfficer.get('/toezicht?soort=contact')).html)
    expect((await neighbour.get(`/toezicht?regel=${line}`)).status).toBe(404)
    expect((await neighbour.post('/toezicht/reden', { regel: line, waarom: ownWhy })).status).toBe(404)
  })

  test('has words for every action of a route', () => {
    for (const { audit } of staffRoutes) expect(Object.keys(actionWords)).toContain(audit)
  })
})

describe('the reason of a look at contact details', () => {
  test('is shown for two minutes after a reason of the privacy officer, and only to that one', async () => {
    const line = lineOfReveal((await privacyOfficer.get('/toezicht?soort=contact')).html)
    const asked = await privacyOfficer.get(`/toezicht?regel=${line}`)
    expect(asked.html).toContain(`de contactgegevens bij melding ${label}`)
    expect(asked.html).not.toContain(why)
    const mended = await privacyOfficer.post('/toezicht/reden', { regel: line, waarom: ' ' })
    expect([mended.status, mended.html.includes(why)]).toEqual([422, false])

    const posted = await privacyOfficer.post('/toezicht/reden', { regel: line, waarom: ownWhy })
    expect([posted.status, posted.location]).toEqual([303, '/toezicht?gedaan=revealed'])
    const shown = (await privacyOfficer.get('/toezicht?gedaan=revealed')).html
    expect(shown).toContain(why)
    expect(shown).not.toContain(ownWhy)
    const second = await house.signIn(['dataProtectionOfficer'])
    expect((await second.get('/toezicht')).html).not.toContain(why)

    const before = house.now
    house.now = before.add({ minutes: 2, seconds: 1 })
    expect((await privacyOfficer.get('/toezicht')).html).not.toContain(why)
    house.now = before
  })

  test('leaves a line of its own, with the second reason sealed', async () => {
    const client = await house.database.superuser()
    const { rows } = await client.query<{ actor: string; object_id: string; reason: Buffer; line: string }>(
      `select actor, object_id, reason, l::text as line from audit.line l where action = 'reason.revealed' and result = 'done'`,
    )
    expect(rows.map(({ actor, object_id }) => [actor, object_id])).toEqual([[privacyOfficer.personId, reportId]])
    expect(rows[0]?.reason.length).toBeGreaterThan(20)
    expect(Buffer.from(rows[0]?.line.replaceAll(/[^0-9a-f]/g, '') ?? '', 'hex').toString()).not.toContain('kanarie')
    expect(rows[0]?.line).not.toContain('kanarie')
    expect(rowsOf((await privacyOfficer.get('/toezicht')).html).join()).toContain('Reden van een inzage bekeken')
  })

  test('is not in another line, and nothing that is no line', async () => {
    const client = await house.database.superuser()
    const { rows } = await client.query<{ seq: string }>(
      `select seq from audit.line where municipality_id = $1 and action = 'report.decided'`,
      [house.municipalityId],
    )
    expect((await privacyOfficer.post('/toezicht/reden', { regel: rows[0]!.seq, waarom: ownWhy })).status).toBe(404)
    expect((await privacyOfficer.post('/toezicht/reden', { regel: '1 or 1=1', waarom: ownWhy })).status).toBe(422)
  })

  test('is gone with the report: the page says so', async () => {
    const line = lineOfReveal((await privacyOfficer.get('/toezicht?soort=contact')).html)
    const client = await house.database.superuser()
    await client.query(
      `update keys.data_key set wrapped_key = null, destroyed_at = now()
       where id = (select content_key from reporting.report where id = $1)`,
      [reportId],
    )
    const { status, html } = await privacyOfficer.post('/toezicht/reden', { regel: line, waarom: ownWhy })
    expect([status, html.includes('De reden is er niet meer.')]).toEqual([409, true])
  })
})

describe('the right to read the trail', () => {
  const asStaff = <T>(run: (tx: Tx) => Promise<T>): Promise<T> =>
    inTransaction(
      house.database.kysely('casework_rw'),
      { municipalityId: house.municipalityId, origin: 'staff', now: house.now, keys: house.database.keys },
      run,
    )
  const lines = sql<{ seq: string }>`select seq from audit.line`

  test('is not that of ordinary staff code, before and after the question', async () => {
    await expect(asStaff((tx) => lines.execute(tx.db))).rejects.toMatchObject({ code: '42501' })
    expect((await asStaff((tx) => readAudit(tx, lines))).length).toBeGreaterThan(0)
    const after = asStaff(async (tx) => {
      await readAudit(tx, lines)
      await lines.execute(tx.db)
    })
    await expect(after).rejects.toMatchObject({ code: '42501' })
  })

  test('comes with no other right: as reader nothing else can be read or written', async () => {
    for (const statement of [
      sql`select from reporting.report`,
      sql`select from platform.person`,
      sql`delete from audit.line`,
    ]) {
      await expect(asStaff((tx) => readAudit(tx, statement))).rejects.toMatchObject({ code: '42501' })
    }
  })

  test('is not that of the worker or the public program, not even by asking for it', async () => {
    for (const login of ['worker_rw', 'intake_w', 'stats_ro'] as const) {
      await expect(house.database.pool(login).query('set role audit_read')).rejects.toMatchObject({ code: '42501' })
    }
  })
})
