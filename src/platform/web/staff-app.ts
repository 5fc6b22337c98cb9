// SPDX-License-Identifier: EUPL-1.2
/**
 * Runs the lines of the rooms' `routes.ts` on the staff host: session, gate, one transaction with its audit line, answer. It draws
 * nothing itself: the frame of the house is given by `start/`.
 */
import { randomUUID } from 'node:crypto'
import { Hono, type Context } from 'hono'
import { getCookie } from 'hono/cookie'
import { may } from '../../access.ts'
import { to } from '../../paths.ts'
import type { Clock } from '../../time.ts'
import { writeAuditLine } from '../audit/audit.ts'
import { inTransaction, type Database, type Tx } from '../database/transaction.ts'
import type { KeyService } from '../keys/key-service.ts'
import { kindOf, type Log } from '../log.ts'
import { findWho } from '../people/find-who.ts'
import { keepDraft } from '../people/drafts.ts'
import { csrfOf, findOwnerOfSession, isProvedRecently, readTicket, type SessionTicket } from '../people/session.ts'
import type { Who } from '../people/who.ts'
import { behindCsrf, withoutFiles } from './form-files.ts'
import { NotAllowed, NotVisible } from './outcome.ts'
import { NothingDone, objectOf, perform } from './perform.ts'
import { isCrossSite, pageHeaders, plainHeaders } from './page-headers.ts'
import { readPosted } from './posted.ts'
import type { Asked, FormFiles, RouteLine, View } from './route.ts'
import { isUuid } from '../uuid.ts'
import { sendFile } from './send-file.ts'
import { seeOther } from './see-other.ts'
import { sendPage } from './send-page.ts'

/** What went wrong, for the frame to say in words. */
export type Trouble =
  | 'notVisible'
  | 'notAllowed'
  | 'signInFirst'
  | 'signInFirstKept'
  | 'signInAgain'
  | 'signInAgainKept'
  | 'otherSite'
  | 'tooLarge'
  | 'ourFault'

/** Signed in, but not a moment ago: for what is most secret one proves again who one is. */
class SignInAgain extends Error {}

export interface StaffParts {
  database: Database
  keys: KeyService
  clock: Clock
  routes: readonly RouteLine[]
  /** Draws a view in the frame of the house. */
  frame: (view: View, who: Who | undefined) => { html: string; css: string }
  /** The page that says what went wrong; `quote` is a number to find the line in the log. */
  troublePage: (trouble: Trouble, more: { quote?: string; line?: RouteLine }) => View
  cookieName: string
  proveWrite: () => Promise<void>
  log: Pick<Log, 'error'>
}

/** What our forms carry beside what somebody typed, and a password that was shown once and is kept nowhere. */
const ofEachForm = new Set(['csrf', 'verzoek', 'wachtwoord'])

export function staffApp(parts: StaffParts): Hono {
  const app = new Hono()

  app.get('/healthz', async (c) => {
    const healthy = await parts.proveWrite().then(
      () => true,
      () => false,
    )
    return c.json({ status: healthy ? 'ok' : 'unavailable' }, healthy ? 200 : 503, plainHeaders)
  })

  for (const line of parts.routes) {
    app.on(line.method, line.path, (c) => (line.method === 'GET' ? show(c, line) : act(c, line)))
  }
  app.notFound((c) => trouble(c, 'notVisible', 404))
  app.onError((error, c) => ourFault(c, error, 'unknown'))
  return app

  async function show(c: Context, line: RouteLine & { method: 'GET' }): Promise<Response> {
    const ticket = readTicket(getCookie(c, parts.cookieName))
    if (!ticket) return seeOther(c, to('signIn'))
    return guarded(c, line, ticket, async () => {
      const query = queryOf(c.req.url)
      const seen = await inTransaction(parts.database, work(ticket, line), async (tx) => {
        const who = await allowedWho(tx, ticket, line)
        if (!who) return undefined
        const view = await line.show(tx, who, { params: c.req.param(), query, said: query.get('gedaan') ?? undefined })
        await writeAuditLine(tx, { actor: who.personId, action: line.audit, ...view.audit })
        return { view, who }
      })
      return seen ? draw(c, seen.view, seen.who, 200) : seeOther(c, to('signIn'))
    })
  }

  async function act(c: Context, line: RouteLine & { method: 'POST' }): Promise<Response> {
    if (isCrossSite(c.req.raw.headers, c.req.header('host') ?? '')) return trouble(c, 'otherSite', 403)
    const ticket = readTicket(getCookie(c, parts.cookieName))
    if (!ticket) return trouble(c, 'signInFirst', 401)
    const files = await filesFor(line, ticket)
    const posted = await readPosted(c, files && behindCsrf(files, csrfOf(ticket.token)))
    if (!posted) {
      await files?.ready(new Map(), false)
      return trouble(c, 'tooLarge', 413)
    }
    const { fields, errors } = (await files?.ready(posted.fields, !posted.broken)) ?? { ...posted, errors: {} }
    return guarded(c, line, ticket, async () => {
      try {
        const performed = await inTransaction(parts.database, work(ticket, line), async (tx) => {
          const who = await allowedWho(tx, ticket, line)
          if (!who) return undefined
          if (fields.get('csrf') !== who.csrf) throw new NotAllowed('a form of another session')
          if (Object.keys(errors).length > 0) throw new NothingDone({ kind: 'mend', errors })
          return { who, ...(await perform(tx, who, line, fields, c.req.param())) }
        })
        if (!performed) return await signInFirst(c, line, ticket, fields)
        const { who, sentTo, once } = performed
        return once ? draw(c, once, who, 200) : seeOther(c, sentTo)
      } catch (error) {
        if (error instanceof SignInAgain) {
          const kept = await keepTyped(c, line, ticket, fields)
          return trouble(c, kept ? 'signInAgainKept' : 'signInAgain', 403, line, ticket)
        }
        if (error instanceof NothingDone) return showAgain(c, line, ticket, fields, error.outcome)
        throw error
      }
    })
  }

  /** Files are kept before the deed begins; so it is asked before that whether this person may do it. */
  async function filesFor(line: RouteLine & { method: 'POST' }, ticket: SessionTicket): Promise<FormFiles | undefined> {
    if (!line.deed.files) return undefined
    const isAllowed = await inTransaction(parts.database, work(ticket, line), (tx) =>
      allowedWho(tx, ticket, line),
    ).then(
      (who) => who !== undefined,
      () => false,
    )
    if (!isAllowed) return withoutFiles
    return line.deed.files({
      database: parts.database,
      work: work(ticket, line),
      clock: parts.clock,
      log: (event, error) => parts.log.error({ event, route: line.path, kind: kindOf(error) }),
    })
  }

  async function signInFirst(
    c: Context,
    line: RouteLine & { method: 'POST' },
    ticket: SessionTicket,
    fields: ReadonlyMap<string, string>,
  ): Promise<Response> {
    return trouble(c, (await keepTyped(c, line, ticket, fields)) ? 'signInFirstKept' : 'signInFirst', 401)
  }

  /** Of whoever the session was: only a form that was made for it counts, so nobody lays down texts for somebody else. */
  async function keepTyped(
    c: Context,
    line: RouteLine & { method: 'POST' },
    ticket: SessionTicket,
    fields: ReadonlyMap<string, string>,
  ): Promise<boolean> {
    if (fields.get('csrf') !== csrfOf(ticket.token) || !Object.values(c.req.param()).every(isUuid)) return false
    return inTransaction(parts.database, work(ticket, line), async (tx) => {
      const personId = await findOwnerOfSession(tx, ticket.token)
      if (!personId) return false
      const typed = new Map([...fields].filter(([name, value]) => !ofEachForm.has(name) && value !== ''))
      const kept = await keepDraft(tx, personId, { sentTo: line.name, parts: c.req.param(), typed })
      if (kept)
        await writeAuditLine(tx, { actor: personId, action: 'draft.kept', object: objectOf(line, c.req.param()) })
      return kept
    })
  }

  /** The same page with what was typed, and the reason; the audit trail keeps that it was tried. */
  async function showAgain(
    c: Context,
    line: RouteLine & { method: 'POST' },
    ticket: SessionTicket,
    fields: ReadonlyMap<string, string>,
    outcome: NothingDone['outcome'],
  ): Promise<Response> {
    const seen = await inTransaction(parts.database, work(ticket, line), async (tx) => {
      const who = await allowedWho(tx, ticket, line)
      if (!who) return undefined
      const asked: Asked = {
        params: c.req.param(),
        query: new URLSearchParams(),
        typed: outcome.kind === 'more' ? outcome.fields : fields,
        ...(outcome.kind === 'mend' ? { errors: outcome.errors } : {}),
        ...(outcome.kind === 'conflict' ? { conflict: outcome.reason } : {}),
      }
      const view = await line.deed.page(tx, who, asked)
      await writeAuditLine(tx, {
        actor: who.personId,
        action: line.audit,
        object: objectOf(line, c.req.param()),
        ...(outcome.kind === 'more' ? outcome.audit : { result: 'refused' as const }),
      })
      return { view: { ...view, problem: outcome.kind !== 'more' }, who }
    })
    return seen ? draw(c, seen.view, seen.who, statusOf[outcome.kind]) : trouble(c, 'signInFirst', 401)
  }

  /** First gate: is there a session, may its roles try this, and is it sure enough who this is? */
  async function allowedWho(tx: Tx, ticket: SessionTicket, line: RouteLine): Promise<Who | undefined> {
    const who = await findWho(tx, ticket)
    if (who && !may(who.roles, line.may)) throw new NotAllowed(line.may)
    if (who && line.recentSignIn && !isProvedRecently(who.provedAt, tx.now)) throw new SignInAgain()
    return who
  }

  async function guarded(
    c: Context,
    line: RouteLine,
    ticket: SessionTicket,
    run: () => Promise<Response>,
  ): Promise<Response> {
    try {
      return await run()
    } catch (error) {
      if (error instanceof SignInAgain) return trouble(c, 'signInAgain', 403, line, ticket)
      const denied = error instanceof NotVisible ? 'notVisible' : error instanceof NotAllowed ? 'notAllowed' : undefined
      if (!denied) return ourFault(c, error, line.path)
      await noteDenied(c, line, ticket)
      return trouble(c, denied, denied === 'notVisible' ? 404 : 403, line, ticket)
    }
  }

  async function noteDenied(c: Context, line: RouteLine, ticket: SessionTicket): Promise<void> {
    await inTransaction(parts.database, work(ticket, line), async (tx) => {
      const who = await findWho(tx, ticket)
      if (who)
        await writeAuditLine(tx, {
          actor: who.personId,
          action: line.audit,
          result: 'denied',
          object: objectOf(line, c.req.param()),
        })
    })
  }

  async function trouble(
    c: Context,
    what: Trouble,
    status: number,
    line?: RouteLine,
    ticket?: SessionTicket,
  ): Promise<Response> {
    const who = ticket && (await inTransaction(parts.database, work(ticket), (tx) => findWho(tx, ticket)))
    return draw(c, parts.troublePage(what, line ? { line } : {}), who, status)
  }

  function ourFault(c: Context, error: unknown, route: string): Response {
    const incident = randomUUID()
    parts.log.error({ event: 'request failed', incident, route, kind: kindOf(error) })
    return draw(c, parts.troublePage('ourFault', { quote: incident }), undefined, 500)
  }

  function draw(c: Context, view: View, who: Who | undefined, status: number): Response {
    if (view.file) return sendFile(view.file)
    const { html, css } = parts.frame(view, who)
    const headers = pageHeaders({ css, pictures: view.pictures, ...(view.script && { script: view.script }) })
    return sendPage(c, html, status, headers, css)
  }

  function work(ticket: SessionTicket, line?: RouteLine) {
    return {
      municipalityId: ticket.municipalityId,
      purpose: line?.purpose ?? ('P1' as const),
      origin: 'staff' as const,
      now: parts.clock(),
      keys: parts.keys,
    }
  }
}

const statusOf = { mend: 422, conflict: 409, more: 200 } as const

/** What was asked in the address. A NUL is no text to PostgreSQL; as in a field it becomes U+FFFD. */
function queryOf(url: string): URLSearchParams {
  const asked = [...new URL(url).searchParams]
  return new URLSearchParams(asked.map(([name, value]) => [name, value.replaceAll('\0', '\uFFFD')]))
}
