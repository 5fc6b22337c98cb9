// SPDX-License-Identifier: EUPL-1.2
/** What the asker hears of where his data went is weighed at the case and stands at the request: told by kind, or withheld with ground and points. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sharingHouse, type SharingHouse } from '../../../tests/sharing-house.ts'
import { dateOf } from '../../time.ts'
import type { Copy } from '../disclosures/copy.ts'
import { namedIn } from './rules.ts'

let at: SharingHouse
let caseId: string
let address: string
/** of two people on the case: what they are called on screens, and their ids */
let people: { id: string; label: string }[]

function must({ status, html }: { status: number; html: string }, what: string): void {
  if (status !== 303) throw new Error(`${what}: ${status} ${html.replaceAll(/<[^>]+>/g, ' ').slice(0, 1_500)}`)
}

beforeAll(async () => {
  at = await sharingHouse()
  caseId = await at.openCase()
  address = `/casussen/${caseId}/verstrekkingen`
  for (const [naam, rollen] of [
    ['Kanarie Jong', 'presumedVictim'],
    ['Kanarie Oud', 'perpetrator'],
  ] as const)
    must(
      await at.officer.post(`/casussen/${caseId}/personen-en-plaatsen/nieuw`, {
        spoor: 'regie',
        soort: 'person',
        rollen,
        naam,
        leeftijd: '23+',
        over: '',
      }),
      'adding somebody',
    )
  people = await at.rows<{ id: string; label: string }>(
    `select id, label from casework.node where case_id = $1 order by 'perpetrator' = any(roles)`,
    [caseId],
  )
  const shelter = await at.partner('shelter')
  const consult = { spoor: 'regie', soort: 'consult', toestemming: 'notAsked', waaromtoestemming: 'Nog niet veilig.' }
  must(
    await at.share(
      at.officer,
      caseId,
      await at.fields(shelter, { ...consult, vraag: 'Is er plek voor Kanarie Jong?' }),
    ),
    'consulting about one',
  )
  const school = await at.partner('school')
  must(
    await at.share(at.officer, caseId, await at.fields(school, { ...consult, vraag: 'Kent u iemand die hulp zoekt?' })),
    'consulting about nobody by name',
  )
  const police = await at.partner('police', ['P3'])
  must(
    await at.share(
      at.officer,
      caseId,
      await at.fields(police, {
        ...consult,
        soort: 'offence',
        grond: await at.basisOf(police, 'P3'),
        vraag: 'Wij melden Kanarie Oud.',
      }),
    ),
    'reporting the other',
  )
}, 60_000)
afterAll(() => at.house.stop())

const words = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

async function requestToWeigh(): Promise<string> {
  const today = dateOf(at.house.now).toString()
  const made = await at.officer.post('/verzoeken/vastleggen', {
    soort: 'access',
    ontvangen: today,
    hoe: 'letter',
    naam: 'Testpersoon Verzoeker',
    bereikbaar: 'Testweg 1',
    namens: 'self',
    vraag: 'Wie weet van mij?',
  })
  const id = /verzoeken\/([0-9a-f-]+)/.exec(made.location ?? '')?.[1] ?? ''
  must(await at.officer.post(`/verzoeken/${id}/identiteit`, { hoe: 'inPerson', geenkopie: 'ja' }), 'identity')
  must(await at.officer.post(`/verzoeken/${id}/gezocht`, { gezochtin: 'reports\ncases\nmeasures' }), 'search')
  return id
}
const weighed = Object.fromEntries('abcdefgh'.split('').map((point) => [`punt${point}`, 'Gewogen in de proef.']))
const care = 'P2 zorg, hulp of opvang'
const weigh = (fields: Record<string, string>) => at.officer.post(`${address}/wegen`, fields)

describe('of one person', () => {
  test('the lines that went about him; a line of which nobody wrote down about whom always stays', async () => {
    const [young, old] = people
    const table = (html: string): string => words(/<table[^>]*id="verstrekkingen"[^]*?<\/table>/.exec(html)?.[0] ?? '')
    const all = table((await at.officer.get(address)).html)
    expect(all).toContain(young?.label)
    expect(all).toContain(old?.label)
    const one = table((await at.officer.get(`${address}?wie=${young?.id}`)).html)
    expect(one).toContain('zorg, hulp of opvang')
    expect(one).not.toContain('strafbaar feit')
    const other = table((await at.officer.get(`${address}?wie=${old?.id}`)).html)
    expect(other).toContain('strafbaar feit')
    expect(other).not.toContain('zorg, hulp of opvang')
    for (const lines of [one, other]) expect(lines).toContain('niet vastgelegd')
    expect((await at.officer.get(`${address}?wie=geen`)).status).toBe(200)
  })

  test('a line with pages of a document is about anybody, whomever its text names: a picture is read by nobody here', () => {
    const [young] = people
    const copy: Copy = {
      kind: 'refer',
      question: `Is er plek voor ${young?.label}?`,
      entries: [],
      nodes: [],
      documents: [{ kind: 'photo', datedOn: '2026-11-01', title: '', note: '', of: 1, pages: [] }],
    }
    expect(namedIn(copy, people)).toEqual([young])
    const pages = [{ number: 1, mediaType: 'image/png' as const, sha256: '' }]
    const withPages = { ...copy, documents: copy.documents.map((each) => ({ ...each, pages })) }
    expect(namedIn(withPages, people)).toEqual([])
  })
})

describe('weighed and written down', () => {
  test('without a request in which parts are decided there is no form, and it says what to do first', async () => {
    const { html } = await at.officer.get(address)
    expect(words(html)).toContain('Er is nu geen verzoek om inzage')
    expect(html).not.toContain('/wegen"')
  })

  test('told as a kind of receiver: the letter says so and names no organisation', async () => {
    const verzoek = await requestToWeigh()
    const told = await weigh({ bij: verzoek, regels: care, besluit: 'give' })
    expect(told.location).toContain(`/verzoeken/${verzoek}`)
    const { html } = await at.officer.get(`/verzoeken/${verzoek}`)
    expect(words(html)).toContain('Gegevens gingen naar: zorg, hulp of opvang. Doel: hulp en opvang')
    expect(html).not.toContain('Testpartner shelter')
    const again = await weigh({
      bij: verzoek,
      regels: care,
      besluit: 'refuse',
      grond: 'i',
      reden: 'Anders.',
      ...weighed,
    })
    expect(again.status).toBe(409)
    expect(again.html).toContain('Over dit deel staat al een besluit')
  })

  test('withheld only with a ground, a reason and each of the eight points; a second person then looks', async () => {
    const verzoek = await requestToWeigh()
    const bare = await weigh({
      bij: verzoek,
      regels: care,
      besluit: 'refuse',
      grond: 'i',
      reden: 'Kanariereden blijft staan.',
    })
    expect(bare.status).toBe(422)
    expect(bare.html).toContain('href="#punta"')
    expect(bare.html).toContain('Kanariereden blijft staan.')
    const withheld = { bij: verzoek, regels: care, besluit: 'refuse', grond: 'i', reden: 'Kanariereden.', ...weighed }
    expect((await weigh(withheld)).status).toBe(303)
    must(
      await at.officer.post(`/verzoeken/${verzoek}/besluit`, { veilig: 'ja', afwijking: 'Geen advies nodig.' }),
      'deciding',
    )
    expect(words((await at.officer.get(`/verzoeken/${verzoek}`)).html)).toContain('Jij nam dit besluit')
    const stored = await at.rows<{ content: Buffer }>('select content from casework.data_request where id = $1', [
      verzoek,
    ])
    expect(stored[0]?.content.toString('latin1')).not.toContain('Kanariereden')
  })

  test.each([
    ['no request', { bij: '', regels: care, besluit: 'give' }, 'Kies bij welk verzoek'],
    ['nothing chosen', { regels: '', besluit: 'give' }, 'Kies ten minste één soort ontvanger'],
    ['a line that is not there', { regels: 'P9 verzonnen', besluit: 'give' }, 'Een van deze regels is er niet meer'],
    ['no decision', { regels: care }, 'Kies wat je besluit'],
  ])('%s: a kind answer, and nothing is written', async (_, fields, said) => {
    const verzoek = await requestToWeigh()
    const page = await weigh({ bij: verzoek, ...fields })
    expect(page.status).toBe(422)
    expect(page.html).toContain(said)
    expect(words((await at.officer.get(`/verzoeken/${verzoek}`)).html)).toContain('Er is nog geen deel vastgelegd')
  })

  test('a request that is not there, and a line of a part one is not on, are not to be had', async () => {
    expect((await weigh({ bij: '00000000-0000-4000-8000-000000000000', regels: care, besluit: 'give' })).status).toBe(
      404,
    )
    const neighbour = await at.house.signIn(['attentionOfficer'], at.house.neighbourId)
    const verzoek = await requestToWeigh()
    expect((await neighbour.post(`${address}/wegen`, { bij: verzoek, regels: care, besluit: 'give' })).status).toBe(404)
    expect((await at.care.post(`${address}/wegen`, { bij: verzoek, regels: care, besluit: 'give' })).status).toBe(403)
  })
})
