// SPDX-License-Identifier: EUPL-1.2
/** Ways out of the folder, ways to another site, and a host name that is not ours. */
import { paths } from '../../src/paths.ts'
import { demoId } from '../../src/start/demo/region.ts'
import { unlike, type Found, type Tool } from '../finding.ts'
import { ask, header } from '../visitor.ts'

const outside = [
  '/../../../../etc/passwd',
  '/..%2f..%2f..%2fetc%2fpasswd',
  '/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
  '/....//....//etc/passwd',
  '/%c0%ae%c0%ae/etc/passwd',
  '/..%5c..%5cetc%5cpasswd',
  '/.git/config',
  '/.env',
  '/package.json',
  '/dist/start/staff.js.map',
  '/%',
  '/%ff',
  '/%00',
  '//elders.example/',
  '/meldingen/..%2f..%2fbeheer',
]
const elsewhere = 'https://elders.example/'
const parameters = ['naar', 'terug', 'next', 'url', 'redirect', 'return', 'to', 'r', 'redirect_uri']

export const waysOut: Tool = {
  name: 'ways-out',
  quick: true,
  version: () => Promise.resolve('own'),
  async attack({ publicAddress, staffAddress, people }) {
    const found: Found[] = []
    const high = (kind: Found['kind'], what: string, where: string) =>
      void found.push({ kind, severity: 'high', what, where })
    for (const address of [publicAddress, staffAddress]) {
      for (const path of outside) {
        const answer = await ask(`${address}${path}`, { cookie: people.officer.cookie })
        if (answer.status >= 500) high('fault', `answers ${answer.status}`, path)
        if (/root:.*:0:0:|\[core\]|"scripts"|"mappings"|SPIL_/.test(answer.html)) high('leak', 'shows a file', path)
        if (header(answer, 'location').includes('elders')) high('redirect', 'leads to another site', path)
      }
    }

    const query = new URLSearchParams(parameters.map((name) => [name, elsewhere])).toString()
    const doors = [`${publicAddress}/weg`, ...[paths.work, paths.signIn].map((path) => `${staffAddress}${path}`)]
    doors.push(`${staffAddress}/inloggen/bij/winterswijk/account`, `${staffAddress}/inloggen/bij/winterswijk/terug`)
    for (const door of doors) {
      const answer = await ask(`${door}?${query}`)
      if (/elders/.test(header(answer, 'location') + header(answer, 'refresh') + answer.html))
        high('redirect', 'leads to another site', new URL(door).pathname)
    }
    const persoon = demoId('winterswijk', 'Testpersoon Linde')
    const fields = Object.fromEntries([...parameters.map((name) => [name, elsewhere]), ['persoon', persoon]])
    const entered = await ask(`${staffAddress}${paths.demoSignIn}?${query}`, { fields })
    if (header(entered, 'location').includes('elders')) high('redirect', 'leads to another site', paths.demoSignIn)

    for (const name of ['host', 'x-forwarded-host', 'x-original-url', 'x-rewrite-url', 'forwarded']) {
      for (const address of [
        `${publicAddress}/`,
        `${publicAddress}/weg`,
        `${staffAddress}/`,
        `${staffAddress}/inloggen`,
      ]) {
        const answer = await ask(address, { headers: { [name]: name.endsWith('url') ? '/beheer' : 'elders.example' } })
        if (/elders/.test(header(answer, 'location') + answer.html))
          high('redirect', 'takes over a made-up host name', `${name} at ${new URL(address).pathname}`)
      }
    }
    return unlike(found)
  },
}
