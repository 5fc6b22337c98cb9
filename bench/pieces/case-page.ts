// SPDX-License-Identifier: EUPL-1.2
/** The staff program without its listener: a case with two hundred deeds and thirty persons, opened by its owner, each of its pages by turns. */
import { demoId } from '../../src/start/demo/region.ts'
import { dateOf, systemClock } from '../../src/time.ts'
import { answer, cpuPerPage } from './cpu.ts'
import { signedInAs } from './signed-in.ts'

const deeds = 200
const persons = 30
const owner = await signedInAs(demoId('winterswijk', 'Testpersoon Linde'))
const address = /href="(\/casussen\/[0-9a-f-]{36})"/.exec(await owner.read('/casussen'))?.[1]
if (!address) throw new Error('the demo has no case for its owner')
const post = (path: string, fields: Record<string, string>): Promise<void> =>
  owner.post(`${address}${path}`, { spoor: 'regie', ...fields })
const today = dateOf(systemClock()).toString()
const count = async (path: string, what: RegExp): Promise<number> =>
  (await owner.read(`${address}${path}`)).match(what)?.length ?? 0
for (let there = await count('/spoor?spoor=regie', /\/regel\?regel=/g); there < deeds; there++)
  await post('/spoor/vastleggen', { soort: 'note', wanneer: today, tekst: `Verzonnen regel ${there}. `.repeat(12) })
for (let there = await count('/personen-en-plaatsen', /\/persoon\?wie=/g); there < persons; there++)
  await post('/personen-en-plaatsen/nieuw', { soort: 'person', rollen: 'witness', naam: `Testpersoon ${there}` })

const pages = ['', '/spoor?spoor=regie', '/personen-en-plaatsen', '/tijdlijn']
let turn = 0
const ask = async (): Promise<void> => {
  const page = await owner.ask(`${address}${pages[turn++ % pages.length]}`)
  if (page.status !== 200 || (await page.arrayBuffer()).byteLength < 1000) throw new Error('the case did not come')
}
answer(await cpuPerPage(ask, { warmUp: 80, batches: 15, pages: 20 }))
