// SPDX-License-Identifier: EUPL-1.2
/**
 * The address at which a partner without an account reads what was shared with him. Whoever asks gets the same page, whether there is anything or
 * not; the cookie of the browser that opened it is bound to this one address.
 */
import { randomUUID } from 'node:crypto'
import type { Context, Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { paths, to } from '../../paths.ts'
import { inTransaction, type Database, type Tx } from '../../platform/database/transaction.ts'
import type { KeyService } from '../../platform/keys/key-service.ts'
import { kindOf, type Log } from '../../platform/log.ts'
import { findMunicipalities, type Municipality } from '../../platform/municipalities.ts'
import { addressOf, type Flood } from '../../platform/web/flood.ts'
import { isCrossSite, pageHeaders } from '../../platform/web/page-headers.ts'
import { readPosted } from '../../platform/web/posted.ts'
import type { View } from '../../platform/web/route.ts'
import { sendPage } from '../../platform/web/send-page.ts'
import { dateOf, type Clock } from '../../time.ts'
import { answerInput, answerLink } from './answer-link.ts'
import { mountReceivedPages, readerCookie } from './mount-pages.ts'
import { openLink, type Opened } from './open-link.ts'
import { copyPage, doorPage, overPage, tooBusyPage, type AtDoor } from './receive-pages.tsx'
import { receiverLanguages } from './words.ts'

export interface ReceiveParts {
  database: Database
  keys: KeyService
  clock: Clock
  flood: Flood
  log: Log
  secure: boolean
  frame: (view: View, who: undefined) => { html: string; css: string }
  notVisible: () => View
  ourFault: (quote: string) => View
}

const longestName = 200
const longestCode = 100

export function mountReceive(app: Hono, parts: ReceiveParts): void {
  app.get(paths.receive, (c) => guarded(c, parts, (at) => show(c, parts, at)))
  app.post(paths.receive, (c) => guarded(c, parts, (at) => take(c, parts, at)))
  mountReceivedPages(app, parts)
}

interface At {
  municipality: Municipality
  secret: string
  door: AtDoor
  work: <T>(run: (tx: Tx) => Promise<T>) => Promise<T>
}

async function guarded(c: Context, parts: ReceiveParts, step: (at: At) => Promise<Response>): Promise<Response> {
  try {
    const municipality = (await findMunicipalities(parts.database)).find(({ slug }) => slug === c.req.param('gemeente'))
    const isForged = c.req.method === 'POST' && isCrossSite(c.req.raw.headers, c.req.header('host') ?? '')
    if (!municipality || isForged) return page(c, parts, parts.notVisible(), 404)
    const language = c.req.query('taal') === 'en' ? 'en' : 'nl'
    const words = receiverLanguages[language]
    if (!(await parts.flood.allows('openMailbox', addressOf(c)))) return page(c, parts, tooBusyPage(words), 429)
    const secret = c.req.param('sleutel') ?? ''
    const address = to('receive', { gemeente: municipality.slug, sleutel: encodeURIComponent(secret) })
    return await step({
      municipality,
      secret,
      door: {
        words,
        from: municipality.kind === 'care-desk' ? municipality.name : words.municipality(municipality.name),
        action: language === 'en' ? `${address}?taal=en` : address,
        typed: new Map(),
        errors: {},
      },
      work: (run) =>
        inTransaction(
          parts.database,
          { municipalityId: municipality.id, purpose: 'P11', origin: 'staff', now: parts.clock(), keys: parts.keys },
          run,
        ),
    })
  } catch (error) {
    const quote = randomUUID()
    parts.log.error({ event: 'request failed', incident: quote, route: 'receive', kind: kindOf(error) })
    return page(c, parts, parts.ourFault(quote), 500)
  }
}

/** Without the cookie of the browser that opened it nothing is even looked up. */
async function show(c: Context, parts: ReceiveParts, at: At): Promise<Response> {
  const reader = getCookie(c, readerCookie)
  const opened =
    reader === undefined
      ? undefined
      : await at.work((tx) => openLink(tx, { secret: at.secret, code: undefined, name: '', reader }))
  if (!opened) return page(c, parts, doorPage(at.door))
  return showCopy(c, parts, at, opened, { isSaid: c.req.query('gedaan') === 'ja' })
}

async function take(c: Context, parts: ReceiveParts, at: At): Promise<Response> {
  const fields = (await readPosted(c))?.fields ?? new Map<string, string>()
  return fields.has('code') ? knock(c, parts, at, fields) : answer(c, parts, at, fields)
}

async function knock(c: Context, parts: ReceiveParts, at: At, fields: Map<string, string>): Promise<Response> {
  const name = (fields.get('naam') ?? '').toWellFormed().trim().slice(0, longestName)
  const code = (fields.get('code') ?? '').slice(0, longestCode)
  const { words } = at.door
  const typed = new Map([['naam', name]])
  const errors = {
    ...(name === '' ? { naam: words.fillName } : {}),
    ...(code.trim() === '' ? { code: words.fillCode } : {}),
  }
  if (Object.keys(errors).length > 0) return page(c, parts, doorPage({ ...at.door, typed, errors }), 422)
  const reader = getCookie(c, readerCookie)
  const opened = await at.work((tx) => openLink(tx, { secret: at.secret, code, name, reader }))
  if (!opened) return page(c, parts, doorPage({ ...at.door, typed, errors: { code: words.nothing } }), 422)
  return showCopy(c, parts, at, opened, { isSaid: false })
}

async function answer(c: Context, parts: ReceiveParts, at: At, fields: Map<string, string>): Promise<Response> {
  const { words } = at.door
  const reader = getCookie(c, readerCookie)
  const read = answerInput.safeParse(Object.fromEntries(fields))
  const outcome = await at.work(async (tx) => {
    const opened = await openLink(tx, { secret: at.secret, code: undefined, name: '', reader })
    if (!opened) return undefined
    if (!read.success)
      return {
        opened,
        errors: Object.fromEntries(read.error.issues.map(({ path, message }) => [String(path[0]), message])),
      }
    return { opened, ...(await answerLink(tx, opened, read.data)) }
  })
  if (!outcome) return page(c, parts, doorPage({ ...at.door, errors: { code: words.nothing } }), 422)
  if ('errors' in outcome) {
    const errors = Object.fromEntries(
      Object.entries(outcome.errors).map(([field, key]) => [field, sayMistake(at.door, key)]),
    )
    return showCopy(c, parts, { ...at, door: { ...at.door, typed: fields, errors } }, outcome.opened, { isSaid: false })
  }
  if (outcome.isOver) return page(c, parts, overPage(words))
  const { action } = at.door
  return c.redirect(`${action}${action.includes('?') ? '&' : '?'}gedaan=ja`, 303)
}

function sayMistake({ words }: AtDoor, key: string): string {
  const said: Record<string, string> = {
    chooseWhat: words.chooseWhat,
    giveText: words.giveText,
    tooLong: words.tooLong,
    holdsBsn: words.holdsBsn,
  }
  return said[key] ?? words.chooseWhat
}

function showCopy(c: Context, parts: ReceiveParts, at: At, opened: Opened, { isSaid }: { isSaid: boolean }): Response {
  const { shared, link, reader } = opened
  setCookie(c, readerCookie, reader, {
    httpOnly: true,
    // the reader comes back from his mail, which is another site
    sameSite: 'Lax',
    secure: parts.secure,
    path: to('receive', { gemeente: at.municipality.slug, sleutel: at.secret }),
  })
  const pageAt = (place: number) =>
    to('receivePage', { gemeente: at.municipality.slug, sleutel: at.secret, blad: String(place) })
  const view = copyPage(at.door, { shared, endsOn: link.endsOn, today: dateOf(parts.clock()), isSaid, pageAt })
  return page(c, parts, view, view.problem ? 422 : 200)
}

function page(c: Context, parts: ReceiveParts, view: View, status = 200): Response {
  const { html, css } = parts.frame(view, undefined)
  const answered = sendPage(c, html, status, pageHeaders({ css, pictures: view.pictures }), css)
  // set on the context, for an answer that is made apart from it
  for (const cookie of c.res.headers.getSetCookie()) answered.headers.append('set-cookie', cookie)
  return answered
}
