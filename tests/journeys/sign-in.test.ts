// SPDX-License-Identifier: EUPL-1.2
/**
 * A municipality without the demo: the operator makes it with commands, people come in by invitation with their own accounts at a real
 * service on another site, or with a passkey. With script and without; each page is looked at (M-37, M-38, ruling 11).
 */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core'
import type { JWKS } from 'oidc-provider'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commandLine, type Spil } from '../command-line.ts'
import { honestProvider, type HonestProvider } from '../honest-provider.ts'
import { lookAt, openBrowser } from '../looked-at.ts'
import { ask, hiddenIn, startSpil, until, type RunningSpil } from '../running-spil.ts'

let spil: RunningSpil
let operator: Spil
let provider: HonestProvider
let browser: Browser
let mirror: Page
/** A page of somebody else, on the same name and another port. */
let elsewhere: string
const stranger = createServer((_, response) => response.setHeader('content-type', 'text/html').end('<!doctype html>'))
/** Where staff go: a name, so that cookies, sign-in and passkeys know one site. */
let staffUrl: string

async function said(words: readonly string[]): Promise<string> {
  const told = await operator(words)
  expect([told.code, told.complaint]).toEqual([0, ''])
  return told.said
}
const at = ['--municipality', 'verzonnendam'] as const
const add = async (name: string, role: string): Promise<string> =>
  /id ([0-9a-f-]{36})/.exec(await said(['person', 'add', ...at, '--name', name, '--role', role]))?.[1] ?? ''
const invite = async (id: string): Promise<string> =>
  /Code: ([0-9A-Z ]+)/.exec(await said(['invite', ...at, '--id', id]))?.[1] ?? ''

beforeAll(async () => {
  const before = async (dataDir: string) => {
    const made = await commandLine({ SPIL_KEYS_DIR: join(dataDir, 'keys') })(['keys', 'init'])
    expect(made.complaint).toBe('')
  }
  ;[spil, browser] = await Promise.all([startSpil({ env: { SPIL_DEMO: '0' }, before }), openBrowser()])
  mirror = await (await browser.newContext()).newPage()
  staffUrl = spil.staffUrl.replace('127.0.0.1', 'localhost')
  operator = commandLine(spil.operatorSettings())
  provider = await honestProvider()
  stranger.listen(0, 'localhost')
  await once(stranger, 'listening')
  elsewhere = `http://localhost:${(stranger.address() as AddressInfo).port}/`
  await said(['municipality', 'add', '--slug', 'verzonnendam', '--name', 'Verzonnendam'])
  await said(['provider', 'set', ...at, '--issuer', provider.issuer, '--client-id', 'spil'])
  const here = `${staffUrl}inloggen/bij/verzonnendam`
  const ourKeys = JSON.parse((await ask(`${here}/sleutel.json`)).html) as JWKS
  provider.know({ back: `${here}/terug`, ourKeys })
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await provider?.stop()
  stranger.close()
})

async function visitor({ script = true, width = 1280 } = {}): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ javaScriptEnabled: script, viewport: { width, height: 800 } })
  return { context, page: await context.newPage() }
}

async function typeCode(page: Page, code: string): Promise<void> {
  await page.goto(`${staffUrl}inloggen`)
  await lookAt(mirror, page, 'sign in')
  await page.click('text=Ik heb een uitnodiging')
  await lookAt(mirror, page, 'invitation')
  await page.fill('#code', code)
  await page.click('button:has-text("Ga verder")')
  await lookAt(mirror, page, 'welcome')
}

async function logInThere(page: Page, account: string): Promise<void> {
  await page.waitForURL(`${provider.issuer}/**`)
  await page.fill('input[name=account]', account)
  await page.click('button:has-text("Log in")')
}

const work = (page: Page): Promise<void> => page.waitForURL(staffUrl)

describe.each([
  { script: false, width: 360, name: 'Testpersoon Populier' },
  { script: true, width: 1280, name: 'Testpersoon Iep' },
])('with one’s own account, script $script, $width px', { timeout: 90_000 }, ({ script, width, name }) => {
  test('the first time by invitation, then by account alone; out, and in again', async () => {
    const code = await invite(await add(name, 'attentionOfficer'))
    const { page, context } = await visitor({ script, width })
    await typeCode(page, code)
    expect(await page.textContent('h1')).toBe(`Welkom, ${name}`)
    await page.click('text=Koppel je werkaccount')
    await logInThere(page, name)
    await work(page)
    await lookAt(mirror, page, 'Mijn werk')
    expect(await page.textContent('header')).toContain(name)

    const session = (await context.cookies(staffUrl)).find((cookie) => cookie.name === 'spil')
    expect(session).toMatchObject({ httpOnly: true, sameSite: 'Strict', expires: -1 })
    expect((await context.cookies(staffUrl)).map((cookie) => cookie.name)).toEqual(['spil'])

    await page.click('summary:has-text("Testpersoon")')
    await page.click('text=Mijn account')
    await lookAt(mirror, page, 'my account')
    await page.click('summary:has-text("Testpersoon")')
    await page.click('button:has-text("Uitloggen")')
    await page.goto(staffUrl)
    expect(new URL(page.url()).pathname).toBe('/inloggen')

    await page.click('text=Inloggen met je werkaccount')
    // the service of the municipality still knows this browser
    await work(page)
    expect(await page.textContent('header')).toContain(name)

    await page.goto(`${staffUrl}inloggen`)
    await page.click('text=Inloggen met je werkaccount')
    // signed in here already: then the service must ask again (M-32)
    await logInThere(page, name)
    await work(page)
    await context.close()
  })
})

test('who stops at the service comes back to a kind page, and nobody is let in', { timeout: 60_000 }, async () => {
  const { page, context } = await visitor({ script: false, width: 360 })
  await page.goto(`${staffUrl}inloggen`)
  await page.click('text=Inloggen met je werkaccount')
  await page.waitForURL(`${provider.issuer}/**`)
  await page.click('button:has-text("Stop")')
  await page.waitForURL(`${staffUrl}inloggen/bij/**`)
  expect(await page.textContent('main')).toContain('Je bent gestopt bij je gemeente')
  await lookAt(mirror, page, 'stopped')
  expect(await context.cookies(staffUrl)).toEqual([])
  await context.close()
})

test('the road works with accounts and without the demo', { timeout: 90_000 }, async () => {
  const sleutel = hiddenIn((await ask(spil.publicUrl)).html, 'sleutel')
  const verhaal = 'Twee jongens slapen in de bestelbus van hun baas.'
  await ask(spil.publicUrl, { verhaal, gemeente: 'verzonnendam', sleutel, naar: 'versturen' })
  const { page, context } = await visitor()
  await page.goto(`${staffUrl}inloggen/bij/verzonnendam/account`)
  await logInThere(page, 'Testpersoon Iep')
  await work(page)
  await until(async () => {
    await page.goto(`${staffUrl}meldingen`)
    return (await page.locator(`tr:has-text("${verhaal.slice(0, 20)}")`).count()) === 1
  })
  await page.click(`tr:has-text("${verhaal.slice(0, 20)}") a`)
  await page.click('text=Neem in behandeling')
  expect(await page.textContent('main')).toContain(verhaal)
  await context.close()
})

async function authenticator(context: BrowserContext, page: Page): Promise<{ cdp: CDPSession; id: string }> {
  const cdp = await context.newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return { cdp, id: authenticatorId }
}

describe('with a passkey (M-37)', { timeout: 90_000 }, () => {
  test('by invitation, out, in again; a second one, no third; and never the last one away', async () => {
    const code = await invite(await add('Testpersoon Els', 'colleague'))
    const { page, context } = await visitor()
    const first = await authenticator(context, page)
    await typeCode(page, code)
    await page.click('text=Maak een passkey')
    await lookAt(mirror, page, 'first passkey')
    await page.click('button:has-text("Maak de passkey")')
    await work(page)
    const { credentials } = await first.cdp.send('WebAuthn.getCredentials', { authenticatorId: first.id })
    expect(credentials).toHaveLength(1)
    expect(JSON.stringify(credentials)).not.toContain('Els')

    await page.goto(`${staffUrl}mijn-account`)
    await page.click('button:has-text("Verwijder")')
    expect(await page.textContent('[role=alert]')).toContain('de enige manier')

    await page.click('summary:has-text("Testpersoon")')
    await page.click('button:has-text("Uitloggen")')
    await page.goto(`${staffUrl}inloggen`)
    await page.click('text=Inloggen met een passkey')
    await lookAt(mirror, page, 'sign in with a passkey')
    await page.click('button:has-text("Gebruik je passkey")')
    await work(page)
    expect(await page.textContent('header')).toContain('Testpersoon Els')

    // another device
    await first.cdp.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId: first.id })
    await authenticator(context, page)
    await page.goto(`${staffUrl}mijn-account`)
    await page.click('text=Maak een passkey')
    await page.click('button:has-text("Maak de passkey")')
    await page.waitForURL('**/mijn-account?gedaan=*')
    await lookAt(mirror, page, 'two passkeys')
    expect(await page.locator('button:has-text("Verwijder")').count()).toBe(2)
    expect(await page.locator('text=Maak een passkey').count()).toBe(0)
    await page.goto(`${staffUrl}mijn-account/passkey`)
    expect(await page.textContent('main')).toContain('Je hebt al twee passkeys')
    await page.goto(`${staffUrl}mijn-account`)
    await page.locator('button:has-text("Verwijder")').first().click()
    expect(await page.textContent('[role=status]')).toContain('verwijderd')
    await context.close()
  })

  test('an answer that was used, of a copied passkey, without user verification or of another site is refused', async () => {
    const code = await invite(await add('Testpersoon Wilg', 'colleague'))
    const { page, context } = await visitor()
    const key = await authenticator(context, page)
    await typeCode(page, code)
    await page.click('text=Maak een passkey')
    await page.click('button:has-text("Maak de passkey")')
    await work(page)
    const address = `${staffUrl}inloggen/bij/verzonnendam/passkey`
    const signOut = () => context.clearCookies()
    const isIn = async () => (await context.cookies(staffUrl)).some((cookie) => cookie.name === 'spil')
    const useIt = async () => {
      await page.goto(address)
      const answered = page.waitForRequest((request) => request.method() === 'POST')
      await page.click('button:has-text("Gebruik je passkey")')
      return (await answered).postData() ?? ''
    }
    const refused = async () => {
      await page.waitForSelector('text=Inloggen is niet gelukt')
      expect(await isIn()).toBe(false)
    }
    const postAs = async (antwoord: string) => {
      await page.goto(address)
      await page.evaluate(`document.querySelector('[name=antwoord]').value = ${JSON.stringify(antwoord)}`)
      await page.click('button:has-text("Gebruik je passkey")')
    }

    const answerTo = (question: string | null): Promise<unknown> =>
      page.evaluate(`navigator.credentials.get({
        publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(${question}),
      }).then((credential) => JSON.stringify(credential))`)

    // never used, but to an earlier question
    await signOut()
    await page.goto(address)
    const early = String(await answerTo(await page.getAttribute('form[data-question]', 'data-question')))
    await postAs(early)
    await refused()

    const body = await useIt()
    await work(page)
    const used = new URLSearchParams(body).get('antwoord') ?? ''
    await signOut()
    // replay
    await postAs(used)
    await refused()
    for (const nonsense of ['{}', '[]', 'x', '{"id":"AAAA"}', used.replace('"type":"public-key"', '"type":"x"')]) {
      await postAs(nonsense)
      await refused()
    }

    // a copy that stayed behind with an older count
    const { credentials } = await key.cdp.send('WebAuthn.getCredentials', { authenticatorId: key.id })
    const [credential] = credentials
    await key.cdp.send('WebAuthn.removeCredential', { authenticatorId: key.id, credentialId: credential!.credentialId })
    await key.cdp.send('WebAuthn.addCredential', {
      authenticatorId: key.id,
      credential: { ...credential!, signCount: 0 },
    })
    await useIt()
    await refused()
    await key.cdp.send('WebAuthn.removeCredential', { authenticatorId: key.id, credentialId: credential!.credentialId })
    await key.cdp.send('WebAuthn.addCredential', {
      authenticatorId: key.id,
      credential: { ...credential!, signCount: 40 },
    })
    await useIt()
    await work(page)

    // nobody showed a finger or a code: the browser refuses, and we do when a page did not ask for it
    await signOut()
    await key.cdp.send('WebAuthn.setUserVerified', { authenticatorId: key.id, isUserVerified: false })
    await page.goto(address)
    await page.click('button:has-text("Gebruik je passkey")')
    await page.waitForSelector('#passkey-failed:visible')
    expect(await isIn()).toBe(false)
    await page.evaluate(`{
      const form = document.querySelector('form[data-question]')
      form.dataset.question = form.dataset.question.replace('"required"', '"discouraged"')
    }`)
    await page.click('button:has-text("Gebruik je passkey")')
    await refused()
    await key.cdp.send('WebAuthn.setUserVerified', { authenticatorId: key.id, isUserVerified: true })

    // the same question, answered to a page of somebody else on this machine
    await page.goto(address)
    const question = await page.getAttribute('form[data-question]', 'data-question')
    await page.goto(elsewhere)
    const answer = await answerTo(question)
    const posted = await context.request.post(address, {
      form: { antwoord: String(answer) },
      headers: { origin: new URL(staffUrl).origin },
    })
    expect([posted.status(), await isIn()]).toEqual([403, false])
    // and the same by the right page, so that it was the page that was wrong
    await useIt()
    await work(page)
    await context.close()
  })

  test('without script says what to do instead', async () => {
    const { page, context } = await visitor({ script: false, width: 360 })
    await page.goto(`${staffUrl}inloggen/bij/verzonnendam/passkey`)
    expect(await page.textContent('noscript')).toContain('alleen met JavaScript')
    await page.click('button:has-text("Gebruik je passkey")')
    expect(await page.textContent('main')).toContain('Je browser gaf geen passkey')
    await lookAt(mirror, page, 'passkey without script')
    await context.close()
  })
})
