// SPDX-License-Identifier: EUPL-1.2
/** One's own settings (mijn instellingen): where and when to be mailed, being away, and what Mijn werk says of it. */
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { trailOf } from '../../../tests/audit-trail.ts'
import { testHouse, type Staff, type TestHouse } from '../../../tests/house.ts'

let house: TestHouse
let superuser: pg.Client
let linde: Staff
let es: Staff
let deputy: Staff

beforeAll(async () => {
  house = await testHouse()
  superuser = await house.database.superuser()
  linde = await house.signIn(['attentionOfficer'])
  es = await house.signIn(['attentionOfficer', 'administrator'])
  deputy = await house.signIn(['deputy'])
})
afterAll(() => house.stop())

const settings = '/mijn-instellingen'
const save = (who: Staff, email: string, more: Record<string, string> = {}) =>
  who.post(`${settings}/berichten`, { email, momenten: 'morning', acuut: 'ja', ...more })
const goAway = (who: Staff, van: string, tot: string, waarnemer = '') =>
  who.post(`${settings}/afwezig`, { van, tot, waarnemer })
const lastLine = async (action: string) =>
  (await trailOf(superuser, house.municipalityId)).lines.findLast((line) => line.action === action)

describe('where and when to be mailed', () => {
  test('begins with the morning and with danger at once, and without an address', async () => {
    const { html } = await linde.get(settings)
    expect(html).toMatch(/name="email" value=""/)
    expect(html).toMatch(/value="morning" checked/)
    expect(html).not.toMatch(/value="(midday|afternoon)" checked/)
    expect(html).toMatch(/name="acuut" value="ja" checked/)
  })

  test('is kept and shown to the person only; the trail names what changed and not the address', async () => {
    const saved = await save(linde, ' kanarie.linde@winterswijk.test ', {
      momenten: 'afternoon\nmidday\nnacht',
      acuut: '',
    })
    expect([saved.status, saved.location]).toEqual([303, `${settings}?gedaan=saved`])
    const { html } = await linde.get(`${settings}?gedaan=saved`)
    expect(html).toContain('Opgeslagen.')
    expect(html).toMatch(/name="email" value="kanarie\.linde@winterswijk\.test"/)
    expect(html).toMatch(/value="midday" checked/)
    expect(html).not.toMatch(/value="morning" checked/)
    expect(html).not.toMatch(/name="acuut" value="ja" checked/)
    for (const address of [settings, '/beheer', '/'])
      expect((await es.get(address)).html, address).not.toContain('kanarie.linde')
    const line = await lastLine('settings.changed')
    expect(line).toMatchObject({
      actor: linde.personId,
      object_kind: 'person',
      object_id: linde.personId,
      purpose: 'P11',
    })
    expect(JSON.parse(line?.details ?? '')).toEqual({
      address: 'changed',
      dayParts: ['midday', 'afternoon'],
      acute: false,
    })
    const row = await superuser.query<{ text: string }>('select p::text as text from platform.person p')
    const hex = Buffer.from('kanarie').toString('hex')
    expect(row.rows.filter(({ text }) => text.includes('kanarie') || text.includes(hex))).toEqual([])
  })

  test('an address goes when the field is empty', async () => {
    await save(linde, 'linde@winterswijk.test')
    await save(linde, '')
    const row = await superuser.query('select email from platform.person where id = $1', [linde.personId])
    expect(row.rows).toEqual([{ email: null }])
    expect(JSON.parse((await lastLine('settings.changed'))?.details ?? '')).toMatchObject({ address: 'removed' })
  })

  test.each([
    'linde@winterswijk.test\r\nBcc: iedereen@elders.test',
    'linde@winterswijk.test\nSubject: iets',
    'linde@winterswijk.test, es@winterswijk.test',
    'Linde <linde@winterswijk.test>',
    'linde@winter\u0000swijk.test',
    'linde',
    `${'l'.repeat(250)}@winterswijk.test`,
  ])('%j is no address: it comes back to be mended, with what was typed (M-54)', async (email) => {
    await save(es, 'es@winterswijk.test', { momenten: 'morning', acuut: 'ja' })
    const { status, html } = await save(es, email, { momenten: 'midday', acuut: '' })
    expect(status).toBe(422)
    expect(html).toContain('Vul één e-mailadres in')
    expect(html).toContain('<title>Fout: ')
    expect(html).toMatch(/value="midday" checked/)
    expect(html).not.toMatch(/name="acuut" value="ja" checked/)
    expect((await es.get(settings)).html).toMatch(/name="email" value="es@winterswijk\.test"/)
  })

  test('who reads no reports has the page too, without absence and without names of handlers', async () => {
    const colleague = await house.signIn(['colleague'])
    const { status, html } = await colleague.get(settings)
    expect([status, html.includes('name="email"'), html.includes('name="waarnemer"')]).toEqual([200, true, false])
    expect(html).not.toContain('Testpersoon attentionOfficer')
    expect((await goAway(colleague, '2026-11-19', '2026-11-20')).status).toBe(403)
    expect((await colleague.get('/')).html).toContain(`href="${settings}"`)
  })
})

describe('being away', () => {
  test('names a substitute; Mijn werk tells both, on the days that it is so', async () => {
    const before = house.now
    const set = await goAway(linde, '2026-11-18', '2026-11-23', deputy.personId)
    expect([set.status, set.location]).toEqual([303, `${settings}?gedaan=absenceSet`])
    const line = await lastLine('absence.set')
    expect(JSON.parse(line?.details ?? '')).toEqual({
      from: '2026-11-18',
      until: '2026-11-23',
      substitute: deputy.personId,
    })
    expect((await linde.get(settings)).html).toContain(
      'Je bent afwezig van woensdag 18 november 2026 tot en met maandag 23 november 2026.',
    )
    expect((await linde.get('/')).html).toContain('Waarnemer: Testpersoon deputy (t/m maandag)')
    expect((await deputy.get('/')).html).toContain('Je neemt waar voor Testpersoon attentionOfficer t/m maandag')
    expect((await es.get('/')).html).not.toMatch(/Waarnemer:|Je neemt waar/)
    await goAway(linde, '2026-11-19', '2026-11-23', deputy.personId)
    expect((await linde.get('/')).html).not.toContain('Waarnemer:')
    expect((await deputy.get('/')).html).not.toContain('Je neemt waar')
    house.now = before
  })

  test('without a substitute is said too', async () => {
    await goAway(linde, '2026-11-18', '2026-11-18')
    expect((await linde.get('/')).html).toContain('Je bent afwezig (t/m vandaag), zonder waarnemer')
  })

  test('ends when one is back; a second time there is nothing to end', async () => {
    const back = await linde.post(`${settings}/afwezig/einde`, {})
    expect([back.status, back.location]).toEqual([303, `${settings}?gedaan=absenceEnded`])
    expect(await lastLine('absence.ended')).toMatchObject({ actor: linde.personId, object_id: linde.personId })
    expect((await linde.get('/')).html).not.toContain('Je bent afwezig')
    const again = await linde.post(`${settings}/afwezig/einde`, {})
    expect([again.status, again.html.includes('Je afwezigheid was al weg.')]).toEqual([409, true])
  })

  test.each([
    ['', '2026-11-20', 'Kies een datum.'],
    ['2026-02-30', '2026-11-20', 'Kies een datum.'],
    ['morgen', '2026-11-20', 'Kies een datum.'],
    ['2026-11-20', '2026-11-19', 'De laatste dag ligt voor de eerste dag.'],
    ['0000-01-01', '2026-11-20', 'Kies een eerste dag van hooguit een jaar geleden.'],
    ['2026-11-19', '9999-12-31', 'Kies een laatste dag binnen een jaar.'],
    ['2026-11-16', '2026-11-17', 'Deze dagen zijn al voorbij.'],
    ['2026-11-19', '2028-01-01', 'Kies een laatste dag binnen een jaar.'],
  ])('from %j until %j comes back to be mended, with what was typed', async (van, tot, mistake) => {
    const { status, html } = await goAway(linde, van, tot, deputy.personId)
    expect(status).toBe(422)
    expect(html).toContain(mistake)
    expect(html).toMatch(new RegExp(`name="tot" value="${tot}"`))
    expect(html).toMatch(new RegExp(`value="${deputy.personId}" selected`))
    expect((await linde.get(settings)).html).not.toContain('Je bent afwezig')
  })

  test('the substitute is a colleague at the same desk who is there: nobody else is named or taken', async () => {
    const neighbour = await house.signIn(['attentionOfficer'], house.neighbourId)
    const colleague = await house.signIn(['colleague'])
    const { html } = await linde.get(settings)
    for (const { personId } of [neighbour, colleague, linde]) expect(html).not.toContain(`value="${personId}"`)
    for (const substitute of [neighbour.personId, colleague.personId, linde.personId, 'iemand', "' or 1=1"]) {
      const page = await goAway(linde, '2026-11-19', '2026-11-20', substitute)
      expect([page.status, page.html.includes('Kies een collega uit de lijst.')], substitute).toEqual([422, true])
    }
    await goAway(deputy, '2026-11-20', '2026-11-24')
    const both = await goAway(linde, '2026-11-19', '2026-11-20', deputy.personId)
    expect([both.status, both.html.includes('Deze collega is dan ook afwezig.')]).toEqual([422, true])
    expect((await goAway(linde, '2026-11-18', '2026-11-19', deputy.personId)).status).toBe(303)
  })
})
