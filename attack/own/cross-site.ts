// SPDX-License-Identifier: EUPL-1.2
/** Posts to each address as another site would make a browser do it: with the cookie; once with the proof of the session too, once without. */
import type { Found, Tool } from '../finding.ts'
import { header, ask } from '../visitor.ts'
import { idFor, isEntrance, staffPlaces } from './addresses.ts'

const fromElsewhere = { origin: 'https://elders.example', 'sec-fetch-site': 'cross-site' }

export const crossSite: Tool = {
  name: 'cross-site',
  quick: true,
  version: () => Promise.resolve('own'),
  async attack(target) {
    const { publicAddress, staffAddress, signIn } = target
    const found: Found[] = []
    const report = (what: string, where: string) =>
      void found.push({ kind: 'cross-site', severity: 'high', what, where })

    for (const { name, path } of staffPlaces(target.report)) {
      const address = `${staffAddress}${path.replace(target.report, idFor(name, target))}`
      // some of these would end every session of this person if they went through, so nobody else uses this one
      const { cookie, csrf } = await signIn('deputy')
      const elsewhere = await ask(address, { cookie, fields: { csrf }, headers: fromElsewhere })
      if (![401, 403, 404].includes(elsewhere.status)) report(`a post of another site gives ${elsewhere.status}`, name)
      if (isEntrance(name)) continue
      for (const fields of [{}, { csrf: 'A'.repeat(43) }, { csrf: target.neighbour.csrf }]) {
        const unproved = await ask(address, { cookie, fields })
        if (![401, 403, 404].includes(unproved.status))
          report(`a post without its proof gives ${unproved.status}`, name)
      }
    }

    const story = { verhaal: 'Van elders.', gemeente: 'winterswijk', naar: 'versturen' }
    const posted = await ask(`${publicAddress}/`, { fields: story, headers: fromElsewhere })
    if (posted.status !== 403) report(`a report from another site gives ${posted.status}`, '/')
    for (const address of [publicAddress, staffAddress]) {
      const preflight = { ...fromElsewhere, 'access-control-request-method': 'POST' }
      const asked = await ask(`${address}/`, { method: 'OPTIONS', headers: preflight })
      if (header(asked, 'access-control-allow-origin')) report('another site may read answers', 'OPTIONS /')
    }
    return found
  },
}
