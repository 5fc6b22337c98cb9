// SPDX-License-Identifier: EUPL-1.2
/**
 * The public side as one address: every step is a post to `/` that answers 200 on the same path (ruling 2). The buttons' name `naar`
 * says where to; a post without it is understood by its fields, so that a plain client can use the form too.
 */
import { Hono, type Context } from 'hono'
import { kindOf } from '../platform/log.ts'
import { isCrossSite, pageHeaders, plainHeaders } from '../platform/web/page-headers.ts'
import { addressOf, type Flood, type FloodKind } from '../platform/web/flood.ts'
import { readPosted } from '../platform/web/posted.ts'
import { sendPage } from '../platform/web/send-page.ts'
import { quickExitScript } from '../ui/quick-exit-script.ts'
import { IncomingFiles } from './attachment/incoming-files.ts'
import { kindOfFile } from './attachment/sniff.ts'
import { publicFileDoor } from './attachment/store.ts'
import { uploadScript } from './attachment/upload-script.ts'
import { newFormKey } from './door/code.ts'
import { nothingTyped, readTyped } from './form/fields.ts'
import { quickExitPath } from './form/PublicFrame.tsx'
import type { WaitingRoom } from './form/waiting-room.ts'
import { ShortPage } from './form/ShortPage.tsx'
import { languagesOffered } from './desk-settings.ts'
import { isLanguage, languages, type Language } from './languages.ts'
import type { Tickets } from './mailbox/ticket.ts'
import type { Answer } from './public-step.tsx'
import { answerTo } from './public-steps.tsx'
import type { PublicHouse } from './public-house.ts'

export interface PublicParts {
  house: PublicHouse
  flood: Flood
  tickets: Tickets
  waitingRoom: WaitingRoom
  /** proves that a durable write succeeds now; throws when not */
  proveWrite: () => Promise<void>
}

export function publicApp(parts: PublicParts): Hono {
  const app = new Hono()
  const { house } = parts
  const blankForms = new BlankForms()

  app.get('/healthz', async (c) => {
    const healthy = await parts.proveWrite().then(
      () => true,
      () => false,
    )
    return c.json({ status: healthy ? 'ok' : 'unavailable' }, healthy ? 200 : 503, plainHeaders)
  })

  app.get(quickExitPath, (c) =>
    c.body(null, 303, {
      ...plainHeaders,
      location: house.quickExitUrl,
      'clear-site-data': '"cache", "storage"',
      'referrer-policy': 'no-referrer',
    }),
  )

  app.get('/', async (c) => {
    const place = await placeOf(house, c, c.req.query('d') ?? '')
    const { municipality, desk, door, offered } = place
    const language = offeredOr(c.req.query('taal'), offered)
    // the style stands in the page, and its hash in the headers: another style is another page
    const which = `${language} ${municipality.slug} ${desk?.id ?? ''} ${door?.id ?? ''} ${house.styleOf(municipality.slug)}`
    const drawn = blankForms.get(which, house.desks.version) ?? {
      ...(await answerTo(
        { ...parts, ...place, hostDesk: desk, allows: allowsFor(c), refusedFiles: [] },
        'formulier',
        { ...blank(language, municipality.slug), deur: door?.code ?? '' },
        empty,
      )),
    }
    const page = drawn.page.toString()
    blankForms.keep(which, house.desks.version, { ...drawn, page })
    // each visitor gets a form key of their own
    return send(c, { ...drawn, page: page.replace(placeOfFormKey, newFormKey()) })
  })

  app.post('/', async (c) => {
    if (isCrossSite(c.req.raw.headers, c.req.header('host') ?? '')) return short(c, 'otherSite', 403)
    const allows = allowsFor(c)
    const files = new IncomingFiles({
      door: publicFileDoor(house.pool),
      clock: house.clock,
      kindOf: kindOfFile,
      allows: () => allows('upload'),
      deskOf: async (fields) => {
        const { desk } = await placeOf(house, c, fields.get('deur') ?? '')
        return desk?.id ?? (await deskNamed(house, fields.get('gemeente')))?.id
      },
      log: (event, error) => house.log.error({ event, kind: kindOf(error) }),
    })
    const posted = await readPosted(c, files)
    if (!posted || posted.broken) await files.dropAll()
    if (!posted) return short(c, 'tooLarge', 413)
    const typed = readTyped(posted.fields)
    if (!posted.broken) typed.bijgevoegd = files.together(typed.bijgevoegd)
    const place = await placeOf(house, c, typed.deur)
    const { municipality, desk, offered } = place
    const naar = posted.broken ? 'formulier' : (posted.fields.get('naar') ?? '')
    const language = naar.replace(/^taal-/, '')
    if (naar.startsWith('taal-') && isLanguage(language)) typed.taal = language
    if (!offered.includes(typed.taal)) typed.taal = 'nl'
    typed.deur = place.door?.code ?? ''
    if (desk) typed.gemeente = desk.slug
    else if (typed.gemeente === '') typed.gemeente = municipality.slug
    const at = { ...parts, ...place, hostDesk: desk, allows, refusedFiles: files.refused }
    return send(c, await answerTo(at, naar, typed, posted))
  })

  app.notFound((c) => short(c, 'notHere', 404))
  app.onError((_error, c) => short(c, 'notStored', 503))
  return app

  function allowsFor(c: Context) {
    const address = addressOf(c)
    return (kind: FloodKind) => parts.flood.allows(kind, address)
  }

  function send(c: Context, { page, status = 200, slug }: Answer): Response {
    const css = house.styleOf(slug)
    const html = page.toString()
    // typed text never has these letters in a page: its signs are written out
    const scripts = html.includes(uploadScript)
      ? { script: quickExitScript, uploadScript }
      : { script: quickExitScript }
    return sendPage(c, html, status, pageHeaders({ css, ...scripts }), css)
  }

  async function short(
    c: Context,
    sentence: 'notHere' | 'tooLarge' | 'otherSite' | 'notStored',
    status: number,
  ): Promise<Response> {
    const { municipality, offered } = await placeOf(house, c, '')
    const standing = {
      offered,
      language: languageAsked(c, offered),
      municipality,
      css: house.styleOf(municipality.slug),
      script: quickExitScript,
    }
    return send(c, { page: <ShortPage {...standing} sentence={sentence} />, status, slug: municipality.slug })
  }
}

/** What a page that knows no more than the address goes by: the language in it, or in that of the page one came from. */
function languageAsked(c: Context, offered: readonly Language[]): Language {
  const from = URL.parse(c.req.header('referer') ?? '')?.searchParams.get('taal')
  return offeredOr(c.req.query('taal') ?? from, offered)
}

const offeredOr = (asked: string | null | undefined, offered: readonly Language[]): Language =>
  offered.find((language) => language === asked) ?? 'nl'

/** Stands where the form key comes; cannot occur in a page otherwise. */
const placeOfFormKey = '\u0001form-key\u0001'

const blank = (language: Language, slug: string) => ({ ...nothingTyped(language, slug), sleutel: placeOfFormKey })

/** The form before anything was typed is the same for everybody but for its key: drawn once, until the list of desks changes. */
class BlankForms {
  #version = -1
  readonly #drawn = new Map<string, Answer>()

  get(which: string, version: number): Answer | undefined {
    return version === this.#version ? this.#drawn.get(which) : undefined
  }

  keep(which: string, version: number, answer: Answer): void {
    if (version !== this.#version) this.#drawn.clear()
    this.#version = version
    this.#drawn.set(which, answer)
  }
}

const empty = { fields: new Map<string, string>() }

/** The desk that was chosen, or the first: a file that was added before choosing moves along later. */
async function deskNamed(house: PublicHouse, slug: string | undefined) {
  const desks = await house.desks.all()
  return desks.find((desk) => desk.slug === slug) ?? desks[0]
}

/**
 * Where a visitor stands: the host name decides the municipality, and so does the address of a partner or team; on an unknown or
 * loopback host one chooses, beginning with the first by name.
 *
 * @param code as it stands in the address of a partner or team; one that nobody has is no door
 */
async function placeOf(house: PublicHouse, c: Context, code: string) {
  const host = (c.req.header('host') ?? '').replace(/:\d+$/, '').toLowerCase()
  const desks = await house.desks.all()
  const ofHost = desks.find(({ publicHost }) => publicHost === host)
  const doors = (ofHost ? [ofHost] : desks).flatMap((desk) => desk.doors.map((door) => ({ door, desk })))
  const entered = doors.find(({ door }) => door.host === host || door.code === code)
  const desk = ofHost ?? entered?.desk
  const shown = desk ?? desks[0]
  const readBySome = new Set((desk ? [desk] : desks).flatMap(({ settings }) => languagesOffered(settings)))
  return {
    desk,
    door: entered?.door,
    municipality: { slug: shown?.slug ?? 'neutral', name: desk ? `Gemeente ${desk.name}` : '' },
    offered: languages.filter((language) => language === 'nl' || readBySome.has(language)),
  }
}
