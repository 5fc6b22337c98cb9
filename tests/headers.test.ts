// SPDX-License-Identifier: EUPL-1.2
/** Every page of both programs: nothing kept, nothing from elsewhere, nothing that tells what it is (M-03, M-04, M-64). */
import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { paths } from '../src/paths.ts'
import { staffRoutes } from '../src/start/staff-house.tsx'
import { get, post, testHouse, type Page, type Staff, type TestHouse } from './house.ts'

let house: TestHouse
let officer: Staff
beforeAll(async () => {
  house = await testHouse()
  officer = await house.signIn(['attentionOfficer'])
})
afterAll(() => house.stop())

function expectSafe(page: Page): void {
  const header = (name: string) => page.headers.get(name) ?? ''
  expect(header('cache-control')).toBe('no-store')
  expect(header('x-content-type-options')).toBe('nosniff')
  expect(header('referrer-policy')).toBe('same-origin')
  const policy = header('content-security-policy')
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toMatch(/unsafe|\*|https?:/)
  for (const [, kind = '', text = ''] of page.html.matchAll(/<(style|script)>(.*?)<\/\1>/gs)) {
    expect(policy, kind).toContain(`'sha256-${createHash('sha256').update(text).digest('base64')}'`)
  }
  expect(page.html).not.toMatch(/(?:src|href|action)="(?:https?:)?\/\//)
  expect(page.html).not.toMatch(/\sstyle="|\son\w+="/)
  // a browser ends the outer one there, and what follows stands elsewhere than we meant
  expect(page.html).not.toMatch(/<p\b[^>]*>(?:(?!<\/p>).)*<(?:p|div|ul|form|section)\b/s)
}

describe('public pages', () => {
  const steps: Record<string, Record<string, string>> = {
    'the receipt': { verhaal: 'Iets klopt niet.', gemeente: 'winterswijk' },
    'a mistake': { verhaal: '' },
    'the explanation': { naar: 'uitleg' },
    'safe use': { naar: 'veilig' },
    'asking for a code': { naar: 'code' },
    'a code nobody has': { code: 'x' },
    English: { naar: 'taal-en' },
  }
  /** Words that would tell somebody what this form is for. */
  const telling = /mensenhandel|melding|melder|signaal|uitbuiting|slachtoffer|spil\b|trafficking|victim|report\b/i

  test('the first page and every step are safe, set no cookie and say nothing that tells', async () => {
    const pages = [await get(house.publicApp, '/'), await get(house.publicApp, '/?taal=en')]
    for (const fields of Object.values(steps)) pages.push(await house.publicPost(fields))
    for (const page of pages) {
      expectSafe(page)
      expect(page.status).toBe(200)
      expect(page.headers.get('set-cookie')).toBeNull()
      expect(page.html).not.toMatch(telling)
      expect(page.html).toMatch(/<title>(Fout: |Error: )?(Formulier|Form)<\/title>/)
    }
  })

  test('what is not there, too large, or from elsewhere is a kind page too', async () => {
    const absent = await get(house.publicApp, '/zoiets')
    expect(absent.status).toBe(404)
    const large = await house.publicPost({ verhaal: 'a'.repeat(600_000) })
    expect(large.status).toBe(413)
    const elsewhere = await post(
      house.publicApp,
      '/',
      { verhaal: 'x' },
      { origin: 'https://evil.test', 'sec-fetch-site': 'cross-site' },
    )
    expect(elsewhere.status).toBe(403)
    for (const page of [absent, large, elsewhere]) {
      expectSafe(page)
      expect(page.html).toContain('112')
    }
  })

  test('a post without an origin, as some browsers send it, is taken in', async () => {
    const page = await post(
      house.publicApp,
      '/',
      { verhaal: 'Iets klopt niet.', gemeente: 'winterswijk' },
      { origin: 'null', 'sec-fetch-site': '' },
    )
    expect(page.html).toContain('data-code')
  })

  test('the quick exit clears what the browser keeps and leads to a dull page', async () => {
    const page = await get(house.publicApp, '/weg')
    expect([page.status, page.location]).toEqual([303, 'https://example.org/'])
    expect(page.headers.get('clear-site-data')).toContain('cache')
  })

  test('the municipality of a host name decides, and then there is nothing to choose', async () => {
    const client = await house.database.superuser()
    await client.query('update platform.municipality set public_host = $1 where id = $2', [
      'formulier.winterswijk.test',
      house.municipalityId,
    ])
    const other = await testHouseOnSameDatabase()
    const page = await other('http://formulier.winterswijk.test/')
    expect(page).toContain('Gemeente Winterswijk')
    expect(page).not.toContain('<select')
  })
})

/** A public app that asks the desks anew. */
async function testHouseOnSameDatabase() {
  const { publicApp } = await import('../src/reporting/public-app.tsx')
  const { Desks } = await import('../src/reporting/public-house.ts')
  const { Flood } = await import('../src/platform/web/flood.ts')
  const { Tickets } = await import('../src/reporting/mailbox/ticket.ts')
  const { WaitingRoom } = await import('../src/reporting/form/waiting-room.ts')
  const pool = house.database.pool('intake_w')
  const app = publicApp({
    house: {
      pool,
      clock: () => house.now,
      desks: new Desks(pool),
      styleOf: () => '',
      quickExitUrl: '',
      log: { error: () => {} },
    },
    flood: new Flood({ off: true }),
    tickets: new Tickets(),
    waitingRoom: new WaitingRoom({ off: true }),
    proveWrite: async () => {},
  })
  return async (url: string) => (await app.request(url, { headers: { host: new URL(url).host } })).text()
}

describe('staff pages', () => {
  test.each(staffRoutes.filter((line) => line.method === 'GET'))('$path is safe', async (line) => {
    expectSafe(await officer.get(line.path.replace(':id', 'x')))
  })

  test('signing in and what went wrong are safe too', async () => {
    for (const address of ['/inloggen', '/bestaat-niet']) expectSafe(await get(house.staffApp, address))
  })

  test('demo sign-in does not exist without the demo', async () => {
    expect((await post(house.staffApp, '/inloggen/demo', { persoon: officer.personId })).status).toBe(404)
  })

  test('an error of ours gives a number to quote and nothing of what happened (M-64)', async () => {
    const client = await house.database.superuser()
    await client.query('alter table triage.course rename to course_away')
    const page = await officer.get('/meldingen')
    await client.query('alter table triage.course_away rename to course')
    expect(page.status).toBe(500)
    expect(page.html).toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/)
    expect(page.html).not.toMatch(/triage|course|relation|select|stack|\.ts/i)
    expectSafe(page)
  })
})

/** With https, as in the real house, and with the sign-in of the demo, so that every address of the table exists. */
describe('every address of the staff host, by https', () => {
  let real: TestHouse
  let signedIn: Staff
  beforeAll(async () => {
    real = await testHouse({ secure: true, demo: true })
    signedIn = await real.signIn(['attentionOfficer'])
  })
  afterAll(() => real.stop())

  const address = (path: string): string => path.replace(':gemeente', 'winterswijk').replace(':id', randomUUID())
  /** The session's is Strict; that of an attempt must come back from another site (ruling 11). A cookie that is taken away keeps its flags. */
  function expectSafeCookies(page: Page): void {
    for (const cookie of page.headers.getSetCookie()) {
      expect(cookie).toMatch(/^__Host-spil(-aanmelden)?=/)
      expect(cookie).toMatch(/; Path=\/(;|$)/)
      expect(cookie).toContain('; Secure')
      expect(cookie).not.toContain('Domain')
      if (/Max-Age=0/.test(cookie)) continue
      expect(cookie).toContain('; HttpOnly')
      expect(cookie).toContain(cookie.startsWith('__Host-spil=') ? '; SameSite=Strict' : '; SameSite=Lax')
    }
  }

  test.each(Object.entries(paths))('%s (%s) is safe for a stranger and for who is signed in', async (_name, path) => {
    for (const cookie of ['', signedIn.cookie]) {
      const asked = await get(real.staffApp, address(path), { cookie })
      const posted = await post(real.staffApp, address(path), {}, { cookie: path === paths.signOut ? '' : cookie })
      const elsewhere = { cookie, origin: 'https://evil.test', 'sec-fetch-site': 'cross-site' }
      for (const page of [asked, posted, await post(real.staffApp, address(path), {}, elsewhere)]) {
        expectSafe(page)
        expectSafeCookies(page)
        expect(page.status).toBeLessThan(500)
        for (const name of ['server', 'x-powered-by', 'etag', 'access-control-allow-origin'])
          expect(page.headers.get(name), name).toBeNull()
      }
    }
  })

  test('the cookies of a session and of an attempt are bound to this host, to https and away from scripts (M-38)', async () => {
    const client = await real.database.superuser()
    await client.query(`update platform.person set demo_name = 'Testpersoon' where id = $1`, [signedIn.personId])
    const entered = await post(real.staffApp, paths.demoSignIn, { persoon: signedIn.personId })
    const asked = await get(real.staffApp, address(paths.signInPasskey))
    const cookies = [...entered.headers.getSetCookie(), ...asked.headers.getSetCookie()]
    expect(cookies).toEqual([
      expect.stringMatching(/^__Host-spil=[^;]+; Path=\/; HttpOnly; Secure; SameSite=Strict$/),
      expect.stringMatching(/^__Host-spil-aanmelden=[^;]+; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/),
    ])
    expectSafe(entered)
  })
})

describe('the blank form', () => {
  test('has a key of its own for each visitor, and nothing left open', async () => {
    const pages = await Promise.all(Array.from({ length: 20 }, () => get(house.publicApp, '/')))
    const keys = pages.map(({ html }) => /name="sleutel" value="([A-Za-z0-9_-]{43})"/.exec(html)?.[1])
    expect(new Set(keys).size).toBe(20)
    for (const { html } of pages) expect(html).not.toContain('form-key')
  })

  test('follows the list of desks and the language', async () => {
    expect((await get(house.publicApp, '/?taal=en')).html).toContain('What is going on?')
    expect((await get(house.publicApp, '/')).html).toContain('Wat is er aan de hand?')
  })
})
