// SPDX-License-Identifier: EUPL-1.2
/** The first time: `spil invite` gives a code, the code ties an account to a person, once. Passkeys are in tests/journeys/passkey.test.ts. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { commandLine, settingsFor, type Spil, type Told } from '../../../tests/command-line.ts'
import { forgingProvider, type ForgingProvider } from '../../../tests/forging-provider.ts'
import { get, post, testHouse, type Page, type Staff, type TestHouse } from '../../../tests/house.ts'

let house: TestHouse
let provider: ForgingProvider
let spil: Spil
let person: Staff
let setUp: Told

const at = '/inloggen/bij/winterswijk'
const cookieIn = (page: Page, name: string): string =>
  page.headers
    .getSetCookie()
    .map((line) => line.split(';')[0] ?? '')
    .find((pair) => pair.startsWith(`${name}=`) && pair.length > name.length + 1) ?? ''

async function invite(...more: string[]): Promise<string> {
  const told = await spil(['invite', '--municipality', 'winterswijk', '--id', person.personId, ...more])
  expect([told.code, told.complaint]).toEqual([0, ''])
  return /Code: ([0-9A-Z ]+)/.exec(told.said)?.[1] ?? ''
}

/** Types the code, goes to the service and comes back with an account. */
async function accept(code: string, account: string): Promise<Page> {
  const welcome = await post(house.staffApp, `${at}/uitnodiging`, { code })
  if (welcome.status !== 200) return welcome
  const left = await get(house.staffApp, `${at}/account`, { cookie: cookieIn(welcome, 'spil-aanmelden') })
  return comeBack(left, account)
}

async function comeBack(left: Page, account: string): Promise<Page> {
  const asked = new URL(left.location ?? '').searchParams
  const code = provider.issue(asked, { claims: { sub: account } })
  const answer = new URLSearchParams({ code, state: asked.get('state') ?? '', iss: provider.issuer })
  return get(house.staffApp, `${at}/terug?${answer.toString()}`, { cookie: cookieIn(left, 'spil-aanmelden') })
}

const signIn = async (account: string): Promise<Page> => comeBack(await get(house.staffApp, `${at}/account`), account)

beforeAll(async () => {
  house = await testHouse()
  house.now = Temporal.Now.instant()
  provider = await forgingProvider()
  spil = commandLine(settingsFor(house.database))
  person = await house.signIn(['attentionOfficer'])
  setUp = await spil([
    'provider',
    'set',
    '--municipality',
    'winterswijk',
    '--issuer',
    provider.issuer,
    '--client-id',
    provider.clientId,
  ])
})
afterAll(async () => {
  await provider.stop()
  await house.stop()
})

test('spil provider set tells what to register at the service', () => {
  expect([setUp.code, setUp.complaint]).toEqual([0, ''])
  expect(setUp.said).toContain('/inloggen/bij/winterswijk/terug')
})

test('spil provider test says whether the service answers, and what to look at when it does not', async () => {
  const told = await spil(['provider', 'test', '--municipality', 'winterswijk'])
  expect([told.code, told.complaint]).toEqual([0, ''])
  expect(told.said).toContain(`${provider.issuer} answers`)
  expect((await spil(['provider', 'test', '--municipality', 'aalten'])).said).toContain('passkeys')
  await spil(['provider', 'set', '--municipality', 'aalten', '--issuer', 'http://127.0.0.1:9', '--client-id', 'x'])
  const down = await spil(['provider', 'test', '--municipality', 'aalten'])
  expect([down.code, down.complaint]).toEqual([1, expect.stringContaining('check the issuer letter for letter')])
})

test('spil provider set refuses an issuer without https, a kind that is not there, and never repeats a secret', async () => {
  for (const wrong of [
    ['--issuer', 'http://login.example.nl', '--client-id', 'x'],
    ['--issuer', 'https://a:geheim@login.example.nl', '--client-id', 'x'],
    ['--issuer', 'https://login.example.nl', '--client-id', 'x', '--kind', 'geheim'],
    ['--issuer', 'https://login.example.nl'],
  ]) {
    const told = await spil(['provider', 'set', '--municipality', 'winterswijk', ...wrong])
    expect(told.code).toBe(2)
    expect(told.complaint).not.toContain('geheim')
  }
})

test('a code ties an account to the person, once; after that the account is enough', async () => {
  const code = await invite()
  expect(code).toMatch(/^([0-9A-Z]{4} ){4}[0-9A-Z]{4}$/)
  const welcome = await post(house.staffApp, `${at}/uitnodiging`, { code: code.toLowerCase() })
  expect(welcome.html).toContain('Welkom, Testpersoon attentionOfficer')
  expect(cookieIn(await accept(code, 'mine'), 'spil')).not.toBe('')
  expect(cookieIn(await signIn('mine'), 'spil')).not.toBe('')
  const again = await accept(code, 'mine')
  expect([again.status, again.html.includes('Deze code werkt niet')]).toEqual([422, true])
})

test('a code that does not work is not echoed, and says the same whatever is wrong with it', async () => {
  const pages = await Promise.all(
    ['', 'x', '0000 0000 0000 0000 0000', 'kanarie'.repeat(100)].map((code) =>
      post(house.staffApp, `${at}/uitnodiging`, { code }),
    ),
  )
  expect(new Set(pages.map(({ status, html }) => `${status} ${html}`)).size).toBe(1)
  expect(pages[0]?.html).not.toContain('kanarie')
})

test('a newer invitation replaces the older one, and a week later neither works', async () => {
  const first = await invite()
  const second = await invite()
  expect((await accept(first, 'mine')).status).toBe(422)
  const before = house.now
  house.now = before.add({ hours: 7 * 24 + 1 })
  expect((await accept(second, 'mine')).status).toBe(422)
  house.now = before
})

test('an account of somebody else is not taken over, and the invitation stays for the right one', async () => {
  const mine = person
  person = await house.signIn(['deputy'])
  const code = await invite()
  const page = await accept(code, 'mine')
  expect([page.status, page.html.includes('hoort al bij iemand')]).toEqual([403, true])
  expect(cookieIn(await accept(code, 'theirs'), 'spil')).not.toBe('')
  person = mine
})

test('with --anew what one signed in with before stops working, and running sessions end', async () => {
  const session = cookieIn(await signIn('mine'), 'spil')
  expect((await get(house.staffApp, '/', { cookie: session })).status).toBe(200)
  const code = await invite('--anew')
  expect((await get(house.staffApp, '/', { cookie: session })).location).toBe('/inloggen')
  expect((await signIn('mine')).status).toBe(403)
  expect(cookieIn(await accept(code, 'new'), 'spil')).not.toBe('')
  expect(cookieIn(await signIn('new'), 'spil')).not.toBe('')
})

test('two browsers with one code: one comes in', async () => {
  const code = await invite('--anew')
  const pages = await Promise.all([accept(code, 'left'), accept(code, 'right')])
  expect(pages.filter((page) => cookieIn(page, 'spil') !== '')).toHaveLength(1)
})

test('an invitation that was opened twice lets in once, also with the same account', async () => {
  const code = await invite('--anew')
  const leave = async () => {
    const welcome = await post(house.staffApp, `${at}/uitnodiging`, { code })
    return get(house.staffApp, `${at}/account`, { cookie: cookieIn(welcome, 'spil-aanmelden') })
  }
  const [first, second] = [await leave(), await leave()]
  expect(cookieIn(await comeBack(first, 'same'), 'spil')).not.toBe('')
  const page = await comeBack(second, 'same')
  expect([page.status, page.html.includes('al gebruikt')]).toEqual([403, true])
})

test('a code works only at its own municipality, and nobody is invited who is not there or was disabled', async () => {
  const code = await invite('--anew')
  expect((await post(house.staffApp, '/inloggen/bij/aalten/uitnodiging', { code })).status).toBe(422)
  for (const id of ['00000000-0000-4000-8000-000000000000', 'x']) {
    expect((await spil(['invite', '--municipality', 'winterswijk', '--id', id])).code).toBe(2)
  }
  expect((await spil(['invite', '--municipality', 'aalten', '--id', person.personId])).code).toBe(2)
  await spil(['person', 'disable', '--municipality', 'winterswijk', '--id', person.personId])
  expect((await post(house.staffApp, `${at}/uitnodiging`, { code })).status).toBe(422)
  expect((await spil(['invite', '--municipality', 'winterswijk', '--id', person.personId])).code).toBe(2)
})

test('a post from another site is not looked at', async () => {
  const page = await post(house.staffApp, `${at}/uitnodiging`, { code: 'x' }, { 'sec-fetch-site': 'cross-site' })
  expect(page.status).toBe(404)
})
