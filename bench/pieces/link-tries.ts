// SPDX-License-Identifier: EUPL-1.2
/**
 * The staff program without its listener: somebody without an account tries codes by turns on a link that is there and on one that is not. The
 * answers are the same; here is measured whether how long they take is.
 */
import { demoId } from '../../src/start/demo/region.ts'
import { newSecret } from '../../src/sharing/link/secret.ts'
import { dateOf, systemClock } from '../../src/time.ts'
import { answer } from './cpu.ts'
import { signedInAs, type SignedIn } from './signed-in.ts'

const [warmUp, links] = [10, 60]
/** One less than ends a link. */
const triesOnEach = 4

const owner = await signedInAs(demoId('winterswijk', 'Testpersoon Linde'))
const address = /href="(\/casussen\/[0-9a-f-]{36})"/.exec(await owner.read('/casussen'))?.[1]
if (!address) throw new Error('the demo has no case for its owner')
const disclosure = await share(owner)

const [there, absent]: [number[], number[]] = [[], []]
for (let round = 0; round < warmUp + links; round++) {
  const link = await newLink()
  const elsewhere = link.replace(/[^/]+$/, newSecret())
  for (let turn = 0; turn < triesOnEach; turn++) {
    const first = turn % 2 === 0
    const one = await millisecondsOf(first ? link : elsewhere)
    const other = await millisecondsOf(first ? elsewhere : link)
    if (round < warmUp) continue
    there.push(first ? one : other)
    absent.push(first ? other : one)
  }
}
answer(there, absent)

async function millisecondsOf(path: string): Promise<number> {
  const began = performance.now()
  const page = await owner.send(path, { naam: 'Testpersoon', code: 'AAAAAAAA' })
  const took = performance.now() - began
  if (page.status !== 422) throw new Error(`a wrong code answers ${page.status}`)
  return took
}

async function newLink(): Promise<string> {
  const page = await owner.send(`${address}/verstrekking/link`, { verstrekking: disclosure })
  const made = /data-link[^>]*>\s*(?:https?:\/\/[^/]+)?(\/ontvangen\/[^\s<]+)/.exec(await page.text())?.[1]
  if (!made) throw new Error(`no link was made: ${page.status}`)
  return made
}

/** A question to the first partner that takes a link and may receive something. @returns its id */
async function share(who: SignedIn): Promise<string> {
  const choose = await who.read(`${address}/partners/delen?spoor=regie&soort=consult`)
  for (const [, naar] of choose.matchAll(/<option value="([0-9a-f-]{36})"/g)) {
    const form = await who.read(`${address}/partners/delen?spoor=regie&soort=consult&naar=${naar}`)
    const grond = /name="grond"[^]*?value="([0-9a-f-]{36})"/.exec(form)?.[1]
    if (!naar || !grond || !/name="kanaal"[^>]*value="link"/.test(form)) continue
    const fields = {
      spoor: 'regie',
      soort: 'consult',
      naar,
      grond,
      kanaal: 'link',
      ontvanger: 'Dienstdoende medewerker',
      nodig: 'Om te meten.',
      passend: 'Er gaat alleen een verzonnen vraag mee.',
      toestemming: 'notNeeded',
      waaromtoestemming: 'Er gaat niets over iemand mee.',
      vraag: 'Verzonnen vraag?',
      tot: dateOf(systemClock()).add({ days: 7 }).toString(),
    }
    const seen = await (await who.send(`${address}/partners/bekijken`, fields)).text()
    const gezien = /name="gezien" value="([^"]+)"/.exec(seen)?.[1]
    if (!gezien) continue
    const made = await who.send(`${address}/partners/vastleggen`, { ...fields, gezien })
    const id = /verstrekking=([0-9a-f-]{36})/.exec(made.headers.get('location') ?? '')?.[1]
    if (id) return id
  }
  throw new Error('the demo has no partner that takes a link')
}
