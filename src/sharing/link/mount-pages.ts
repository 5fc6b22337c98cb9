// SPDX-License-Identifier: EUPL-1.2
/**
 * The address of one page of a receiver's copy, below that of the copy itself, so that the same cookie goes there. Whatever is in the way: one page
 * that says that there is nothing. Without a cookie nothing is looked up.
 */
import { randomUUID } from 'node:crypto'
import type { Context, Hono } from 'hono'
import { getCookie } from 'hono/cookie'
import { paths } from '../../paths.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { kindOf } from '../../platform/log.ts'
import { findMunicipalities } from '../../platform/municipalities.ts'
import { addressOf } from '../../platform/web/flood.ts'
import { pageHeaders } from '../../platform/web/page-headers.ts'
import type { FileToSend, View } from '../../platform/web/route.ts'
import { sendFile } from '../../platform/web/send-file.ts'
import { sendPage } from '../../platform/web/send-page.ts'
import type { ReceiveParts } from './mount-receive.ts'
import { openPage } from './open-page.ts'

/** Of the browser that opened the link, for the copy and what is below it. */
export const readerCookie = 'lezer'

export function mountReceivedPages(app: Hono, parts: ReceiveParts): void {
  app.get(paths.receivePage, async (c) => {
    try {
      const file = await fileFor(c, parts)
      return file ? sendFile(file) : page(c, parts, parts.notVisible(), 404)
    } catch (error) {
      const quote = randomUUID()
      parts.log.error({ event: 'request failed', incident: quote, route: 'receivePage', kind: kindOf(error) })
      return page(c, parts, parts.ourFault(quote), 500)
    }
  })
}

async function fileFor(c: Context, { database, keys, clock, flood }: ReceiveParts): Promise<FileToSend | undefined> {
  const reader = getCookie(c, readerCookie)
  const municipality = (await findMunicipalities(database)).find(({ slug }) => slug === c.req.param('gemeente'))
  if (reader === undefined || !municipality || !(await flood.allows('picture', addressOf(c)))) return undefined
  const asked = c.req.param('blad') ?? ''
  return inTransaction(
    database,
    { municipalityId: municipality.id, purpose: 'P11', origin: 'staff', now: clock(), keys },
    (tx) =>
      openPage(tx, {
        secret: c.req.param('sleutel') ?? '',
        reader,
        place: /^[1-9]\d{0,2}$/.test(asked) ? Number(asked) : 0,
      }),
  )
}

function page(c: Context, { frame }: ReceiveParts, view: View, status: number): Response {
  const { html, css } = frame(view, undefined)
  return sendPage(c, html, status, pageHeaders({ css }), css)
}
