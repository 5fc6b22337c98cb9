// SPDX-License-Identifier: EUPL-1.2
/**
 * What is on one part of a case is seen by who works on that part, and by nobody else: generated over who somebody is, the part, and every
 * kind of thing, on every page that could show it. A word that stands only in one part must not come out anywhere else.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDocument } from '../../../tests/add-document.ts'
import { caseHouse, type CaseHouse } from '../../../tests/case-house.ts'
import type { Staff } from '../../../tests/house.ts'
import { partKinds, partsFor, partSlugs, type PartKind } from './rules.ts'

let at: CaseHouse
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
]
const word = (kind: PartKind, what: string) => `kanarie${what}${partSlugs[kind]}`
const nodes = new Map<PartKind, string>()
const entries = new Map<PartKind, string>()
const documents = new Map<PartKind, string>()

beforeAll(async () => {
  at = await caseHouse()
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
    nodes.set(kind, node?.id ?? '')
    entries.set(kind, entry?.id ?? '')
    const added = await addDocument(at.house, by, caseId, spoor, {
      file: [`${word(kind, 'bestand')}.txt`, Buffer.from(word(kind, 'tekst'))],
      fields: { titel: word(kind, 'titel'), toelichting: word(kind, 'nota') },
    })
    documents.set(kind, added.id)
  }
  await at.house.cleanFiles()
})
afterAll(() => at.house.stop())

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
    const cross = await who.get(`/casussen/${caseId}/delen?wat=regel&welke=${entries.get(kind)}`)
    const document = await who.get(`/casussen/${caseId}/document?document=${documents.get(kind)}`)
    const statuses = [part, node, entry, cross, document].map(({ status }) => status)
    for (const path of [
      `document/kopie?document=${documents.get(kind)}&blad=0`,
      `document/nieuw?spoor=${partSlugs[kind]}`,
      `delen?wat=document&welke=${documents.get(kind)}`,
    ])
      statuses.push((await who.get(`/casussen/${caseId}/${path}`)).status)
    expect(new Set(statuses)).toEqual(new Set([sees ? 200 : name === 'director' ? 403 : 404]))
    if (sees) expect(node.html).toContain(word(kind, 'naam'))
    if (sees)
      for (const what of ['titel', 'nota', 'bestand', 'tekst']) expect(document.html).toContain(word(kind, what))
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
      ]
      for (const [path, fields] of tries) {
        const { status } = await who.post(`/casussen/${caseId}/${path}`, fields)
        expect([path, status]).toEqual([path, name === 'director' ? 403 : 404])
      }
      const added = await addDocument(at.house, who, caseId, spoor, { file: ['x.txt', Buffer.from('x')] })
      expect([spoor, added.status]).toEqual([spoor, name === 'director' ? 403 : 404])
    }
  })
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
