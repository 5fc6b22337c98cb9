// SPDX-License-Identifier: EUPL-1.2
/** The staff program without its listener: a case with two hundred deeds and thirty persons, opened by its owner, each of its pages by turns. */
import { randomUUID } from 'node:crypto'
import { kyselyOn, openPool } from '../../src/platform/database/pool.ts'
import { fileKeyProvider } from '../../src/platform/keys/file-key-provider.ts'
import { KeyService } from '../../src/platform/keys/key-service.ts'
import { openLog } from '../../src/platform/log.ts'
import { demoId } from '../../src/start/demo/region.ts'
import { staffHouse } from '../../src/start/staff-house.tsx'
import { Flood } from '../../src/platform/web/flood.ts'
import { dateOf, systemClock } from '../../src/time.ts'
import { loadStyles, pageStyles } from '../../src/ui/styles.ts'
import { answer, cpuPerPage, settings } from './cpu.ts'

const deeds = 200
const persons = 30
const styles = loadStyles()
const app = staffHouse({
  database: kyselyOn(openPool(settings.addresses.casework_rw)),
  keys: new KeyService(fileKeyProvider(settings.keysDir)),
  clock: systemClock,
  demo: true,
  url: 'http://localhost',
  secure: false,
  flood: new Flood({ off: true }),
  styleOf: (slug) => pageStyles(styles, 'staff', slug),
  proveWrite: async () => {},
  log: openLog('staff'),
})
const host = '127.0.0.1:3001'
const form = 'application/x-www-form-urlencoded'

const signedIn = await app.request('/inloggen/demo', {
  method: 'POST',
  headers: { host, 'content-type': form },
  body: new URLSearchParams({ persoon: demoId('winterswijk', 'Testpersoon Linde') }).toString(),
})
const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
const read = async (path: string): Promise<string> => (await app.request(path, { headers: { host, cookie } })).text()
const address = /href="(\/casussen\/[0-9a-f-]{36})"/.exec(await read('/casussen'))?.[1]
if (!address) throw new Error('the demo has no case for its owner')
const csrf = /name="csrf" value="([^"]+)"/.exec(await read('/'))?.[1] ?? ''

async function post(path: string, fields: Record<string, string>): Promise<void> {
  const done = await app.request(`http://${host}${address}${path}`, {
    method: 'POST',
    headers: { host, cookie, origin: `http://${host}`, 'content-type': form },
    body: new URLSearchParams({ csrf, verzoek: randomUUID(), spoor: 'regie', ...fields }).toString(),
  })
  if (done.status !== 303) throw new Error(`${path} answers ${done.status}`)
}
const today = dateOf(systemClock()).toString()
const count = async (path: string, what: RegExp): Promise<number> =>
  (await read(`${address}${path}`)).match(what)?.length ?? 0
for (let there = await count('/spoor?spoor=regie', /\/regel\?regel=/g); there < deeds; there++)
  await post('/spoor/vastleggen', { soort: 'note', wanneer: today, tekst: `Verzonnen regel ${there}. `.repeat(12) })
for (let there = await count('/personen-en-plaatsen', /\/persoon\?wie=/g); there < persons; there++)
  await post('/personen-en-plaatsen/nieuw', { soort: 'person', rollen: 'witness', naam: `Testpersoon ${there}` })

const pages = ['', '/spoor?spoor=regie', '/personen-en-plaatsen', '/tijdlijn']
let turn = 0
const ask = async (): Promise<void> => {
  const page = await app.request(`${address}${pages[turn++ % pages.length]}`, { headers: { host, cookie } })
  if (page.status !== 200 || (await page.arrayBuffer()).byteLength < 1000) throw new Error('the case did not come')
}
answer(await cpuPerPage(ask, { warmUp: 80, batches: 15, pages: 20 }))
