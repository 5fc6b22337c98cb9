// SPDX-License-Identifier: EUPL-1.2
/**
 * A fault in every handler (M-64, M-60): the audit trail cannot be written, and the database says why in words that nobody may see. Each
 * address must then fail as a whole, with a number to quote and nothing else; and nothing may have been done.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { roles } from '../src/access.ts'
import { onlyAllowed, type LogLine } from '../src/platform/log.ts'
import { staffRoutes } from '../src/start/staff-house.tsx'
import { get, post, reportIn, testHouse, type Page, type Staff, type TestHouse } from './house.ts'

const canary = 'kanariefout'
const logged: LogLine[] = []

let house: TestHouse
let everybody: Staff
let reportId: string
let csrf: string
let superuser: Awaited<ReturnType<TestHouse['database']['superuser']>>

/** Rows of every table that a deed could change; the trail itself apart. */
async function everything(): Promise<string> {
  const tables = await superuser.query<{ name: string }>(
    `select schemaname || '.' || tablename as name from pg_tables
     where schemaname in ('platform', 'keys', 'reporting', 'triage', 'casework', 'care', 'sharing', 'oversight', 'notices', 'telling', 'insight') order by 1`,
  )
  const states: string[] = []
  for (const { name } of tables.rows) {
    // moments at which a session was used are noted by each click, also by one that fails later
    const what =
      name === 'platform.session' ? 'count(*)' : `md5(coalesce(string_agg(t::text, '' order by t::text), ''))`
    const { rows } = await superuser.query<{ state: string }>(`select ${what}::text as state from ${name} t`)
    states.push(`${name} ${rows[0]?.state}`)
  }
  return states.join('\n')
}

beforeAll(async () => {
  house = await testHouse({ log: { info: (line) => logged.push(line), error: (line) => logged.push(line) } })
  everybody = await house.signIn(roles)
  await house.report({ verhaal: 'Een verhaal.', contact: '0600000000' })
  await house.takeIn()
  reportId = reportIn((await everybody.get('/meldingen')).html, 'Een verhaal.')
  csrf = /name="csrf" value="([^"]+)"/.exec((await everybody.get('/')).html)?.[1] ?? ''
  superuser = await house.database.superuser()
  const { rows } = await superuser.query<{ signature: string; given: string }>(
    `select oid::regprocedure::text as signature, pg_get_function_arguments(oid) as given from pg_proc where oid = 'audit.append'::regproc`,
  )
  await superuser.query(`alter function ${rows[0]?.signature} rename to append_away`)
  await superuser.query(
    `create function audit.append(${rows[0]?.given}) returns bigint language plpgsql as $$
     begin raise exception '${canary} in the text' using detail = '${canary} in the detail', hint = '${canary}', constraint = '${canary}'; end $$`,
  )
  await superuser.query(`grant execute on function audit.append to audit_append`)
})
afterAll(() => house.stop())

function expectOnlyANumber(page: Page): void {
  expect(page.status).toBe(500)
  expect(page.html).toMatch(/<code>[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}<\/code>/)
  expect(page.html).not.toMatch(/kanarie|exception|audit|append|relation|stack|node_modules|\.ts\b/i)
}

const fields: Record<string, Record<string, string>> = {
  decideReport: { gevaar: 'none', besluit: 'noIndication', reden: 'Niets.' },
  answerReport: { soort: 'spoken', tekst: 'Gebeld.' },
  revealContact: { waarom: 'Om te bellen.' },
  storeTold: { verhaal: 'Nog een verhaal.', beroep: 'boa' },
  storeTakenDown: { verhaal: 'Nog een verhaal.', kanaal: 'telephone' },
  storeTakenOver: { verhaal: 'Nog een verhaal.', kanaal: 'mail' },
}

describe('when the trail cannot be written', () => {
  test.each(staffRoutes)('$method $path fails as a whole, and says nothing of it', async (line) => {
    const before = await everything()
    const path = line.path.replace(':id', reportId)
    const page =
      line.method === 'GET'
        ? await everybody.get(path)
        : await post(house.staffApp, path, { csrf, ...fields[line.name] }, { cookie: everybody.cookie })
    expectOnlyANumber(page)
    expect(await everything()).toBe(before)
  })

  test.each(['uitnodiging', 'passkey', 'eerste-passkey'])('POST %s lets nobody in', async (step) => {
    const page = await post(house.staffApp, `/inloggen/bij/winterswijk/${step}`, { code: 'x', antwoord: '{}' })
    expectOnlyANumber(page)
    expect(page.headers.getSetCookie().some((cookie) => /^spil=[^;]/.test(cookie))).toBe(false)
  })

  test('signing out does not say that it was done', async () => {
    expectOnlyANumber(await post(house.staffApp, '/uitloggen', {}, { cookie: everybody.cookie }))
    expect((await get(house.staffApp, '/mijn-account', { cookie: everybody.cookie })).status).toBe(500)
  })

  test('the log tells which address and what kind of fault, and not the words of it (M-63)', () => {
    expect(logged.length).toBeGreaterThan(20)
    const kinds = new Set(logged.map((line) => onlyAllowed(line)['kind']))
    expect([...kinds].join(' ')).toMatch(/P0001/)
    expect(JSON.stringify(logged)).not.toContain('kanarie')
  })
})
