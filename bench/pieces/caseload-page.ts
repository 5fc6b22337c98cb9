// SPDX-License-Identifier: EUPL-1.2
/** The staff program without its listener: a care coordinator with three hundred cases, each begun by the form *Nieuwe casus*, looks at her caseload. */
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

const cases = 300
/** hers, by what is due first */
const caseload = '/casussen?beeld=werk'
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
  body: new URLSearchParams({ persoon: demoId('zorgcoordinatie', 'Testpersoon Sleedoorn') }).toString(),
})
const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
const read = async (path: string): Promise<string> => (await app.request(path, { headers: { host, cookie } })).text()
const csrf = /name="csrf" value="([^"]+)"/.exec(await read('/'))?.[1] ?? ''
const today = dateOf(systemClock()).toString()

async function begin(): Promise<void> {
  const begun = await app.request(`http://${host}/casussen/nieuw/openen`, {
    method: 'POST',
    headers: { host, cookie, origin: `http://${host}`, 'content-type': form },
    body: new URLSearchParams({
      csrf,
      verzoek: randomUUID(),
      bron: 'shelter',
      ontvangen: today,
      startpunt: 'person',
      vormen: 'labour',
      waarom: 'Een verzonnen reden.',
      notitie: 'Een verzonnen regel.',
    }).toString(),
  })
  if (begun.status !== 303) throw new Error(`a new case answers ${begun.status}`)
}
const listed = async (): Promise<number> =>
  new Set((await read(caseload)).match(/href="\/casussen\/[0-9a-f-]{36}"/g)).size
for (let there = await listed(); there < cases; there++) await begin()
const shown = await listed()
if (shown < cases) throw new Error(`the list shows ${shown} of ${cases} cases`)

const ask = async (): Promise<void> => {
  const page = await app.request(caseload, { headers: { host, cookie } })
  if (page.status !== 200 || (await page.arrayBuffer()).byteLength < 1000) throw new Error('the list did not come')
}
answer(await cpuPerPage(ask, { warmUp: 40, batches: 15, pages: 10 }))
