// SPDX-License-Identifier: EUPL-1.2
/** In the demo one chooses an invented person. This way in exists only with SPIL_DEMO=1, which the settings allow on loopback only. */
import type { Hono, Context } from 'hono'
import { setCookie } from 'hono/cookie'
import { sql } from 'kysely'
import * as z from 'zod'
import type { Role } from '../access.ts'
import { whereTo } from '../entrance/index.ts'
import { paths, to } from '../paths.ts'
import { writeAuditLine } from '../platform/audit/audit.ts'
import { inTransaction, type Database } from '../platform/database/transaction.ts'
import type { KeyService } from '../platform/keys/key-service.ts'
import { rolesOf } from '../platform/people/people.ts'
import { startSession, writeTicket } from '../platform/people/session.ts'
import { isCrossSite, pageHeaders } from '../platform/web/page-headers.ts'
import { readPosted } from '../platform/web/posted.ts'
import type { View } from '../platform/web/route.ts'
import { seeOther } from '../platform/web/see-other.ts'
import { sendPage } from '../platform/web/send-page.ts'
import { dateOf, type Clock } from '../time.ts'
import { Button } from '../ui/Button.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { roleWords } from '../administration/index.ts'
import { signInWords } from './words.nl.ts'

export interface DemoSignInParts {
  database: Database
  keys: KeyService
  clock: Clock
  cookieName: string
  secure: boolean
  frame: (view: View, who: undefined) => { html: string; css: string }
  /** The page for a choice that cannot be: the same as for anything that is not there. */
  notVisible: () => View
}

interface DemoPerson {
  id: string
  municipalityId: string
  municipality: string
  name: string
  roles: Role[]
}

export function mountDemoSignIn(app: Hono, parts: DemoSignInParts): void {
  app.get(paths.signIn, async (c) => draw(c, signInPage(await demoPeople(parts)), 200))
  app.post(paths.demoSignIn, (c) => signInAsDemoPerson(c))

  async function signInAsDemoPerson(c: Context): Promise<Response> {
    const posted = await readPosted(c)
    const id = z.uuid().safeParse(posted?.fields.get('persoon'))
    const person = id.success ? (await demoPeople(parts)).find((candidate) => candidate.id === id.data) : undefined
    if (!person || isCrossSite(c.req.raw.headers, c.req.header('host') ?? '')) return draw(c, parts.notVisible(), 404)
    const [ticket, goOn] = await inTransaction(parts.database, work(parts, person.municipalityId), async (tx) => {
      const started = await startSession(tx, { personId: person.id, how: 'demo', provedAt: tx.now })
      await writeAuditLine(tx, { actor: person.id, action: 'session.started', details: { how: 'demo' } })
      return [started, await whereTo(tx, person.id)] as const
    })
    setCookie(c, parts.cookieName, writeTicket(ticket), {
      httpOnly: true,
      sameSite: 'Strict',
      path: '/',
      secure: parts.secure,
    })
    return seeOther(c, goOn)
  }

  function draw(c: Context, view: View, status: number): Response {
    const { html, css } = parts.frame(view, undefined)
    return sendPage(c, html, status, pageHeaders({ css }), css)
  }
}

const work = (parts: DemoSignInParts, municipalityId: string) => ({
  municipalityId,
  purpose: 'P11' as const,
  origin: 'staff' as const,
  now: parts.clock(),
  keys: parts.keys,
})

/** The invented people of all municipalities, by municipality. */
async function demoPeople(parts: DemoSignInParts): Promise<DemoPerson[]> {
  const municipalities = await sql<{
    id: string
    name: string
  }>`select id, name from platform.municipality order by name`.execute(parts.database)
  const people: DemoPerson[] = []
  for (const { id: municipalityId, name: municipality } of municipalities.rows) {
    const here = await inTransaction(parts.database, work(parts, municipalityId), async (tx) => {
      const found = await sql<{ id: string; name: string }>`
        select id, demo_name as name from platform.person where municipality_id = ${municipalityId} and demo_name is not null order by demo_name`.execute(
        tx.db,
      )
      const withRoles: DemoPerson[] = []
      for (const { id, name } of found.rows) {
        withRoles.push({ id, municipalityId, municipality, name, roles: await rolesOf(tx, id, dateOf(tx.now)) })
      }
      return withRoles
    })
    people.push(...here)
  }
  return people.toSorted((a, b) => a.municipality.localeCompare(b.municipality, 'nl') || rank(a) - rank(b))
}

/** Who weighs reports comes first: that is where the demo begins. */
const rank = (person: DemoPerson): number => (person.roles.includes('attentionOfficer') ? 0 : 1)

function signInPage(people: readonly DemoPerson[]): View {
  const places = [...new Set(people.map(({ municipality }) => municipality))]
  return {
    title: signInWords.title,
    body: (
      <>
        <PageHeader title={signInWords.title} lead={signInWords.lead} />
        {places.map((place) => (
          <section>
            <h2>{place}</h2>
            <div class="choose-person">
              {people
                .filter(({ municipality }) => municipality === place)
                .map((person) => (
                  <form method="post" action={to('demoSignIn')}>
                    <input type="hidden" name="persoon" value={person.id} />
                    <Button variant="secondary">
                      {person.name}, {person.roles.map((role) => roleWords[role]).join(', ')}, {person.municipality}
                    </Button>
                  </form>
                ))}
            </div>
          </section>
        ))}
      </>
    ),
  }
}
