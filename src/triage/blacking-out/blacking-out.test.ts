// SPDX-License-Identifier: EUPL-1.2
/** Blacking out (zwartmaken): what two people marked opens nowhere any more, and all the rest is read as before. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { trailOf } from '../../../tests/audit-trail.ts'
import { erasingHouse, type ErasingHouse } from '../../../tests/erasing.ts'
import { codeIn, hiddenIn, reportIn, type Staff, type TestHouse } from '../../../tests/house.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { KeyDestroyed } from '../../platform/keys/key-service.ts'
import { contentKeyOf, InUse } from '../../reporting/index.ts'
import { blackOutDue } from './black-out-due.ts'

let at: ErasingHouse
let house: TestHouse
let one: Staff
let other: Staff
beforeAll(async () => {
  at = await erasingHouse()
  ;({ house, one, other } = at)
})
afterAll(() => house.stop())

const page = (who: Staff, id: string) => who.get(`/meldingen/${id}/zwartmaken`)
const unescaped = (html: string) => html.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')
const markedIn = (html: string) =>
  unescaped(/<textarea[^>]*name="tekst"[^>]*>([\s\S]*?)<\/textarea>/.exec(html)?.[1] ?? '')

/** The proposal, with these words marked as well. */
async function form(id: string, words: readonly string[], more: Record<string, string> = {}) {
  const proposed = markedIn((await page(one, id)).html)
    .replaceAll('[[', '')
    .replaceAll(']]', '')
  const tekst = words.reduce((text, word) => text.replaceAll(word, `[[${word}]]`), proposed)
  return { tekst, grond: 'noBasis', ...more }
}
async function ask(id: string, words: readonly string[], more: Record<string, string> = {}) {
  const fields = await form(id, words, more)
  const { html } = await one.post(`/meldingen/${id}/zwartmaken/bekijken`, fields)
  return one.post(`/meldingen/${id}/zwartmaken/vragen`, { ...fields, gezien: hiddenIn(html, 'gezien') })
}
async function confirm(who: Staff, id: string) {
  const gezien = /name="gezien" value="([^"]*)"/.exec((await page(who, id)).html)?.[1] ?? ''
  return who.post(`/meldingen/${id}/zwartmaken/bevestigen`, { gezien })
}
const undo = (who: Staff, id: string) => who.post(`/meldingen/${id}/zwartmaken/terug`, {})
async function writeWith(code: string, bericht: string): Promise<void> {
  const { html } = await house.publicPost({ code })
  await house.publicPost({ kaartje: hiddenIn(html, 'kaartje'), brief: hiddenIn(html, 'brief'), bericht })
  await house.takeIn()
}
const endOf = async (id: string) =>
  (
    await at.rows<{ ended_why: string | null; done: boolean }>(
      'select ended_why, done_at is not null as done from triage.blacking_out where report_id = $1 order by coalesce(ended_at, done_at, asked_at) desc limit 1',
      [id],
    )
  )[0]
const work = (hours: number) => ({
  municipalityId: house.municipalityId,
  origin: 'worker' as const,
  keys: house.database.keys,
  now: house.now.add({ hours }),
})

/** A note of every kind, each with the name in it. */
async function notesEverywhere(id: string, twin: string): Promise<void> {
  const plate = { soort: 'plate', waarde: 'GX-417-B' }
  for (const each of [id, twin]) await one.post(`/meldingen/${each}/gegevens/nieuw`, plate)
  await one.post(`/meldingen/${id}/gegevens/nieuw`, { soort: 'address', waarde: '7101 AB 12' })
  await one.get(`/meldingen/${id}/eerder`)
  const done = [
    await one.post(`/meldingen/${id}/eerder/oordeel`, { andere: twin, oordeel: 'confirmed', waarom: 'Kanarievos!' }),
    await one.post(`/meldingen/${id}/afweging/vastleggen`, { tegen: 'Volgens Kanarievos niet.' }),
    await one.post(`/meldingen/${id}/advies`, { advies: 'minor', want: 'Kanarievos is 40.' }),
    await one.post(`/meldingen/${id}/meldcode/stap`, { stap: 'signals', gedaan: 'Kanarievos gebeld.' }),
    await one.post(`/meldingen/${id}/toets/vastleggen`, {
      vast: 'no',
      regel: 'no',
      soort: 'victim',
      zin: 'Nodig om Kanarievos.',
    }),
    await one.post(`/meldingen/${id}/doorgegeven/vastleggen`, {
      ontvanger: 'police',
      hoe: 'telephone',
      gezegd: 'Kijk hier eens naar.',
      nodig: 'Zij gaan erover.',
      op: '2026-11-18',
      grondslag: 'Vanwege Kanarievos.',
    }),
    await one.post(`/meldingen/${id}/overleg/gesprek`, {
      'm-rol': 'riec',
      'm-wie': 'Testbureau',
      'm-hoe': 'telephone',
      'm-vraag': 'Kent u Kanarievos?',
      'm-antwoord': 'Nee, Kanarievos niet.',
      'm-herkenbaar': 'yes',
      'm-waarom': 'Het ging om Kanarievos.',
    }),
  ]
  expect(done.map(({ status }) => status)).toEqual(done.map(() => 303))
  const away = await house.signIn(['deputy'])
  expect((await away.post(`/meldingen/${id}/wie-niet/ik`, {})).status).toBe(303)
}

describe('blacking out', () => {
  test('takes two people and a day; then what was marked is gone everywhere and the rest is read as before', async () => {
    const body = new FormData()
    const fields = {
      gemeente: 'winterswijk',
      verhaal: 'In de loods slapen mensen. Henk Kanarievos, 06-12345678, rijdt het busje.',
      wie: 'Henk Kanarievos',
      contact: 'melder@example.org',
    }
    for (const [name, value] of Object.entries(fields)) body.set(name, value)
    for (const name of ['kopiepas.txt', 'Kanarievos loods.txt'])
      body.append('bijlage', new File([`Tekst van ${name.length}.`], name))
    const sent = await (await house.publicApp.request('http://localhost/', { method: 'POST', body })).text()
    const code = codeIn(sent)
    await house.takeIn()
    await house.cleanFiles()
    const id = reportIn((await one.get('/meldingen?stand=alles')).html, 'In de loods slapen mensen')
    await writeWith(code, 'Kanarievos was er weer, bel +31 6 12345678.')
    expect((await one.get(`/meldingen/${id}`)).html).toContain('Kanarievos was er weer')
    await one.post(`/meldingen/${id}/in-behandeling`, {})
    const answer = await one.post(`/meldingen/${id}/antwoord`, { soort: 'question', tekst: 'Wat zag u nog meer?' })
    expect(answer.status).toBe(303)
    const { id: twin } = await at.arrived()
    await notesEverywhere(id, twin)
    const sealed = await at.rows<{ content: Buffer; content_key: string }>(
      'select content, content_key from reporting.report where id = $1',
      [id],
    )
    const notes = await at.rows<{ content: Buffer }>(
      `select content from triage.assessment where report_id = $1 union all select content from reporting.message where report_id = $1
       union all select content from triage.consultation where report_id = $1 union all select content from triage.identifier where report_id = $1`,
      [id],
    )
    const files = await at.rows<{ id: string; original_key: string }>(
      'select id, original_key from reporting.attachment where report_id = $1',
      [id],
    )
    const { html } = await page(one, id)
    // what leads to a person is proposed
    expect(markedIn(html)).toContain('[[06-12345678]]')
    const passport = /name="(bestand-[^"]+)"[^>]*>\s*<span>kopiepas/.exec(html)?.[1] ?? ''
    expect(passport).not.toBe('')
    const plate = /name="(gegeven-[^"]+)"[^>]*>\s*<span>[^<]*GX-417-B/.exec(html)?.[1] ?? ''
    const ticked = { [passport]: 'ja', [plate]: 'ja' }

    const preview = await one.post(
      `/meldingen/${id}/zwartmaken/bekijken`,
      await form(id, ['Kanarievos', '06-12345678'], ticked),
    )
    expect(preview.html).toContain('Henk █████, █████, rijdt het busje.')
    expect((await ask(id, ['Kanarievos', '06-12345678'], ticked)).location).toBe(
      `/meldingen/${id}/zwartmaken?gedaan=asked`,
    )
    expect(await at.everything()).not.toContain('Kanarievos')
    expect((await confirm(one, id)).html).toContain('Een collega moet meekijken')
    expect((await page(other, id)).html).toContain('Henk █████, █████, rijdt het busje.')
    expect((await confirm(other, id)).location).toBe(`/meldingen/${id}/zwartmaken?gedaan=confirmed`)
    await at.roundAfter(23)
    expect((await one.get(`/meldingen/${id}`)).html).toContain('Henk Kanarievos')
    await at.roundAfter(25)

    const said = 'Henk █████ (zwartgemaakt op donderdag 19 november 2026), █████, rijdt het busje.'
    expect((await one.get(`/meldingen/${id}`)).html).toContain(said)
    const nested = ['', 'toets', 'afweging', 'gegevens', 'signalen', 'overleg', 'meekijken', 'meldcode', 'eerder']
    for (const part of [...nested, 'doorgegeven', 'wie-niet', 'vertalen', 'vernietigen', 'zwartmaken']) {
      const { status, html: shown } = await one.get(`/meldingen/${id}${part && `/${part}`}`)
      expect(status, part).toBe(200)
      expect(shown.toLowerCase(), part).not.toContain('kanarievos')
      expect(shown, part).not.toMatch(/12\s?34\s?56\s?78|GX-417-B|kopiepas/)
    }
    expect((await one.get(`/meldingen/${id}/afweging`)).html).toContain('Volgens █████')
    expect((await one.get(`/meldingen/${id}/overleg`)).html).toContain('Kent u █████')
    expect((await one.get(`/meldingen/${id}/gegevens`)).html).toContain('7101 AB 12')
    expect((await one.get(`/meldingen/${twin}/eerder`)).html).not.toContain('Kanarievos')
    expect((await one.post('/meldingen/zoeken/uitkomst', { zoek: 'Kanarievos' })).html).not.toContain(id)
    expect((await one.post('/meldingen/zoeken/uitkomst', { zoek: 'busje' })).html).toContain(id)

    const everyWord = await at.everything()
    for (const { content } of [...sealed, ...notes]) expect(everyWord).not.toContain(content.toString('hex'))
    await expect(
      inTransaction(house.database.kysely('casework_rw'), { ...work(25), origin: 'staff' }, (tx) =>
        house.database.keys.dataKey(tx, sealed[0]!.content_key),
      ),
    ).rejects.toThrow(KeyDestroyed)
    // of the file that stays the name went too, and its copy opens
    const left = await at.rows<{ id: string }>('select id from reporting.attachment where report_id = $1', [id])
    expect(left).toHaveLength(1)
    expect((await one.get(`/meldingen/${id}`)).html).toContain(`Tekst van ${'Kanarievos loods.txt'.length}.`)
    expect(
      await at.rows('select from keys.data_key where id = any($1) and wrapped_key is not null', [
        files.map(({ original_key }) => original_key),
      ]),
    ).toEqual([])
    expect(
      await at.rows('select from triage.identifier_tag where report_id = $1', [id]),
      'only the address is compared',
    ).toHaveLength(1)
    expect(await at.rows(`select from triage.blacking_out where report_id = $1 and plan <> ''`, [id])).toEqual([])

    // the code works on, both ways
    expect((await house.publicPost({ code })).html).toContain('Wat zag u nog meer?')
    await writeWith(code, 'Nog een bericht van daarna.')
    expect((await one.get(`/meldingen/${id}`)).html).toContain('Nog een bericht van daarna.')
    expect((await page(one, id)).html).toMatch(/woorden in \d+ teksten, 1 gegeven, 1 bestand/)
    const { lines } = await trailOf(await house.database.superuser(), house.municipalityId)
    expect(lines.filter(({ action }) => action === 'report.blacked-out')).toHaveLength(1)
    expect(JSON.stringify(lines)).not.toContain('Kanarievos')
    await at.roundAfter(48)
  })

  test('says what to mend: a changed text, part of a word, nothing marked, not looked at', async () => {
    const { id } = await at.arrived({ verhaal: 'Een verhaal over Kanariebrood in een pand.' })
    const send = async (fields: Record<string, string>) =>
      (await one.post(`/meldingen/${id}/zwartmaken/bekijken`, fields)).html
    expect(await send({ ...(await form(id, [])), tekst: 'Iets anders' })).toContain('Verander verder niets')
    expect(await send(await form(id, ['Kanarie']))).toContain('Zet de haken om hele woorden')
    expect(await send(await form(id, []))).toContain('Zet haken om wat weg moet, of kies')
    const good = await form(id, ['Kanariebrood'])
    const blind = await one.post(`/meldingen/${id}/zwartmaken/vragen`, { ...good, gezien: 'x' })
    expect([blind.status, blind.html.includes('Bekijk eerst wat er blijft')]).toEqual([422, true])
    expect(await at.rows('select from triage.blacking_out where report_id = $1', [id])).toEqual([])
  })

  test('shows the second person what was added meanwhile before it is confirmed', async () => {
    const { id } = await at.arrived({ verhaal: 'Hier woont Kanariehen boven.' })
    await ask(id, ['Kanariehen'])
    const seen = /name="gezien" value="([^"]*)"/.exec((await page(other, id)).html)?.[1] ?? ''
    await one.post(`/meldingen/${id}/afweging/vastleggen`, { tegen: 'Later bijgeschreven.' })
    const { html, status } = await other.post(`/meldingen/${id}/zwartmaken/bevestigen`, { gezien: seen })
    expect([status, html.includes('Later bijgeschreven.')]).toEqual([409, true])
    expect((await confirm(other, id)).status).toBe(303)
    await undo(one, id)
  })

  test('is called off by anybody who may decide; a hold, a case and a letter stop it', async () => {
    const { id, verhaal } = await at.arrived({ verhaal: 'Dit gaat over Kanarieuil en een hok.' })
    const asked = async () => {
      await ask(id, ['Kanarieuil'])
      expect((await confirm(other, id)).status).toBe(303)
    }
    await asked()
    expect((await ask(id, ['Kanarieuil'])).html).toContain('Er is al gevraagd')
    expect((await undo(other, id)).location).toBe(`/meldingen/${id}/zwartmaken?gedaan=undone`)
    expect((await undo(one, id)).html).toContain('Er is geen verzoek meer')
    // the clock of the house stands still: which of two was the last cannot be told
    await at.rows('delete from triage.blacking_out where report_id = $1', [id])
    await asked()
    const hold = { melding: await at.labelOf(id), soort: 'woo', waarom: 'Een verzoek.' }
    await one.post('/bewaarplicht/nieuw', hold)
    expect(await endOf(id)).toEqual({ ended_why: 'held', done: false })
    expect((await ask(id, ['Kanarieuil'])).html).toContain('staat een bewaarplicht')
    await at.rows('update triage.hold set lifted_by = placed_by, lifted_at = placed_at where report_id = $1', [id])
    for (const [change, back, why] of [
      ['unread_letters = 1', 'unread_letters = 0', 'newLetter'],
      [`state = 'caseOpened'`, `state = 'submitted'`, 'caseOpened'],
    ] as const) {
      await asked()
      await at.rows(`update triage.course set ${change} where report_id = $1`, [id])
      await at.roundAfter(25)
      expect(await endOf(id)).toEqual({ ended_why: why, done: false })
      await at.rows(`update triage.course set ${back} where report_id = $1`, [id])
      await at.rows('delete from triage.blacking_out where report_id = $1', [id])
    }
    expect((await one.get(`/meldingen/${id}`)).html).toContain(verhaal)
  })

  test('killed in the middle changes nothing; waits for who is at it, and keeps who comes waiting', async () => {
    const { id, verhaal } = await at.arrived({ verhaal: 'De buurman heet Kanariegans en klaagt.' })
    await ask(id, ['Kanariegans'])
    await confirm(other, id)
    const worker = house.database.kysely('worker_rw')
    await expect(
      inTransaction(worker, work(25), async (tx) => {
        await blackOutDue(tx, id)
        throw new Error('killed')
      }),
    ).rejects.toThrow('killed')
    expect((await one.get(`/meldingen/${id}`)).html).toContain(verhaal)

    const desk = house.database.kysely('casework_rw')
    const staff = { ...work(25), origin: 'staff' as const }
    await inTransaction(desk, staff, async (tx) => {
      await contentKeyOf(tx, id)
      await expect(inTransaction(worker, work(25), (second) => blackOutDue(second, id))).rejects.toThrow(InUse)
    })
    let come: Promise<string> | undefined
    await inTransaction(worker, work(25), async (tx) => {
      expect(await blackOutDue(tx, id)).toBe('blackedOut')
      come = inTransaction(desk, staff, async (later) => (await contentKeyOf(later, id)).id)
      const first = await Promise.race([come, new Promise((wake) => setTimeout(() => wake('waits'), 300))])
      expect(first).toBe('waits')
    })
    const [now] = await at.rows<{ content_key: string }>('select content_key from reporting.report where id = $1', [id])
    expect(await come).toBe(now!.content_key)
    expect(await inTransaction(worker, work(25), (tx) => blackOutDue(tx, id))).toBeUndefined()
    expect((await one.get(`/meldingen/${id}`)).html).toContain('heet █████ (zwartgemaakt op')
  })

  test('is not for who told it, nor for a neighbour, and goes with the report when that is destroyed', async () => {
    const { id } = await at.arrived({ verhaal: 'Bij Kanariemus brandt nachtlicht.' })
    await at.rows(
      'update triage.course set told_by = (select id from platform.person where municipality_id = $2 limit 1) where report_id = $1',
      [id, house.municipalityId],
    )
    const [teller] = await at.rows<{ told_by: string }>('select told_by from triage.course where report_id = $1', [id])
    const own = await house.signInAs(teller!.told_by)
    expect((await page(own, id)).html).toContain('Je meldde dit zelf')
    await at.rows('update triage.course set told_by = null where report_id = $1', [id])
    const neighbour = await house.signIn(['attentionOfficer'], house.neighbourId)
    expect((await page(neighbour, id)).status).toBe(404)
    for (const deed of [confirm, undo]) expect((await deed(neighbour, id)).status).toBe(404)

    await ask(id, ['Kanariemus'])
    await at.ask(one, id)
    await at.confirm(other, id)
    await at.roundAfter(25)
    expect(await at.stateOf(id)).toBe('destroyed')
    expect(await at.rows(`select ended_why from triage.blacking_out where report_id = $1 and plan = ''`, [id])).toEqual(
      [{ ended_why: 'destroyed' }],
    )
  })
})
