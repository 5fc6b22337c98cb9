// SPDX-License-Identifier: EUPL-1.2
/** Bodies that are too large, too many, too deep or in another alphabet, and texts that try to become markup. Never a fault of ours, never a long wait. */
import { randomBytes } from 'node:crypto'
import { paths } from '../../src/paths.ts'
import { unlike, type Found, type Tool } from '../finding.ts'
import { ask, type Answer, type Question } from '../visitor.ts'

/** Longer than a form of the largest size takes on a busy machine. */
const longMs = 5000
const marked = `zz<q x='1" onfocus=zz>`
const mib = 1024 * 1024

const parts = (count: number, size: number, more = ''): string =>
  `${Array.from({ length: count }, (_, n) => `--b\r\ncontent-disposition: form-data; name="v${n}"${more}\r\n\r\n${'a'.repeat(size)}\r\n`).join('')}--b--\r\n`
const multipart = (body: string): Question => ({ body, headers: { 'content-type': 'multipart/form-data; boundary=b' } })
const form = (body: string | Buffer, type = 'application/x-www-form-urlencoded'): Question => ({
  body,
  headers: { 'content-type': type },
})

const bodies: Readonly<Record<string, Question>> = {
  '8 MiB of one field': form(`verhaal=${'a'.repeat(8 * mib)}`),
  '100,000 fields': form(Array.from({ length: 100_000 }, (_, n) => `v${n}=`).join('&')),
  '20,000 times the same field': form('verhaal=a&'.repeat(20_000)),
  '5,000 parts': multipart(parts(5000, 1)),
  'parts without an end': multipart(parts(10, 10).slice(0, -8)),
  'parts in parts': multipart(parts(100, 10, '\r\ncontent-type: multipart/mixed; boundary=b')),
  'a boundary of nothing': { body: parts(1, 1), headers: { 'content-type': 'multipart/form-data; boundary=' } },
  'a file of 400 kB': multipart(parts(1, 400_000, '; filename="a.pdf"')),
  'gzip that was not agreed': {
    body: randomBytes(200),
    headers: { 'content-type': 'text/plain', 'content-encoding': 'gzip' },
  },
  'JSON that is deep': form('['.repeat(100_000), 'application/json'),
  'half of a character': form('verhaal=%ED%A0%80%F0%9F&gemeente=winterswijk&naar=versturen'),
  'a zero character': form('verhaal=a%00b&gemeente=winterswijk&naar=versturen'),
  'text that turns around': form('verhaal=%E2%80%AEabc%F0%9F%92%A5%EF%B7%BA&gemeente=winterswijk&naar=versturen'),
  'names of the language': form('__proto__=1&constructor=2&toString=3&verhaal=a'),
  'random bytes': form(randomBytes(100_000)),
}
const leak = /\bat .+\(.+:\d+:\d+\)|node_modules|node:internal|\.tsx?:\d+|SQLSTATE|syntax error at or near|relation "/

export const bodiesAndMarkup: Tool = {
  name: 'bodies',
  quick: true,
  version: () => Promise.resolve('own'),
  async attack({ publicAddress, staffAddress, people }) {
    const found: Found[] = []
    const { cookie, csrf } = people.officer
    const look = (answer: Answer, where: string) => {
      const high = (kind: Found['kind'], what: string) => void found.push({ kind, severity: 'high', what, where })
      if (answer.status >= 500) high('fault', `answers ${answer.status}`)
      if (leak.test(answer.html)) high('leak', 'shows how it is made')
      if (answer.html.includes(`<q x='1"`)) high('markup', 'what was sent comes back as markup')
    }
    const askTimed = async (address: string, question: Question, where: string) => {
      const began = performance.now()
      // the line is closed when the body is too large: that is an answer too
      const answer = await ask(address, question).catch((error: NodeJS.ErrnoException) => error.code)
      if (typeof answer === 'object') look(answer, where)
      else if (!['ECONNRESET', 'EPIPE'].includes(answer ?? '')) look({ status: 599, headers: {}, html: '' }, where)
      if (performance.now() - began > longMs)
        found.push({ kind: 'slow', severity: 'medium', what: 'takes long', where })
    }

    for (const [name, question] of Object.entries(bodies)) {
      await askTimed(`${publicAddress}/`, question, `/ with ${name}`)
      await askTimed(`${staffAddress}${paths.saveNotices}`, { ...question, cookie }, `saveNotices with ${name}`)
    }
    const fields = [
      'verhaal',
      'gemeente',
      'waar',
      'wanneer',
      'wie',
      'contact',
      'sleutel',
      'code',
      'taal',
      'naar',
      'stap',
    ]
    for (const field of fields) {
      for (const naar of ['formulier', 'versturen', 'code', 'openen']) {
        const posted = { naar, verhaal: '', [field]: marked }
        await askTimed(`${publicAddress}/`, { fields: posted }, `/ with markup in ${field}`)
      }
    }
    const names = ['gedaan', 'stand', 'pagina', 'van', 'tot', 'persoon', 'soort', 'taal', 'zoek']
    const query = (name: string) => `?${new URLSearchParams({ [name]: marked }).toString()}`
    for (const name of names) {
      await askTimed(`${publicAddress}/${query(name)}`, {}, `/ with markup in ${name}`)
      for (const path of [paths.work, paths.reports, paths.cases, paths.ownSettings, paths.signIn])
        await askTimed(`${staffAddress}${path}${query(name)}`, { cookie }, `${path} with markup in ${name}`)
      const privacy = people.privacy.cookie
      await askTimed(
        `${staffAddress}${paths.oversight}${query(name)}`,
        { cookie: privacy },
        `oversight with markup in ${name}`,
      )
    }
    const typed = { csrf, van: marked, tot: marked, adres: marked, vervanger: marked, reden: marked }
    for (const path of [paths.saveNotices, paths.setAbsence])
      await askTimed(`${staffAddress}${path}`, { cookie, fields: typed }, `${path} with markup`)
    return unlike(found)
  },
}
