// SPDX-License-Identifier: EUPL-1.2
/** Handing over to another desk: exactly what was shown, on a ground, with a receipt; and nothing that may not go there. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hiddenIn, reportIn, testHouse, type Staff, type TestHouse } from '../../../tests/house.ts'
import { originNames } from '../consulting/origins.ts'
import { otherDeskNames } from '../forms.ts'
import { handOverReceivers, mayComeAlong, receiverOfDesk } from './rules.ts'

describe('what may come along (herkomst)', () => {
  test('every desk of a decision is somebody who receives', () => {
    for (const desk of otherDeskNames) expect(handOverReceivers).toContain(receiverOfDesk[desk])
  })

  test('the whole table: where an answer goes by itself, where on another ground only, and what never goes', () => {
    const goes = (receiver: (typeof handOverReceivers)[number]) =>
      originNames.map((origin) =>
        mayComeAlong(origin, receiver, false) ? 'ja' : mayComeAlong(origin, receiver, true) ? 'grondslag' : 'nooit',
      )
    const never = ['nooit', 'nooit', 'nooit', 'nooit']
    // ownEyes, brp, wpg, social; then bibob and what nobody uses
    const outside = ['ja', 'grondslag', 'grondslag', 'grondslag', ...never]
    const order = ['ja', 'ja', 'ja', 'grondslag', ...never]
    const care = ['ja', 'ja', 'grondslag', 'ja', ...never]
    expect(Object.fromEntries(handOverReceivers.map((receiver) => [receiver, goes(receiver)]))).toEqual({
      police: outside,
      labourInspectorate: outside,
      marechaussee: outside,
      publicProsecutor: outside,
      veiligThuis: outside,
      housingSupervision: order,
      prostitutionSupervision: order,
      benefits: order,
      youthTeam: care,
      debtHelp: care,
      otherMunicipality: outside,
      other: outside,
    })
    expect(mayComeAlong(null, 'other', false)).toBe(true)
  })
})

let house: TestHouse
let officer: Staff
let colleague: Staff
let superuser: Awaited<ReturnType<TestHouse['database']['superuser']>>
beforeAll(async () => {
  house = await testHouse()
  superuser = await house.database.superuser()
  officer = await house.signIn(['attentionOfficer'])
  colleague = await house.signIn(['attentionOfficer'])
})
afterAll(() => house.stop())

const rows = async (text: string, values: unknown[] = []) => (await superuser.query(text, values)).rows
let told = 0
async function arrived(): Promise<string> {
  const verhaal = `Loketverhaal ${++told}: ik zag Marek bij Zwarteweg 12 met busje GT-123-B. Hij leek bang.`
  await house.report({ verhaal })
  await house.takeIn()
  const id = reportIn((await officer.get('/meldingen?stand=alles')).html, verhaal)
  expect((await officer.post(`/meldingen/${id}/in-behandeling`, {})).status).toBe(303)
  return id
}
async function decided(loket = 'housing'): Promise<string> {
  const id = await arrived()
  const decision = { gevaar: 'none', besluit: 'otherDesk', loket, reden: 'Hoort daar.', antwoord: 'ja' }
  expect((await officer.post(`/meldingen/${id}/besluit`, decision)).status).toBe(303)
  return id
}
const marked = () =>
  `Loketverhaal ${told}: ik zag [[Marek|een man]] bij Zwarteweg 12 met busje [[GT-123-B]]. Hij leek bang.`
const fields = (over: Record<string, string> = {}) => ({
  'u-ontvanger': 'housingSupervision',
  'u-wie': 'Kanarieteam',
  'u-hoe': 'secureMail',
  'u-tekst': marked(),
  'u-grondslag': 'Kanariegrond.',
  'u-nodig': 'Kanarienoodzaak.',
  ...over,
})
const look = (id: string, over: Record<string, string> = {}) =>
  officer.post(`/meldingen/${id}/doorgegeven/bekijken`, fields(over))
async function passOn(id: string, over: Record<string, string> = {}) {
  const gezien = hiddenIn((await look(id, over)).html, 'u-gezien')
  return officer.post(`/meldingen/${id}/doorgegeven/doorgeven`, { ...fields(over), 'u-gezien': gezien })
}
const spoken = (over: Record<string, string> = {}) => ({
  ontvanger: 'housingSupervision',
  op: '2026-11-18',
  hoe: 'telephone',
  gezegd: 'Overbewoning aan de Zwarteweg.',
  grondslag: 'Huisvestingswet.',
  nodig: 'Zij gaan erover.',
  ...over,
})
const record = (id: string, over: Record<string, string> = {}) =>
  officer.post(`/meldingen/${id}/doorgegeven/vastleggen`, spoken(over))
const handOverOf = async (id: string): Promise<string> =>
  (await rows('select id from triage.hand_over where report_id = $1 order by recorded_at desc, id limit 1', [id]))[0].id
const receipt = async (id: string, over: Record<string, string> = {}) =>
  officer.post(`/meldingen/${id}/doorgegeven/ontvangst`, {
    welke: await handOverOf(id),
    'o-uitkomst': 'confirmed',
    'o-op': '2026-11-18',
    'o-van': 'Kanarieontvanger',
    'o-kenmerk': 'KANARIE-7',
    ...over,
  })
const notYet = 'nog niet doorgegeven'
const workOf = async (staff: Staff, id: string) => (await staff.get('/')).html.includes(`/meldingen/${id}/doorgegeven"`)

describe('handing over to another desk (doorgeven aan een ander loket)', () => {
  test('stays open, on the page and in the work of everybody here, until it was given', async () => {
    const id = await decided()
    expect((await officer.get(`/meldingen/${id}`)).html).toContain(notYet)
    expect([await workOf(officer, id), await workOf(colleague, id)]).toEqual([true, true])
    const page = (await officer.get(`/meldingen/${id}/doorgegeven`)).html
    expect(page).toContain('Nog niet doorgegeven aan: Toezicht wonen')
    expect(page).toMatch(/value="housingSupervision" selected/)
    expect(page).toContain('[[Marek|een persoon]]')
    expect((await passOn(id)).location).toBe(`/meldingen/${id}/doorgegeven?gedaan=passedOn`)
    expect((await officer.get(`/meldingen/${id}`)).html).not.toContain(notYet)
    expect([await workOf(officer, id), await workOf(colleague, id)]).toEqual([false, false])
  })

  test('what was given to that desk before the decision counts; to another it does not', async () => {
    const [before, elsewhere] = [await arrived(), await arrived()]
    await record(before)
    await record(elsewhere, { ontvanger: 'police' })
    for (const id of [before, elsewhere])
      await officer.post(`/meldingen/${id}/besluit`, {
        gevaar: 'none',
        besluit: 'otherDesk',
        loket: 'housing',
        reden: 'Hoort daar.',
        antwoord: 'ja',
      })
    expect((await officer.get(`/meldingen/${before}`)).html).not.toContain(notYet)
    // the clock of the house stands still: given before the decision is given before that moment
    await rows(`update triage.hand_over set recorded_at = recorded_at - interval '1 hour' where report_id = $1`, [
      elsewhere,
    ])
    expect((await officer.get(`/meldingen/${elsewhere}`)).html).toContain(notYet)
  })

  test('shows first exactly what leaves, and records nothing until that was seen', async () => {
    const id = await decided()
    const seen = await look(id)
    expect(seen.status).toBe(200)
    expect(/id="gaat-weg">([^]*?)<\/p>/.exec(seen.html)?.[1]).toContain(
      'ik zag een man bij Zwarteweg 12 met busje […]. Hij leek bang.',
    )
    for (const over of [{ 'u-gezien': '' }, { 'u-gezien': hiddenIn(seen.html, 'u-gezien'), 'u-ontvanger': 'police' }]) {
      const page = await officer.post(`/meldingen/${id}/doorgegeven/doorgeven`, { ...fields(), ...over })
      expect([page.status, page.html.includes('Bekijk eerst wat er weggaat')]).toEqual([422, true])
    }
    expect(await rows('select from triage.hand_over where report_id = $1', [id])).toHaveLength(0)
  })

  test('is a sealed record of to whom, what, why, on what and how', async () => {
    const id = await decided()
    await passOn(id)
    const page = (await officer.get(`/meldingen/${id}/doorgegeven`)).html
    for (const word of ['Kanarieteam', 'Kanariegrond.', 'Kanarienoodzaak.', 'een man bij Zwarteweg', 'met een tekst'])
      expect(page, word).toContain(word)
    const [row] = await rows('select h::text as all, * from triage.hand_over h where report_id = $1', [id])
    expect(row).toMatchObject({ receiver: 'housingSupervision', channel: 'secureMail', kind: 'extract', receipt: null })
    for (const word of ['Kanarie', 'Zwarteweg']) {
      expect(row.all).not.toContain(word)
      expect(row.all).not.toContain(Buffer.from(word).toString('hex'))
    }
    const lines = await rows(`select details from audit.line where action = 'report.passed-on' and object_id = $1`, [
      id,
    ])
    expect(lines).toEqual([
      {
        details: {
          handOver: await handOverOf(id),
          receiver: 'housingSupervision',
          kind: 'extract',
          onBasis: false,
        },
      },
    ])
  })

  test.each([
    [{ 'u-ontvanger': '' }, 'u-ontvanger'],
    [{ 'u-wie': '' }, 'u-wie'],
    [{ 'u-hoe': '' }, 'u-hoe'],
    [{ 'u-tekst': 'Een eigen tekst.' }, 'u-tekst'],
    [{ 'u-grondslag': '' }, 'u-grondslag'],
    [{ 'u-basis': '00000000-0000-4000-8000-000000000000' }, 'u-basis'],
    [{ 'u-nodig': ' ' }, 'u-nodig'],
  ])('%j is to be mended at its field', async (over, field) => {
    const page = await look(await decided(), over)
    expect(page.status).toBe(422)
    expect(page.html).toContain(`href="#${field}"`)
  })

  test.each([
    [{ gezegd: '' }, 'gezegd'],
    [{ hoe: '' }, 'hoe'],
    [{ grondslag: '' }, 'grondslag'],
    [{ nodig: '' }, 'nodig'],
    [{ op: '2026-11-19' }, 'op'],
  ])('told by word of mouth, %j is to be mended at its field', async (over, field) => {
    const page = await record(await decided(), over)
    expect(page.status).toBe(422)
    expect(page.html).toContain(`href="#${field}"`)
  })
})

describe('an answer of somebody else (herkomst, doelbinding)', () => {
  /** The police said something at the desk. */
  async function withAnswer(role = 'avim'): Promise<{ id: string; answer: string }> {
    const id = await decided()
    const recorded = await officer.post(`/meldingen/${id}/overleg/gesprek`, {
      'm-rol': role,
      'm-wie': 'Iemand',
      'm-hoe': 'telephone',
      'm-vraag': 'Ken je dit?',
      'm-antwoord': 'Antwoordkanarie: Wolters is bekend.',
      'm-herkenbaar': 'no',
    })
    expect(recorded.status).toBe(303)
    return { id, answer: (await rows('select id from triage.consultation where report_id = $1', [id]))[0].id }
  }
  const toDebtHelp = (answer: string, over = {}) => ({ 'u-ontvanger': 'debtHelp', 'u-mee': answer, ...over })

  test('of the police does not come along to care, says why, and does on another ground', async () => {
    const { id, answer } = await withAnswer()
    expect((await officer.get(`/meldingen/${id}/doorgegeven`)).html).toContain('Wet politiegegevens, art. 16')
    const refused = await look(id, toDebtHelp(answer))
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('mag hier niet heen om waar het vandaan komt')
    expect((await passOn(id, toDebtHelp('', {}))).status).toBe(303)
    expect((await passOn(id, toDebtHelp(answer, { 'u-anders': 'Kanarieandersgrond.' }))).status).toBe(303)
    expect((await officer.get(`/meldingen/${id}/doorgegeven`)).html).toContain('Kanarieandersgrond.')
  })

  test('comes along in the text where it may go, and is part of what was seen', async () => {
    const { id, answer } = await withAnswer()
    const over = { 'u-mee': answer }
    expect(/id="gaat-weg">([^]*?)<\/p>/.exec((await look(id, over)).html)?.[1]).toContain('Antwoordkanarie')
    const gezien = hiddenIn((await look(id)).html, 'u-gezien')
    const unseen = { ...fields(over), 'u-gezien': gezien }
    expect((await officer.post(`/meldingen/${id}/doorgegeven/doorgeven`, unseen)).status).toBe(422)
    expect((await passOn(id, over)).status).toBe(303)
  })

  test('does not come along by word of mouth either', async () => {
    const { id } = await withAnswer()
    const gezegd = 'Wij hoorden dat Wolters bekend is.'
    const refused = await record(id, { ontvanger: 'debtHelp', gezegd })
    expect([refused.status, refused.html.includes('Hierin staat iets uit een antwoord')]).toEqual([422, true])
    // what the reporter told is free
    expect((await record(id, { ontvanger: 'debtHelp', gezegd: 'Het gaat om Marek.' })).status).toBe(303)
    expect((await record(id, { ontvanger: 'debtHelp', gezegd, anders: 'Een andere grond.' })).status).toBe(303)
    expect((await record(id, { gezegd })).status).toBe(303)
  })
})

describe('a receipt (ontvangstbevestiging)', () => {
  test('is recorded once, sealed, with their number', async () => {
    const id = await decided()
    await passOn(id)
    expect((await receipt(id)).location).toBe(`/meldingen/${id}/doorgegeven?gedaan=confirmed`)
    const page = (await officer.get(`/meldingen/${id}/doorgegeven`)).html
    expect(page).toContain('Ontvangen, zegt Kanarieontvanger')
    expect(page).toContain('KANARIE-7')
    expect((await receipt(id)).status).toBe(409)
    const [row] = await rows('select h::text as all, * from triage.hand_over h where report_id = $1', [id])
    expect(row).toMatchObject({ receipt: 'confirmed', receipt_by: officer.personId })
    expect(row.all).not.toContain(Buffer.from('KANARIE').toString('hex'))
  })

  test('that refuses says why, and the report is not handed over any more', async () => {
    const id = await decided()
    await passOn(id)
    const bare = await receipt(id, { 'o-uitkomst': 'refused' })
    expect([bare.status, bare.html.includes('Schrijf waarom zij het niet aannemen')]).toEqual([422, true])
    await receipt(id, { 'o-uitkomst': 'refused', 'o-reden': 'Kanarieweigering.' })
    expect((await officer.get(`/meldingen/${id}/doorgegeven`)).html).toContain('Kanarieweigering.')
    expect((await officer.get(`/meldingen/${id}`)).html).toContain(notYet)
    expect(await workOf(officer, id)).toBe(true)
    await record(id)
    expect((await officer.get(`/meldingen/${id}`)).html).not.toContain(notYet)
  })

  test.each([
    [{ 'o-op': '2026-11-19' }, 'o-op'],
    [{ 'o-op': '2026-11-17' }, 'o-op'],
    [{ 'o-van': '' }, 'o-van'],
    [{ 'o-uitkomst': '' }, 'o-uitkomst'],
  ])('%j is to be mended at its field', async (over, field) => {
    const id = await decided()
    await passOn(id)
    const page = await receipt(id, over)
    expect(page.status).toBe(422)
    expect(page.html).toContain(`href="#${field}"`)
  })

  test('that stays away is asked after in the work of who holds the report, and of nobody else', async () => {
    const id = await decided()
    await passOn(id)
    expect(await rows('select remind_on::text from triage.hand_over where report_id = $1', [id])).toEqual([
      { remind_on: '2026-11-25' },
    ])
    expect(await workOf(officer, id)).toBe(false)
    await rows(`update triage.hand_over set remind_on = '2026-11-18' where report_id = $1`, [id])
    expect([await workOf(officer, id), await workOf(colleague, id)]).toEqual([true, false])
    await receipt(id)
    expect(await workOf(officer, id)).toBe(false)
  })

  test('of another report is not found', async () => {
    const [id, other] = [await decided(), await decided()]
    await passOn(other, { 'u-tekst': marked() })
    const welke = await handOverOf(other)
    const given = { welke, 'o-uitkomst': 'confirmed', 'o-op': '2026-11-18', 'o-van': 'Iemand' }
    expect((await officer.post(`/meldingen/${id}/doorgegeven/ontvangst`, given)).status).toBe(404)
    expect(await rows('select from triage.hand_over where receipt is not null and report_id = $1', [other])).toEqual([])
    expect((await officer.post(`/meldingen/${other}/doorgegeven/ontvangst`, given)).status).toBe(303)
  })
})
