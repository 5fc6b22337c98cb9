// SPDX-License-Identifier: EUPL-1.2
/** M-38 and M-32: how long a session holds, when it must be proved again who somebody is, and what happens to what was being typed. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { get, hiddenIn, post, reportIn, testHouse, type Page, type Staff, type TestHouse } from '../../tests/house.ts'
import { trailOf } from '../../tests/audit-trail.ts'
import { Flood } from '../platform/web/flood.ts'
import { isProvedRecently } from '../platform/people/session.ts'

let house: TestHouse
let officer: Staff
let reportId: string
const story = 'Het kanariehuis aan de Verzonnenweg.'
const typed = 'Ik schreef dit kanariebesluit net op.'

const decision = { gevaar: 'none', besluit: 'noIndication', reden: typed, antwoord: 'ja' }
const path = () => `/meldingen/${reportId}/besluit`

/** A form of the page that this person had open, posted as the browser would. */
async function postFrom(staff: Staff, csrf: string, address: string, fields: Record<string, string>): Promise<Page> {
  return post(house.staffApp, address, { csrf, ...fields }, { cookie: staff.cookie })
}
const csrfOf = async (staff: Staff): Promise<string> => hiddenIn((await staff.get('/')).html, 'csrf')

/** Signs in again as the same person. */
async function back(staff: Staff): Promise<Staff> {
  const again = await house.signInAs(staff.personId)
  return again
}

beforeAll(async () => {
  house = await testHouse()
  officer = await house.signIn(['attentionOfficer'])
  await house.report({ verhaal: story, contact: '0612345678' })
  await house.takeIn()
  reportId = reportIn((await officer.get('/meldingen')).html, story)
  await officer.post(`/meldingen/${reportId}/in-behandeling`, {})
})
afterAll(() => house.stop())

/** Lives at another moment and comes back. */
async function after<T>(duration: Temporal.DurationLike, run: () => Promise<T>): Promise<T> {
  const before = house.now
  house.now = before.add(duration)
  try {
    return await run()
  } finally {
    house.now = before
  }
}

describe('a session (M-38)', () => {
  test('ends after a quarter of an hour without a click, and not before', async () => {
    const person = await house.signIn(['colleague'])
    expect((await after({ minutes: 14 }, () => person.get('/'))).status).toBe(200)
    expect((await after({ minutes: 28 }, () => person.get('/'))).status).toBe(200)
    expect((await after({ minutes: 44 }, () => person.get('/'))).location).toBe('/inloggen')
  })

  test('ends after ten hours, however busy it was', async () => {
    const person = await house.signIn(['colleague'])
    for (let minutes = 10; minutes < 600; minutes += 10)
      expect((await after({ minutes }, () => person.get('/'))).status).toBe(200)
    expect((await after({ minutes: 600 }, () => person.get('/'))).location).toBe('/inloggen')
  })

  test('a cookie that was stolen is worth nothing after signing out: 401 for a deed', async () => {
    const person = await house.signIn(['attentionOfficer'])
    const csrf = await csrfOf(person)
    await postFrom(person, csrf, '/uitloggen', {})
    const stolen = await postFrom(person, csrf, path(), decision)
    expect([stolen.status, stolen.html.includes('is niet opgeslagen')]).toEqual([401, true])
    expect((await person.get('/')).location).toBe('/inloggen')
  })

  test('all sessions end at one click, this one too, and nobody else is signed out', async () => {
    const here = await house.signIn(['colleague'])
    const there = await house.signInAs(here.personId)
    const page = await here.get('/mijn-account')
    expect(page.html.match(/als oefenpersoon, sinds/g)).toHaveLength(2)
    expect((await here.post('/mijn-account/overal-uitloggen', {})).location).toBe('/inloggen')
    for (const session of [here, there]) expect((await session.get('/')).location).toBe('/inloggen')
    expect((await officer.get('/')).status).toBe(200)
  })

  test('is signed out only by a post of our own', async () => {
    const person = await house.signIn(['colleague'])
    const page = await post(house.staffApp, '/uitloggen', {}, { cookie: person.cookie, 'sec-fetch-site': 'cross-site' })
    expect([page.status, (await person.get('/')).status]).toEqual([404, 200])
  })
})

describe('what was being typed when a session ended', () => {
  test('is kept sealed and given back on its own page after signing in', async () => {
    const csrf = await csrfOf(officer)
    await after({ minutes: 20 }, async () => {
      const lost = await postFrom(officer, csrf, path(), decision)
      expect([lost.status, lost.html.includes('Wat je typte is bewaard')]).toEqual([401, true])
      expect(lost.html).not.toContain('kanarie')
      const again = await back(officer)
      const work = (await again.get('/')).html
      expect(work).toContain('Je was iets aan het typen')
      const draft = /\/concept\/[0-9a-f-]{36}/.exec(work)?.[0] ?? ''
      const page = await again.get(draft)
      expect(page.status).toBe(200)
      expect(page.html).toContain(typed)
      expect(page.html).toContain('Het is nog niet verstuurd')
      expect((await again.get(`/meldingen/${reportId}`)).html).not.toContain(typed)

      const sent = await again.post(path(), decision)
      expect(sent.status).toBe(303)
      expect((await again.get(draft)).status).toBe(404)
      expect((await again.get('/')).html).not.toContain('Je was iets aan het typen')
    })
  })

  test('stands nowhere in plain text, and in the trail without a word of it', async () => {
    const csrf = await csrfOf(officer)
    await after({ minutes: 30 }, () => postFrom(officer, csrf, path(), { ...decision, reden: 'kanariezinnen' }))
    const client = await house.database.superuser()
    const { rows } = await client.query<{ typed: Buffer }>('select * from platform.draft')
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows) + rows[0]?.typed.toString('latin1')).not.toContain('kanarie')
    const { lines } = await trailOf(client, house.municipalityId)
    expect(lines.at(-1)).toMatchObject({ action: 'draft.kept', object_id: reportId, actor: officer.personId })
    expect(JSON.stringify(lines)).not.toContain('kanarie')
  })

  test('is nobody else’s, also with its address', async () => {
    const client = await house.database.superuser()
    const { rows } = await client.query<{ id: string }>('select id from platform.draft')
    const other = await house.signIn(['attentionOfficer'])
    const absent = await other.get('/concept/00000000-0000-4000-8000-000000000000')
    const theirs = await other.get(`/concept/${rows[0]?.id}`)
    expect([theirs.status, theirs.html]).toEqual([404, absent.html])
    expect((await other.post(`/concept/${rows[0]?.id}/weg`, {})).status).toBe(404)
    expect((await client.query('select from platform.draft')).rowCount).toBe(1)
  })

  test('is not given back to who may no longer open that page', async () => {
    const person = await house.signIn(['attentionOfficer'])
    const csrf = await csrfOf(person)
    await after({ minutes: 20 }, async () => {
      await postFrom(person, csrf, path(), decision)
      const client = await house.database.superuser()
      await client.query(`update platform.role_assignment set role = 'colleague' where person_id = $1`, [
        person.personId,
      ])
      const again = await back(person)
      const draft = /\/concept\/[0-9a-f-]{36}/.exec((await again.get('/')).html)?.[0] ?? ''
      const page = await again.get(draft)
      expect([page.status, page.html.includes('kanarie')]).toEqual([403, false])
    })
  })

  test('can be thrown away', async () => {
    await after({ minutes: 31 }, async () => {
      const again = await back(officer)
      const draft = /\/concept\/[0-9a-f-]{36}/.exec((await again.get('/')).html)?.[0] ?? ''
      expect((await again.post(`${draft}/weg`, {})).location).toBe('/?gedaan=draftGone')
      expect((await again.get(draft)).status).toBe(404)
    })
  })

  test('is not kept of a disabled account, of a form that is not ours, or of a cookie that never was a session', async () => {
    const person = await house.signIn(['attentionOfficer'])
    const csrf = await csrfOf(person)
    const client = await house.database.superuser()
    const count = async () => (await client.query('select from platform.draft')).rowCount
    const before = await count()
    await after({ minutes: 20 }, async () => {
      expect((await postFrom(person, 'x', path(), decision)).html).toContain('is niet opgeslagen')
      const stranger = { ...person, cookie: `spil=${house.municipalityId}.${'a'.repeat(43)}` }
      expect((await postFrom(stranger, csrf, path(), decision)).status).toBe(401)
      expect((await postFrom(person, csrf, '/meldingen/geen-id/besluit', decision)).status).toBe(401)
      await client.query('update platform.person set disabled_at = now() where id = $1', [person.personId])
      expect((await postFrom(person, csrf, path(), decision)).html).toContain('is niet opgeslagen')
    })
    expect(await count()).toBe(before)
  })

  test('five at most, the newest', async () => {
    const person = await house.signIn(['attentionOfficer'])
    const csrf = await csrfOf(person)
    const client = await house.database.superuser()
    for (let which = 0; which < 8; which++) {
      const id = `00000000-0000-4000-8000-00000000000${which}`
      await after({ minutes: 20 + which }, () => postFrom(person, csrf, `/meldingen/${id}/besluit`, decision))
    }
    const { rows } = await client.query<{ parts: { id: string } }>(
      'select parts from platform.draft where person_id = $1 order by kept_at',
      [person.personId],
    )
    expect(rows.map(({ parts }) => parts.id.at(-1))).toEqual(['3', '4', '5', '6', '7'])
  })
})

describe('what is most secret asks again who one is (M-32)', () => {
  test('contact details are shown only within five minutes of signing in; the reason is kept and given back', async () => {
    const person = await house.signIn(['attentionOfficer'])
    const reveal = `/meldingen/${reportId}/contact`
    await after({ minutes: 6 }, async () => {
      const page = await person.post(reveal, { waarom: 'kanariewaarom' })
      expect([page.status, page.html.includes('Log nog een keer in')]).toEqual([403, true])
      expect(page.html).not.toContain('0612345678')
      expect((await person.get(`/meldingen/${reportId}`)).html).not.toContain('0612345678')

      const again = await back(person)
      const draft = /\/concept\/[0-9a-f-]{36}/.exec((await again.get('/')).html)?.[0] ?? ''
      expect((await again.get(draft)).html).toContain('kanariewaarom')
      expect((await again.post(reveal, { waarom: 'kanariewaarom' })).status).toBe(303)
      expect((await again.get(`/meldingen/${reportId}`)).html).toContain('0612345678')
      expect((await after({ minutes: 2, seconds: 1 }, () => again.get(`/meldingen/${reportId}`))).html).not.toContain(
        '0612345678',
      )
    })
  })

  test('a clock that went back makes no old proof young', () => {
    const now = Temporal.Instant.from('2026-11-18T10:00:00Z')
    expect(isProvedRecently(now.subtract({ minutes: 5 }), now)).toBe(true)
    expect(isProvedRecently(now.subtract({ minutes: 5, seconds: 1 }), now)).toBe(false)
    expect(isProvedRecently(now.add({ hours: 1 }), now)).toBe(false)
  })

  test('passkeys are changed only within five minutes of signing in', async () => {
    const person = await house.signIn(['colleague'])
    expect((await person.get('/mijn-account/passkey')).status).toBe(200)
    expect((await after({ minutes: 6 }, () => person.get('/mijn-account/passkey'))).status).toBe(403)
    const taken = await after({ minutes: 6 }, () => person.post('/mijn-account/passkey-weg', { passkey: 'x' }))
    expect(taken.status).toBe(403)
  })
})

describe('the pages before a session', () => {
  test('let one choose a municipality, and are the same for who is unknown', async () => {
    const page = await get(house.staffApp, '/inloggen')
    expect(page.html).toContain('href="/inloggen/bij/winterswijk"')
    expect(page.html).toContain('href="/inloggen/bij/aalten"')
    expect((await get(house.staffApp, '/inloggen/bij/nergens')).status).toBe(404)
  })

  test('are slowed down when far more comes than people could do, and nothing is stored then', async () => {
    const signInFlood = new Flood({ off: false })
    const own = await testHouse({ signInFlood })
    const client = await own.database.superuser()
    const attempts = async () => (await client.query('select from platform.sign_in_attempt')).rowCount
    for (let n = 0; n < 2999; n++) await signInFlood.allows('signIn', undefined)
    expect((await get(own.staffApp, '/inloggen/bij/winterswijk/uitnodiging')).status).toBe(200)
    const page = await get(own.staffApp, '/inloggen/bij/winterswijk/passkey')
    expect([page.status, page.html.includes('te druk'), await attempts()]).toEqual([429, true, 0])
    await own.stop()
  })
})
