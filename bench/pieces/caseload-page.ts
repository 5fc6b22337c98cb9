// SPDX-License-Identifier: EUPL-1.2
/** The staff program without its listener: a care coordinator with three hundred cases, each begun by the form *Nieuwe casus*, looks at her caseload. */
import { demoId } from '../../src/start/demo/region.ts'
import { dateOf, systemClock } from '../../src/time.ts'
import { answer, cpuPerPage } from './cpu.ts'
import { signedInAs } from './signed-in.ts'

const cases = 300
/** hers, by what is due first */
const caseload = '/casussen?beeld=werk'
const coordinator = await signedInAs(demoId('zorgcoordinatie', 'Testpersoon Sleedoorn'))
const today = dateOf(systemClock()).toString()

const begin = (): Promise<void> =>
  coordinator.post('/casussen/nieuw/openen', {
    bron: 'shelter',
    ontvangen: today,
    startpunt: 'person',
    vormen: 'labour',
    waarom: 'Een verzonnen reden.',
    notitie: 'Een verzonnen regel.',
  })
const listed = async (): Promise<number> =>
  new Set((await coordinator.read(caseload)).match(/href="\/casussen\/[0-9a-f-]{36}"/g)).size
for (let there = await listed(); there < cases; there++) await begin()
const shown = await listed()
if (shown < cases) throw new Error(`the list shows ${shown} of ${cases} cases`)

const ask = async (): Promise<void> => {
  const page = await coordinator.ask(caseload)
  if (page.status !== 200 || (await page.arrayBuffer()).byteLength < 1000) throw new Error('the list did not come')
}
answer(await cpuPerPage(ask, { warmUp: 40, batches: 15, pages: 10 }))
