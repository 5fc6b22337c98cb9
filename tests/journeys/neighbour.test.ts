// SPDX-License-Identifier: EUPL-1.2
/**
 * Existence is information too: whoever may not see a report or case learns nothing by asking for it. A neighbour municipality gets
 * the answer for something that does not exist, a colleague without the task hears whom to ask, a stranger must sign in.
 */
import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { ask, hiddenIn, signIn, startSpil, until, type Answer, type Desk, type RunningSpil } from '../running-spil.ts'

const told = 'Zij slapen met z’n achten boven de wasserij en de baas houdt hun paspoort'
const contact = '06 11111111'
const decision = { gevaar: 'none', besluit: 'suspicion', vormen: 'labour', reden: 'Hun paspoorten zijn ingenomen.' }

/** Each deed with a form that would do it, and one with nothing filled in. */
const deeds = (report: string): [string, Record<string, string>][] => [
  [`${report}/in-behandeling`, {}],
  [`${report}/besluit`, { ...decision, antwoord: 'ja' }],
  [`${report}/besluit`, {}],
  [`${report}/antwoord`, { soort: 'closing' }],
  [`${report}/antwoord`, { soort: 'question', tekst: 'Waar is dat?' }],
  [`${report}/antwoord`, { soort: 'spoken', tekst: 'Gebeld.' }],
  [`${report}/antwoord`, {}],
  [`${report}/contact`, { waarom: 'Om te bellen' }],
  [`${report}/contact`, {}],
  [`${report}/casus`, { startpunt: 'person' }],
  [`${report}/casus`, {}],
]

let spil: RunningSpil
let linde: Desk
let report: string
let theCase: string
let before: string

beforeAll(async () => {
  spil = await startSpil()
  const sleutel = hiddenIn((await ask(spil.publicUrl)).html, 'sleutel')
  const form = { verhaal: told, contact, gemeente: 'winterswijk', sleutel, naar: 'versturen' }
  await ask(spil.publicUrl, form)
  linde = await signIn(spil, 'Linde')
  report = await until(async () => /href="(.*?)"/.exec(rowOf((await linde.get('/meldingen')).html))?.[1])
  await linde.post(`${report}/in-behandeling`)
  await linde.post(`${report}/besluit`, decision)
  const opened = await linde.post(`${report}/casus`, { startpunt: 'both' })
  theCase = new URL(opened.headers.get('location') ?? '', spil.staffUrl).pathname
  before = main((await linde.get(report)).html)
}, 120_000)

/** The row of the inbox with this story. */
const rowOf = (html: string): string => html.split('<tr').find((row) => row.includes(told.slice(0, 30))) ?? ''
const main = (html: string): string =>
  /<main.*<\/main>/s.exec(html)?.[0].replaceAll(/name="verzoek" value="[^"]*"/g, '') ?? ''

/** All of an answer but the moment it was given. */
const whole = ({ status, headers, html }: Answer): unknown => [
  status,
  Object.fromEntries([...headers].filter(([name]) => name !== 'date')),
  html,
]
const reveals = (html: string): boolean[] =>
  [told.slice(0, 20), contact, 'arbeidsuitbuiting'].map((text) => html.includes(text))

test('the officer of the municipality itself sees the report and its case', async () => {
  expect(before).toContain(told)
  expect((await linde.get(theCase)).status).toBe(200)
})

describe('an officer of a neighbour municipality', () => {
  const another = (address: string): string => address.replace(/[^/]+$/, randomUUID())

  test.each(['Els', 'Iep'])(
    'gets for a report and its case what anybody gets for one that does not exist (%s of Aalten)',
    async (name) => {
      const neighbour = await signIn(spil, name)
      for (const address of [report, theCase]) {
        const real = await neighbour.get(address)
        expect([real.status, reveals(real.html)]).toEqual([404, [false, false, false]])
        for (const nothing of [another(address), address.replace(/[^/]+$/, 'x'), `${address}x`]) {
          expect(whole(real), nothing).toEqual(whole(await neighbour.get(nothing)))
        }
      }
    },
  )

  test('gets for each deed on it what anybody gets for one that does not exist, and nothing happens', async () => {
    const neighbour = await signIn(spil, 'Els')
    const nothing = deeds(another(report))
    for (const [index, [address, form]] of deeds(report).entries()) {
      const real = await neighbour.post(address, { ...form, verzoek: randomUUID() })
      const [elsewhere, same] = nothing[index] as [string, Record<string, string>]
      expect(real.status, address).toBe(404)
      expect(whole(real), address).toEqual(whole(await neighbour.post(elsewhere, { ...same, verzoek: randomUUID() })))
    }
    expect(main((await linde.get(report)).html)).toBe(before)
  })

  test('does not find it in her inbox or among her cases, and a borrowed municipality in her cookie signs her out', async () => {
    const neighbour = await signIn(spil, 'Els')
    for (const page of ['/', '/meldingen?stand=alles', '/casussen']) {
      const { status, html } = await neighbour.get(page)
      expect([status, html.includes(report), html.includes(theCase)]).toEqual([200, false, false])
    }
    const [winterswijk] = /[0-9a-f-]{36}/.exec(linde.cookie) ?? []
    const cookie = neighbour.cookie.replace(/[0-9a-f-]{36}/, winterswijk ?? '')
    const asked = await ask(new URL(report, spil.staffUrl).href, undefined, { cookie })
    expect([asked.status, asked.headers.get('location'), asked.html]).toEqual([303, '/inloggen', ''])
  })

  test('leaves a trace: the audit trail of her own municipality says that she tried', async () => {
    const superuser = await spil.superuser()
    const { rows } = await superuser.query(
      `select m.slug, count(*)::integer from audit.line l join platform.municipality m on m.id = l.municipality_id
       where l.object_id = $1 and l.result = 'denied' group by m.slug`,
      [report.split('/').at(-1)],
    )
    expect(rows).toEqual([{ slug: 'aalten', count: 2 + deeds(report).length }])
  })
})

describe('somebody of the same municipality without the task', () => {
  test.each(['Acacia', 'Jeneverbes', 'Walnoot', 'Ceder', 'Kornoelje'])(
    'hears whom to ask and sees nothing, also when there is nothing (Testpersoon %s)',
    async (name) => {
      const person = await signIn(spil, name)
      const nothing = `/meldingen/${randomUUID()}`
      const pages = [report, theCase, '/meldingen', '/casussen', nothing]
      const answers = await Promise.all(pages.map((page) => person.get(page)))
      for (const [address, form] of deeds(report)) answers.push(await person.post(address, form))
      for (const { status, html } of answers) {
        expect([status, reveals(html)]).toEqual([403, [false, false, false]])
        expect(html).toMatch(/Vraag het aan: aandachtsfunctionaris, waarnemer(?:\.|, zorgcoördinator)/)
      }
      expect(whole(answers[0] as Answer)).toEqual(whole(answers[4] as Answer))
      // what one told oneself is one's own
      const withoutOwn = (await person.get('/')).html.replaceAll(/<a [^>]*mijn-meldingen[^>]*>[^<]*<\/a>/g, '')
      expect(withoutOwn).not.toMatch(/melding|casus/i)
    },
  )

  test('an adviser finds the cases on which he works, and no report', async () => {
    const adviser = await signIn(spil, 'Plataan')
    const nothing = `/meldingen/${randomUUID()}`
    const answers = await Promise.all([report, '/meldingen', nothing].map((page) => adviser.get(page)))
    for (const { status, html } of answers) expect([status, reveals(html)]).toEqual([403, [false, false, false]])
    expect(whole(answers[0] as Answer)).toEqual(whole(answers[2] as Answer))
    const listed = [...(await adviser.get('/casussen')).html.matchAll(/href="(\/casussen\/[0-9a-f-]{36})"/g)]
    expect(listed.length).toBeGreaterThan(0)
    for (const [, address = ''] of listed) {
      const { status, html } = await adviser.get(address)
      expect([status, html.includes('/meldingen/')]).toEqual([200, false])
    }
  })

  test('changes nothing by trying', async () => {
    expect(main((await linde.get(report)).html)).toBe(before)
  })
})

describe('a stranger without a session', () => {
  test.each([{}, { cookie: 'spil=x' }, { cookie: `spil=${randomUUID()}.${'a'.repeat(43)}` }])(
    'is sent to sign in for a page, and a deed is refused, whether it is there or not (%o)',
    async (headers: Record<string, string>) => {
      const url = (path: string): string => new URL(path, spil.staffUrl).href
      for (const page of ['/', report, theCase, '/meldingen', `/meldingen/${randomUUID()}`]) {
        const { status, headers: got, html } = await ask(url(page), undefined, headers)
        expect([status, got.get('location'), html], page).toEqual([303, '/inloggen', ''])
      }
      const nothing = deeds(`/meldingen/${randomUUID()}`)
      for (const [index, [address, form]] of deeds(report).entries()) {
        const real = await ask(url(address), form, headers)
        expect([real.status, reveals(real.html)], address).toEqual([401, [false, false, false]])
        expect(whole(real)).toEqual(whole(await ask(url(nothing[index]?.[0] ?? ''), form, headers)))
      }
    },
  )
})
