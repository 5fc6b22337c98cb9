// SPDX-License-Identifier: EUPL-1.2
/** The sheet to type over and the order it follows, in the house: who may, what is on it, and when nothing is on it any more. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { trailOf } from '../../../tests/audit-trail.ts'
import { hiddenIn, type Staff } from '../../../tests/house.ts'
import { pdf } from '../../../tests/sample-files.ts'
import { sharingHouse, type SharingHouse } from '../../../tests/sharing-house.ts'
import { dateOf } from '../../time.ts'
import { mostLines } from './order.ts'

let at: SharingHouse
let caseId: string
let partner: string
let nodeId: string

beforeAll(async () => {
  at = await sharingHouse()
})
afterAll(() => at.house.stop())
beforeEach(async () => {
  partner = await at.partner('shelter', ['P2'], { weg: 'ownForm', ook: 'link', website: 'https://example.org/' })
  caseId = await at.openCase()
  await at.startTrack(caseId, 'zorg', at.care)
  ok(
    await at.care.post(`/casussen/${caseId}/personen-en-plaatsen/nieuw`, {
      spoor: 'zorg',
      soort: 'person',
      rollen: 'presumedVictim',
      naam: 'Kanarienaam',
      leeftijd: '23+',
      over: 'Kanarieover: Kanarienaam slaapt slecht in de schuur.',
    }),
  )
  const [node] = await at.rows<{ id: string }>('select id from casework.node where case_id = $1', [caseId])
  nodeId = node?.id ?? ''
})

function ok({ status, html }: { status: number; html: string }): void {
  if (status !== 303) throw new Error(`not done: ${status} ${html.replaceAll(/<[^>]+>/g, ' ').slice(0, 1_500)}`)
}
const text = ({ html }: { html: string }): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
const sheetAt = (id: string): string => `/casussen/${caseId}/overtypblad?verstrekking=${id}`
const formAt = (id = partner): string => `/partners/${id}/formulier`
async function shared(more: Record<string, string> = {}, who: Staff = at.care, to = partner): Promise<string> {
  const page = await at.share(who, caseId, await at.fields(to, { kanaal: 'ownForm', ...more }))
  const id = /verstrekking=([0-9a-f-]{36})/.exec(page.location ?? '')?.[1]
  if (!id) throw new Error(`nothing was shared: ${page.status} ${text(page).slice(0, 2_000)}`)
  return id
}
/** The boxes from above to below, label and text. */
const boxesOf = ({ html }: { html: string }): [string, string][] =>
  [
    ...html.matchAll(
      /<label[^>]*>(?:<span[^>]*>)?([^<]*)(?:<\/span>)?<\/label>\s*<textarea[^>]*readonly[^>]*>([^<]*)</g,
    ),
  ].map(([, label = '', value = '']) => [label, value])
const lead = (page: { html: string }): string[] => boxesOf(page).map(([label]) => label)
const headingsOf = ({ html }: { html: string }): string[] =>
  [...html.matchAll(/<li><p><strong[^>]*>([^<]*)<\/strong>/g)].map(([, heading = '']) => heading)
const versionOf = async (): Promise<string> => hiddenIn((await at.officer.get(formAt())).html, 'versie')
const change = async (deed: string, fields: Record<string, string>, versie?: string) =>
  at.officer.post(`${formAt()}/${deed}`, { versie: versie ?? (await versionOf()), ...fields })

describe('the sheet', () => {
  test('holds what the copy holds: screen names, bars, and nothing that was not ticked', async () => {
    const id = await shared({ mee: `over:${nodeId}`, weg: 'in de schuur' })
    const page = await at.care.get(sheetAt(id))
    expect(page.status).toBe(200)
    const boxes = new Map(boxesOf(page))
    expect(boxes.get('Personen')).toContain('slaapt slecht ▇▇▇▇▇')
    expect(boxes.get('Vraag of bericht')).toBe('Kanarievraag: is er een plek?')
    expect(boxes.get('Toestemming van de persoon')).toBe('Ja, de persoon vindt het goed')
    for (const never of ['Kanarienaam', 'de schuur', 'Anders is er vannacht', 'Met minder kan niemand'])
      expect(page.html).not.toContain(never)
    expect(text(page)).toContain('Documenten : niet in deze verstrekking')
    const named = await at.care.get(sheetAt(await shared({ mee: `naam:${nodeId}` })))
    expect(new Map(boxesOf(named)).get('Personen')).toContain('Kanarienaam')
    const { lines } = await trailOf(await at.house.database.superuser(), at.house.municipalityId)
    const looks = lines.filter(({ action }) => action === 'type-over.viewed').map(({ details }) => details)
    expect(looks).toHaveLength(2)
    expect(JSON.parse(looks[0] ?? '{}')).toEqual({ disclosure: id, part: 'care' })
  })

  test('is a link of the disclosure for what is typed or told, and of no other', async () => {
    for (const [kanaal, has] of [
      ['ownForm', true],
      ['telephone', true],
      ['link', false],
    ] as const) {
      const to = await at.partner('shelter', ['P2'], {
        weg: 'ownForm',
        ook: 'link\ntelephone',
        website: 'https://example.org/',
      })
      const id = await shared({ kanaal }, at.care, to)
      const page = await at.care.get(`/casussen/${caseId}/verstrekking?verstrekking=${id}`)
      expect([kanaal, page.html.includes('/overtypblad?')]).toEqual([kanaal, has])
      const sheet = await at.care.get(sheetAt(id))
      expect([kanaal, sheet.html.includes('Kanarievraag')]).toEqual([kanaal, has])
      if (!has) expect(text(sheet)).toContain('op een andere manier')
    }
  })

  test('is for who is on the part; everybody else gets the same as for what is not there', async () => {
    const id = await shared()
    const neighbour = await at.house.signIn(['careCoordinator'], at.house.neighbourId)
    const plain = ({ html }: { html: string }) => html.replaceAll(/value="[^"]*"/g, '')
    for (const who of [at.officer, at.safety, at.social, at.adviser, neighbour]) {
      const [mine, none] = [await who.get(sheetAt(id)), await who.get(sheetAt('00000000-0000-4000-8000-000000000000'))]
      expect([mine.status, plain(mine)]).toEqual([404, plain(none)])
    }
    for (const odd of ['', 'zomaar', '%00']) expect((await at.care.get(sheetAt(odd))).status).toBe(404)
    // of one case by way of another
    const other = await at.openCase()
    await at.startTrack(other, 'zorg', at.care)
    expect((await at.care.get(`/casussen/${other}/overtypblad?verstrekking=${id}`)).status).toBe(404)
  })

  test('has no text while a colleague looks, once it ended, after the last day, and when the basis is gone', async () => {
    const empty = async (id: string, why: string) => {
      const page = await at.care.get(sheetAt(id))
      expect([page.status, boxesOf(page), page.html.includes('Kanarievraag')]).toEqual([200, [], false])
      expect(text(page)).toContain(why)
    }
    ok(await at.administrator.post('/beheer/meekijken/kiezen', { wanneer: 'always' }))
    const waiting = await shared()
    ok(await at.administrator.post('/beheer/meekijken/kiezen', { wanneer: 'never' }))
    await empty(waiting, 'Een collega kijkt eerst mee')
    const revoked = await shared()
    expect(lead(await at.care.get(sheetAt(revoked)))).toContain('Ons nummer')
    ok(await at.care.post(`/casussen/${caseId}/verstrekking/intrekken`, { verstrekking: revoked }))
    await empty(revoked, 'Deze verstrekking is afgelopen')
    const late = await shared()
    await at.rows(`update sharing.disclosure set ends_on = $2 where id = $1`, [
      late,
      dateOf(at.house.now).subtract({ days: 1 }).toString(),
    ])
    await empty(late, 'De laatste dag is voorbij')
    const based = await shared()
    ok(await at.administrator.post(`/partners/${partner}/grondslag/stopt`, { welke: await at.basisOf(partner, 'P2') }))
    await empty(based, 'De grondslag waarop dit rustte, geldt niet meer')
  })

  test('says that pages go another way, and holds none', async () => {
    const by = await at.partner('shelter', ['P2'], { weg: 'secureMail', ook: 'link', mail: 'loket@example.org' })
    const document = await at.document(caseId, ['brief.pdf', pdf({ pages: 2 })], { titel: 'Kanariebrief' })
    const mail = { kanaal: 'secureMail' }
    const page = await at.care.get(sheetAt(await shared({ ...mail, mee: `blad:${document}` }, at.care, by)))
    expect(text(page)).toContain('gaan 2 bladzijden van documenten mee. Die staan niet op dit blad')
    expect(page.html).not.toContain('<img')
    const without = await at.care.get(sheetAt(await shared({ ...mail, mee: `stuk:${document}` }, at.care, by)))
    expect(new Map(boxesOf(without)).get('Documenten')).toContain('Kanariebrief')
    expect(text(without)).not.toContain('bladzijden')
  })

  test('their number is kept from here', async () => {
    const id = await shared()
    const page = await at.care.get(sheetAt(id))
    expect(page.html).toContain(`action="/casussen/${caseId}/verstrekking/nummer"`)
    ok(await at.care.post(`/casussen/${caseId}/verstrekking/nummer`, { verstrekking: id, nummer: 'FICTIEF-1' }))
    expect((await at.care.get(sheetAt(id))).html).toContain('value="FICTIEF-1"')
  })

  test('of a network begins with which case, what for and who decided in whose name; it ends when the switch goes off', async () => {
    const day = dateOf(at.house.now).toString()
    ok(
      await at.administrator.post('/beheer/samenwerkingsverbanden/aan', {
        verband: 'riec',
        besluit: 'burgemeester',
        besluitop: day,
        advies: 'positive',
        adviesop: day,
      }),
    )
    ok(await at.officer.post(`/casussen/${caseId}/regelen/spoor`, { spoor: 'bestuurlijk', wie: at.adviser.personId }))
    const riec = await at.partner('riec', ['P5'])
    const id = await shared(
      {
        spoor: 'bestuurlijk',
        soort: 'riec',
        kanaal: 'link',
        grond: await at.basisOf(riec, 'P5'),
        namens: 'burgemeester',
      },
      at.adviser,
      riec,
    )
    ok(await at.adviser.post(`/casussen/${caseId}/regelen/erbij`, { spoor: 'bestuurlijk', wie: at.safety.personId }))
    ok(await at.safety.post(`/casussen/${caseId}/verstrekking/mag-weg`, { verstrekking: id }))
    const page = await at.adviser.get(sheetAt(id))
    expect(lead(page).slice(0, 3)).toEqual(['Ons nummer', 'Doel', 'Besloten door'])
    const boxes = new Map(boxesOf(page))
    expect(boxes.get('Ons nummer')).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}$/)
    expect(boxes.get('Doel')).toBe('P5 gezamenlijke aanpak in het RIEC')
    expect(boxes.get('Besloten door')).toMatch(/\S+, namens de burgemeester$/)
    const html = (await at.administrator.get('/beheer/samenwerkingsverbanden')).html
    ok(await at.administrator.post('/beheer/samenwerkingsverbanden/uit', { welke: hiddenIn(html, 'welke') }))
    const after = await at.adviser.get(sheetAt(id))
    expect([boxesOf(after), text(after).includes('Inbreng in dit verband staat weer uit')]).toEqual([[], true])
    expect((await at.adviser.post(`/casussen/${caseId}/verstrekking/link`, { verstrekking: id })).status).toBe(409)
  })
})

describe('the order of a form', () => {
  test('is a proposal of ours until somebody changes a line; the sheet follows what was written down', async () => {
    const id = await shared()
    const first = await at.officer.get(formAt())
    expect(text(first)).toContain('Dit is een voorstel van Spil')
    expect(headingsOf(first).slice(0, 2)).toEqual(['Van welke gemeente', 'Ons nummer'])
    expect(text(await at.care.get(sheetAt(id)))).toContain('Deze volgorde is een voorstel van Spil')
    ok(await change('erbij', { kop: 'Uw kenmerk', veld: 'code', plek: '0' }))
    ok(await change('verplaatsen', { welke: '0', waarheen: 'omlaag' }))
    ok(await change('weg', { welke: '0' }))
    const then = await at.officer.get(formAt())
    expect(text(then)).not.toContain('Dit is een voorstel van Spil')
    expect(headingsOf(then)).toEqual(['Uw kenmerk', ...headingsOf(first).slice(1)])
    const sheet = await at.care.get(sheetAt(id))
    expect(lead(sheet)[0]).toBe('Uw kenmerk')
    expect(text(sheet)).not.toContain('voorstel van Spil')
    ok(await change('voorstel', {}))
    expect(headingsOf(await at.officer.get(formAt()))).toEqual(headingsOf(first))
  })

  test('what was shared and has no place on their form stands apart', async () => {
    const id = await shared()
    const all = headingsOf(await at.officer.get(formAt())).indexOf('Vraag of bericht')
    ok(await change('weg', { welke: String(all) }))
    expect(text(await at.care.get(sheetAt(id)))).toContain('Niet op hun formulier, wel in deze verstrekking')
  })

  test('of two people at once the second is told, and nothing of his is kept', async () => {
    const versie = await versionOf()
    ok(await change('erbij', { kop: 'Eerste', veld: 'code', plek: '0' }, versie))
    for (const [deed, fields] of [
      ['erbij', { kop: 'Tweede', veld: 'code', plek: '0' }],
      ['verplaatsen', { welke: '0', waarheen: 'omlaag' }],
      ['weg', { welke: '0' }],
      ['voorstel', {}],
    ] as const) {
      const late = await change(deed, fields, versie)
      expect([deed, late.status, text(late).includes('Een collega wijzigde de volgorde')]).toEqual([deed, 409, true])
      if (deed === 'erbij') expect(late.html).toContain('value="Tweede"')
    }
    expect(headingsOf(await at.officer.get(formAt()))[0]).toBe('Eerste')
    expect(headingsOf(await at.officer.get(formAt()))).not.toContain('Tweede')
  })

  test.each([
    [{ kop: ' ' }, 'kop'],
    [{ kop: 'a'.repeat(201) }, 'kop'],
    [{ kop: 'BSN 111222333' }, 'kop'],
    [{ veld: 'necessity' }, 'veld'],
    [{ veld: '' }, 'veld'],
    [{ plek: '-1' }, 'plek'],
    [{ plek: 'ergens' }, 'plek'],
  ])('%j is to be mended, and what was typed stays', async (fields, field) => {
    const page = await change('erbij', { kop: 'Kenmerk', veld: 'code', plek: '0', ...fields })
    expect(page.status).toBe(422)
    expect(page.html).toContain(`href="#${field}"`)
    if (!('kop' in fields)) expect(page.html).toContain('value="Kenmerk"')
  })

  test('does not grow without end', async () => {
    const already = headingsOf(await at.officer.get(formAt())).length
    for (let count = already; count < mostLines; count++)
      ok(await change('erbij', { kop: 'x', veld: 'code', plek: '0' }))
    const page = await change('erbij', { kop: 'x', veld: 'code', plek: '0' })
    expect([page.status, text(page).includes('Er kunnen niet meer velden bij')]).toEqual([409, true])
  })

  test('is for who may change partners, of this municipality; the link stands on the partner', async () => {
    expect((await at.officer.get(`/partners/${partner}`)).html).toContain(`href="${formAt()}"`)
    expect((await at.adviser.get(`/partners/${partner}`)).html).not.toContain(formAt())
    const neighbour = await at.house.signIn(['attentionOfficer'], at.house.neighbourId)
    for (const [who, status] of [
      [at.adviser, 403],
      [at.administrator, 403],
      [neighbour, 404],
    ] as const) {
      expect((await who.get(formAt())).status).toBe(status)
      for (const deed of ['erbij', 'verplaatsen', 'weg', 'voorstel']) {
        const fields = { versie: '0', kop: 'x', veld: 'code', plek: '0', welke: '0', waarheen: 'omlaag' }
        expect((await who.post(`${formAt()}/${deed}`, fields)).status).toBe(status)
      }
    }
    expect(await at.rows('select partner_id from sharing.partner_form where partner_id = $1', [partner])).toEqual([])
  })

  test('of a partner that ended is changed no more', async () => {
    ok(await at.officer.post(`/partners/${partner}/stopt`, { versie: '1' }))
    expect((await at.officer.get(formAt())).status).toBe(404)
    const page = await change('erbij', { kop: 'x', veld: 'code', plek: '0' }, '0')
    expect([page.status, text(page).includes('Deze partner is gestopt')]).toEqual([409, true])
  })

  test('no heading stands in plain in a row', async () => {
    ok(await change('erbij', { kop: 'Kanariekop', veld: 'code', plek: '0' }))
    const rows = await at.rows<{ row: string }>(`select f::text as row from sharing.partner_form f`)
    for (const { row } of rows)
      expect(Buffer.from(row.replaceAll(/[^0-9a-f]/g, ''), 'hex').toString('latin1') + row).not.toContain('anariekop')
  })
})
