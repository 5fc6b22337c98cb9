// SPDX-License-Identifier: EUPL-1.2
/**
 * Generated bodies on each POST address of both programs: no 5xx, no hang, nothing reflected as markup (M-52). A small number here;
 * `SPIL_BODIES=10000` for the large one.
 */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { roles } from '../src/access.ts'
import { projectRoot } from '../src/platform/project-root.ts'
import { staffRoutes } from '../src/start/staff-house.tsx'
import { reportIn, testHouse, type Staff, type TestHouse } from './house.ts'

const runs = Number(process.env['SPIL_BODIES'] ?? 250)
/** No answer may take longer. */
const hangMs = 2_000

let house: TestHouse
/** With every role, so that each deed is reached and not only its gate. */
let everybody: Staff
/** Whose sessions may end on the way. */
let passerBy: Staff
let reportId: string
let csrf: string
beforeAll(async () => {
  house = await testHouse()
  everybody = await house.signIn(roles)
  passerBy = await house.signIn(roles)
  await house.report({ verhaal: 'Doel van vreemde formulieren' })
  await house.takeIn()
  reportId = reportIn((await everybody.get('/meldingen')).html, 'Doel van vreemde')
  csrf = /name="csrf" value="([^"]+)"/.exec((await everybody.get('/')).html)?.[1] ?? ''
})
afterAll(() => house.stop())

const naughty = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '\u0000',
  '\uD800',
  '\u202Eomgekeerd',
  '%00',
  '../../etc/passwd',
  `'; drop table x; --`,
  '{{7*7}}',
  '\uFFFF',
  '💥',
  'ﷺ'.repeat(50),
  '\r\nSet-Cookie: x=1',
  '-1',
  '1e999',
  'NaN',
  'null',
  '[object Object]',
  '__proto__',
]

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom(...naughty),
  fc.string({ maxLength: 3000 }),
)
const publicNames = [
  'verhaal',
  'gemeente',
  'waar',
  'wanneer',
  'wie',
  'contact',
  'veilig',
  'acuut',
  'taal',
  'sleutel',
  'naar',
  'stap',
  'code',
  'bericht',
  'kaartje',
  'brief',
  'bevestigt',
  'laatste',
  'concept',
  'bijlage',
  '__proto__',
  'constructor',
]
const steps = [
  'versturen',
  'openen',
  'schrijven',
  'bevestigen',
  'code',
  'uitleg',
  'veilig',
  'formulier',
  'taal-en',
  'taal-xx',
  'ontvangst',
  'postvak',
  '',
]
/** What our sources say of a name, wherever they do: a new field or question is tried before anybody thinks of it. */
const namesIn = (pattern: RegExp): string[] =>
  readdirSync(join(projectRoot, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .flatMap((file) => [...readFileSync(join(projectRoot, 'src', file), 'utf8').matchAll(pattern)])
    .map(([, name = '']) => name)
const staffNames = [...new Set(namesIn(/\sname="(\w+)"/g)), 'verzoek', 'id', '__proto__', 'constructor']

const fieldsOf = (names: readonly string[]) =>
  fc.array(
    fc.tuple(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: text }), text),
    { maxLength: 12 },
  )

interface Body {
  type: string
  bytes: Uint8Array<ArrayBuffer>
}

const encode = (value: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(value))

const bodyOf = (names: readonly string[], fixed: fc.Arbitrary<[string, string][]>): fc.Arbitrary<Body> =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.tuple(fieldsOf(names), fixed).map(([fields, more]) => ({
        type: 'application/x-www-form-urlencoded',
        bytes: encode(new URLSearchParams([...fields, ...more]).toString()),
      })),
    },
    { weight: 2, arbitrary: fc.tuple(fieldsOf(names), fixed).map(([fields, more]) => multipart([...fields, ...more])) },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constantFrom(
          'application/x-www-form-urlencoded',
          'multipart/form-data',
          'multipart/form-data; boundary=',
          'application/json',
          'text/plain',
          '',
        ),
        bytes: fc.uint8Array({ maxLength: 2000 }).map((bytes) => new Uint8Array(bytes)),
      }),
    },
  )

function multipart(fields: [string, string][]): Body {
  const parts = fields.map(
    ([name, value]) =>
      `--b\r\ncontent-disposition: form-data; name="${name.replaceAll(/["\r\n]/g, '')}"\r\n\r\n${value}\r\n`,
  )
  return { type: 'multipart/form-data; boundary=b', bytes: encode(`${parts.join('')}--b--\r\n`) }
}

async function send(app: TestHouse['publicApp'], path: string, body: Body, headers: Record<string, string> = {}) {
  const started = performance.now()
  const response = await app.request(`http://localhost${path}`, {
    method: 'POST',
    body: body.bytes,
    headers: { ...(body.type ? { 'content-type': body.type } : {}), 'sec-fetch-site': 'same-origin', ...headers },
  })
  const html = await response.text()
  expect(performance.now() - started).toBeLessThan(hangMs)
  expect(response.status).toBeLessThan(500)
  expect(html).not.toContain('<img src=x')
  expect(html).not.toContain('<script>alert')
}

describe('whatever is posted is answered', () => {
  test('on the public address', { timeout: 600_000 }, async () => {
    const step = fc.constantFrom(...steps).map((naar): [string, string][] =>
      naar
        ? [
            ['naar', naar],
            ['gemeente', 'winterswijk'],
          ]
        : [['gemeente', 'winterswijk']],
    )
    await fc.assert(
      fc.asyncProperty(bodyOf(publicNames, step), (body) => send(house.publicApp, '/', body)),
      { numRuns: runs },
    )
  })

  const posts = [
    ...staffRoutes.filter((line) => line.method === 'POST').map((line) => line.path),
    '/inloggen/demo',
    '/uitloggen',
  ]
  test.each(posts)('on the staff address %s', { timeout: 600_000 }, async (path) => {
    const proof = fc.constantFrom<[string, string][][]>([['csrf', csrf]], [['csrf', csrf]], [['csrf', csrf]], [])
    const ids = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(reportId, passerBy.personId) },
      { weight: 1, arbitrary: fc.constantFrom('x', '%00', '00000000-0000-4000-8000-000000000000', '💥', '%E0%A4%A') },
    )
    await fc.assert(
      fc.asyncProperty(bodyOf(staffNames, proof), ids, (body, id) =>
        send(house.staffApp, path.replace(':id', id.startsWith('%') ? id : encodeURIComponent(id)), body, {
          cookie: path === '/uitloggen' ? '' : (path.endsWith('overal-uitloggen') ? passerBy : everybody).cookie,
        }),
      ),
      { numRuns: runs },
    )
  })

  const askedNames = namesIn(/query\(?\.?(?:get)?\('(\w+)'\)/g)
  test('the names of fields and addresses are found in the sources', () => {
    expect(staffNames).toEqual(expect.arrayContaining(['besluit', 'waarom', 'momenten', 'naam', 'tekst']))
    expect(askedNames).toEqual(expect.arrayContaining(['gedaan', 'stand', 'pagina', 'melding', 'persoon', 'taal']))
  })

  const gets = staffRoutes.filter((line) => line.method === 'GET').map((line) => line.path)
  test.each(['/', ...gets])('asking %s with anything behind it', { timeout: 600_000 }, async (path) => {
    const name = fc.constantFrom(...askedNames, '__proto__')
    const value = fc.oneof(text, fc.constantFrom('__proto__', 'constructor', 'toString', 'taken', 'opened'))
    const query = fc.array(fc.tuple(name, value), { maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(query, async (pairs) => {
        const address = `http://localhost${path.replace(':id', reportId)}?${new URLSearchParams(pairs).toString()}`
        for (const app of path === '/' ? [house.publicApp, house.staffApp] : [house.staffApp]) {
          const response = await app.request(address, { headers: { cookie: everybody.cookie } })
          expect(response.status).toBeLessThan(500)
          expect(await response.text()).not.toMatch(/<img src=x|<script>alert|native code/)
        }
      }),
      { numRuns: runs },
    )
  })
})
