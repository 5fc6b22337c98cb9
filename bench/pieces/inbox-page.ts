// SPDX-License-Identifier: EUPL-1.2
/** The staff program without its listener: the first page of the inbox, fifty stories opened, for somebody who signed in. */
import { kyselyOn, openPool } from '../../src/platform/database/pool.ts'
import { fileKeyProvider } from '../../src/platform/keys/file-key-provider.ts'
import { KeyService } from '../../src/platform/keys/key-service.ts'
import { openLog } from '../../src/platform/log.ts'
import { demoId } from '../../src/start/demo/region.ts'
import { staffHouse } from '../../src/start/staff-house.tsx'
import { Flood } from '../../src/platform/web/flood.ts'
import { systemClock } from '../../src/time.ts'
import { loadStyles, pageStyles } from '../../src/ui/styles.ts'
import { inboxOfficer, inboxPlace } from '../inbox-place.ts'
import { answer, cpuPerPage, settings } from './cpu.ts'

const pool = openPool(settings.addresses.casework_rw)
const styles = loadStyles()
const app = staffHouse({
  database: kyselyOn(pool),
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

const signedIn = await app.request('/inloggen/demo', {
  method: 'POST',
  headers: { host: '127.0.0.1:3001', 'content-type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams({ persoon: demoId(inboxPlace, inboxOfficer) }).toString(),
})
const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
const headers = { host: '127.0.0.1:3001', cookie }

const plain = await (await app.request('/meldingen', { headers })).text()
const rows = plain.match(/<tr/g)?.length ?? 0
if (rows !== 51) throw new Error(`the inbox shows ${rows - 1} rows, not 50`)

const ask = async (): Promise<void> => {
  const page = await app.request('/meldingen', { headers: { ...headers, 'accept-encoding': 'gzip, deflate, br' } })
  if (page.status !== 200 || (await page.arrayBuffer()).byteLength < 1000) throw new Error('the inbox did not come')
}
answer(await cpuPerPage(ask, { warmUp: 300, batches: 25, pages: 40 }))
