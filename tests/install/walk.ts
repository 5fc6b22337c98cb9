// SPDX-License-Identifier: EUPL-1.2
/**
 * What people do after the installation, in the network of the room: the municipality's service for accounts answers, somebody tells
 * something on the form, an invited officer signs in there, weighs it and answers, and the answer is read with the code. Speaks with
 * `try-install.ts` by lines: says `provider knows` when the registration is done, and waits for the invitation code.
 */
import { once } from 'node:events'
import { get } from 'node:https'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { chromium, type Page } from 'playwright-core'
import type { JWKS } from 'oidc-provider'
import { honestProvider } from '../honest-provider.ts'

const [form = '', staff = '', slug = '', port = ''] = process.argv.slice(2)
const formUrl = `https://${form}/`
const staffUrl = `https://${staff}:8443/`
const verhaal = 'Twee jongens slapen in de bestelbus van hun baas.'
/** Of a page that needs no more than a disk and a database. */
const patienceMs = 60_000

const provider = await honestProvider(Number(port))
provider.know({ back: `${staffUrl}inloggen/bij/${slug}/terug`, ourKeys: await ourKeys() })
console.log('provider knows')
const lines = createInterface({ input: process.stdin })
const [code] = (await once(lines, 'line')) as [string]

const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '',
  // no name server in the room; that the certificate is our own is what is tried
  args: [...root, '--disable-gpu', '--disable-quic', '--host-resolver-rules=MAP *.example 127.0.0.1'],
})
const visitor = async (): Promise<Page> =>
  (await browser.newContext({ javaScriptEnabled: false, ignoreHTTPSErrors: true })).newPage()

const reporter = await visitor()
await reporter.goto(formUrl)
await reporter.fill('#verhaal', verhaal)
await press(reporter, 'versturen')
const receipt = (await reporter.textContent('[data-code]')) ?? ''
console.log('told')

const officer = await visitor()
await officer.goto(`${staffUrl}inloggen/bij/${slug}/uitnodiging`)
await officer.fill('#code', code)
await officer.click('button:has-text("Ga verder")')
await officer.click('text=Koppel je werkaccount')
await officer.waitForURL(`${provider.issuer}/**`)
await officer.fill('input[name=account]', 'populier')
await officer.click('button:has-text("Log in")')
await officer.waitForURL(staffUrl)
console.log('signed in')

const row = officer.locator(`tr:has-text("${verhaal.slice(0, 20)}") a`)
for (const began = performance.now(); ; await sleep(500)) {
  await officer.goto(`${staffUrl}meldingen`)
  if ((await row.count()) === 1) break
  if (performance.now() - began > patienceMs) throw new Error('the report did not reach the desk')
}
await row.click()
await officer.click('text=Neem in behandeling')
await officer.click('input[name=gevaar][value=none]')
await officer.click('input[name=besluit][value=noIndication]')
await officer.fill('#reden', 'Zij helpen hun vader in het weekend en slapen thuis.')
await officer.click('button:has-text("Leg vast") >> visible=true')
await officer.waitForSelector('[role=status]')
console.log('weighed and answered')

await reporter.goto(formUrl)
await press(reporter, 'code')
await reporter.fill('#code', receipt)
await press(reporter, 'openen')
await reporter.waitForSelector('textarea[name=bericht]')
if (!/gelezen/.test((await reporter.textContent('main')) ?? '')) throw new Error('the answer is not in the mailbox')
console.log('answer read')
await browser.close()
await provider.stop()
process.exit(0)

function press(page: Page, step: string): Promise<void> {
  return page.click(`button[value="${step}"]:not(.default-submit)`)
}

/** Copies our public keys as the operator of the municipality's service does, once they are there. */
async function ourKeys(): Promise<JWKS> {
  for (;;) {
    try {
      const found = await new Promise<string>((resolve, reject) => {
        const address = {
          host: '127.0.0.1',
          port: 8443,
          path: `/inloggen/bij/${slug}/sleutel.json`,
          headers: { host: `${staff}:8443` },
          rejectUnauthorized: false,
        }
        get(address, (response) => {
          let text = ''
          response
            .setEncoding('utf8')
            .on('data', (piece: string) => (text += piece))
            .on('end', () => resolve(response.statusCode === 200 ? text : ''))
        }).on('error', reject)
      })
      const keys = JSON.parse(found) as JWKS
      if (keys.keys.length > 0) return keys
    } catch {
      // Spil is not installed yet, or has no service
    }
    await sleep(500)
  }
}
