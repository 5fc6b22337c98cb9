// SPDX-License-Identifier: EUPL-1.2
/**
 * The road as people walk it, in a browser: a mother tells, the desk weighs, opens a case and answers, she reads and writes back.
 * On a telephone without script and on a desk with script; each page on the way is looked at for accessibility.
 */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closingWords } from '../../src/triage/answer/closing-words.ts'
import { lookAt, openBrowser } from '../looked-at.ts'
import { signIn, startSpil, until, type RunningSpil } from '../running-spil.ts'

const story = (beginning: string): string =>
  `${beginning} heeft opeens dure schoenen en een tweede telefoon. Op zijn rekening komt geld binnen van mensen die wij niet kennen, ` +
  'en een uur later is het weer weg. Een jongen van de sportschool heeft zijn pas en zijn code. Hij durft die niet terug te vragen.'

const firstControl = `[...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
  .find((control) => control.tabIndex >= 0 && control.checkVisibility()).textContent`

let spil: RunningSpil
let browser: Browser
let mirror: Page

beforeAll(async () => {
  ;[spil, browser] = await Promise.all([startSpil(), openBrowser()])
  mirror = await (await browser.newContext()).newPage()
}, 120_000)
afterAll(async () => browser?.close())

/** The button in sight that does this step; each page has a hidden one for the enter key too. */
const press = (page: Page, step: string): Promise<void> => page.click(`button[value="${step}"]:not(.default-submit)`)

/** Opens all that is folded, but the menu. */
async function openFolds(page: Page): Promise<void> {
  const closed = page.locator('main details:not([open]) > summary:visible')
  while ((await closed.count()) > 0) await closed.first().click()
}

async function inLanguage(page: Page, language: string): Promise<void> {
  await page.click('.menu__summary')
  await press(page, `taal-${language}`)
}

/** Looks at the page that stands there: rules, width, and on the public side the way out. */
async function look(page: Page, where: string): Promise<void> {
  await lookAt(mirror, page, where)
  if (!page.url().startsWith(spil.publicUrl)) return
  expect(await mirror.evaluate(firstControl), where).toBe('Snel weg')
  // after a mistake the summary of what to mend has the attention first
  if ((await mirror.locator('[autofocus]').count()) === 0) {
    await mirror.keyboard.press('Tab')
    expect(await mirror.evaluate('document.activeElement.textContent'), where).toBe('Snel weg')
  }
  expect([await page.title(), new URL(page.url()).pathname]).toEqual([
    expect.stringMatching(/^(Fout: )?Formulier$/),
    '/',
  ])
}

async function visitor({ script = true, width = 1280 } = {}): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({
    javaScriptEnabled: script,
    viewport: { width, height: 800 },
    locale: 'nl-NL',
  })
  return { context, page: await context.newPage() }
}

async function openMailbox(page: Page, code: string): Promise<void> {
  await page.goto(spil.publicUrl)
  await press(page, 'code')
  await look(page, 'asking for the code')
  await page.fill('#code', code.toLowerCase().replaceAll(' ', ''))
  await press(page, 'openen')
}

/** By sign-in and *Mijn werk* to the inbox, when the worker brought the report there. */
async function findInInbox(page: Page, beginning: string, seen: typeof look = async () => {}): Promise<void> {
  await page.goto(`${spil.staffUrl}inloggen`)
  await seen(page, 'sign in')
  await page.click('button:has-text("Testpersoon Linde")')
  await seen(page, 'Mijn werk')
  await until(async () => {
    await page.goto(spil.staffUrl)
    await page.click('a:has-text("nieuwe melding")')
    return (await page.locator(`tr:has-text("${beginning}")`).count()) === 1
  })
  await seen(page, 'inbox')
}

describe.each([
  { script: false, width: 360, beginning: 'Onze jongste' },
  { script: true, width: 1280, beginning: 'Mijn oudste zoon' },
])('M-02: the road, script $script, $width px', ({ script, width, beginning }) => {
  test(
    'a money mule (geldezel): told without a name, weighed, a case opened, answered, written back to',
    { timeout: 120_000 },
    async () => {
      const mother = await visitor({ script, width })
      await mother.page.goto(spil.publicUrl)
      await look(mother.page, 'form')
      await mother.page.fill('#verhaal', story(beginning))
      await mother.page.selectOption('#gemeente', 'winterswijk')
      await press(mother.page, 'versturen')
      await look(mother.page, 'receipt')
      const code = (await mother.page.textContent('[data-code]')) ?? ''
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4} ){5}[0-9A-HJKMNP-TV-Z]{4}$/)
      await mother.page.fill('#laatste', 'ZZZZ')
      await press(mother.page, 'bevestigen')
      await look(mother.page, 'receipt after a slip of the pen')
      await mother.page.fill('#laatste', code.slice(-4))
      await press(mother.page, 'bevestigen')
      await look(mother.page, 'code checked')
      expect(await mother.page.textContent('h1')).toBe('Goed zo. U heeft de code.')
      expect(await mother.page.content()).not.toContain(code)
      expect(await mother.context.cookies()).toEqual([])
      await mother.context.close()

      const { page, context } = await visitor({ script, width })
      await findInInbox(page, beginning, look)
      let clicks = 0
      const click = async (what: string): Promise<void> => (clicks++, page.click(what))
      await click(`tr:has-text("${beginning}") a`)
      await look(page, 'new report')
      expect(await page.textContent('.story')).toBe(story(beginning))
      const label = (await page.textContent('h1')) ?? ''
      await click('text=Neem in behandeling')
      await look(page, 'report in hand')
      await click('input[name=gevaar][value=none]')
      await click('input[name=besluit][value=suspicion]')
      await click('input[name=vormen][value=criminal]')
      await click('#reden')
      await page.keyboard.type('Een ander heeft zijn pas en zijn code en hij durft ze niet terug te vragen.')
      await click('button:has-text("Leg vast") >> visible=true')
      await look(page, 'weighed and answered')
      expect(await page.textContent('[role=status]')).toContain('de melder heeft antwoord')
      expect(clicks, 'from opening to decided and answered').toBeLessThanOrEqual(8)
      await page.click('input[name=startpunt][value=person]')
      await page.click('button:has-text("Open een casus")')
      await look(page, 'case')
      expect(await page.textContent('main')).toMatch(/Casus \d\d-\d{4}.*criminele uitbuiting.*Testpersoon Linde/s)
      await page.goto(`${spil.staffUrl}casussen`)
      await look(page, 'cases')

      const later = await visitor({ script, width })
      await openMailbox(later.page, code)
      await look(later.page, 'mailbox')
      const thread = await later.page.textContent('main')
      expect(thread).toContain(closingWords.nl.split('\n').at(-1))
      expect([thread?.includes(beginning), thread?.includes('Linde')]).toEqual([false, false])
      await later.page.fill('#bericht', 'Dank u. Hij wil nu wel met iemand praten.')
      await press(later.page, 'schrijven')
      await look(later.page, 'letter sent')
      expect(await later.page.textContent('[role=status]')).toContain('Uw bericht is verstuurd.')
      await later.context.close()

      const line = page.locator('li', { hasText: label }).filter({ hasText: 'de melder schreef terug' })
      await until(async () => (await page.goto(spil.staffUrl), (await line.count()) === 1))
      await look(page, 'Mijn werk with a letter')
      await line.locator('a').first().click()
      expect(await page.textContent('main')).toContain('Hij wil nu wel met iemand praten.')
      await look(page, 'report with letters')
      await context.close()
    },
  )
})

describe('the form by keyboard alone', () => {
  test('Tab, Enter and Space lead through the form to the code, and Enter checks it', async () => {
    const { page, context } = await visitor()
    const tabTo = async (what: string): Promise<void> => {
      for (let n = 0; !(await page.evaluate(`document.activeElement.matches('${what}')`)); n++) {
        if (n > 40) throw new Error(`Tab does not reach ${what}`)
        await page.keyboard.press('Tab')
      }
    }
    await page.goto(spil.publicUrl)
    await tabTo('#verhaal')
    await page.keyboard.type('Een meisje in de winkel mag nooit zelf iets zeggen.')
    await tabTo('#gemeente')
    await page.keyboard.type('Winterswijk')
    await tabTo('#acuut')
    await page.keyboard.press('Space')
    await tabTo('button[value=over]')
    await page.keyboard.press('Space')
    await page.waitForSelector('[name=leeftijd]')
    await tabTo('[name=leeftijd]')
    await page.keyboard.press('ArrowDown')
    await tabTo('button[value=plek]')
    await page.keyboard.press('Enter')
    await page.waitForSelector('#waar')
    await tabTo('#waar')
    await page.keyboard.type('In de winkelstraat')
    // Enter in a field goes on
    await page.keyboard.press('Enter')
    await page.waitForSelector('#wanneer')
    await tabTo('button[value=versturen]')
    await page.keyboard.press('Space')
    const code = (await page.textContent('[data-code]')) ?? ''
    expect(await page.textContent('main')).toContain('Wij lezen dit niet direct. Is er nu gevaar? Bel 112.')
    await tabTo('#laatste')
    await page.keyboard.type(code.slice(-4))
    await page.keyboard.press('Enter')
    await page.waitForSelector('text=Goed zo. U heeft de code.')
    await context.close()
  })
})

describe('M-05: leaving quickly', () => {
  test.each([true, false])('shows a dull page, and Back shows nothing of what was told (script %s)', async (script) => {
    const { page, context } = await visitor({ script, width: 360 })
    // a redirect is not given to `page.route`
    const cdp = await context.newCDPSession(page)
    await cdp.send('Fetch.enable', { patterns: [{ urlPattern: 'https://www.buienradar.nl/*' }] })
    const body = Buffer.from('<!doctype html><title>Het weer</title><p>Droog').toString('base64')
    cdp.on(
      'Fetch.requestPaused',
      ({ requestId }) => void cdp.send('Fetch.fulfillRequest', { requestId, responseCode: 200, body }),
    )
    await page.goto(spil.publicUrl)
    await page.fill('#verhaal', 'Hij mag dit niet zien: kanarieverhaal')
    await press(page, 'uitleg')
    await press(page, 'formulier')
    await press(page, 'versturen')
    const code = (await page.textContent('[data-code]')) ?? ''
    if (script) for (let n = 0; n < 3; n++) await page.keyboard.press('Escape')
    else await page.click('text=Snel weg')
    await page.waitForURL('https://www.buienradar.nl/')
    expect(await page.title()).toBe('Het weer')
    for (let n = 0; n < 4; n++) {
      await page.goBack({ timeout: 3000 }).catch(() => {})
      const typed = await page
        .locator('textarea')
        .first()
        .inputValue({ timeout: 300 })
        .catch(() => '')
      const shown = `${await page.content()} ${typed}`
      expect([shown.includes(code), shown.includes('kanarieverhaal')]).toEqual([false, false])
    }
    await context.close()
  })
})

describe('what was typed', { timeout: 60_000 }, () => {
  const typed = {
    waar: 'Achter het station',
    wanneer: 'Elke dinsdag',
    wie: 'Twee "jonge" <meisjes>',
    contact: '06 00000000',
    veilig: 'Na zes uur',
  }

  test('survives an empty story, side steps and another language; nothing is lost', async () => {
    const { page, context } = await visitor({ script: false, width: 360 })
    const held = async (): Promise<unknown> => ({
      ...Object.fromEntries(
        await Promise.all(Object.keys(typed).map(async (name) => [name, await page.inputValue(`#${name}`)])),
      ),
      gemeente: await page.inputValue('#gemeente'),
      acuut: await page.isChecked('#acuut'),
      key: await page.inputValue('[name=sleutel]'),
    })
    await page.goto(spil.publicUrl)
    await press(page, 'alles')
    const key = await page.inputValue('[name=sleutel]')
    const all = { ...typed, gemeente: 'oost-gelre', acuut: true, key }
    await openFolds(page)
    for (const [name, text] of Object.entries(typed)) await page.fill(`#${name}`, text)
    await page.selectOption('#gemeente', 'oost-gelre')
    await page.check('#acuut')
    await press(page, 'versturen')
    expect(await page.title()).toBe('Fout: Formulier')
    expect(await page.textContent('a[href="#verhaal"]')).toBe('Vul in wat er is gebeurd. Eén zin is genoeg.')
    await look(page, 'form with a mistake')
    expect(await held()).toEqual(all)
    for (const step of ['uitleg', 'veilig', 'code']) {
      await press(page, step)
      await look(page, step)
      await press(page, 'formulier')
      await press(page, 'alles')
      expect(await held(), `after ${step}`).toEqual(all)
    }
    await press(page, 'uitleg')
    await inLanguage(page, 'en')
    expect(await page.textContent('h1')).not.toContain('hiermee')
    await press(page, 'formulier')
    await press(page, 'alles')
    expect(await page.getAttribute('html', 'lang')).toBe('en')
    expect(await held()).toEqual(all)
    await inLanguage(page, 'nl')
    expect(await held()).toEqual(all)
    await context.close()
  })

  test('as contact details stays masked at the desk until somebody gives a reason, and for others after that', async () => {
    const { page, context } = await visitor()
    await page.goto(spil.publicUrl)
    await page.fill('#verhaal', 'Nagelstudio zonder klanten')
    await page.selectOption('#gemeente', 'winterswijk')
    await press(page, 'alles')
    await page.click('summary:has-text("gebeld")')
    await page.fill('#contact', typed.contact)
    await page.fill('#veilig', typed.veilig)
    await press(page, 'versturen')
    await findInInbox(page, 'Nagelstudio zonder klanten')
    await page.click('tr:has-text("Nagelstudio zonder klanten") a')
    const shown = async (): Promise<boolean[]> => {
      const html = await page.content()
      return [html.includes(typed.contact), html.includes(typed.veilig)]
    }
    expect(await shown()).toEqual([false, false])
    await page.click('summary:has-text("Toon contactgegevens")')
    await page.click('button:has-text("Toon contactgegevens")')
    expect(await page.title()).toMatch(/^Fout: /)
    expect(await shown()).toEqual([false, false])
    await page.fill('#waarom', 'Vragen of zij de auto nog heeft gezien')
    await page.click('button:has-text("Toon contactgegevens")')
    expect(await shown()).toEqual([true, true])
    await look(page, 'report with contact details')
    const address = new URL(page.url()).pathname
    await context.close()

    const colleague = await signIn(spil, 'Berk')
    const { status, html } = await colleague.get(address)
    expect([status, html.includes('Nagelstudio'), html.includes(typed.contact)]).toEqual([200, true, false])
  })
})
