// SPDX-License-Identifier: EUPL-1.2
/** Signing out: the session ends here, and the browser forgets what it kept of us. Without a session there is nothing to end. */
import type { Context } from 'hono'
import { deleteCookie } from 'hono/cookie'
import { to } from '../paths.ts'
import { writeAuditLine } from '../platform/audit/audit.ts'
import { endSession } from '../platform/people/session.ts'
import { isCrossSite, plainHeaders } from '../platform/web/page-headers.ts'
import type { Door } from './door.ts'

export async function signOut(c: Context, door: Door): Promise<Response> {
  if (isCrossSite(c.req.raw.headers, c.req.header('host') ?? '')) return door.notVisible(c)
  const ticket = door.sessionTicket(c)
  if (ticket) {
    await door.work(ticket.municipalityId, async (tx) => {
      const personId = await endSession(tx, ticket.token)
      if (personId) await writeAuditLine(tx, { actor: personId, action: 'session.ended' })
    })
  }
  deleteCookie(c, door.parts.cookieName, { path: '/', secure: door.parts.secure })
  return c.body(null, 303, { ...plainHeaders, location: to('signIn'), 'clear-site-data': '"cache", "storage"' })
}
