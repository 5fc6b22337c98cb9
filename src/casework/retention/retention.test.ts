// SPDX-License-Identifier: EUPL-1.2
/** Keeping and destroying parts of a case: two people, a day, an approved term; then nothing of the part opens, and the other parts stay. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDocument } from '../../../tests/add-document.ts'
import { trailOf } from '../../../tests/audit-trail.ts'
import type { Staff } from '../../../tests/house.ts'
import { retentionHouse, type RetentionHouse } from '../../../tests/retention-house.ts'
import { letGoOfCare } from '../../care/index.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { fileKeyProvider } from '../../platform/keys/file-key-provider.ts'
import { KeyDestroyed, KeyService } from '../../platform/keys/key-service.ts'
import { destroyKept } from './destroy-kept.ts'

let at: RetentionHouse
beforeAll(async () => {
  at = await retentionHouse()
  for (const record of ['desk', 'care', 'police', 'administrative', 'dataRequest']) await at.approve(record)
})
afterAll(() => at.house.stop())

const page = (who: Staff, id: string, spoor: string) => who.get(`/bewaren/${id}?spoor=${spoor}`)
const partOf = async (id: string, kind: string) =>
  (
    await at.rows<{ key_id: string; gone: boolean; ended: string | null }>(
      `select p.key_id, p.destroyed_at is not null as gone, (select ended_why from casework.destruction d
         where d.case_id = p.case_id and d.part = p.kind order by asked_at desc, ended_at desc nulls first limit 1) as ended
       from casework.part p where case_id = $1 and kind = $2`,
      [id, kind],
    )
  )[0]!
const work = (hours: number) => ({
  municipalityId: at.house.municipalityId,
  origin: 'worker' as const,
  keys: at.house.database.keys,
  now: at.house.now.add({ hours }),
})

describe('destroying', () => {
  test('takes two people and a day; then no key and no word of the part is left, and the other parts are as they were', async () => {
    const id = await at.closedCase(['zorg', 'politie'], async (open) => {
      const document = await addDocument(at.house, at.care, open, 'zorg', {
        file: ['brief.txt', Buffer.from('Tekst.')],
      })
      await at.house.cleanFiles()
      const fields = { document: document.id, waarvoor: 'kanariezorg waarvoor' }
      expect((await at.care.post(`/casussen/${open}/document/origineel`, fields)).status).toBe(200)
    })
    const { key_id } = await partOf(id, 'care')
    const keys = await at.rows<{ id: string }>(
      `select $2::uuid as id union all select whereabouts_key_id from casework.node
        where case_id = $1 and part = 'care' and whereabouts_key_id is not null
       union all select key_id from casework.document where case_id = $1 and part = 'care'`,
      [id, key_id],
    )
    expect(keys).toHaveLength(3)
    const sealed = await at.rows<{ content: Buffer }>(
      `select content from casework.entry where case_id = $1 and part = 'care'
       union all select whereabouts from casework.node where case_id = $1 and part = 'care' and whereabouts is not null
       union all select reason from casework.crossing where case_id = $1 and from_part = 'care'
       union all select content from casework.document where case_id = $1 and part = 'care'
       union all select p.bytes from casework.document_piece p join casework.document d on d.id = p.document_id
         where d.case_id = $1 and d.part = 'care'
       union all select c.bytes from casework.document_copy c join casework.document d on d.id = c.document_id
         where d.case_id = $1 and d.part = 'care'
       union all select l.reason from casework.document_look l join casework.document d on d.id = l.document_id
         where d.case_id = $1 and d.part = 'care'`,
      [id],
    )
    expect(sealed).toHaveLength(7)
    expect((await page(at.care, id, 'zorg')).html).toContain('Vraag om te vernietigen')
    expect((await at.care.get('/')).html).toContain('de bewaartermijn is voorbij')
    expect((await at.deed(at.care, id, 'vragen', 'zorg')).location).toBe(`/bewaren/${id}?spoor=zorg&gedaan=asked`)
    expect(await at.roundAfter(48)).toEqual([])
    expect((await partOf(id, 'care')).gone).toBe(false)
    expect((await at.archivist.get('/')).html).toContain('een collega vraagt of je meekijkt bij het vernietigen')
    expect((await at.deed(at.archivist, id, 'bevestigen', 'zorg')).status).toBe(303)
    expect(await at.roundAfter(23)).toEqual([])
    expect((await partOf(id, 'care')).gone).toBe(false)
    expect((await at.care.get(`/casussen/${id}/spoor?spoor=zorg`)).html).toContain('kanariezorg')
    expect(await at.roundAfter(24)).toEqual([])

    expect((await partOf(id, 'care')).gone).toBe(true)
    const everyWord = await at.everything()
    for (const { content } of sealed) expect(everyWord).not.toContain(content.toString('hex'))
    const restarted = new KeyService(fileKeyProvider(at.house.database.keysDir))
    for (const key of keys)
      await expect(
        inTransaction(at.house.database.kysely('casework_rw'), { ...work(0), keys: restarted }, (tx) =>
          restarted.dataKey(tx, key.id),
        ),
      ).rejects.toThrow(KeyDestroyed)
    for (const table of [
      'casework.document',
      'casework.entry',
      'casework.node',
      'casework.relation',
      'casework.earlier_version',
      'casework.task',
      'casework.duty_to_inform',
      'casework.meeting_point',
      'casework.sending',
      'care.pathway',
      'care.term',
      'care.sheet',
      'sharing.colleague_ask',
      'sharing.ask_grant',
    ])
      expect(await at.rows(`select from ${table} where case_id = $1 and part = 'care'`, [id]), table).toEqual([])
    expect(
      await at.rows(`select from casework.crossing where case_id = $1 and from_part = 'care' and reason <> ''`, [id]),
    ).toEqual([])

    // the others
    for (const [who, spoor] of [
      [at.officer, 'regie'],
      [at.safety, 'politie'],
    ] as const) {
      const { html, status } = await who.get(`/casussen/${id}/spoor?spoor=${spoor}`)
      expect(status).toBe(200)
      expect(html).toContain(`kanarie${spoor}`)
    }
    expect((await at.officer.get(`/casussen/${id}/spoor?spoor=regie`)).html).toContain('kanariezorg kopie')
    for (const under of ['', '/tijdlijn', '/personen-en-plaatsen', '/regelen'])
      expect((await at.officer.get(`/casussen/${id}${under}`)).status).toBe(200)
    for (const address of [`/casussen/${id}`, `/casussen/${id}/spoor?spoor=zorg`])
      expect((await at.care.get(address)).status).toBe(404)
    expect(await at.roundAfter(72)).toEqual([])
    const { lines } = await trailOf(await at.house.database.superuser(), at.house.municipalityId)
    expect(lines.filter(({ action }) => action === 'kept.destroyed')).toHaveLength(1)
  })

  test('leaves a declaration without content, for who may see that there was one', async () => {
    const id = await at.closedCase(['zorg'])
    const declaration = (who: Staff) => who.get(`/bewaren/${id}/verklaring?spoor=zorg`)
    expect((await declaration(at.archivist)).status).toBe(404)
    await at.decided(id, 'zorg')
    await at.roundAfter(24)
    for (const who of [at.archivist, at.privacyOfficer, at.care]) {
      const { html, status } = await declaration(who)
      expect(status).toBe(200)
      for (const said of [
        'Verklaring van vernietiging, Zorg van casus',
        'Selectielijst gemeenten, regel 1.1',
        '20 jaar',
        'Gevraagd door',
        'Bevestigd door',
        'De sleutels zijn vernietigd (3)',
        'Archiefbesluit 1995',
        'back-up',
      ])
        expect(html).toContain(said)
      expect(html).not.toContain('kanarie')
    }
    expect((await declaration(at.officer)).status).toBe(404)
    expect((await at.archivist.get('/bewaren?stand=destroyed')).html).toContain(`${id}/verklaring`)
  })

  test('is not for one person', async () => {
    const id = await at.closedCase(['zorg'])
    expect((await at.deed(at.care, id, 'vragen', 'zorg')).status).toBe(303)
    const alone = await at.deed(at.care, id, 'bevestigen', 'zorg')
    expect([alone.status, alone.html.includes('Een ander moet meekijken')]).toEqual([409, true])
    expect((await page(at.care, id, 'zorg')).html).not.toContain('Bevestig: vernietig dit')
    await at.roundAfter(48)
    expect((await partOf(id, 'care')).gone).toBe(false)
    await expect(
      at.rows('update casework.destruction set confirmed_by = asked_by, confirmed_at = now() where case_id = $1', [id]),
    ).rejects.toThrow('destruction_check')
    expect((await at.deed(at.archivist, id, 'vragen', 'regie')).html).toContain('Dit doet iemand die hieraan werkt')
  })

  test('waits for the day after the last day, and for an approved term', async () => {
    const id = await at.closedCase(['zorg', 'arbeid'])
    const closed = (years: string, days: number) =>
      at.rows(
        `update casework.part set closed_at = ($2::timestamptz - interval '${years}') + make_interval(days => $3) where case_id = $1`,
        [id, at.house.now.toString(), days],
      )
    await closed('20 years', 0)
    expect((await at.deed(at.care, id, 'vragen', 'zorg')).html).toContain('De termijn is nog niet voorbij')
    await closed('20 years', -1)
    expect((await at.deed(at.care, id, 'vragen', 'zorg')).status).toBe(303)
    await at.deed(at.care, id, 'terug', 'zorg')
    await at.rows('update casework.part set keep_until = $2 where case_id = $1', [id, '2040-01-01'])
    expect((await at.deed(at.care, id, 'vragen', 'zorg')).html).toContain('De termijn is nog niet voorbij')
    const labour = await at.deed(at.adviser, id, 'vragen', 'arbeid')
    expect(labour.html).toContain('nog geen termijn vastgesteld')
    expect((await at.archivist.get('/bewaren?stand=noTerm')).html).toContain(id)
    expect((await at.archivist.get('/')).html).toContain('één soort wacht op een termijn')
  })

  test('stops when a longer term was approved meanwhile, or the case is open again', async () => {
    const [longer, reopened] = [await at.closedCase(['bestuurlijk']), await at.closedCase(['politie'])]
    await at.decided(longer, 'bestuurlijk')
    expect((await at.approve('administrative', { aantal: '90', versie: '1' })).status).toBe(303)
    await at.decided(reopened, 'politie')
    expect((await at.officer.post(`/casussen/${reopened}/regelen/stap`, { stap: 'reopen' })).status).toBe(303)
    await at.roundAfter(25)
    expect(await partOf(longer, 'administrative')).toMatchObject({ gone: false, ended: 'notYet' })
    expect(await partOf(reopened, 'police')).toMatchObject({ gone: false, ended: 'notClosed' })
    expect((await page(at.safety, reopened, 'politie')).html).toContain('nog open')
    expect((await at.approve('administrative', { versie: '2' })).status).toBe(303)
  })

  test('asked or confirmed by two at once is asked and confirmed once, and is called off', async () => {
    const id = await at.closedCase(['politie'])
    const asked = await Promise.all([
      at.deed(at.officer, id, 'vragen', 'regie'),
      at.deed(at.social, id, 'vragen', 'regie'),
    ])
    expect(asked.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409])
    const confirmed = await Promise.all([
      at.deed(at.safety, id, 'bevestigen', 'regie'),
      at.deed(at.archivist, id, 'bevestigen', 'regie'),
    ])
    expect(confirmed.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409])
    expect((await at.deed(at.social, id, 'terug', 'regie')).status).toBe(303)
    expect((await at.deed(at.officer, id, 'terug', 'regie')).html).toContain('Er is geen verzoek meer')
    await at.roundAfter(48)
    expect((await partOf(id, 'desk')).gone).toBe(false)
  })

  test('waits for who is at the case, and then finds what he did', async () => {
    const id = await at.closedCase(['politie'])
    await at.deed(at.safety, id, 'vragen', 'politie')
    const busy = await at.house.database.superuser()
    await busy.query('begin')
    await busy.query('select from casework.trafficking_case where id = $1 for update', [id])
    const confirming = at.deed(at.archivist, id, 'bevestigen', 'politie')
    const waiting = new Promise((resolve) => setTimeout(() => resolve('waits'), 400))
    expect(await Promise.race([confirming.then(() => 'done'), waiting])).toBe('waits')
    await busy.query(
      `insert into casework.hold (municipality_id, id, case_id, part, ground, reason, review_on, placed_by, placed_at)
        values ($1, gen_random_uuid(), $2, 'police', 'court', '', '2026-12-01', $3, now())`,
      [at.house.municipalityId, id, at.safety.personId],
    )
    await busy.query('commit')
    expect((await confirming).status).toBe(409)
  })

  test('killed in the middle leaves all of it, and a second time does nothing', async () => {
    const id = await at.closedCase(['zorg'])
    await at.decided(id, 'zorg')
    const worker = at.house.database.kysely('worker_rw')
    const kept = { id, kind: 'care' } as const
    await expect(
      inTransaction(worker, work(25), async (tx) => {
        await destroyKept(tx, kept, [letGoOfCare])
        throw new Error('killed')
      }),
    ).rejects.toThrow('killed')
    expect((await at.care.get(`/casussen/${id}/spoor?spoor=zorg`)).html).toContain('kanariezorg')
    expect(await inTransaction(worker, work(25), (tx) => destroyKept(tx, kept, [letGoOfCare]))).toBe('destroyed')
    expect(await inTransaction(worker, work(25), (tx) => destroyKept(tx, kept, [letGoOfCare]))).toBeUndefined()
    expect((await at.deed(at.care, id, 'vragen', 'zorg')).html).toContain('Dit is al vernietigd')
    // what a later room keeps is never forgotten: it would hang in the air
    const other = await at.closedCase(['zorg'])
    await at.decided(other, 'zorg')
    await expect(
      inTransaction(worker, work(25), (tx) => destroyKept(tx, { id: other, kind: 'care' }, [])),
    ).rejects.toThrow('foreign key')
  })
})

describe('when every part is gone', () => {
  test('a measure on the case stays, for who was on the administrative track', async () => {
    let measure = ''
    const id = await at.closedCase(['bestuurlijk'], async (casus) => {
      const fields = { instrument: 'BAR-11', schakel: 'B4', soort: 'location', doel: 'Kanarieloods', casus }
      const made = await at.adviser.post('/maatregelen/nieuw/maken', fields)
      measure = made.location?.split('?')[0] ?? ''
    })
    expect((await at.adviser.get(measure)).html).toContain('Kanarieloods')
    for (const spoor of ['bestuurlijk', 'regie']) await at.decided(id, spoor)
    await at.roundAfter(25)
    expect((await at.adviser.get(`/casussen/${id}`)).status).toBe(404)
    expect((await at.adviser.get(measure)).html).toContain('Kanarieloods')
    expect((await at.adviser.get('/maatregelen')).html).toContain(measure)
    for (const who of [at.officer, at.archivist]) expect((await who.get(measure)).html).not.toContain('Kanarieloods')
  })

  test('the case is a stub, stays closed, and lets its reports go', async () => {
    const id = await at.closedCase(['politie'])
    const [held] = await at.rows<{ report_id: string }>(
      'select report_id from casework.case_report where case_id = $1',
      [id],
    )
    const report = held!.report_id
    const ask = () => at.officer.post(`/meldingen/${report}/vernietigen/vragen`, { grond: 'termEnded' })
    await at.decided(id, 'politie')
    await at.roundAfter(25)
    expect((await at.officer.post(`/casussen/${id}/regelen/stap`, { stap: 'reopen' })).html).toContain(
      'Van deze casus is al een deel vernietigd',
    )
    expect((await ask()).html).toContain('Bij deze melding is een casus geopend')
    await at.decided(id, 'regie')
    await at.roundAfter(25)
    expect((await at.officer.get(`/casussen/${id}`)).status).toBe(404)
    expect((await at.officer.get('/casussen')).html).not.toContain(id)
    const [stub] = await at.rows<object>(
      'select status, forms, destroyed_at is not null as gone from casework.trafficking_case where id = $1',
      [id],
    )
    expect(stub).toEqual({ status: 'closed', forms: [], gone: true })
    expect(await at.rows('select from casework.crossing where case_id = $1', [id])).toEqual([])
    expect((await at.officer.get(`/bewaren/${id}/verklaring?spoor=regie`)).status).toBe(200)
    expect((await ask()).status).toBe(303)
    expect((await at.social.post(`/meldingen/${report}/vernietigen/bevestigen`, {})).status).toBe(303)
    await at.roundAfter(25)
    expect(await at.rows('select state from triage.course where report_id = $1', [report])).toEqual([
      { state: 'destroyed' },
    ])
  })
})

describe('a hold', () => {
  const hold = { grond: 'court', opnieuw: '2026-12-01' }

  test('stops what was decided, and until it ends nothing is asked', async () => {
    const id = await at.closedCase(['politie'])
    await at.decided(id, 'politie')
    expect((await at.deed(at.privacyOfficer, id, 'vasthouden', 'politie', hold)).status).toBe(303)
    await at.roundAfter(48)
    expect(await partOf(id, 'police')).toMatchObject({ gone: false, ended: 'held' })
    expect((await at.deed(at.safety, id, 'vragen', 'politie')).html).toContain('Dit wordt vastgehouden')
    expect((await at.archivist.get('/bewaren?stand=held')).html).toContain(id)
    const [placed] = await at.rows<{ id: string }>('select id from casework.hold where case_id = $1', [id])
    expect((await at.deed(at.safety, id, 'loslaten', 'politie', { welke: placed!.id })).status).toBe(303)
    expect((await at.deed(at.safety, id, 'loslaten', 'politie', { welke: placed!.id })).status).toBe(409)
    expect((await at.deed(at.safety, id, 'vragen', 'politie')).status).toBe(303)
  })

  test('is an embargo on the case too, without a word of it to who does not work on it', async () => {
    const id = await at.closedCase(['politie'])
    await at.rows(
      `insert into casework.embargo (municipality_id, id, case_id, asked_by, set_by, set_at, review_on)
        values ($1, gen_random_uuid(), $2, 'police', $3, now(), '2026-12-01')`,
      [at.house.municipalityId, id, at.safety.personId],
    )
    expect((await at.deed(at.safety, id, 'vragen', 'politie')).html).toContain('Dit wordt vastgehouden')
    expect((await page(at.archivist, id, 'politie')).html).not.toMatch(/embargo/i)
  })

  test('that somebody slips in after the decision stops the worker too', async () => {
    const id = await at.closedCase(['politie'])
    await at.decided(id, 'politie')
    await at.rows(
      `insert into casework.hold (municipality_id, id, case_id, part, ground, reason, review_on, placed_by, placed_at)
        values ($1, gen_random_uuid(), $2, 'police', 'court', '', '2026-12-01', $3, now())`,
      [at.house.municipalityId, id, at.safety.personId],
    )
    await at.roundAfter(25)
    expect(await partOf(id, 'police')).toMatchObject({ gone: false, ended: 'held' })
  })

  test('needs a day to look again, and a sentence when it is another ground; the sentence is for who works on it', async () => {
    const id = await at.closedCase(['zorg'])
    const tries = [
      { ...hold, opnieuw: '2026-11-18' },
      { ...hold, grond: 'other' },
      { ...hold, grond: 'other', waarom: 'bsn 111222333' },
    ]
    const missing = await at.deed(at.officer, id, 'vasthouden', 'regie', { opnieuw: '2026-12-01' })
    expect([missing.status, missing.html.includes('Kies waarom dit moet blijven')]).toEqual([422, true])
    for (const fields of tries) expect((await at.deed(at.officer, id, 'vasthouden', 'regie', fields)).status).toBe(422)
    const said = { ...hold, grond: 'other', waarom: 'Kanariezin.' }
    expect((await at.deed(at.officer, id, 'vasthouden', 'regie', said)).status).toBe(303)
    expect((await page(at.officer, id, 'regie')).html).toContain('Kanariezin.')
    expect((await page(at.privacyOfficer, id, 'regie')).html).not.toContain('Kanariezin.')
    expect(await at.everything()).not.toContain('Kanariezin')
  })
})

describe('who sees what', () => {
  test('of a track only who is on it, the archivist and the privacy officer know that it is there', async () => {
    const id = await at.closedCase(['zorg', 'politie', 'bestuurlijk'])
    const on: Record<string, readonly Staff[]> = {
      regie: [at.officer, at.safety, at.social],
      zorg: [at.care],
      politie: [at.safety],
      bestuurlijk: [at.adviser],
    }
    const otherCare = await at.someone(['careCoordinator'])
    const people = [at.officer, at.safety, at.social, at.care, at.adviser, otherCare, at.archivist, at.privacyOfficer]
    for (const [spoor, theirs] of Object.entries(on))
      for (const [place, who] of people.entries()) {
        const sees = theirs.includes(who) || who === at.archivist || who === at.privacyOfficer
        const { html } = await who.get('/bewaren')
        expect([spoor, place, html.includes(`/bewaren/${id}?spoor=${spoor}`)]).toEqual([spoor, place, sees])
        expect(html).not.toContain('kanarie')
        const one = await page(who, id, spoor)
        expect([spoor, place, one.status]).toEqual([spoor, place, sees ? 200 : 404])
        expect(one.html).not.toContain('kanarie')
        if (sees) continue
        for (const step of ['vragen', 'bevestigen', 'terug', 'vasthouden', 'loslaten']) {
          const { status } = await at.deed(who, id, step, spoor, {
            grond: 'court',
            opnieuw: '2026-12-01',
            welke: id,
          })
          expect([spoor, place, step, [403, 404].includes(status)]).toEqual([spoor, place, step, true])
        }
        expect((await who.get(`/bewaren/${id}/verklaring?spoor=${spoor}`)).status).toBe(404)
      }
    for (const nothing of ['jeugd', 'arbeid', 'verzoek', ''])
      for (const who of people) expect((await page(who, id, nothing)).status).toBe(404)
  })

  test('nobody of a neighbour', async () => {
    const id = await at.closedCase(['zorg'])
    const neighbour = await at.house.signIn(['archivist', 'attentionOfficer'], at.house.neighbourId)
    expect((await neighbour.get('/bewaren')).html).not.toContain(id)
    expect((await page(neighbour, id, 'regie')).status).toBe(404)
    for (const step of ['vragen', 'bevestigen', 'terug'])
      expect((await at.deed(neighbour, id, step, 'regie')).status).toBe(404)
  })
})

describe('the term of a record type', () => {
  test('is approved by the archivist alone, not shorter than the law, and each version stays', async () => {
    expect((await at.officer.get('/bewaren/termijnen')).status).toBe(403)
    const short = await at.approve('youth', { aantal: '19' })
    expect(short.status).toBe(422)
    expect(short.html).toContain('Jeugdwet, art. 7.3.8 lid 3')
    expect((await at.approve('care', { aantal: '179', eenheid: 'months', versie: '1' })).status).toBe(422)
    expect((await at.approve('measure', { aantal: '1,5' })).status).toBe(422)
    expect((await at.approve('measure', { bron: ' ' })).status).toBe(422)
    expect((await at.approve('measure')).status).toBe(303)
    const twice = await Promise.all([
      at.approve('measure', { aantal: '7', versie: '1' }),
      at.approve('measure', { aantal: '8', versie: '1' }),
    ])
    expect(twice.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409])
    expect(await at.rows(`select version from casework.retention_term where record = 'measure' order by 1`)).toEqual([
      { version: 1 },
      { version: 2 },
    ])
    const { html } = await at.archivist.get('/bewaren/termijnen')
    expect(html).toContain('dit is geen wet')
    expect(html).toContain('Selectielijst gemeenten, regel 1.1')
  })
})

describe('a request of a data subject', () => {
  test('goes the same way: by its key, with a declaration, and from the list of requests', async () => {
    const recorded = await at.officer.post('/verzoeken/vastleggen', {
      soort: 'woo',
      ontvangen: '2026-11-16',
      hoe: 'letter',
      naam: 'Testpersoon Kanarievraag',
      bereikbaar: 'Kanariestraat 1',
      namens: 'self',
      vraag: 'Kanarievraag.',
    })
    const id = /verzoeken\/([0-9a-f-]{36})/.exec(recorded.location ?? '')?.[1] ?? ''
    expect((await page(at.officer, id, 'verzoek')).html).toContain('nog niet')
    const stopped = await at.officer.post(`/verzoeken/${id}/stoppen`, {
      stopreden: 'withdrawn',
      stopzin: 'Kanariestop.',
    })
    expect(stopped.status).toBe(303)
    expect((await at.deed(at.officer, id, 'vragen', 'verzoek')).html).toContain('De termijn is nog niet voorbij')
    await at.rows(`update casework.data_request set closed_on = closed_on - interval '30 years' where id = $1`, [id])
    expect((await at.deed(at.officer, id, 'vragen', 'verzoek')).status).toBe(303)
    expect((await at.deed(at.social, id, 'bevestigen', 'verzoek')).status).toBe(303)
    expect(await at.roundAfter(25)).toEqual([])
    expect((await at.officer.get(`/verzoeken/${id}`)).status).toBe(404)
    expect((await at.officer.get('/verzoeken')).html).not.toContain(id)
    expect((await at.archivist.get(`/bewaren/${id}/verklaring?spoor=verzoek`)).html).toContain(
      'De sleutels zijn vernietigd (1)',
    )
    expect(
      await at.rows(
        'select octet_length(content) as bytes, wrapped_key from casework.data_request r join keys.data_key k on k.id = r.key_id where r.id = $1',
        [id],
      ),
    ).toEqual([{ bytes: 0, wrapped_key: null }])
  })
})

describe('whatever somebody adds that hangs on a part', () => {
  test('is on this list, with who erases it or why it stays', async () => {
    const found = await at.rows<{ name: string }>(
      `with recursive hanging as (
         select conrelid as rel from pg_constraint where contype = 'f' and confrelid = 'casework.part'::regclass
         union select c.conrelid from pg_constraint c join hanging h on c.confrelid = h.rel where c.contype = 'f'),
       named as (
         select distinct c.oid as rel from pg_class c join pg_namespace n on n.oid = c.relnamespace
         join pg_attribute a on a.attrelid = c.oid and a.attname = 'case_id' and not a.attisdropped
         join pg_attribute b on b.attrelid = c.oid and b.attname in ('part', 'from_part', 'track') and not b.attisdropped
         where c.relkind = 'r' and n.nspname !~ '^pg_')
       select rel::regclass::text as name from (select rel from hanging union select rel from named) t order by 1`,
    )
    expect(found.map(({ name }) => name)).toEqual([
      // care/let-go-of-care.ts
      'care.earlier_pathway',
      'care.line_answer',
      'care.pathway',
      'care.sheet',
      'care.term',
      // casework/retention/erase-part.ts
      'casework.crossing',
      // the declaration
      'casework.destruction',
      'casework.document',
      'casework.document_copy',
      'casework.document_look',
      'casework.document_piece',
      'casework.duty_to_inform',
      'casework.earlier_version',
      'casework.entry',
      // its reason goes
      'casework.hold',
      'casework.meeting_action',
      'casework.meeting_point',
      'casework.meeting_point_for',
      'casework.meeting_told',
      'casework.node',
      // who worked on it: who may read the declaration
      'casework.part_member',
      'casework.relation',
      'casework.sending',
      'casework.task',
      'casework.whereabouts_look',
      // that somebody took it over, and nothing of what is in it
      'casework.work_hand_over_item',
      // sharing/let-go-of-sharing.ts
      'sharing.ask_grant',
      'sharing.colleague_ask',
      // that something was shared stays, what it was goes
      'sharing.disclosure',
      'sharing.disclosure_step',
      'sharing.link',
      'sharing.shared_copy',
      'sharing.shared_page',
    ])
  })
})
