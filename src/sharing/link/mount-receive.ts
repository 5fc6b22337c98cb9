// SPDX-License-Identifier: EUPL-1.2
/**
 * The address at which a partner without an account reads what was shared with him. Whoever asks gets the same page, whether there is anything or
 * not; the cookie of the browser that opened it is bound to this one address.
 */
import { randomUUID } from 'node:crypto'
import type { Context, Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { paths, to } from '../../paths.ts'
import { inTransaction, type Database, type Tx, type WorkFor } from '../../platform/database/transaction.ts'
import type { KeyService } from '../../platform/keys/key-service.ts'
import { kindOf, type Log } from '../../platform/log.ts'
import { findMunicipalities, type Municipality } from '../../platform/municipalities.ts'
import { addressOf, type Flood } from '../../platform/web/flood.ts'
import { isCrossSite, pageHeaders } from '../../platform/web/page-headers.ts'
import type { View } from '../../platform/web/route.ts'
import { sendPage } from '../../platform/web/send-page.ts'
import { fileField } from '../../reporting/index.ts'
import { dateOf, type Clock } from '../../time.ts'
import { answerInput, answerLink } from './answer-link.ts'
import { FileGone } from './keep-files.ts'
import { mountReceivedPages, readerCookie } from './mount-pages.ts'
import { before, openLink, roomForFiles, type Opened } from './open-link.ts'
import { readAnswer, type Answered } from './receive-files.ts'
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
  workFor: WorkFor
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
    const workFor = {
      municipalityId: municipality.id,
      purpose: 'P11',
      origin: 'staff',
      now: parts.clock(),
      keys: parts.keys,
    } as const
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
      workFor,
      work: (run) => inTransaction(parts.database, workFor, run),
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
  const answered = await readAnswer(c, await forFiles(c, parts, at))
  if (!answered.fields.has('code')) return answer(c, parts, at, answered)
  await answered.drop()
  return knock(c, parts, at, answered.fields)
}

/** Before the body is read: whoever the link shows nothing to, leaves no file behind. */
async function forFiles(c: Context, parts: ReceiveParts, at: At) {
  const reader = getCookie(c, readerCookie)
  const room = reader === undefined ? undefined : await at.work((tx) => roomForFiles(tx, at.secret, reader))
  if (room === undefined) return undefined
  const { database, clock, flood, log } = parts
  return {
    database,
    work: at.workFor,
    clock,
    room,
    allows: () => flood.allows('upload', addressOf(c)),
    log: (event: string, error: unknown) => log.error({ event, route: 'receive', kind: kindOf(error) }),
  }
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

async function answer(c: Context, parts: ReceiveParts, at: At, answered: Answered): Promise<Response> {
  const { words } = at.door
  const { fields } = answered
  const reader = getCookie(c, readerCookie)
  const read = answerInput.safeParse(Object.fromEntries(fields))
  const mistakes = {
    ...sayMistakes(
      at.door,
      (read.error?.issues ?? []).map(({ path, message }) => [String(path[0]), message]),
    ),
    ...whyNotTaken(at.door, answered),
  }
  const run = (act: (tx: Tx, opened: Opened) => ReturnType<typeof answerLink>) =>
    at.work(async (tx) => {
      const opened = await openLink(tx, { secret: at.secret, code: undefined, name: '', reader }, before)
      return opened && { opened, ...(await act(tx, opened)) }
    })
  const outcome = await run((tx, opened) =>
    read.success && Object.keys(mistakes).length === 0
      ? answerLink(tx, opened, read.data)
      : Promise.resolve({ errors: {} }),
  ).catch(async (error: unknown) => {
    if (!(error instanceof FileGone)) throw error
    fields.delete('bijgevoegd')
    await answered.drop()
    return run(() => Promise.resolve({ errors: { [fileField]: 'fileGone' } }))
  })
  // what is not kept as a document by now is nobody's, unless the page comes back with it
  if (!outcome || !('errors' in outcome)) await answered.drop()
  if (!outcome) return page(c, parts, doorPage({ ...at.door, errors: { code: words.nothing } }), 422)
  if ('errors' in outcome) {
    const errors = { ...mistakes, ...sayMistakes(at.door, Object.entries(outcome.errors)) }
    return showCopy(c, parts, { ...at, door: { ...at.door, typed: fields, errors } }, outcome.opened, { isSaid: false })
  }
  if (outcome.isOver) return page(c, parts, overPage(words))
  const { action } = at.door
  return c.redirect(`${action}${action.includes('?') ? '&' : '?'}gedaan=ja`, 303)
}

/** @param mistakes by field, as keys */
function sayMistakes({ words }: AtDoor, mistakes: readonly (readonly [string, string])[]): Record<string, string> {
  const said: Record<string, string> = {
    chooseWhat: words.chooseWhat,
    giveText: words.giveText,
    tooLong: words.tooLong,
    holdsBsn: words.holdsBsn,
    ...words.files.mistakes,
  }
  return Object.fromEntries(mistakes.map(([field, key]) => [field, said[key] ?? words.chooseWhat]))
}

/** Of the files, in words: which did not come along and why. */
function whyNotTaken({ words }: AtDoor, { broken, refused }: Answered): Record<string, string> {
  if (broken === 'tooLong') return { tekst: words.tooLong }
  const said = [
    ...(broken ? [words.files.mistakes.brokenOff] : []),
    ...refused.map(({ name, why }) => `${name || words.files.one}: ${words.files.not[why]}`),
  ]
  return said.length > 0 ? { [fileField]: said.join(' ') } : {}
}

function showCopy(c: Context, parts: ReceiveParts, at: At, opened: Opened, { isSaid }: { isSaid: boolean }): Response {
  const { shared, link, reader, filesSent } = opened
  setCookie(c, readerCookie, reader, {
    httpOnly: true,
    // the reader comes back from his mail, which is another site
    sameSite: 'Lax',
    secure: parts.secure,
    path: to('receive', { gemeente: at.municipality.slug, sleutel: at.secret }),
  })
  const pageAt = (place: number) =>
    to('receivePage', { gemeente: at.municipality.slug, sleutel: at.secret, blad: String(place) })
  const today = dateOf(parts.clock())
  const view = copyPage(at.door, { shared, endsOn: link.endsOn, today, isSaid, filesSent, pageAt })
  return page(c, parts, view, view.problem ? 422 : 200)
}

function page(c: Context, parts: ReceiveParts, view: View, status = 200): Response {
  const { html, css } = parts.frame(view, undefined)
  const answered = sendPage(c, html, status, pageHeaders({ css, pictures: view.pictures }), css)
  // set on the context, for an answer that is made apart from it
  for (const cookie of c.res.headers.getSetCookie()) answered.headers.append('set-cookie', cookie)
  return answered
}
