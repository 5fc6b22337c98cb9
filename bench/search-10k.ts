// SPDX-License-Identifier: EUPL-1.2
/**
 * How long a person waits for a search over ten thousand reports with sealed text, the page included; the first one, which opens every
 * seal, apart. `SPIL_REPORTS` for another number. Goal: p95 1 s.
 */
import { demoId } from '../src/start/demo/region.ts'
import { quantile, tell, type Bench } from './figure.ts'
import { fillInbox, inboxOfficer, inboxPlace } from './inbox-place.ts'
import { numberSetting } from './number-setting.ts'

const usualReports = 10_000
const searches = 40

export const search10k: Bench = async (stage) => {
  const spil = await stage.spil()
  await fillInbox(spil, Math.round(numberSetting('SPIL_REPORTS', usualReports)))
  const signedIn = await fetch(new URL('/inloggen/demo', spil.staffAddress), {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ persoon: demoId(inboxPlace, inboxOfficer) }),
  })
  const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const form = await (await fetch(new URL('/meldingen/zoeken', spil.staffAddress), { headers: { cookie } })).text()
  const csrf = /name="csrf" value="([^"]+)"/.exec(form)?.[1] ?? ''
  const took: number[] = []
  for (let turn = 0; turn < searches; turn++) {
    const began = performance.now()
    const page = await fetch(new URL('/meldingen/zoeken/uitkomst', spil.staffAddress), {
      method: 'POST',
      headers: { cookie, origin: new URL(spil.staffAddress).origin, 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams({ csrf, zoek: turn % 2 === 0 ? 'nergens geschreven woord' : 'de' }),
    })
    const html = await page.text()
    if (page.status !== 200 || !html.includes('gevonden')) throw new Error(`the search answers ${page.status}`)
    took.push(performance.now() - began)
  }
  tell(`first ${took[0]?.toFixed(0)} ms`)
  return [
    { figure: 'first', value: took[0] ?? 0, unit: 'ms', n: 1 },
    { figure: 'p95', value: quantile(took.slice(1), 0.95), unit: 'ms', n: took.length - 1 },
  ]
}
