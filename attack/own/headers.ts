// SPDX-License-Identifier: EUPL-1.2
/** Scores the headers of each answer of each address, for a stranger and for who is signed in: what must be there, and what must not. */
import { header, ask, type Answer } from '../visitor.ts'
import { unlike, type Found, type Tool } from '../finding.ts'
import { publicPaths, staffPlaces } from './addresses.ts'

const wanted: Readonly<Record<string, RegExp>> = {
  'cache-control': /^no-store$/,
  'content-security-policy': /default-src 'none'.*frame-ancestors 'none'/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
  'permissions-policy': /camera=\(\), microphone=\(\), geolocation=\(\)/,
  'referrer-policy': /^(same-origin|no-referrer)$/,
  'strict-transport-security': /max-age=(3[1-9]\d{6}|\d{9,}); includeSubDomains/,
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^DENY$/,
}
const unwanted = ['server', 'x-powered-by', 'via', 'etag', 'last-modified', 'access-control-allow-origin'] as const

export const headers: Tool = {
  name: 'headers',
  quick: true,
  version: () => Promise.resolve('own'),
  async attack({ publicAddress, staffAddress, signIn, report }) {
    const found: Found[] = []
    // where a form needs no proof these posts end every session of this person, so nobody else uses this one
    const { cookie: own } = await signIn('deputy')
    for (const path of publicPaths) found.push(...faultsOf(path, await ask(`${publicAddress}${path}`)))
    const fields = { verhaal: 'Iets klopt niet.', gemeente: 'winterswijk', naar: 'versturen' }
    found.push(...faultsOf('POST /', await ask(`${publicAddress}/`, { fields })))
    for (const { path, name } of staffPlaces(report)) {
      for (const cookie of ['', own]) {
        const asked = await ask(`${staffAddress}${path}`, { cookie })
        found.push(...faultsOf(name, asked))
        // without the proof of a session nothing happens
        const posted = await ask(`${staffAddress}${path}`, name === 'signOut' ? { fields: {} } : { cookie, fields: {} })
        found.push(...faultsOf(`POST ${name}`, posted))
      }
    }
    return unlike(found)
  },
}

function faultsOf(where: string, answer: Answer): Found[] {
  const wrong = Object.entries(wanted)
    .filter(([name, good]) => !good.test(header(answer, name)))
    .map(([name]) => `${name} is ${header(answer, name) || 'not there'}`)
  const told = unwanted.filter((name) => answer.headers[name] !== undefined).map((name) => `${name} tells too much`)
  const policy = header(answer, 'content-security-policy')
  const weak = /unsafe-|\*|https?:/.test(policy) ? ['content-security-policy allows more than a hash'] : []
  const faults = [...wrong, ...told, ...weak].map((what): Found => ({
    kind: 'header',
    severity: 'medium',
    what,
    where,
  }))
  const fault = answer.status >= 500 && answer.status !== 503
  return fault ? [...faults, { kind: 'fault', severity: 'high', what: `answers ${answer.status}`, where }] : faults
}
