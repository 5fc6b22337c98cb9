// SPDX-License-Identifier: EUPL-1.2
/**
 * Access, generated from the route table and the access table: every role at every address, in the own municipality, in another, and
 * without a session. A route that is added comes under these tests by itself.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { permissions, roles, may, type Role } from '../src/access.ts'
import { staffRoutes } from '../src/start/staff-house.tsx'
import { get, post, reportIn, testHouse, type Page, type Staff, type TestHouse } from './house.ts'

let house: TestHouse
let reportId: string
let fileId: string
let disclosureId: string
let caseId: string
const people = new Map<Role, Staff>()
let neighbour: Staff
let colleagueId: string

const story = 'Een verhaal dat niemand anders mag zien'
const absent = '00000000-0000-4000-8000-000000000000'

beforeAll(async () => {
  house = await testHouse()
  for (const role of roles) people.set(role, await house.signIn([role]))
  neighbour = await house.signIn(
    ['attentionOfficer', 'deputy', 'administrator', 'dataProtectionOfficer'],
    house.neighbourId,
  )
  colleagueId = (await house.database.addPerson(house.municipalityId, { name: story, roles: ['colleague'] })).id
  const officer = people.get('attentionOfficer') as Staff
  const told = new FormData()
  const fields = { verhaal: story, contact: 'bel 0000-222', gemeente: 'winterswijk', taal: 'en' }
  for (const [name, value] of Object.entries(fields)) told.set(name, value)
  told.set('bijlage', new File(['Een tekst die erbij hoort.'], 'erbij.txt'))
  await house.publicApp.request('http://localhost/', { method: 'POST', body: told })
  await house.takeIn()
  await house.cleanFiles()
  const files = await (await house.database.superuser()).query<{ id: string }>('select id from reporting.attachment')
  fileId = files.rows[0]?.id ?? ''
  await house.takeIn()
  reportId = reportIn((await officer.get('/meldingen')).html, story)
  await officer.post(`/meldingen/${reportId}/in-behandeling`, {})
  await officer.post(`/meldingen/${reportId}/besluit`, {
    gevaar: 'none',
    besluit: 'suspicion',
    vormen: 'labour',
    reden: 'Reden die niemand ziet.',
  })
  const disclosed = await officer.post(`/meldingen/${reportId}/vertalen/geven`, {
    tekst: 'verhaal',
    uittreksel: story,
    ontvanger: 'Testbureau',
    rol: 'swornTranslator',
    hoe: 'secureMail',
    nodig: 'Niemand leest dit.',
    grondslag: 'Grondslag.',
  })
  disclosureId = /vertalen\/([0-9a-f-]+)/.exec(disclosed.location ?? '')?.[1] ?? ''
  const opened = await officer.post(`/meldingen/${reportId}/casus`, { startpunt: 'person' })
  caseId = /casussen\/([0-9a-f-]+)/.exec(opened.location ?? '')?.[1] ?? ''
  for (const [spoor, role] of [
    ['zorg', 'careCoordinator'],
    ['bestuurlijk', 'publicOrderAdviser'],
  ] as const)
    await officer.post(`/casussen/${caseId}/regelen/spoor`, { spoor, wie: people.get(role)?.personId ?? '' })
})
afterAll(() => house.stop())

const addressOf = (path: string, about: string | undefined, known: boolean) =>
  path
    .replace(':id', known ? ({ case: caseId, person: colleagueId }[about ?? ''] ?? reportId) : absent)
    .replace(':bijlage', fileId)
    .replace(':blad', '0')
    .replace(':verstrekking', disclosureId)

const visit = (staff: Staff, method: string, address: string): Promise<Page> =>
  method === 'GET' ? staff.get(address) : staff.post(address, {})

/** The entry or person is named in the question or the form. */
const namesSomethingInIt: readonly string[] = [
  'disclosure',
  'releaseDisclosure',
  'withdrawDisclosure',
  'revokeDisclosure',
  'makeLink',
  'prepareFile',
  'downloadFile',
  'noteReceived',
  'giveReference',
  'prolongDisclosure',
  'typeOver',
  'caseDocument',
  'documentCopy',
  'revealDocument',
  'removeDocument',
  'caseEntry',
  'changeEntry',
  'caseNode',
  'changeNode',
  'decideDuty',
  'keepWhereabouts',
  'revealWhereabouts',
  'crossItem',
  'cross',
  'pathway',
  'pathwayFacts',
  'setPathwayFacts',
  'seeAdvice',
  'doLine',
  'leaveLine',
  'takeLineBack',
  'notePayer',
  'care',
  'planAftercare',
  'planOffer',
  'careNeeds',
  'keepNeeds',
  'carePlan',
  'keepPlan',
  'planPaper',
  'careConsent',
  'askConsent',
  'withdrawConsent',
  'careShelter',
  'askShelter',
  'shelterRequest',
  'addShelterCall',
  'changeShelter',
  'careRegistration',
  'prepareRegistration',
  'noteRegistrationSent',
  'withdrawRegistration',
]

describe('the first gate: may this role try?', () => {
  for (const line of staffRoutes) {
    for (const role of roles) {
      const allowed = may([role], line.may)
      test(`${role} ${allowed ? 'may' : 'may not'} ${line.method} ${line.path}`, async () => {
        // who ends every session, or passes the report on, must not take the others of this test along
        const person = ['endSessions', 'stepBack'].includes(line.name)
          ? await house.signIn([role])
          : (people.get(role) as Staff)
        const page = await visit(person, line.method, addressOf(line.path, line.about, true))
        if (
          allowed &&
          line.path.includes(':id') &&
          (!line.about || line.may === 'report.own' || namesSomethingInIt.includes(line.name))
        ) {
          // something of one's own, or in a case, which this person did not name
          expect(page.status).toBe(404)
        } else if (allowed) {
          expect(page.status).toBeOneOf([200, 303, 409, 422])
        } else {
          expect(page.status).toBe(403)
          expect(page.html).toContain('Vraag het aan:')
          for (const content of [story, 'Reden die niemand ziet.', '0000-222']) expect(page.html).not.toContain(content)
        }
      })
    }
  }

  test('every permission is used by a route, and every route names one', () => {
    expect(new Set(staffRoutes.map((line) => line.may))).toEqual(new Set(Object.keys(permissions)))
  })
})

describe('the second gate: what is not yours is not there', () => {
  const aboutSomething = staffRoutes.filter((line) => line.path.includes(':id'))

  test.each(aboutSomething)(
    '$method $path: a neighbour gets the very page of something that does not exist',
    async (line) => {
      const [theirs, nothing, nonsense] = [
        await visit(neighbour, line.method, addressOf(line.path, line.about, true)),
        await visit(neighbour, line.method, addressOf(line.path, line.about, false)),
        await visit(neighbour, line.method, line.path.replace(':id', 'x')),
      ]
      // a deed without fields is to be mended before it is looked for; the deed that needs no field shows the difference there is not
      expect(theirs.html.replaceAll(reportId, '').replaceAll(caseId, '').replaceAll(colleagueId, '')).toBe(
        nothing.html.replaceAll(absent, ''),
      )
      expect([nothing.status, nonsense.status]).toEqual([theirs.status, theirs.status])
      expect(theirs.status).toBe(404)
    },
  )

  const filledIn: Record<string, Record<string, string>> = {
    decideReport: { gevaar: 'none', besluit: 'noIndication', reden: 'x' },
    pauseReport: { reden: 'consulted', tot: '2026-11-25', geengevaar: 'ja' },
    resumeReport: {},
    answerReport: { soort: 'question', tekst: 'x' },
    revealContact: { waarom: 'x' },
    revealAttachment: { bestand: absent, wat: 'metadata', waarvoor: 'x' },
    openCase: { startpunt: 'person' },
    takeReport: {},
    testLegality: { vast: 'no', regel: 'no', soort: 'place', zin: 'x' },
    recordAssessment: { begin: 'person' },
    answerAdvice: { advies: 'minor', gedaan: 'ja' },
    stepBack: {},
    keepAway: { wie: absent, waarom: 'x' },
    letBack: { wie: absent },
    askDestruction: { grond: 'noBasis' },
    confirmDestruction: {},
    askBlackingOut: { tekst: 'x', grond: 'noBasis' },
    confirmBlackingOut: {},
    recordMeldcodeStep: { stap: 'signals', gedaan: 'x' },
    mergeGroup: { andere: absent },
    giveRole: { rol: 'administrator', van: '2026-11-18' },
    endRole: { welke: 'colleague', sinds: '2020-01-01' },
    invitePerson: {},
    disablePerson: {},
  }
  test.each(Object.entries(filledIn))(
    '%s, filled in well by a neighbour, changes nothing and says the same 404',
    async (name, fields) => {
      const line = staffRoutes.find((route) => route.name === name)
      const theirs = await neighbour.post(addressOf(line?.path ?? '', line?.about ?? 'report', true), fields)
      const nothing = await neighbour.post(addressOf(line?.path ?? '', line?.about ?? 'report', false), fields)
      expect(theirs.status).toBe(404)
      expect(theirs.html).toBe(nothing.html)
    },
  )

  test('a neighbour’s lists hold nothing of it', async () => {
    for (const address of ['/', '/meldingen?stand=alles', '/casussen']) {
      const { html } = await neighbour.get(address)
      expect(html).not.toContain(story.slice(0, 20))
      expect(html).not.toContain(reportId)
      expect(html).not.toContain(caseId)
    }
  })

  test('a denied attempt is in the audit trail of the one who tried', async () => {
    const client = await house.database.superuser()
    const lines = await client.query(
      'select from audit.line where municipality_id = $1 and result = $2 and object_id = $3',
      [house.neighbourId, 'denied', reportId],
    )
    expect(lines.rowCount).toBeGreaterThan(0)
  })
})

describe('without a session', () => {
  test.each(staffRoutes)('$method $path leads to sign-in', async (line) => {
    const address = addressOf(line.path, line.about, true)
    const page = line.method === 'GET' ? await get(house.staffApp, address) : await post(house.staffApp, address, {})
    expect([page.status, page.location]).toEqual(line.method === 'GET' ? [303, '/inloggen'] : [401, null])
  })

  test('a cookie that is not ours opens nothing', async () => {
    for (const cookie of [
      'spil=x',
      `spil=${house.municipalityId}.${'a'.repeat(43)}`,
      `spil=' or 1=1.${'a'.repeat(43)}`,
      'spil=..',
      `spil=${neighbour.cookie.slice(5).replace(house.neighbourId, house.municipalityId)}`,
    ]) {
      expect((await get(house.staffApp, '/meldingen', { cookie })).location).toBe('/inloggen')
    }
  })
})

describe('a session (M-38)', () => {
  test('ends after a quarter of an hour without use, and after ten hours whatever happens', async () => {
    const before = house.now
    const officer = await house.signIn(['attentionOfficer'])
    house.now = before.add({ minutes: 14 })
    expect((await officer.get('/')).status).toBe(200)
    house.now = before.add({ minutes: 28 })
    expect((await officer.get('/')).status).toBe(200)
    house.now = before.add({ minutes: 44 })
    expect((await officer.get('/')).status).toBe(303)
    const steady = await house.signIn(['attentionOfficer'])
    const start = house.now
    for (let minutes = 10; minutes < 600; minutes += 10) {
      house.now = start.add({ minutes })
      expect((await steady.get('/')).status).toBe(200)
    }
    house.now = start.add({ minutes: 601 })
    expect((await steady.get('/')).status).toBe(303)
    house.now = before
  })

  test('ends at once by signing out; the cookie is of no use afterwards', async () => {
    const officer = await house.signIn(['attentionOfficer'])
    const out = await officer.post('/uitloggen', {})
    expect([out.status, out.location]).toEqual([303, '/inloggen'])
    expect((await officer.get('/')).status).toBe(303)
    expect((await officer.post(`/meldingen/${reportId}/in-behandeling`, {})).status).toBe(401)
  })

  test('ends at the next click when the account is disabled', async () => {
    const officer = await house.signIn(['attentionOfficer'])
    const client = await house.database.superuser()
    await client.query('update platform.person set disabled_at = now() where id = $1', [officer.personId])
    expect((await officer.get('/')).status).toBe(303)
  })
})

describe('a post from elsewhere (CSRF)', () => {
  const address = () => `/meldingen/${reportId}/antwoord`
  test('is refused when the browser says so, and without the proof of our own form', async () => {
    const officer = people.get('attentionOfficer') as Staff
    const fields = { soort: 'question', tekst: 'x' }
    const headers = { cookie: officer.cookie }
    expect((await post(house.staffApp, address(), fields, { ...headers, 'sec-fetch-site': 'cross-site' })).status).toBe(
      403,
    )
    expect(
      (await post(house.staffApp, address(), fields, { ...headers, 'sec-fetch-site': '', origin: 'https://evil.test' }))
        .status,
    ).toBe(403)
    expect((await post(house.staffApp, address(), fields, headers)).status).toBe(403)
    expect((await post(house.staffApp, address(), { ...fields, csrf: 'x' }, headers)).status).toBe(403)
  })
})
