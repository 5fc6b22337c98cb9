// SPDX-License-Identifier: EUPL-1.2
/**
 * Requests that two programs could read in two ways (RFC 9112, 6.3 and 11.2), methods nobody needs, heads that are too large, and lines that
 * try to become headers. One sound answer or a closed line is right; two answers to one request, or a fault of ours, is not.
 */
import { unlike, type Found, type Tool } from '../finding.ts'
import { ask, sendBytes } from '../visitor.ts'

const head = (lines: readonly string[]): string => ['POST / HTTP/1.1', 'Host: localhost', ...lines, '', ''].join('\r\n')
const second = 'GET /bestaat-niet HTTP/1.1\r\nHost: localhost\r\n\r\n'
const form = 'Content-Type: application/x-www-form-urlencoded'

/** Each of them must be refused, and what comes after it must not be read as a request. */
const doubtful: Readonly<Record<string, string>> = {
  'length and chunks': `${head([form, 'Content-Length: 6', 'Transfer-Encoding: chunked'])}0\r\n\r\n${second}`,
  'chunks and length': `${head([form, 'Transfer-Encoding: chunked', 'Content-Length: 6'])}0\r\n\r\n${second}`,
  'two lengths': `${head([form, 'Content-Length: 0', 'Content-Length: 44'])}${second}`,
  'a length with a sign': `${head([form, 'Content-Length: +0'])}${second}`,
  'chunks under another name': `${head([form, 'Transfer-Encoding: xchunked'])}0\r\n\r\n${second}`,
  'chunks with a space before the colon': `${head([form, 'Transfer-Encoding : chunked'])}0\r\n\r\n${second}`,
  'chunks named twice': `${head([form, 'Transfer-Encoding: chunked', 'Transfer-Encoding: identity'])}0\r\n\r\n${second}`,
  'a chunk of a wrong size': `${head([form, 'Transfer-Encoding: chunked'])}0x1\r\na\r\n0\r\n\r\n${second}`,
  'a folded header': `${head([form, 'X-A: b', ' Content-Length: 44', 'Content-Length: 0'])}${second}`,
  'bare line feeds': `POST / HTTP/1.1\nHost: localhost\nContent-Length: 0\n\n${second}`,
  'a bare return in a header': `${head(['X-A: b\rContent-Length: 44', 'Content-Length: 0'])}${second}`,
  'a zero in a header': `${head(['X-A: b\0c', 'Content-Length: 0'])}${second}`,
  'two hosts': `GET / HTTP/1.1\r\nHost: localhost\r\nHost: elders.example\r\n\r\n`,
  'no host': 'GET / HTTP/1.1\r\n\r\n',
}

const methods = ['TRACE', 'TRACK', 'PUT', 'DELETE', 'PATCH', 'CONNECT', 'PROPFIND', 'DEBUG'] as const

export const requestForms: Tool = {
  name: 'request-forms',
  quick: true,
  version: () => Promise.resolve('own'),
  async attack({ publicAddress, staffAddress }) {
    const found: Found[] = []
    const report = (what: string, where: string) =>
      void found.push({ kind: 'request-form', severity: 'high', what, where })
    for (const address of [publicAddress, staffAddress]) {
      await Promise.all(
        Object.entries(doubtful).map(async ([name, bytes]) => {
          const statuses = statusesIn(await sendBytes(address, bytes))
          // an answer to the first alone is no smuggling, but both sides must agree that it was wrong
          const isRefused = statuses.length === 0 || (statuses.length === 1 && statuses[0] === 400)
          if (!isRefused) report(`${name}: answers ${statuses.join(' and ')}`, 'the head of a request')
        }),
      )
      const large = await sendBytes(address, head([`X-Large: ${'a'.repeat(100_000)}`, 'Content-Length: 0']))
      if (![400, 431].includes(statusesIn(large)[0] ?? 400)) report('a head of 100 kB is read', 'the head of a request')
      for (const method of methods) {
        const bytes = `${method} / HTTP/1.1\r\nHost: localhost\r\nX-Echo: echoed\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`
        const said = await sendBytes(address, bytes)
        const status = statusesIn(said)[0] ?? 0
        if (status >= 500 || (status >= 200 && status < 300)) report(`answers ${status}`, `${method} /`)
        if (said.includes('echoed')) report('sends back what it got', `${method} /`)
      }
      for (const path of [
        '/%0d%0aSet-Cookie:%20x=1',
        '/?taal=%0d%0aX-Injected:%201',
        '/weg?naar=%0d%0aX-Injected:%201',
      ]) {
        const answer = await ask(`${address}${path}`)
        if (answer.headers['x-injected'] ?? answer.headers['set-cookie']) report('a line becomes a header', path)
        if (answer.status >= 500) report(`answers ${answer.status}`, path)
      }
    }
    return unlike(found)
  },
}

const statusesIn = (said: string): number[] => [...said.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, code]) => Number(code))
