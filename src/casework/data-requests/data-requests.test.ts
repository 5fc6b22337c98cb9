// SPDX-License-Identifier: EUPL-1.2
/** Requests of data subjects (verzoeken): the road from letter to letter, every deed in every state, and nothing in the open. */
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { trailOf } from '../../../tests/audit-trail.ts'
import { hiddenIn, testHouse, type Staff, type TestHouse } from '../../../tests/house.ts'
import { mayBeDone, requestDeeds, requestStatuses, type RequestDeed } from './lifecycle.ts'
import { pointNames } from './rules.ts'
import { statusWords } from './words.nl.ts'

let house: TestHouse
let client: pg.Client
let officer: Staff
let second: Staff
let privacyOfficer: Staff
beforeAll(async () => {
  house = await testHouse()
  client = await house.database.superuser()
  officer = await house.signIn(['attentionOfficer'])
  second = await house.signIn(['deputy'])
  privacyOfficer = await house.signIn(['dataProtectionOfficer'])
})
afterAll(() => house.stop())

const canary = 'Kanarievogel'
const newRequest = {
  soort: 'access',
  ontvangen: '2026-11-16',
  hoe: 'letter',
  naam: `Testpersoon ${canary}`,
  bereikbaar: `${canary}straat 1, Winterswijk`,
  namens: 'self',
  vraag: `${canary} wil weten wat er is.`,
}
async function recorded(fields: Record<string, string> = {}, who = officer): Promise<string> {
  const page = await who.post('/verzoeken/vastleggen', { ...newRequest, ...fields })
  expect(page.status).toBe(303)
  return /verzoeken\/([0-9a-f-]+)/.exec(page.location ?? '')?.[1] ?? ''
}
const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
const at = (id: string, step: string) => `/verzoeken/${id}/${step}`
const weighed = Object.fromEntries(pointNames.map((point) => [`punt${point}`, `${canary} gewogen.`]))
const withheld = { deel: `${canary} deel`, besluit: 'refuse', grond: 'i', reden: `${canary} reden`, ...weighed }
const given = { deel: 'Het adres.', besluit: 'give', gegeven: 'Uw adres in ons telefoonboek.' }
const nothing = { deel: 'Alles.', besluit: 'nothing' }
const identified = { hoe: 'inPerson', geenkopie: 'ja' }
const everywhere = { gezochtin: 'reports\ncases\nmeasures' }
const handed = { leestmee: 'no', verstuurd: 'registeredLetter', verstuurdop: '2026-11-18' }

async function searched(fields: Record<string, string> = {}): Promise<string> {
  const id = await recorded(fields)
  expect((await officer.post(at(id, 'identiteit'), identified)).status).toBe(303)
  expect((await officer.post(at(id, 'gezocht'), everywhere)).status).toBe(303)
  return id
}
async function confirmedBy(who: Staff, id: string) {
  const { html } = await who.get(`/verzoeken/${id}`)
  return who.post(at(id, 'bevestigen'), { versie: hiddenIn(html.slice(html.indexOf('/bevestigen"')), 'versie') })
}
const letterOf = async (id: string): Promise<string> =>
  /<section class="reply-sheet">(.*?)<\/section>/s.exec((await officer.get(at(id, 'brief'))).html)?.[1] ?? ''

describe('from letter to letter', () => {
  test('who asks, where was searched, refused with its ground, a second person, the reply, the end', async () => {
    const id = await searched()
    expect((await officer.post(at(id, 'deel'), withheld)).location).toContain('partAdded')
    expect(await letterOf(id)).toBe('')
    expect((await officer.post(at(id, 'besluit'), {})).location).toContain('secondAsked')
    expect((await officer.post(at(id, 'bevestigen'), { versie: '99' })).html).toContain('Jij nam dit besluit.')
    expect((await second.get('/')).html).toContain('een collega vraagt je om mee te kijken')
    expect((await officer.get('/')).html).not.toContain('een collega vraagt je om mee te kijken')
    expect((await officer.post(at(id, 'verstuurd'), handed)).status).toBe(409)
    expect((await confirmedBy(second, id)).location).toContain('confirmed')
    expect(await letterOf(id)).toContain('Geachte heer of mevrouw')
    expect((await officer.post(at(id, 'verstuurd'), handed)).location).toContain('gedaan=sent')
    expect((await officer.post(at(id, 'sluiten'), {})).location).toContain('gedaan=closed')
    expect(textOf((await officer.get(`/verzoeken/${id}`)).html)).toContain('gesloten: beantwoord')
    expect(await letterOf(id)).toContain('Geachte heer of mevrouw')
  })

  test('what the asker reads is the same whether nothing was found or everything is withheld', async () => {
    const letters: string[] = []
    for (const part of [withheld, nothing]) {
      const id = await searched()
      await officer.post(at(id, 'deel'), part)
      expect((await officer.post(at(id, 'besluit'), {})).location).toContain('secondAsked')
      await confirmedBy(second, id)
      const { rows } = await client.query<{ number: string }>(
        'select number from casework.data_request where id = $1',
        [id],
      )
      letters.push((await letterOf(id)).replace(rows[0]?.number ?? '', 'NUMMER'))
    }
    expect(letters[0]).toContain('NUMMER')
    expect(letters[1]).toBe(letters[0])
  })

  test('everything given needs no second person, but one more look at what the asker reads', async () => {
    const id = await searched()
    await officer.post(at(id, 'deel'), given)
    const page = await officer.post(at(id, 'besluit'), {})
    expect([page.status, page.html.includes('href="#veilig"')]).toEqual([422, true])
    expect((await officer.post(at(id, 'besluit'), { veilig: 'ja' })).location).toContain('gedaan=decided')
    expect(await letterOf(id)).toContain('Uw adres in ons telefoonboek.')
  })

  test('one part has one decision: who decides otherwise takes the first away', async () => {
    const id = await searched()
    expect((await officer.post(at(id, 'deel'), given)).status).toBe(303)
    const again = await officer.post(at(id, 'deel'), { ...withheld, deel: given.deel })
    expect(again.status).toBe(409)
    expect(again.html).toContain('Over dit deel staat al een besluit')
    expect(again.html).toContain(`${canary} reden`)
  })

  test('a second person confirms what he saw, and nothing that changed since', async () => {
    const id = await searched()
    await officer.post(at(id, 'deel'), nothing)
    await officer.post(at(id, 'besluit'), {})
    const { html } = await second.get(`/verzoeken/${id}`)
    const seen = hiddenIn(html.slice(html.indexOf('/bevestigen"')), 'versie')
    expect((await officer.post(at(id, 'terug'), { terugreden: 'Nog iets vergeten.' })).status).toBe(303)
    await officer.post(at(id, 'deel'), withheld)
    await officer.post(at(id, 'besluit'), {})
    const late = await second.post(at(id, 'bevestigen'), { versie: seen })
    expect(late.status).toBe(409)
    expect(late.html).toContain('Het verzoek veranderde intussen.')
    expect((await second.post(at(id, 'terug'), { terugreden: 'De reden klopt niet.' })).status).toBe(303)
    expect((await officer.get(`/verzoeken/${id}`)).html).toContain('De reden klopt niet.')
  })

  test('under sixteen a person looks first: without it nobody goes on, and who may not, is stopped', async () => {
    const id = await recorded({ namens: 'parentOfMinor', voorwie: 'Testkind' })
    expect((await officer.get(`/verzoeken/${id}`)).html).toContain('Een ouder of voogd kan zelf de uitbuiter zijn')
    expect((await officer.post(at(id, 'identiteit'), identified)).status).toBe(409)
    await officer.post(at(id, 'namens'), { mag: 'mayNotAct', waarom: 'Het kind is bang voor deze ouder.' })
    expect((await officer.post(at(id, 'identiteit'), identified)).html).toContain(
      'De vrager mag dit niet namens de ander',
    )
    expect((await officer.post(at(id, 'gezocht'), everywhere)).status).toBe(409)
    await officer.post(at(id, 'stoppen'), { stopreden: 'mayNotAct', stopzin: 'Overlegd met Veilig Thuis.' })
    expect(textOf((await officer.get(`/verzoeken/${id}`)).html)).toContain('gesloten: de vrager mag dit niet')
  })

  test('the term is extended once, with a reason, and the page says the new last day', async () => {
    const id = await recorded({ ontvangen: '2026-10-31' })
    expect((await officer.get(`/verzoeken/${id}`)).html).toContain('datetime="2026-11-30"')
    expect((await officer.post(at(id, 'verlengen'), { verlengreden: 'Het zijn er veel.' })).status).toBe(303)
    expect((await officer.get(`/verzoeken/${id}`)).html).toContain('datetime="2027-01-30"')
    expect((await officer.post(at(id, 'verlengen'), { verlengreden: 'Nog eens.' })).status).toBe(409)
    const late = await recorded({ ontvangen: '2026-09-01' })
    expect((await officer.post(at(late, 'verlengen'), { verlengreden: 'Te laat.' })).html).toContain('voorbij')
    expect((await officer.get('/')).html).toContain('te laat')
  })

  test('a request under the Woo asks nobody who he is, and weighs by its own grounds', async () => {
    const id = await recorded({ soort: 'woo' })
    expect((await officer.post(at(id, 'gezocht'), everywhere)).status).toBe(303)
    expect((await officer.post(at(id, 'deel'), { ...withheld, grond: 'i' })).status).toBe(422)
    expect(
      (await officer.post(at(id, 'deel'), { deel: 'Alles', besluit: 'refuse', grond: '5.1-2h', reden: 'Gevaar.' }))
        .status,
    ).toBe(303)
  })
})

describe('the privacy officer (FG)', () => {
  test('reads the question and not who asks; against his advice only with a reason', async () => {
    const id = await searched()
    await officer.post(at(id, 'deel'), nothing)
    await officer.post(at(id, 'advies-vragen'), { adviesvraag: 'Mogen wij hier zwijgen?' })
    expect((await officer.post(at(id, 'besluit'), {})).html).toContain('href="#afwijking"')
    expect((await privacyOfficer.get('/')).html).toContain('de gemeente vraagt je advies')
    for (const address of ['/verzoeken', at(id, 'advies')])
      expect((await privacyOfficer.get(address)).html).not.toContain(canary)
    expect((await privacyOfficer.get(at(id, 'advies'))).html).toContain('Mogen wij hier zwijgen?')
    expect((await privacyOfficer.get(`/verzoeken/${id}`)).status).toBe(403)
    expect((await privacyOfficer.post(at(id, 'advies-geven'), { adviestekst: 'Ja, altijd.' })).status).toBe(303)
    expect((await privacyOfficer.post(at(id, 'advies-geven'), { adviestekst: 'Nee.' })).status).toBe(409)
    expect((await officer.get(`/verzoeken/${id}`)).html).toContain('Ja, altijd.')
    expect((await officer.post(at(id, 'besluit'), {})).html).toContain('href="#advies"')
    expect((await officer.post(at(id, 'besluit'), { advies: 'deviates' })).html).toContain('href="#afwijking"')
    expect((await officer.post(at(id, 'besluit'), { advies: 'followed' })).status).toBe(303)
  })

  test('does not advise on a question of his own', async () => {
    const both = await house.signIn(['attentionOfficer', 'dataProtectionOfficer'])
    const id = await recorded({}, both)
    await both.post(at(id, 'advies-vragen'), { adviesvraag: 'Mag dit?' })
    expect((await both.post(at(id, 'advies-geven'), { adviestekst: 'Ja.' })).status).toBe(409)
  })
})

describe('what must be mended', () => {
  test.each([
    [{ naam: ' ' }, 'naam'],
    [{ naam: 'Jan 111222333' }, 'naam'],
    [{ bereikbaar: 'BSN 111.222.333' }, 'bereikbaar'],
    [{ vraag: 'Mijn nummer is 111222333.' }, 'vraag'],
    [{ ontvangen: '2026-11-19' }, 'ontvangen'],
    [{ namens: 'lawyer' }, 'voorwie'],
    [{ soort: 'everything' }, 'soort'],
    [{ hoe: '' }, 'hoe'],
  ])('a new request with %j', async (fields, field) => {
    const page = await officer.post('/verzoeken/vastleggen', { ...newRequest, ...fields })
    expect([page.status, page.html.includes(`href="#${field}"`)]).toEqual([422, true])
    if (JSON.stringify(fields).includes('111')) expect(page.html).toContain('UAVG artikel 46')
  })

  test('identity is shown without keeping a copy or a BSN', async () => {
    const id = await recorded()
    const tries = [
      [{ hoe: 'inPerson' }, 'geenkopie'],
      [{ hoe: 'other', geenkopie: 'ja' }, 'toelichting'],
      [{ hoe: 'other', geenkopie: 'ja', toelichting: 'BSN 111222333' }, 'toelichting'],
    ] as const
    for (const [fields, field] of tries)
      expect((await officer.post(at(id, 'identiteit'), fields)).html).toContain(`href="#${field}"`)
  })

  test('searching is searching everywhere', async () => {
    const id = await recorded({ soort: 'woo' })
    expect((await officer.post(at(id, 'gezocht'), { gezochtin: 'reports' })).html).toContain('href="#gezochtin"')
  })

  test('the reply never goes where somebody may read along, unless from hand to hand', async () => {
    const id = await searched()
    await officer.post(at(id, 'deel'), given)
    await officer.post(at(id, 'besluit'), { veilig: 'ja' })
    for (const leestmee of ['yes', 'unknown'])
      expect((await officer.post(at(id, 'verstuurd'), { ...handed, leestmee })).html).toContain('href="#verstuurd"')
    expect((await officer.post(at(id, 'verstuurd'), { ...handed, verstuurd: 'email' })).status).toBe(422)
    expect((await officer.post(at(id, 'verstuurd'), { ...handed, verstuurdop: '2026-11-17' })).status).toBe(422)
    expect(
      (await officer.post(at(id, 'verstuurd'), { ...handed, leestmee: 'unknown', verstuurd: 'pickedUp' })).status,
    ).toBe(303)
  })
})

/** Filled in well, so that only the state can refuse it. */
const deedAt: Record<RequestDeed, { step: string; fields: Record<string, string>; by: 'officer' | 'second' | 'fg' }> = {
  checkRepresentation: { step: 'namens', fields: { mag: 'mayAct', waarom: 'Machtiging gezien.' }, by: 'officer' },
  checkIdentity: { step: 'identiteit', fields: identified, by: 'officer' },
  extend: { step: 'verlengen', fields: { verlengreden: 'Veel.' }, by: 'officer' },
  noteSearch: { step: 'gezocht', fields: everywhere, by: 'officer' },
  addPart: { step: 'deel', fields: { ...nothing, deel: 'Nog iets.' }, by: 'officer' },
  removePart: { step: 'deel-weg', fields: {}, by: 'officer' },
  askAdvice: { step: 'advies-vragen', fields: { adviesvraag: 'Mag dit?' }, by: 'officer' },
  giveAdvice: { step: 'advies-geven', fields: { adviestekst: 'Ja.' }, by: 'fg' },
  decide: { step: 'besluit', fields: { afwijking: 'Geen tijd.' }, by: 'officer' },
  confirm: { step: 'bevestigen', fields: {}, by: 'second' },
  sendBack: { step: 'terug', fields: { terugreden: 'Anders.' }, by: 'second' },
  send: { step: 'verstuurd', fields: handed, by: 'officer' },
  close: { step: 'sluiten', fields: {}, by: 'officer' },
  stop: { step: 'stoppen', fields: { stopreden: 'withdrawn', stopzin: 'Wil niet meer.' }, by: 'officer' },
}

describe('every deed in every state', () => {
  /** Two requests on which everything was done that a deed needs; one of them waits for advice. */
  let scene: string
  let sceneAsked: string
  beforeAll(async () => {
    const made = async () => {
      const id = await recorded({ namens: 'lawyer', voorwie: 'Testpersoon' })
      await officer.post(at(id, 'namens'), { mag: 'mayAct', waarom: 'Machtiging gezien.' })
      await officer.post(at(id, 'identiteit'), identified)
      await officer.post(at(id, 'gezocht'), everywhere)
      await officer.post(at(id, 'deel'), nothing)
      return id
    }
    scene = await made()
    sceneAsked = await made()
    await officer.post(at(sceneAsked, 'advies-vragen'), { adviesvraag: 'Mag dit?' })
    await client.query('create temp table scene as select * from casework.data_request where id in ($1, $2)', [
      scene,
      sceneAsked,
    ])
  })

  const every = requestStatuses.flatMap((status) => requestDeeds.map((deed) => ({ status, deed })))
  test.each(every)('$status: $deed happens only where the table says so', async ({ status, deed }) => {
    const id = deed === 'giveAdvice' ? sceneAsked : scene
    await client.query('delete from casework.data_request where id = $1', [id])
    await client.query('insert into casework.data_request select * from scene where id = $1', [id])
    const { html } = await officer.get(`/verzoeken/${id}`)
    const welk = hiddenIn(html, 'welk')
    const set = await client.query<{ version: number }>(
      `update casework.data_request set status = $2, decided_by = $3, decided_on = '2026-11-18',
         closed_why = case when $2 = 'closed' then 'answered' end, closed_by = case when $2 = 'closed' then $3::uuid end,
         closed_on = case when $2 = 'closed' then date '2026-11-18' end where id = $1 returning version`,
      [id, status, officer.personId],
    )
    const version = set.rows[0]?.version ?? 0
    const { step, fields, by } = deedAt[deed]
    const who = { officer, second, fg: privacyOfficer }[by]
    const page = await who.post(at(id, step), { ...fields, welk, versie: String(version) })
    expect(page.status).toBe(mayBeDone(status, deed) ? 303 : 409)
    const after = await client.query<{ version: number }>('select version from casework.data_request where id = $1', [
      id,
    ])
    expect(after.rows[0]?.version).toBe(mayBeDone(status, deed) ? version + 1 : version)
    if (!mayBeDone(status, deed)) expect(textOf(page.html)).toContain(statusWords[status])
  })
})

describe('nothing in the open', () => {
  test('no word that was typed stands in a column, a trail or a fact', async () => {
    const id = await searched()
    await officer.post(at(id, 'deel'), withheld)
    await officer.post(at(id, 'advies-vragen'), { adviesvraag: `${canary} mag dit?` })
    const tables = await client.query<{ name: string }>(
      `select schemaname || '.' || tablename as name from pg_tables
       where schemaname in ('casework', 'audit', 'insight', 'platform', 'graphile_worker')`,
    )
    let rows = 0
    for (const { name } of tables.rows) {
      const found = await client.query<{ row: string; hex: string }>(
        `select row_to_json(t)::text as row from ${name} t`,
      )
      rows += found.rows.length
      for (const { row } of found.rows) {
        expect(row).not.toContain(canary)
        expect(row).not.toContain(Buffer.from(canary).toString('hex'))
      }
    }
    expect(rows).toBeGreaterThan(100)
    const trail = JSON.stringify(await trailOf(client, house.municipalityId))
    expect(trail).toContain('data-request.part-added')
    expect(trail).not.toContain(canary)
  })

  test('the list names nobody, and a neighbour finds nothing at all', async () => {
    const id = await recorded()
    expect((await officer.get('/verzoeken')).html).toContain(id)
    expect((await officer.get('/verzoeken')).html).not.toContain(canary)
    const neighbour = await house.signIn(['attentionOfficer'], house.neighbourId)
    expect((await neighbour.get('/verzoeken')).html).not.toContain(id)
    for (const page of [await neighbour.get(`/verzoeken/${id}`), await neighbour.post(at(id, 'gezocht'), everywhere)])
      expect(page.status).toBe(404)
  })

  test('each request has a key of its own', async () => {
    const keys = await client.query<{ keys: string; rows: string }>(
      'select count(distinct key_id) as keys, count(*) as rows from casework.data_request',
    )
    expect(keys.rows[0]?.keys).toBe(keys.rows[0]?.rows)
  })
})
