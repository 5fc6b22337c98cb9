// SPDX-License-Identifier: EUPL-1.2
/**
 * What every step of coming in needs: which municipality, the browser's half of an attempt, the session's cookie, a page. Two cookies:
 * the session's is Strict; that of an attempt is Lax and short-lived, because the way back from another site must carry it (ruling 11).
 */
import { randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { to } from '../paths.ts'
import { writeAuditLine } from '../platform/audit/audit.ts'
import { inTransaction, type Database, type Tx } from '../platform/database/transaction.ts'
import type { KeyService } from '../platform/keys/key-service.ts'
import { kindOf, type Log } from '../platform/log.ts'
import { findMunicipalities, type Municipality } from '../platform/municipalities.ts'
import { findDrafts } from '../platform/people/drafts.ts'
import { rolesOf } from '../platform/people/people.ts'
import {
  endSession,
  findSession,
  readTicket,
  startSession,
  writeTicket,
  type SessionTicket,
  type SignedIn,
} from '../platform/people/session.ts'
import type { Flood } from '../platform/web/flood.ts'
import { pageHeaders } from '../platform/web/page-headers.ts'
import type { View } from '../platform/web/route.ts'
import { sendPage } from '../platform/web/send-page.ts'
import { dateOf, type Clock } from '../time.ts'
import { goOnPage, refusedPage } from './pages.tsx'
import { SignInRefused } from './refusal.ts'

export interface EntranceParts {
  database: Database
  keys: KeyService
  clock: Clock
  flood: Flood
  log: Log
  /** Where people reach us: scheme, host and port. */
  url: string
  cookieName: string
  secure: boolean
  frame: (view: View, who: undefined) => { html: string; css: string }
  /** The page for what is not there. */
  notVisible: () => View
  /** The page for our own mistake; `quote` finds it in the log. */
  ourFault: (quote: string) => View
}

/** A draft this young is what somebody came back for. */
const justTyped = { minutes: 30 }
const attemptSeconds = 600

export class Door {
  readonly parts: EntranceParts
  readonly #attemptCookie: string

  constructor(parts: EntranceParts) {
    this.parts = parts
    this.#attemptCookie = parts.secure ? '__Host-spil-aanmelden' : 'spil-aanmelden'
  }

  municipalities(): Promise<Municipality[]> {
    return findMunicipalities(this.parts.database)
  }

  async findMunicipality(c: Context): Promise<Municipality | undefined> {
    const slug = c.req.param('gemeente')
    return (await this.municipalities()).find((municipality) => municipality.slug === slug)
  }

  work<T>(municipalityId: string, run: (tx: Tx) => Promise<T>): Promise<T> {
    const { database, keys, clock } = this.parts
    return inTransaction(database, { municipalityId, purpose: 'P11', origin: 'staff', now: clock(), keys }, run)
  }

  attemptOf(c: Context, municipalityId: string): string | undefined {
    const ticket = readTicket(getCookie(c, this.#attemptCookie))
    return ticket?.municipalityId === municipalityId ? ticket.token : undefined
  }

  keepAttempt(c: Context, municipalityId: string, token: string): void {
    setCookie(c, this.#attemptCookie, writeTicket({ municipalityId, token }), {
      httpOnly: true,
      sameSite: 'Lax',
      path: '/',
      secure: this.parts.secure,
      maxAge: attemptSeconds,
    })
  }

  forgetAttempt(c: Context): void {
    deleteCookie(c, this.#attemptCookie, { path: '/', secure: this.parts.secure })
  }

  /**
   * Begins a session for who came in, and ends the one that this browser had: a new one each time (M-38).
   * @param who who it is, found in the same transaction @throws SignInRefused; then nothing of it happened
   */
  async letIn(c: Context, municipalityId: string, who: (tx: Tx) => Promise<SignedIn>): Promise<Response> {
    const came = await this.work(municipalityId, async (tx) => {
      const signedIn = await who(tx)
      const { personId, how } = signedIn
      if ((await rolesOf(tx, personId, dateOf(tx.now))).length === 0) throw new SignInRefused('noRole')
      const before = this.sessionTicket(c)
      if (before?.municipalityId === municipalityId) await endSession(tx, before.token)
      const ticket = await startSession(tx, signedIn)
      await writeAuditLine(tx, { actor: personId, action: 'session.started', details: { how } })
      return { ticket, to: await whereTo(tx, personId) }
    })
    this.forgetAttempt(c)
    setCookie(c, this.parts.cookieName, writeTicket(came.ticket), {
      httpOnly: true,
      sameSite: 'Strict',
      path: '/',
      secure: this.parts.secure,
    })
    return this.page(c, goOnPage(came.to))
  }

  /** Says kindly that it did not work; the trail and the log keep which check it was. */
  async refused(
    c: Context,
    municipality: Municipality,
    how: 'account' | 'passkey' | 'invitation',
    error: unknown,
  ): Promise<Response> {
    if (!(error instanceof SignInRefused)) throw error
    const { why, detail } = error
    this.parts.log.error({ event: 'sign-in refused', kind: detail })
    await this.work(municipality.id, (tx) =>
      writeAuditLine(tx, { action: 'session.started', result: 'denied', details: { how, why, detail } }),
    )
    this.forgetAttempt(c)
    return this.page(c, refusedPage(why, municipality), why === 'unreachable' ? 503 : 403)
  }

  /** Whether this browser is signed in here; then signing in once more must prove it once more. */
  async holdsSession(c: Context, tx: Tx): Promise<boolean> {
    const ticket = this.sessionTicket(c)
    return ticket?.municipalityId === tx.municipalityId && (await findSession(tx, ticket.token)) !== undefined
  }

  sessionTicket(c: Context): SessionTicket | undefined {
    return readTicket(getCookie(c, this.parts.cookieName))
  }

  page(c: Context, view: View, status = 200): Response {
    const { html, css } = this.parts.frame(view, undefined)
    const answer = sendPage(c, html, status, pageHeaders({ css, ...(view.script && { script: view.script }) }), css)
    // set on the context, for an answer that is made apart from it
    for (const cookie of c.res.headers.getSetCookie()) answer.headers.append('set-cookie', cookie)
    return answer
  }

  notVisible(c: Context): Response {
    return this.page(c, this.parts.notVisible(), 404)
  }

  /** Runs a step; whatever goes wrong unforeseen is our fault, with a number to quote. */
  async guarded(c: Context, route: string, run: () => Promise<Response>): Promise<Response> {
    try {
      return await run()
    } catch (error) {
      const quote = randomUUID()
      this.parts.log.error({ event: 'request failed', incident: quote, route, kind: kindOf(error) })
      return this.page(c, this.parts.ourFault(quote), 500)
    }
  }
}

/** What was being typed a moment ago, or else the work. */
export async function whereTo(tx: Tx, personId: string): Promise<string> {
  const [newest] = await findDrafts(tx, personId)
  const isFresh = newest && Temporal.Instant.compare(newest.keptAt, tx.now.subtract(justTyped)) >= 0
  return isFresh ? to('draft', { id: newest.id }) : to('work')
}
