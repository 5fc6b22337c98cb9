// SPDX-License-Identifier: EUPL-1.2
/** The flags of each cookie, and whether a session from before signing in is taken over, or lives on after signing out. */
import { paths } from '../../src/paths.ts'
import { demoId } from '../../src/start/demo/region.ts'
import type { Found, Tool } from '../finding.ts'
import { ask, setCookies } from '../visitor.ts'

const flags: Readonly<Record<string, RegExp>> = {
  'the prefix __Host-': /^__Host-/,
  HttpOnly: /;\s*HttpOnly/i,
  Secure: /;\s*Secure/i,
  'SameSite=Strict': /;\s*SameSite=Strict/i,
  'Path=/': /;\s*Path=\/(;|$)/i,
}

export const cookies: Tool = {
  name: 'cookies',
  quick: true,
  version: () => Promise.resolve('own'),
  async attack({ publicAddress, staffAddress, people, signIn }) {
    const found: Found[] = []
    const session = (what: string, where: string) => void found.push({ kind: 'session', severity: 'high', what, where })

    const persoon = demoId('winterswijk', 'Testpersoon Linde')
    const planted = people.colleague.cookie
    const entered = await ask(`${staffAddress}${paths.demoSignIn}`, { fields: { persoon }, cookie: planted })
    for (const cookie of setCookies(entered)) {
      for (const [flag, there] of Object.entries(flags)) {
        if (there.test(cookie)) continue
        found.push({
          kind: 'cookie',
          severity: 'high',
          what: `the session's cookie lacks ${flag}`,
          where: 'demoSignIn',
        })
      }
      if (cookie.startsWith(planted)) session('the session from before signing in is used again', 'demoSignIn')
    }
    if (setCookies(entered).length === 0) session('signing in gives no cookie', 'demoSignIn')
    if (setCookies(await ask(`${publicAddress}/`)).length > 0)
      found.push({ kind: 'cookie', severity: 'high', what: 'the public form sets a cookie', where: '/' })

    const leaving = await signIn('officer')
    await ask(`${staffAddress}${paths.signOut}`, { fields: {}, cookie: leaving.cookie })
    const after = await ask(`${staffAddress}${paths.reports}`, { cookie: leaving.cookie })
    if (after.status === 200) session('the session lives on after signing out', 'signOut')
    for (const forged of [`${leaving.cookie.split('.')[0]}.${'A'.repeat(43)}`, '__Host-spil=x.y', '__Host-spil=..;']) {
      const answer = await ask(`${staffAddress}${paths.reports}`, { cookie: forged })
      if (answer.status === 200 || answer.status >= 500) session(`a made-up cookie gives ${answer.status}`, 'reports')
    }
    return found
  },
}
