// SPDX-License-Identifier: EUPL-1.2
/**
 * What is on one part of a case is seen by who works on that part, and by nobody else: generated over who somebody is, the part, and every
 * kind of thing, on every page that could show it. A word that stands only in one part must not come out anywhere else.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDocument } from '../../../tests/add-document.ts'
import { hiddenIn, type Staff } from '../../../tests/house.ts'
import { oneRegion } from '../../../tests/one-region.ts'
import { sharingHouse, type SharingHouse } from '../../../tests/sharing-house.ts'
import { partKinds, partsFor, partSlugs, type PartKind } from './rules.ts'

let at: SharingHouse
let caseId: string
const people: Record<string, Staff> = {}
/** who is on which part; the desk has every officer */
const on: Record<PartKind, readonly string[]> = {
  desk: ['officer', 'safety', 'social'],
  care: ['care'],
  police: ['safety'],
  administrative: ['adviser', 'safety'],
  labour: ['adviser'],
  youth: ['social', 'care'],
}
const owners: Partial<Record<PartKind, string>> = {
  care: 'care',
  police: 'safety',
  administrative: 'adviser',
  labour: 'adviser',
  youth: 'social',
}

const pages = (id: string) => [
  '/',
  '/casussen',
  '/casussen?beeld=werk',
  '/keten',
  '/bewaren',
  `/casussen/${id}`,
  ...partKinds.map((kind) => `/casussen/${id}/spoor?spoor=${partSlugs[kind]}`),
  `/casussen/${id}/personen-en-plaatsen`,
  `/casussen/${id}/tijdlijn`,
  `/casussen/${id}/regelen`,
  `/casussen/${id}/verstrekkingen`,
  '/overleggen',
  `/casussen/${id}/overdragen`,
  `/casussen/${id}/collega`,
]
const meetingPages = () => [`/overleggen/${meetingId}`, ...[...points.values()].map((punt) => pointPage(punt))]
const pointPage = (punt: string) => `/overleggen/${meetingId}/punt?punt=${punt}`
const word = (kind: PartKind, what: string) => `kanarie${what}${partSlugs[kind]}`
/** at which everybody sits; each point is only for who put it there */
let meetingId = ''
/** whole, so that only the part is in the way */
let fieldsOfShare: Record<string, string> = {}
const points = new Map<PartKind, string>()
const planners = ['officer', 'safety', 'social', 'care']
const nodes = new Map<PartKind, string>()
const entries = new Map<PartKind, string>()
const documents = new Map<PartKind, string>()
const sendings = new Map<PartKind, string>()
const asks = new Map<PartKind, string>()
const disclosures = new Map<PartKind, string>()

beforeAll(async () => {
  at = await sharingHouse()
  const { officer, safety, social, care, adviser } = at
  Object.assign(people, {
    officer,
    safety,
    social,
    care,
    adviser,
    otherCare: await at.someone(['careCoordinator']),
    director: await at.someone(['chainDirector']),
  })
  await oneRegion(at.house.database)
  caseId = await at.openCase()
  for (const [kind, name] of Object.entries(owners) as [PartKind, string][])
    await at.startTrack(caseId, partSlugs[kind], people[name] as Staff)
  await adviser.post(`/casussen/${caseId}/regelen/erbij`, { spoor: 'bestuurlijk', wie: safety.personId })
  await social.post(`/casussen/${caseId}/regelen/erbij`, { spoor: 'jeugd', wie: care.personId })
  for (const kind of partKinds) {
    const by = people[owners[kind] ?? 'officer'] as Staff
    const spoor = partSlugs[kind]
    const posts: [string, Record<string, string>][] = [
      [
        `/casussen/${caseId}/spoor/vastleggen`,
        { spoor, soort: 'note', wanneer: '2026-11-17', tekst: word(kind, 'regel') },
      ],
      [
        `/casussen/${caseId}/taken/nieuw`,
        { spoor, taak: word(kind, 'taak'), wie: by.personId, uiterlijk: '2026-11-18' },
      ],
      [
        `/casussen/${caseId}/personen-en-plaatsen/nieuw`,
        { spoor, soort: 'person', rollen: 'witness', naam: word(kind, 'naam'), over: word(kind, 'over') },
      ],
    ]
    for (const [path, fields] of posts) {
      const { status } = await by.post(path, fields)
      if (status !== 303) throw new Error(`${path} on ${kind} answers ${status}`)
    }
    const [node] = await at.rows<{ id: string }>('select id from casework.node where part = $1', [kind])
    const [entry] = await at.rows<{ id: string }>('select id from casework.entry where part = $1', [kind])
    await askColleague(by, kind)
    if (kind === 'desk' || kind === 'care') sendings.set(kind, await refer(by))
    nodes.set(kind, node?.id ?? '')
    entries.set(kind, entry?.id ?? '')
    const added = await addDocument(at.house, by, caseId, spoor, {
      file: [`${word(kind, 'bestand')}.txt`, Buffer.from(word(kind, 'tekst'))],
      fields: { titel: word(kind, 'titel'), toelichting: word(kind, 'nota') },
    })
    documents.set(kind, added.id)
    disclosures.set(kind, await shareWith(by, kind))
  }
  fieldsOfShare = await at.fields(await at.partner('shelter'))
  await at.house.cleanFiles()
  await putOnAgenda()
})

/** Of each part, by somebody on it who may plan: what was written and who it is about. */
async function putOnAgenda(): Promise<void> {
  const planned = await at.officer.post('/overleggen/nieuw/plannen', { soort: 'caseMeeting', wanneer: '2026-11-19' })
  meetingId = /[0-9a-f-]{36}/.exec(planned.location ?? '')?.[0] ?? ''
  for (const who of Object.values(people))
    await at.officer.post(`/overleggen/${meetingId}/collega`, { wie: who.personId })
  for (const kind of partKinds) {
    const name = on[kind].find((each) => planners.includes(each))
    if (!name) continue
    const by = people[name] as Staff
    const [seat] = await at.rows<{ id: string }>('select id from casework.meeting_participant where person_id = $1', [
      by.personId,
    ])
    const added = await by.post(`/overleggen/${meetingId}/punt-erbij/bewaren`, {
      casus: caseId,
      spoor: partSlugs[kind],
      vraag: word(kind, 'taak'),
      wie: nodes.get(kind) ?? '',
      regels: entries.get(kind) ?? '',
      voor: 'enkelen',
      deelnemers: seat?.id ?? '',
    })
    const punt = /punt=([0-9a-f-]{36})/.exec(added.location ?? '')?.[1]
    if (!punt) throw new Error(`no point on ${kind}: ${added.status}`)
    points.set(kind, punt)
    await by.post(`/overleggen/${meetingId}/punt/vrijgeven`, { punt, versie: '1', gezien: 'ja', waarom: 'x' })
  }
}
afterAll(() => at.house.stop())

/** Somebody who is in none of these tests: what he was asked stands on the part. */
async function askColleague(by: Staff, kind: PartKind): Promise<void> {
  const asked = await at.someone(['attentionOfficer'])
  const { status } = await by.post(`/casussen/${caseId}/collega/verwijzen`, {
    spoor: partSlugs[kind],
    wie: asked.personId,
    zin: word(kind, 'vraag'),
    waaromzonder: 'x',
    toestemming: 'given',
  })
  if (status !== 303) throw new Error(`asking on ${kind} answers ${status}`)
  const [made] = await at.rows<{ id: string }>('select id from sharing.colleague_ask where part = $1', [kind])
  asks.set(kind, made?.id ?? '')
}

/** With a partner whose name stands nowhere else. @returns the id of the disclosure */
async function shareWith(by: Staff, kind: PartKind): Promise<string> {
  const isCare = kind === 'desk' || kind === 'care' || kind === 'youth'
  const partner = await at.partner(isCare ? 'shelter' : 'labourSupervision', ['P2'], { naam: `Kanariepartner ${kind}` })
  const shared = await at.share(by, caseId, {
    ...(await at.fields(partner)),
    spoor: partSlugs[kind],
    vraag: word(kind, 'gedeeld'),
    mee: `regel:${entries.get(kind)}`,
  })
  const id = /verstrekking=([0-9a-f-]{36})/.exec(shared.location ?? '')?.[1]
  if (!id) throw new Error(`nothing was shared from ${kind}: ${shared.status}`)
  return id
}

/** @returns the id of what this person sent to the neighbour */
async function refer(by: Staff): Promise<string> {
  const [neighbour] = await at.rows<{ id: string }>(`select id from platform.municipality where slug = 'aalten'`)
  const fields = {
    soort: 'referral',
    naar: neighbour?.id ?? '',
    rol: 'careCoordinators',
    grond: 'publicTask',
    doel: 'helpAndShelter',
    zin: 'kanariezin',
  }
  const seen = await by.post(`/casussen/${caseId}/overdragen/bekijken`, fields)
  const { status } = await by.post(`/casussen/${caseId}/overdragen/versturen`, {
    ...fields,
    gezien: hiddenIn(seen.html, 'gezien'),
  })
  if (status !== 303) throw new Error(`sending answers ${status}`)
  const [sent] = await at.rows<{ id: string }>('select id from casework.sending where sent_by = $1', [by.personId])
  await at.rows(`update casework.sending set state = 'revoked', parcel = null where id = $1`, [sent?.id])
  return sent?.id ?? ''
}

describe.each(['officer', 'safety', 'social', 'care', 'adviser', 'otherCare', 'director'])('%s', (name) => {
  test.each(partKinds)('and what is on %s', async (kind) => {
    const who = people[name] as Staff
    const sees = on[kind].includes(name)
    const labels = await at.rows<{ label: string }>('select label from casework.node where part = $1', [kind])
    const found: string[] = []
    for (const path of pages(caseId)) {
      const { html } = await who.get(path)
      for (const what of ['regel', 'taak', 'naam', 'over', 'titel', 'nota', 'bestand', 'tekst'])
        if (html.includes(word(kind, what))) found.push(what)
      if (labels.some(({ label }) => html.includes(`>${label}<`))) found.push('label')
    }
    expect(new Set(found)).toEqual(sees ? new Set(['regel', 'taak', 'label', 'titel']) : new Set())
    const part = await who.get(`/casussen/${caseId}/spoor?spoor=${partSlugs[kind]}`)
    const node = await who.get(`/casussen/${caseId}/persoon?wie=${nodes.get(kind)}`)
    const entry = await who.get(`/casussen/${caseId}/regel?regel=${entries.get(kind)}`)
    const ask = await who.get(`/van-collega/${asks.get(kind)}`)
    const shared = await who.get(`/casussen/${caseId}/verstrekking?verstrekking=${disclosures.get(kind)}`)
    const cross = await who.get(`/casussen/${caseId}/delen?wat=regel&welke=${entries.get(kind)}`)
    const document = await who.get(`/casussen/${caseId}/document?document=${documents.get(kind)}`)
    const statuses = [part, node, entry, ask, shared, cross, document].map(({ status }) => status)
    for (const path of [
      `overtypblad?verstrekking=${disclosures.get(kind)}`,
      `document/kopie?document=${documents.get(kind)}&blad=0`,
      `document/nieuw?spoor=${partSlugs[kind]}`,
      `delen?wat=document&welke=${documents.get(kind)}`,
    ])
      statuses.push((await who.get(`/casussen/${caseId}/${path}`)).status)
    expect(new Set(statuses)).toEqual(new Set([sees ? 200 : name === 'director' ? 403 : 404]))
    if (sees) expect(node.html).toContain(word(kind, 'naam'))
    if (sees) expect(shared.html).toContain(word(kind, 'gedeeld'))
    const partners = (await who.get(`/casussen/${caseId}/partners`)).html
    expect(partners.includes(`Kanariepartner ${kind}`)).toBe(sees)
    expect(partners).not.toContain(word(kind, 'gedeeld'))
    const ofCase = (await who.get(`/casussen/${caseId}/collega`)).html
    expect(ofCase.includes(word(kind, 'vraag'))).toBe(sees)
    if (sees)
      for (const what of ['titel', 'nota', 'bestand', 'tekst']) expect(document.html).toContain(word(kind, what))
    const told: string[] = []
    for (const path of meetingPages()) {
      const { html } = await who.get(path)
      for (const what of ['regel', 'taak', 'naam', 'over']) if (html.includes(word(kind, what))) told.push(what)
      if (labels.some(({ label }) => html.includes(`>${label}<`))) told.push('label')
    }
    const punt = points.get(kind)
    expect(new Set(told)).toEqual(new Set(sees && punt ? ['taak', 'label', 'over', 'regel'] : []))
    if (punt) expect((await who.get(pointPage(punt))).status).toBe(sees ? 200 : 404)
    // whose part it is not, does not learn it from the page on which a point is made either
    const asked = await who.get(`/overleggen/${meetingId}/punt-erbij?deel=${caseId}%20${partSlugs[kind]}`)
    const plans = planners.includes(name) || name === 'otherCare'
    expect(asked.status).toBe(plans ? (sees ? 200 : 404) : 403)
  })

  test('does not write on a part that is not his', async () => {
    const who = people[name] as Staff
    for (const kind of partKinds.filter((each) => !on[each].includes(name))) {
      const spoor = partSlugs[kind]
      const tries: [string, Record<string, string>][] = [
        ['spoor/vastleggen', { spoor, soort: 'note', wanneer: '2026-11-17', tekst: 'x' }],
        ['taken/nieuw', { spoor, taak: 'x', wie: who.personId, uiterlijk: '2026-11-20' }],
        ['personen-en-plaatsen/nieuw', { spoor, soort: 'place', naam: 'x' }],
        [
          'regel/wijzigen',
          { regel: entries.get(kind) ?? '', versie: '1', soort: 'note', wanneer: '2026-11-17', tekst: 'x' },
        ],
        ['persoon/wijzigen', { wie: nodes.get(kind) ?? '', versie: '1', rollen: 'witness' }],
        ['persoon/verblijf', { wie: nodes.get(kind) ?? '', verblijf: 'x' }],
        ['persoon/verblijf/tonen', { wie: nodes.get(kind) ?? '', waarom: 'x' }],
        ['delen/vastleggen', { wat: 'regel', welke: entries.get(kind) ?? '', naar: 'regie', tekst: 'x', waarom: 'x' }],
        ['document/origineel', { document: documents.get(kind) ?? '', waarvoor: 'x' }],
        ['document/verwijderen', { document: documents.get(kind) ?? '', waarom: 'x' }],
        [
          'delen/vastleggen',
          { wat: 'document', welke: documents.get(kind) ?? '', naar: 'regie', tekst: 'x', waarom: 'x' },
        ],
        ['regelen/afsluiten', { spoor, uitkomst: 'noProof' }],
        ['regelen/erbij', { spoor, wie: who.personId }],
        ['regelen/doorgeven', { spoor, wie: who.personId }],
        ['collega/verwijzen', { spoor, wie: who.personId, zin: 'x', waaromzonder: 'x', toestemming: 'given' }],
        ...['mag-weg', 'niet-delen', 'intrekken', 'link', 'antwoord', 'nummer', 'langer'].map(
          (deed): [string, Record<string, string>] => [
            `verstrekking/${deed}`,
            { verstrekking: disclosures.get(kind) ?? '', wat: 'klaar', nummer: '1', tot: '2026-12-01' },
          ],
        ),
        ['partners/bekijken', { ...fieldsOfShare, spoor }],
        ['overdragen/intrekken', { welke: sendings.get(kind) ?? '' }],
      ]
      for (const [path, fields] of tries) {
        const { status } = await who.post(`/casussen/${caseId}/${path}`, fields)
        // an adviser sends no cases at all
        const mayNot = name === 'director' || (name === 'adviser' && path.startsWith('overdragen'))
        expect([path, status]).toEqual([path, mayNot ? 403 : 404])
      }
      const punt = points.get(kind) ?? caseId
      const atMeeting: [string, Record<string, string>][] = [
        ['punt-erbij/bewaren', { casus: caseId, spoor, vraag: 'x', samenvatting: 'x', voor: 'iedereen' }],
        ['punt/wijzigen', { punt, versie: '2', vraag: 'x', samenvatting: 'x', voor: 'iedereen' }],
        ['punt/vrijgeven', { punt, versie: '2', gezien: 'ja' }],
        ['punt/eraf', { punt }],
        ['punt/verslag', { punt, versie: '0', besluitversie: '0', verslag: 'x' }],
        ['punt/actie', { punt, actie: 'x', wie: who.personId, uiterlijk: '2026-11-20' }],
      ]
      for (const [path, fields] of atMeeting) {
        const { status } = await who.post(`/overleggen/${meetingId}/${path}`, fields)
        expect([path, status]).toEqual([path, planners.includes(name) || name === 'otherCare' ? 404 : 403])
      }
      const added = await addDocument(at.house, who, caseId, spoor, { file: ['x.txt', Buffer.from('x')] })
      expect([spoor, added.status]).toEqual([spoor, name === 'director' ? 403 : 404])
    }
  })
})

test('what was sent from a part is seen by who is on that part', async () => {
  const sees = async (name: string) =>
    ((await (people[name] as Staff).get(`/casussen/${caseId}/overdragen`)).html.match(/verwijzing aan Aalten/g) ?? [])
      .length
  expect([await sees('officer'), await sees('safety'), await sees('social'), await sees('care')]).toEqual([1, 1, 1, 1])
  expect((await (people['officer'] as Staff).get(`/casussen/${caseId}/overdragen`)).html).toContain('kanariezin')
  expect((await (people['social'] as Staff).get(`/casussen/${caseId}/overdragen`)).html).not.toContain('kanariezin')
  expect((await (people['otherCare'] as Staff).get(`/casussen/${caseId}/overdragen`)).status).toBe(404)
})

test('the page of a case says the same about a track that exists and one that does not, to who is not on it', async () => {
  const empty = await at.openCase()
  await at.startTrack(empty, 'zorg', people['care'] as Staff)
  const tabs = async (id: string) => {
    const { html } = await (people['care'] as Staff).get(`/casussen/${id}`)
    return /<nav class="tabs".*?<\/nav>/s.exec(html)?.[0].replaceAll(id, 'X')
  }
  const full = (await tabs(caseId))?.replace(/<a class="tabs__link" href="[^"]*jeugd">Jeugd<\/a>/, '')
  const bare = (await tabs(empty))?.replace(
    /<span class="tabs__closed"[^>]*>(?:(?!<li>).)*?Jeugd.*?<\/span><\/span>/s,
    '',
  )
  expect(full).toBe(bare)
  expect(bare).toContain('Politie')
})

test('who owns the case sees that a track has an owner, and nothing of what is in it', async () => {
  const { html } = await at.officer.get(`/casussen/${caseId}/regelen`)
  expect(html).toContain('Je werkt hier niet aan mee')
  for (const kind of ['care', 'police'] as const) expect(html).not.toContain(word(kind, 'regel'))
})

test('by domain an officer cannot be put on what is kept from it', async () => {
  const other = await at.openCase()
  for (const [slug, who] of [
    ['zorg', at.safety],
    ['jeugd', at.safety],
    ['politie', at.social],
    ['bestuurlijk', at.social],
    ['politie', at.care],
    ['zorg', at.adviser],
    ['regie', at.care],
  ] as const) {
    const tried = await at.officer.post(`/casussen/${other}/regelen/spoor`, { spoor: slug, wie: who.personId })
    expect([slug, tried.status]).toEqual([slug, 422])
  }
  expect(partsFor(['attentionOfficer'])).toEqual(partKinds)
  expect(partsFor(['attentionOfficer'], 'safety')).toEqual(['desk', 'police', 'administrative', 'labour'])
  expect(partsFor(['deputy'], 'social')).toEqual(['desk', 'care', 'labour', 'youth'])
  expect(partsFor(['careCoordinator'])).toEqual(['care', 'youth'])
  expect(partsFor(['publicOrderAdviser'])).toEqual(['administrative', 'labour'])
  expect(partsFor(['colleague', 'chainDirector', 'teamLead', 'administrator', 'dataProtectionOfficer'])).toEqual([])
})

describe('what crosses', () => {
  test('is exactly what was decided, and ends when it is taken back', async () => {
    const [care, officer] = [people['care'] as Staff, people['officer'] as Staff]
    const done = await care.post(`/casussen/${caseId}/delen/vastleggen`, {
      wat: 'regel',
      welke: entries.get('care') ?? '',
      naar: 'regie',
      tekst: 'Deze persoon is veilig.',
      waarom: 'kanariewaarom',
    })
    expect(done.status).toBe(303)
    const read = await officer.get(`/casussen/${caseId}/spoor?spoor=regie`)
    expect(read.html).toContain('Deze persoon is veilig.')
    expect(read.html).not.toContain(word('care', 'regel'))
    expect((await officer.get(`/casussen/${caseId}/tijdlijn`)).html).not.toContain('kanariewaarom')
    const again = await care.post(`/casussen/${caseId}/delen/vastleggen`, {
      wat: 'regel',
      welke: entries.get('care') ?? '',
      naar: 'regie',
      tekst: 'Nog eens.',
      waarom: 'x',
    })
    expect(again.status).toBe(409)
    const [crossing] = await at.rows<{ id: string }>('select id from casework.crossing where ended_at is null')
    const stop = (who: Staff, spoor: string) =>
      who.post(`/casussen/${caseId}/delen/terug`, { spoor, welke: crossing?.id ?? '' })
    expect([(await stop(officer, 'regie')).status, (await stop(officer, 'zorg')).status]).toEqual([409, 404])
    const from = await care.get(`/casussen/${caseId}/spoor?spoor=zorg`)
    expect(from.html).toContain('Neem terug van regie')
    expect((await stop(care, 'zorg')).status).toBe(303)
    expect((await care.get(`/casussen/${caseId}/spoor?spoor=zorg`)).html).toContain('Teruggenomen')
    expect((await officer.get(`/casussen/${caseId}/spoor?spoor=regie`)).html).not.toContain('Deze persoon is veilig.')
  })

  test('does not tell by trying which other tracks there are', async () => {
    const care = people['care'] as Staff
    const empty = await at.openCase()
    await at.startTrack(empty, 'zorg', care)
    await care.post(`/casussen/${empty}/spoor/vastleggen`, {
      spoor: 'zorg',
      soort: 'note',
      wanneer: '2026-11-17',
      tekst: 'Iets.',
    })
    const [entry] = await at.rows<{ id: string }>('select id from casework.entry where case_id = $1', [empty])
    const send = (id: string, welke: string) =>
      care.post(`/casussen/${id}/delen/vastleggen`, { wat: 'regel', welke, naar: 'politie', tekst: 'x', waarom: 'x' })
    const [there, absent] = [await send(caseId, entries.get('care') ?? ''), await send(empty, entry?.id ?? '')]
    expect([there.status, absent.status]).toEqual([422, 422])
  })

  test('a person who is suspect and possibly a victim carries the mark along', async () => {
    const [safety, officer] = [people['safety'] as Staff, people['officer'] as Staff]
    await officer.post(`/casussen/${caseId}/personen-en-plaatsen/nieuw`, {
      spoor: 'regie',
      soort: 'person',
      rollen: 'presumedVictim\nperpetrator',
      naam: 'Testpersoon Ezel',
    })
    const [node] = await at.rows<{ id: string }>(
      `select id from casework.node where roles @> '{presumedVictim,perpetrator}'`,
    )
    await officer.post(`/casussen/${caseId}/delen/vastleggen`, {
      wat: 'persoon',
      welke: node?.id ?? '',
      naar: 'politie',
      tekst: 'Pinde voor een ander.',
      waarom: 'De politie ziet alleen de opname.',
    })
    const { html } = await safety.get(`/casussen/${caseId}/spoor?spoor=politie`)
    expect(html).toContain('Pinde voor een ander.')
    expect(html).toContain('Denk aan non-punishment')
    expect(html).not.toContain('Testpersoon Ezel')
  })
})
