// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { reportIn, testHouse, type Page, type Staff, type TestHouse } from '../../tests/house.ts'

let house: TestHouse
let officer: Staff
beforeAll(async () => {
  house = await testHouse()
  officer = await house.signIn(['attentionOfficer'])
})
afterAll(() => house.stop())

let stories = 0

/** A report that arrived at the desk. */
async function arrived(fields: Record<string, string> = {}) {
  const verhaal = `Verhaal nummer ${++stories} over een schuur`
  const { code } = await house.report({ verhaal, ...fields })
  await house.takeIn()
  const inbox = await officer.get('/meldingen?stand=alles')
  return { code, id: reportIn(inbox.html, verhaal), verhaal }
}

async function taken(fields: Record<string, string> = {}) {
  const report = await arrived(fields)
  await officer.post(`/meldingen/${report.id}/in-behandeling`, {})
  return report
}

const decision = { gevaar: 'none', besluit: 'noIndication', reden: 'Eén zin waarom.' }
const rows = async <R extends object>(text: string, values: unknown[]) =>
  (await (await house.database.superuser()).query<R>(text, values)).rows

describe('a report at the desk', () => {
  test('is found in the inbox by the beginning of its story and in Mijn werk as new', async () => {
    const { id, verhaal } = await arrived()
    expect(id).not.toBe('')
    expect((await officer.get(`/meldingen/${id}`)).html).toContain(verhaal)
    expect((await officer.get('/')).html).toMatch(/nieuwe melding/)
  })

  test('shows the day of arrival, and the minute only of an acute report (M-01)', async () => {
    const ordinary = await arrived()
    const acute = await arrived({ acuut: 'ja' })
    const [day] = await rows<{ acute_at: Date | null }>('select acute_at from reporting.report where id = $1', [
      ordinary.id,
    ])
    const [minute] = await rows<{ acute_at: Date | null }>('select acute_at from reporting.report where id = $1', [
      acute.id,
    ])
    expect(day?.acute_at).toBeNull()
    expect(minute?.acute_at?.getSeconds()).toBe(0)
    expect((await officer.get('/')).html).toContain('direct gevaar genoemd')
    const lines = await rows<{ at: Date }>('select at from audit.line where object_id = $1 and action = $2', [
      ordinary.id,
      'report.arrived',
    ])
    expect(lines.map(({ at }) => at.toISOString())).toEqual(['2026-11-17T23:00:00.000Z'])
    const jobs = await rows<{ exact: boolean }>(
      `select created_at <> date_trunc('day', created_at) or updated_at <> date_trunc('day', updated_at) as exact
       from graphile_worker._private_jobs where key like '%' || $1`,
      [ordinary.id],
    )
    expect(jobs.map(({ exact }) => exact)).toEqual([false, false, false, false, false])
  })

  test('is taken (in behandeling genomen) by one; the second hears what happened meanwhile', async () => {
    const { id } = await arrived()
    const deputy = await house.signIn(['deputy'])
    // both are held at the row until both have come
    const holder = await house.database.superuser()
    await holder.query('begin')
    await holder.query('select from triage.course where report_id = $1 for update', [id])
    const both = [
      officer.post(`/meldingen/${id}/in-behandeling`, {}),
      deputy.post(`/meldingen/${id}/in-behandeling`, {}),
    ]
    await vi.waitFor(async () => {
      const waiting = await holder.query<{ n: number }>('select count(*)::integer as n from pg_locks where not granted')
      expect(waiting.rows[0]?.n).toBeGreaterThanOrEqual(2)
    })
    await holder.query('commit')
    const [first, second] = (await Promise.all(both)) as [Page, Page]
    expect(new Set([first.status, second.status])).toEqual(new Set([303, 409]))
    expect(`${first.html}${second.html}`).toContain('Iemand heeft deze melding al in behandeling genomen')
  })

  test('a double click on a deed does it once and leads to the same page', async () => {
    const { id } = await arrived()
    const verzoek = randomUUID()
    const [first, second] = await Promise.all([
      officer.post(`/meldingen/${id}/in-behandeling`, { verzoek }),
      officer.post(`/meldingen/${id}/in-behandeling`, { verzoek }),
    ])
    expect([first.status, second.status]).toEqual([303, 303])
    expect(first.location).toBe(second.location)
    const lines = await rows('select from audit.line where object_id = $1 and action = $2 and result = $3', [
      id,
      'report.taken',
      'done',
    ])
    expect(lines).toHaveLength(1)
  })

  test('the letter of the reporter comes up in Mijn werk and is read by opening the report', async () => {
    const { id, code } = await taken()
    const { html } = await house.publicPost({ code })
    const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
    await house.publicPost({
      kaartje: hidden('kaartje'),
      brief: hidden('brief'),
      bericht: 'Nu staat er een andere auto.',
    })
    await house.takeIn()
    expect((await officer.get('/')).html).toContain('de melder schreef terug')
    expect((await officer.get(`/meldingen/${id}`)).html).toContain('Nu staat er een andere auto.')
    expect((await officer.get('/meldingen')).html).not.toContain('1 nieuw bericht')
  })

  test('a letter of the changed form brings its contact details apart, masked', async () => {
    const verhaal = 'Er is iets met de buurman'
    const { code, sleutel } = await house.report({ verhaal })
    await house.publicPost({
      verhaal: `${verhaal}, nu met mijn nummer`,
      contact: 'bel 0000-111',
      gemeente: 'winterswijk',
      sleutel,
    })
    await house.takeIn()
    const id = reportIn((await officer.get('/meldingen?stand=alles')).html, verhaal)
    const page = await officer.get(`/meldingen/${id}`)
    expect(page.html).toContain('nu met mijn nummer')
    expect(page.html).not.toContain('0000-111')
    expect((await house.publicPost({ code })).html).not.toContain('0000-111')
    await officer.post(`/meldingen/${id}/contact`, { waarom: 'Terugbellen.' })
    expect((await officer.get(`/meldingen/${id}`)).html).toContain('bel 0000-111')
  })
})

describe('weighing (duiden) in the light gear', () => {
  test('needs danger asked, an outcome and one sentence; what was typed stays', async () => {
    const { id } = await taken()
    const page = await officer.post(`/meldingen/${id}/besluit`, { besluit: 'watch', reden: '' })
    expect(page.status).toBe(422)
    expect(page.html).toContain('<title>Fout:')
    for (const sentence of ['Kies of er nu gevaar is.', 'Schrijf in één zin waarom.'])
      expect(page.html).toContain(sentence)
    expect(page.html).toMatch(/value="watch"[^>]*checked/)
  })

  test.each([
    [{ besluit: 'otherDesk' }, 'Kies naar welk loket'],
    [{ besluit: 'watch', tot: '2026-11-18' }, 'Kies een datum na vandaag.'],
    [{ besluit: 'watch', tot: '2027-05-19' }, 'binnen de termijn'],
    [{ besluit: 'watch', tot: 'morgen' }, 'Kies een datum na vandaag.'],
    [{ besluit: 'suspicion' }, 'Kies aan welke vorm je denkt'],
    [{ besluit: 'suspicion', vormen: 'iets' }, 'Kies aan welke vorm je denkt'],
  ])('%o is to be mended', async (fields, sentence) => {
    const { id } = await taken()
    const page = await officer.post(`/meldingen/${id}/besluit`, { ...decision, ...fields })
    expect(page.status).toBe(422)
    expect(page.html).toContain(sentence)
  })

  test.each([
    [{ besluit: 'noIndication', antwoord: 'ja' }, 'nu geen aanwijzing'],
    [{ besluit: 'otherDesk', loket: 'housing', antwoord: 'ja' }, 'bij een ander loket'],
    [{ besluit: 'watch', tot: '2027-05-18' }, 'in de gaten houden'],
    [{ besluit: 'suspicion', vormen: 'criminal\nlabour' }, 'vermoeden'],
  ])('%o is recorded with its reason', async (fields, state) => {
    const { id } = await taken()
    const done = await officer.post(`/meldingen/${id}/besluit`, { ...decision, ...fields })
    expect(done.status).toBe(303)
    const page = await officer.get(`/meldingen/${id}`)
    expect(page.html).toContain(state)
    expect(page.html).toContain('Eén zin waarom.')
  })

  test('is not possible before somebody took the report, and says so', async () => {
    const { id } = await arrived()
    expect((await officer.post(`/meldingen/${id}/besluit`, decision)).status).toBe(409)
  })

  test('a refused decision leaves no trace but its audit line', async () => {
    const { id } = await taken()
    await officer.post(`/meldingen/${id}/besluit`, { ...decision, besluit: 'suspicion' })
    const [course] = await rows<{ outcome: null }>('select outcome from triage.course where report_id = $1', [id])
    expect(course?.outcome).toBeNull()
    const lines = await rows<{ result: string }>('select result from audit.line where object_id = $1 and action = $2', [
      id,
      'report.decided',
    ])
    expect(lines.map(({ result }) => result)).toEqual(['refused'])
  })
})

describe('the answer to the reporter (terugkoppeling), ruling 19', () => {
  test('is the same byte for byte whatever was decided', async () => {
    const outcomes = [
      { besluit: 'noIndication' },
      { besluit: 'otherDesk', loket: 'drugs' },
      { besluit: 'watch', tot: '2027-01-04' },
      { besluit: 'suspicion', vormen: 'sexual' },
    ]
    const pages = new Set<string>()
    for (const outcome of outcomes) {
      const { id, code } = await taken({ contact: outcome.besluit === 'watch' ? 'bel mij' : '' })
      await officer.post(`/meldingen/${id}/besluit`, { ...decision, ...outcome, antwoord: 'ja' })
      const { html } = await house.publicPost({ code })
      pages.add(html.replaceAll(/name="(kaartje|brief|sleutel)" value="[^"]*"/g, ''))
    }
    expect(pages.size).toBe(1)
    expect([...pages][0]).toContain('Wij hebben het gelezen en met deskundigen bekeken')
  })

  test('is in the language of the reporter', async () => {
    const { id, code } = await taken({ taal: 'en' })
    await officer.post(`/meldingen/${id}/besluit`, { ...decision, antwoord: 'ja' })
    expect((await house.publicPost({ code })).html).toContain('Somebody at the municipality')
  })

  test('a question is always possible and is signed with a role, never a name', async () => {
    const { id, code } = await taken()
    await officer.post(`/meldingen/${id}/antwoord`, { soort: 'question', tekst: 'Weet u de kleur van de auto?' })
    const { html } = await house.publicPost({ code })
    expect(html).toContain('Weet u de kleur van de auto?')
    expect(html).toContain('Medewerker van de gemeente')
    expect(html).not.toContain('Testpersoon')
  })

  test('the closing words come after a decision, and once', async () => {
    const { id } = await taken()
    expect((await officer.post(`/meldingen/${id}/antwoord`, { soort: 'closing' })).status).toBe(422)
    await officer.post(`/meldingen/${id}/besluit`, { ...decision, antwoord: 'ja' })
    expect((await officer.post(`/meldingen/${id}/antwoord`, { soort: 'closing' })).status).toBe(409)
  })

  test('"telefonisch beantwoord" counts, with the gist', async () => {
    const { id } = await taken()
    expect((await officer.post(`/meldingen/${id}/antwoord`, { soort: 'spoken', tekst: '' })).status).toBe(422)
    await officer.post(`/meldingen/${id}/antwoord`, { soort: 'spoken', tekst: 'Gebeld, alles verteld.' })
    expect((await officer.get(`/meldingen/${id}`)).html).toMatch(
      /De melder heeft antwoord gekregen\..*Gebeld, alles verteld\./s,
    )
  })
})

describe('contact details (M-32)', () => {
  test('are masked, shown for two minutes after a reason to the one who asked, and each look is in the audit trail', async () => {
    const { id } = await taken({ contact: 'mail a@b.test', veilig: 'op kantoor' })
    const masked = await officer.get(`/meldingen/${id}`)
    expect(masked.html).not.toContain('a@b.test')
    expect((await officer.post(`/meldingen/${id}/contact`, { waarom: '' })).status).toBe(422)
    await officer.post(`/meldingen/${id}/contact`, { waarom: 'Vragen waar het was.' })
    expect((await officer.get(`/meldingen/${id}`)).html).toContain('a@b.test')

    const deputy = await house.signIn(['deputy'])
    expect((await deputy.get(`/meldingen/${id}`)).html).not.toContain('a@b.test')
    const before = house.now
    house.now = before.add({ minutes: 2, seconds: 1 })
    expect((await officer.get(`/meldingen/${id}`)).html).not.toContain('a@b.test')
    house.now = before

    const lines = await rows<{ actor: string; result: string; reason: Buffer | null }>(
      'select actor, result, reason from audit.line where object_id = $1 and action = $2 order by seq',
      [id, 'contact.revealed'],
    )
    expect(lines.map(({ result }) => result)).toEqual(['refused', 'done'])
    expect(lines[1]?.actor).toBe(officer.personId)
    expect(lines[1]?.reason?.toString()).not.toContain('Vragen')
  })

  test('each look is shown to the owner of the report: who and when, and a reason only when it is his own', async () => {
    const { id } = await taken({ contact: 'mail c@d.test' })
    const deputy = await house.signIn(['deputy'])
    expect((await officer.get(`/meldingen/${id}`)).html).toContain('Nog niemand bekeek wat is afgeschermd.')
    await officer.post(`/meldingen/${id}/contact`, { waarom: 'Reden van de eigenaar.' })
    house.now = house.now.add({ minutes: 3 })
    await deputy.post(`/meldingen/${id}/contact`, { waarom: 'Reden van de waarnemer.' })

    const list =
      /Bekeken wat is afgeschermd.*?<\/section>/s.exec((await officer.get(`/meldingen/${id}`)).html)?.[0] ?? ''
    expect([...list.matchAll(/<li>(.*?),/g)].map(([, name]) => name)).toEqual([
      'Testpersoon deputy',
      'Testpersoon attentionOfficer',
    ])
    expect(list).toContain('Reden van de eigenaar.')
    expect(list).not.toContain('Reden van de waarnemer.')
    const forOther = (await deputy.get(`/meldingen/${id}`)).html
    expect(forOther).not.toContain('Bekeken wat is afgeschermd')
    expect(forOther).not.toContain('Reden van de')
  })
})

describe('a case (casus)', () => {
  test('is opened on a suspicion, once, with owner, number and starting point', async () => {
    const { id } = await taken()
    expect((await officer.post(`/meldingen/${id}/casus`, { startpunt: 'person' })).status).toBe(409)
    await officer.post(`/meldingen/${id}/besluit`, { ...decision, besluit: 'suspicion', vormen: 'criminal' })
    expect((await officer.post(`/meldingen/${id}/casus`, {})).status).toBe(422)
    const [one, two] = await Promise.all([
      officer.post(`/meldingen/${id}/casus`, { startpunt: 'both' }),
      officer.post(`/meldingen/${id}/casus`, { startpunt: 'person' }),
    ])
    expect(new Set([one.status, two.status])).toEqual(new Set([303, 409]))
    const opened = one.status === 303 ? one : two
    const page = await officer.get(opened.location?.replace(/\?.*/, '') ?? '')
    expect(page.html).toContain('criminele uitbuiting')
    expect(page.html).toMatch(/Casus 26-\d{4}/)
  })
})

describe('one deed, one transaction', () => {
  test('an act whose audit cannot be written fails and changes nothing (M-60)', async () => {
    const { id } = await arrived()
    const client = await house.database.superuser()
    await client.query('revoke execute on function audit.append from audit_append')
    const page = await officer.post(`/meldingen/${id}/in-behandeling`, {})
    await client.query('grant execute on function audit.append to audit_append')
    expect(page.status).toBe(500)
    expect(page.html).not.toContain('audit.append')
    const [course] = await rows<{ state: string }>('select state from triage.course where report_id = $1', [id])
    expect(course?.state).toBe('submitted')
  })

  test.each(['insight.fact', 'graphile_worker._private_jobs'])(
    'when %s cannot be written, the decision is not there either',
    async (table) => {
      const { id } = await taken()
      const client = await house.database.superuser()
      await client.query(`alter table ${table} add constraint stop check (false) not valid`)
      const page = await officer.post(`/meldingen/${id}/besluit`, { ...decision, besluit: 'watch', tot: '2027-01-04' })
      await client.query(`alter table ${table} drop constraint stop`)
      expect(page.status).toBe(500)
      const [course] = await rows<{ state: string }>('select state from triage.course where report_id = $1', [id])
      expect(course?.state).toBe('received')
    },
  )

  test('a decision writes change, audit line, fact and job', async () => {
    const { id } = await taken()
    await officer.post(`/meldingen/${id}/besluit`, { ...decision, besluit: 'watch', tot: '2027-01-04' })
    const [audit] = await rows<{ details: object }>(
      'select details from audit.line where object_id = $1 and action = $2',
      [id, 'report.decided'],
    )
    expect(audit?.details).toEqual({ outcome: 'watch', answered: false })
    expect(
      await rows('select from insight.fact where kind = $1 and details ->> $2 = $3', [
        'report-decided',
        'outcome',
        'watch',
      ]),
    ).not.toHaveLength(0)
    expect(
      await rows('select from graphile_worker._private_jobs where key = $1', [
        `${house.municipalityId}:watch-ends:${id}`,
      ]),
    ).toHaveLength(1)
  })
})
