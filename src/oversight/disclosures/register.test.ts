// SPDX-License-Identifier: EUPL-1.2
/** The privacy officer sees that something left, to whom, for what and on what, out of every room, and never what it was. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { disclosuresHouse, type DisclosuresHouse } from '../../../tests/disclosures-house.ts'
import type { Staff } from '../../../tests/house.ts'
import type { ProcessingAction } from './processing-log.ts'

let at: DisclosuresHouse
let privacyOfficer: Staff
let shared: string
beforeAll(async () => {
  at = await disclosuresHouse()
  privacyOfficer = await at.house.signIn(['dataProtectionOfficer'])
  shared = await at.disclose()
}, 60_000)
afterAll(() => at.house.stop())

const address = '/toezicht/verstrekkingen'
const november = 'van=2026-11-01&tot=2026-11-30'
const plain = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
const look = async (query: string, who = privacyOfficer) => (await who.get(`${address}?${query}`)).html
/** The lines of the register, each as text. */
const rowsOf = (html: string): string[] =>
  (/<table[^>]*id="verstrekkingen"[^]*?<\/table>/.exec(html)?.[0] ?? '')
    .split('<tr')
    .slice(2)
    .map((row) => plain(`<tr${row}`))

describe('the register of disclosures (verstrekkingen)', () => {
  test('has a line for each way by which something leaves', async () => {
    const rows = rowsOf(await look(november))
    expect(rows).toHaveLength(6)
    for (const [what, ...parts] of [
      ['vraag om raad', 'zorgcoördinator', 'in Spil'],
      ['tekst om te vertalen', 'beëdigd vertaler', 'staat verzegeld bij de verstrekking', 'Melding '],
      ['verwijzing naar een gemeente', 'Aalten', 'taak van algemeen belang', 'P2 hulp en opvang', 'Casus '],
      ['verteld aan een partner in een overleg', 'Proefgrondslag', 'op papier'],
      ['registratie bij CoMensha', 'CoMensha', 'P7', 'Testpersoon careCoordinator'],
      ['verwijzing naar een partner', 'Opvang Proefhuis', 'Proefgrondslag', 'loopt', 'Testpersoon attentionOfficer'],
    ]) {
      const row = rows.find((each) => each.includes(what ?? ''))
      for (const part of parts) expect(row, what).toContain(part)
    }
  })

  test('shows no content, nobody concerned and no name of who received it for an organisation', async () => {
    for (const html of [await look(november), await look(`${november}&papier=ja`)]) {
      expect(html.toLowerCase()).not.toContain('kanarie')
      expect(html).not.toContain(at.node)
    }
  })

  test('says the numbers, and how often to whom, for what and on what', async () => {
    const html = plain(await look(november))
    expect(html).toMatch(/6 verstrekkingen, waarvan \d/)
    expect(html).toMatch(/Per ontvanger.*Opvang Proefhuis 1/)
    expect(html).toMatch(/Per grondslag.*Proefgrondslag 2/)
    expect(html).toMatch(/Per doel.*P2 hulp en opvang voor vermoedelijke slachtoffers 3/)
  })

  test.each([
    [`ontvanger=partner.`, 'verwijzing naar een partner'],
    ['doel=P7', 'registratie bij CoMensha'],
    ['grondslag=listed', 'verwijzing naar een gemeente'],
    ['waaruit=care', 'registratie bij CoMensha'],
  ])('%s leaves one line', async (filter, what) => {
    const asked = filter.startsWith('ontvanger') ? `${filter}${at.partnerId}` : filter
    const rows = rowsOf(await look(`${november}&${asked}`))
    expect(rows).toHaveLength(1)
    expect(rows[0]).toContain(what)
  })

  test('takes only the days that were asked for, and makes sense of what makes none', async () => {
    expect(rowsOf(await look('van=2026-10-01&tot=2026-10-31'))).toHaveLength(0)
    expect(rowsOf(await look('van=2026-11-17&tot=2026-11-17')).length).toBeLessThan(6)
    expect(rowsOf(await look('van=2026-11-30&tot=2026-11-01'))).toHaveLength(6)
    for (const odd of ['van=x&tot=%00', 'van=2026-02-31', 'ontvanger=%00&doel=__proto__'])
      expect((await privacyOfficer.get(`${address}?${odd}`)).status).toBe(200)
  })

  test('marks what stands out as a reason to look, and shows only that when asked', async () => {
    await at.disclose({ consent: 'refused', state: 'done' })
    await at.disclose({ ends_on: '2026-11-17', happened_on: '2026-09-01', decided_at: '2026-09-01T21:00:00Z' })
    const html = plain(await look(`${november}&opvallend=ja`))
    expect(html).toContain('toestemming geweigerd')
    expect(html).toContain('een reden om te kijken, geen oordeel')
    expect(rowsOf(await look(`${november}&opvallend=ja`)).every((row) => /geen grondslag|geweigerd/.test(row))).toBe(
      true,
    )
    expect(rowsOf(await look('van=2026-09-01&tot=2026-09-30'))[0]).toContain('buiten kantooruren')
  })

  test('marks an open one to a partner who may not receive it any more', async () => {
    await at.rows('update sharing.partner_basis set ended_on = current_date, ended_by = $1', [at.officer.personId])
    const of = async () => rowsOf(await look(`${november}&ontvanger=partner.${at.partnerId}&opvallend=ja`)).join()
    expect(await of()).toContain('mag niet meer ontvangen')
    await at.rows('update sharing.partner_basis set ended_on = null, ended_by = null')
    expect(await of()).not.toContain('mag niet meer ontvangen')
  })

  test('is for the privacy officer here, and for nobody else', async () => {
    expect((await at.officer.get(address)).status).toBe(403)
    const neighbour = await at.house.signIn(['dataProtectionOfficer'], at.house.neighbourId)
    expect(rowsOf(await look(november, neighbour))).toHaveLength(0)
    expect(await look('', neighbour)).not.toContain('Opvang Proefhuis')
    expect((await privacyOfficer.get('/toezicht')).html).toContain(`href="${address}"`)
  })
})

describe('the file of a month (verwerkingenlogging)', () => {
  const oin = '00000001821002193000'
  const download = (fields: Record<string, string>) => privacyOfficer.post(`${address}/verwerkingenlog`, fields)

  test.each([
    [{ maand: '2026-11', oin }, 'maand'],
    [{ maand: 'x', oin }, 'maand'],
    [{ maand: '2026-10', oin: '123' }, 'oin'],
    [{ maand: '2026-10' }, 'oin'],
  ])('%j is to be mended', async (fields, field) => {
    const page = await download(fields)
    expect([page.status, page.html.includes(`href="#${field}"`)]).toEqual([422, true])
  })

  test('holds each disclosure of the month as a record, without a word of content, and the trail knows of it', async () => {
    at.house.now = Temporal.Instant.from('2026-12-02T10:00:00Z')
    privacyOfficer = await at.house.signInAs(privacyOfficer.personId)
    const page = await download({ maand: '2026-11', oin: ` ${oin.slice(0, 10)} ${oin.slice(10)}` })
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'application/json'])
    expect(page.headers.get('content-disposition')).toContain('verwerkingenlog-2026-11.json')
    const actions = JSON.parse(page.html) as ProcessingAction[]
    expect(actions).toHaveLength(7)
    expect(actions.find(({ actieId }) => actieId === shared)).toMatchObject({
      afnemerId: at.partnerId,
      gebruiker: at.officer.personId,
      uitvoerder: oin,
      verwerkingId: at.caseId,
      vertrouwelijkheid: 'normaal',
      tijdstip: '2026-11-17T11:00:00+01:00',
    })
    expect(page.html.toLowerCase()).not.toContain('kanarie')
    expect(page.html).not.toMatch(/Testpersoon|Opvang Proefhuis|Proefgrondslag/)
    await at.rows(
      `insert into casework.embargo (municipality_id, id, case_id, asked_by, set_by, set_at, review_on)
       values ($1, gen_random_uuid(), $2, 'police', $3, now(), '2027-01-01')`,
      [at.house.municipalityId, at.caseId, at.officer.personId],
    )
    const again = JSON.parse((await download({ maand: '2026-11', oin })).html) as ProcessingAction[]
    const ofCase = again.filter(({ verwerkingId }) => verwerkingId === at.caseId)
    expect(ofCase.length).toBeGreaterThan(3)
    for (const { vertrouwelijkheid } of ofCase) expect(vertrouwelijkheid).toBe('vertrouwelijk')
    const lines = await at.rows<{ details: unknown }>(
      `select details from audit.line where action = 'disclosures.exported' and result = 'done' order by seq`,
    )
    expect(lines[0]?.details).toEqual({ month: '2026-11', actions: 7 })
  })
})
