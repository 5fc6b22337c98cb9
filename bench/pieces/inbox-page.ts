// SPDX-License-Identifier: EUPL-1.2
/** The staff program without its listener: the first page of the inbox, fifty stories opened, for somebody who signed in. */
import { demoId } from '../../src/start/demo/region.ts'
import { inboxOfficer, inboxPlace } from '../inbox-place.ts'
import { answer, cpuPerPage } from './cpu.ts'
import { signedInAs } from './signed-in.ts'

const officer = await signedInAs(demoId(inboxPlace, inboxOfficer))

const plain = await officer.read('/meldingen')
const rows = plain.match(/<tr/g)?.length ?? 0
if (rows !== 51) throw new Error(`the inbox shows ${rows - 1} rows, not 50`)

const ask = async (): Promise<void> => {
  const page = await officer.ask('/meldingen', { 'accept-encoding': 'gzip, deflate, br' })
  if (page.status !== 200 || (await page.arrayBuffer()).byteLength < 1000) throw new Error('the inbox did not come')
}
answer(await cpuPerPage(ask, { warmUp: 300, batches: 25, pages: 40 }))
