// SPDX-License-Identifier: EUPL-1.2
/** Destroying: two people, a day to think again, and then nothing opens any more; but never what is a case, or what nobody read. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { trailOf } from '../../../tests/audit-trail.ts'
import { erasingHouse, type ErasingHouse } from '../../../tests/erasing.ts'
import { reportIn, type Staff, type TestHouse } from '../../../tests/house.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { fileKeyProvider } from '../../platform/keys/file-key-provider.ts'
import { KeyDestroyed, KeyService } from '../../platform/keys/key-service.ts'
import { destroyDue } from '../index.ts'

let at: ErasingHouse
let house: TestHouse
let one: Staff
let other: Staff
beforeAll(async () => {
  at = await erasingHouse()
  ;({ house, one, other } = at)
})
afterAll(() => house.stop())

/** One row in each table of triage that hangs on a report, by the deeds that make it. */
async function leaveTracesEverywhere(id: string): Promise<void> {
  const twin = await at.arrived()
  const plate = { soort: 'plate', waarde: 'GT-123-B' }
  for (const each of [id, twin.id]) await one.post(`/meldingen/${each}/gegevens/nieuw`, plate)
  await one.get(`/meldingen/${id}/eerder`)
  const done = [
    await one.post(`/meldingen/${id}/eerder/oordeel`, {
      andere: twin.id,
      oordeel: 'confirmed',
      waarom: 'Kanariereden.',
    }),
    await one.post(`/meldingen/${id}/eerder/samen`, { andere: twin.id }),
    await one.post(`/meldingen/${id}/afweging/vastleggen`, { tegen: 'Kanarietegen.' }),
    await one.post(`/meldingen/${id}/advies`, { advies: 'minor', want: 'Kanariewant.' }),
    await one.post(`/meldingen/${id}/meldcode/stap`, { stap: 'signals', gedaan: 'Kanariestap.' }),
    await one.post(`/meldingen/${id}/overleg/gesprek`, {
      'm-rol': 'riec',
      'm-wie': 'Testbureau',
      'm-hoe': 'telephone',
      'm-vraag': 'Kanarievraag?',
      'm-antwoord': 'Kanarieantwoord.',
      'm-herkenbaar': 'no',
    }),
  ]
  const made = await one.post('/overleglijsten/nieuw', { soort: 'avim', dag: '2026-11-25' })
  const list = /overleglijsten\/([0-9a-f-]{36})/.exec(made.location ?? '')?.[1] ?? ''
  done.push(await one.post('/overleglijsten/erbij/zetten', { lijst: list, melding: id }))
  const [line] = await at.rows<{ code: string }>('select code from triage.round_table_line where report_id = $1', [id])
  const agreed = { besluit: 'weAct', wat: 'Kanarietaak.', wie: one.personId, datum: '2026-12-01' }
  const fields = Object.entries(agreed).map(([name, value]) => [`${name}-${line?.code}`, value])
  done.push(
    await one.post(`/overleglijsten/${list}/besluiten/vastleggen`, Object.fromEntries(fields)),
    await one.post(`/meldingen/${id}/taken/nieuw`, {
      taak: 'Kanarietaak.',
      wie: one.personId,
      uiterlijk: '2026-12-01',
    }),
  )
  expect(done.map(({ status }) => status)).toEqual(done.map(() => 303))
  const away = await house.signIn(['deputy'])
  expect((await away.post(`/meldingen/${id}/wie-niet/ik`, {})).status).toBe(303)
}

describe('destroying', () => {
  test('takes two people and a day; then no key is left, no byte of it, and the code opens nothing', async () => {
    const { id, code, verhaal } = await at.arrived({ contact: 'melder@example.org' })
    const label = await at.labelOf(id)
    await one.post(`/meldingen/${id}/in-behandeling`, {})
    await one.post(`/meldingen/${id}/toets/vastleggen`, { vast: 'no', regel: 'no', soort: 'place', zin: 'Kanariezin.' })
    await leaveTracesEverywhere(id)
    const [before] = await at.rows<{
      content: Buffer
      contact: Buffer
      content_key: string
      contact_key: string
      mailbox_public: Buffer
    }>('select content, contact, content_key, contact_key, mailbox_public from reporting.report where id = $1', [id])
    const handOver = {
      ontvanger: 'police',
      op: '2026-11-18',
      hoe: 'telephone',
      gezegd: 'Kanariegezegd.',
      nodig: 'Kanarienodig.',
      grondslag: 'Kanariegrond.',
      kenmerk: 'PLKANARIE1',
    }
    const recorded = await one.post(`/meldingen/${id}/doorgegeven/vastleggen`, handOver)
    expect(recorded.location).toBe(`/meldingen/${id}/doorgegeven?gedaan=handedOver`)
    expect((await one.get(`/meldingen/${id}/doorgegeven`)).html).toContain('PLKANARIE1')
    const [given] = await at.rows<{ id: string }>('select id from triage.hand_over where report_id = $1', [id])
    const receipt = { welke: given!.id, 'o-uitkomst': 'confirmed', 'o-op': '2026-11-18', 'o-van': 'Kanarievan' }
    expect((await one.post(`/meldingen/${id}/doorgegeven/ontvangst`, receipt)).status).toBe(303)
    const tomorrow = await one.post(`/meldingen/${id}/doorgegeven/vastleggen`, { ...handOver, op: '2026-11-19' })
    expect(tomorrow.html).toContain('Die ligt niet na vandaag')
    expect((await at.ask(one, id)).location).toBe(`/meldingen/${id}/vernietigen?gedaan=asked`)
    await at.roundAfter(48)
    expect(await at.stateOf(id)).toBe('received')
    expect((await other.get(`/meldingen/${id}/vernietigen`)).html).toContain('Bevestig: vernietig deze melding')
    expect((await at.confirm(other, id, { antwoord: 'ja' })).location).toBe(
      `/meldingen/${id}/vernietigen?gedaan=confirmed`,
    )
    expect(await at.rows('select direction from reporting.message where report_id = $1', [id])).toEqual([
      { direction: 'toReporter' },
    ])
    await at.roundAfter(23)
    expect((await one.get(`/meldingen/${id}`)).html).toContain(verhaal)
    expect((await house.publicPost({ code, naar: 'openen' })).html).not.toContain('Deze code kennen wij niet')
    await at.roundAfter(24)

    const everyWord = await at.everything()
    for (const sealed of [before!.content, before!.contact, before!.mailbox_public])
      expect(everyWord).not.toContain(sealed.toString('hex'))
    for (const word of [
      verhaal,
      'Kanariereden',
      'Kanarievraag',
      'kanarievogel',
      'Kanariezin',
      'Kanariegrond',
      'PLKANARIE1',
      'melder@example.org',
    ])
      expect(everyWord).not.toContain(word)
    expect(
      await at.rows('select wrapped_key, destroyed_at is not null as destroyed from keys.data_key where id = any($1)', [
        [before!.content_key, before!.contact_key],
      ]),
    ).toEqual([
      { wrapped_key: null, destroyed: true },
      { wrapped_key: null, destroyed: true },
    ])
    const restarted = new KeyService(fileKeyProvider(house.database.keysDir))
    const work = { municipalityId: house.municipalityId, origin: 'staff' as const, keys: restarted, now: house.now }
    for (const key of [before!.content_key, before!.contact_key])
      await expect(
        inTransaction(house.database.kysely('casework_rw'), work, (tx) => restarted.dataKey(tx, key)),
      ).rejects.toThrow(KeyDestroyed)

    const page = await house.publicPost({ code, naar: 'openen' })
    expect(page.html).toContain('Deze code kennen wij niet')
    expect(await at.rows('select from reporting.locator where report_id = $1', [id])).toEqual([])

    for (const table of [
      'identifier',
      'observed_signal',
      'legality_test',
      'assessment',
      'advice_answer',
      'second_look',
      'meldcode_step',
      'group_member',
      'step_back',
      'suggestion',
      'suggestion_judgement',
      'identifier_tag',
      'reveal',
      'pause',
      'escalation',
      'notice',
      'round_table_line',
      'task',
    ])
      expect(await at.rows(`select from triage.${table} where report_id = $1`, [id]), table).toEqual([])
    for (const [table, column] of [
      ['hand_over', 'content'],
      ['hand_over', 'receipt_content'],
      ['text_disclosure', 'content'],
      ['hold', 'reason'],
    ])
      expect(
        await at.rows(`select from triage.${table} where report_id = $1 and octet_length(${column}) > 0`, [id]),
      ).toEqual([])
    const { html, status } = await one.get(`/meldingen/${id}`)
    expect(status).toBe(200)
    expect(html).toContain(`Verklaring van vernietiging, melding ${label}`)
    expect(html).toContain('Er is geen grondslag om dit te bewaren')
    expect(html).toMatch(/Politie, [^<]*18[^<]*2026/)
    expect((await one.get(`/meldingen/${id}/verklaring`)).html).toContain('Gevraagd door')
    for (const nested of ['toets', 'afweging', 'gegevens', 'signalen', 'vernietigen'])
      expect((await one.get(`/meldingen/${id}/${nested}`)).status, nested).toBe(404)
    expect((await one.post(`/meldingen/${id}/in-behandeling`, {})).status).toBe(404)
    expect((await one.get('/meldingen?stand=alles')).status).toBe(200)
    expect((await one.get('/')).status).toBe(200)
    const { lines } = await trailOf(await house.database.superuser(), house.municipalityId)
    expect(lines.filter(({ action }) => action === 'report.destroyed')).toHaveLength(1)
  })

  test('is not for one person, and not for who told it', async () => {
    const { id } = await at.arrived()
    await at.ask(one, id)
    expect((await at.confirm(one, id)).html).toContain('Een collega moet meekijken')
    await at.roundAfter(48)
    expect(await at.stateOf(id)).toBe('submitted')
    await expect(
      at.rows('update triage.destruction set confirmed_by = asked_by, confirmed_at = now() where report_id = $1', [id]),
    ).rejects.toThrow('destruction_check')
  })

  test('of what a colleague told leaves nobody who told it', async () => {
    const colleague = await house.signIn(['colleague'])
    await colleague.post('/niet-pluis/doorgeven', { verhaal: 'Een collega vertelt van een kanarie.' })
    await house.takeIn()
    const id = reportIn((await one.get('/meldingen?stand=alles')).html, 'Een collega vertelt van een kanarie.')
    const told = () => at.rows('select told_by is not null as known, tells from reporting.report where id = $1', [id])
    expect(await told()).toEqual([{ known: true, tells: 'own' }])
    await at.ask(one, id)
    await at.confirm(other, id)
    await at.roundAfter(25)
    expect([await at.stateOf(id), await told()]).toEqual(['destroyed', [{ known: false, tells: null }]])
  })

  test('confirmed by two at once is confirmed once', async () => {
    const { id } = await at.arrived()
    const third = await house.signIn(['attentionOfficer'])
    await at.ask(one, id)
    const pages = await Promise.all([at.confirm(other, id), at.confirm(third, id)])
    expect(pages.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409])
    await at.undo(one, id)
  })

  test('is called off by anybody who may decide, until it is done', async () => {
    const { id, verhaal } = await at.arrived()
    await at.ask(one, id)
    await at.confirm(other, id)
    expect((await at.undo(other, id)).location).toBe(`/meldingen/${id}/vernietigen?gedaan=undone`)
    expect((await at.undo(one, id)).html).toContain('Er is geen verzoek meer')
    await at.roundAfter(48)
    expect((await one.get(`/meldingen/${id}`)).html).toContain(verhaal)
    expect((await at.ask(one, id)).status).toBe(303)
    await at.undo(one, id)
  })

  test('does not happen unread: a letter that came meanwhile stops it, and the code works on', async () => {
    const { id } = await at.arrived()
    await at.ask(one, id)
    await at.confirm(other, id)
    await at.rows('update triage.course set unread_letters = 1 where report_id = $1', [id])
    await at.roundAfter(25)
    expect([await at.stateOf(id), await at.endOf(id)]).toEqual(['submitted', 'newLetter'])
    expect(await at.rows('select report_id from reporting.locator where report_id = $1', [id])).toHaveLength(1)
    expect((await at.ask(one, id)).html).toContain('De melder schreef nog iets')
    expect((await one.get(`/meldingen/${id}/vernietigen`)).html).toContain('Lees dat eerst')
  })

  test('does not happen to a case', async () => {
    const { id } = await at.arrived()
    await at.ask(one, id)
    await at.confirm(other, id)
    await at.rows(`update triage.course set state = 'caseOpened' where report_id = $1`, [id])
    await at.roundAfter(25)
    expect([await at.stateOf(id), await at.endOf(id)]).toEqual(['caseOpened', 'caseOpened'])
    expect((await at.ask(one, id)).html).toContain('Bij deze melding is een casus geopend')
  })

  test('killed in the middle leaves all of it, and a second time does nothing', async () => {
    const { id, verhaal } = await at.arrived()
    await at.ask(one, id)
    await at.confirm(other, id)
    const work = {
      municipalityId: house.municipalityId,
      origin: 'worker' as const,
      keys: house.database.keys,
      now: house.now.add({ hours: 25 }),
    }
    const worker = house.database.kysely('worker_rw')
    await expect(
      inTransaction(worker, work, async (tx) => {
        await destroyDue(tx, id, [])
        throw new Error('killed')
      }),
    ).rejects.toThrow('killed')
    expect((await one.get(`/meldingen/${id}`)).html).toContain(verhaal)
    expect(await inTransaction(worker, work, (tx) => destroyDue(tx, id, []))).toBe('destroyed')
    expect(await inTransaction(worker, work, (tx) => destroyDue(tx, id, []))).toBeUndefined()
    expect(
      await Promise.all([at.undo(one, id), at.ask(one, id)]).then((pages) => pages.map(({ status }) => status)),
    ).toEqual([404, 404])
  })

  test('of a neighbour’s report is not there to ask', async () => {
    const { id } = await at.arrived()
    const neighbour = await house.signIn(['attentionOfficer'], house.neighbourId)
    for (const page of ['vernietigen', 'verklaring'])
      expect((await neighbour.get(`/meldingen/${id}/${page}`)).status).toBe(404)
    for (const deed of [at.ask, at.confirm, at.undo]) expect((await deed(neighbour, id)).status).toBe(404)
    expect((await one.get(`/meldingen/${id}/verklaring`)).html).toContain('Vraag een collega om mee te kijken')
  })
})

describe('whatever somebody adds that hangs on a report', () => {
  test('and is sealed is on this list, with who erases it', async () => {
    const found = await at.rows<{ name: string }>(
      `select nspname || '.' || relname as name from pg_class c join pg_namespace n on n.oid = relnamespace
       where relkind = 'r' and nspname !~ '^(pg_|graphile_worker$)'
         and exists (select from pg_attribute where attrelid = c.oid and attname in ('report_id', 'content_key') and not attisdropped)
         and exists (select from pg_attribute where attrelid = c.oid and atttypid = 'bytea'::regtype and not attisdropped) order by 1`,
    )
    expect(found.map(({ name }) => name)).toEqual([
      // only its key goes: who looked stays
      'oversight.reason_reveal',
      // reporting/desk/erase-report.ts
      'reporting.attachment',
      'reporting.locator',
      'reporting.message',
      'reporting.report',
      // triage/erasing/destroy-due.ts
      'triage.advice_answer',
      'triage.assessment',
      'triage.blacking_out',
      'triage.consultation',
      'triage.course',
      'triage.hand_over',
      'triage.hold',
      'triage.identifier',
      'triage.identifier_tag',
      'triage.legality_test',
      'triage.meldcode_step',
      'triage.observed_signal',
      'triage.pause',
      'triage.reveal',
      'triage.round_table_line',
      'triage.second_look',
      'triage.step_back',
      'triage.suggestion_judgement',
      'triage.task',
      'triage.text_disclosure',
    ])
  })
})
