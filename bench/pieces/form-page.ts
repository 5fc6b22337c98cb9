// SPDX-License-Identifier: EUPL-1.2
/** The public program without its listener: the form as a browser asks for it, with the real styles and the desks of a database. */
import { openPool } from '../../src/platform/database/pool.ts'
import { Flood } from '../../src/platform/web/flood.ts'
import { WaitingRoom } from '../../src/reporting/form/waiting-room.ts'
import { Tickets } from '../../src/reporting/mailbox/ticket.ts'
import { publicApp } from '../../src/reporting/public-app.tsx'
import { Desks } from '../../src/reporting/public-house.ts'
import { systemClock } from '../../src/time.ts'
import { loadStyles, pageStyles } from '../../src/ui/styles.ts'
import { answer, cpuPerPage, settings } from './cpu.ts'

const pool = openPool(settings.addresses.intake_w)
const styles = loadStyles()
const app = publicApp({
  house: {
    pool,
    clock: systemClock,
    desks: new Desks(pool),
    styleOf: (slug) => pageStyles(styles, 'public', slug),
    quickExitUrl: 'https://www.buienradar.nl/',
    log: { error: () => {} },
  },
  flood: new Flood({ off: true }),
  tickets: new Tickets(),
  waitingRoom: new WaitingRoom({ off: true }),
  proveWrite: async () => {},
})

const plain = await (await app.request('/', { headers: { host: '127.0.0.1:3000' } })).text()
if (!plain.includes('value="winterswijk"')) throw new Error('the form does not show the desks of the database')

const ask = async (): Promise<void> => {
  const page = await app.request('/', { headers: { host: '127.0.0.1:3000', 'accept-encoding': 'gzip, deflate, br' } })
  if (page.status !== 200 || (await page.arrayBuffer()).byteLength < 1000) throw new Error('the form did not come')
}
answer(await cpuPerPage(ask, { warmUp: 1500, batches: 25, pages: 200 }))
