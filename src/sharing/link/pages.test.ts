// SPDX-License-Identifier: EUPL-1.2
/** Pages of documents that go along: only what was ticked and seen, only to the browser that opened the link, and gone for good with the copy. */
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { get, hiddenIn, type Page, type Staff } from '../../../tests/house.ts'
import { pdf, pngPicture } from '../../../tests/sample-files.ts'
import { sharingHouse, type SharingHouse } from '../../../tests/sharing-house.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { CannotOpen, open, placeBytes, seal } from '../../platform/sealing/envelope.ts'
import { dateOf } from '../../time.ts'
import { mostBytes, mostPages } from '../disclosures/page-rules.ts'
import { letGoOfSharing } from '../let-go-of-sharing.ts'
import { mostViews } from './rules.ts'
import { copyKey, newSecret } from './secret.ts'

let at: SharingHouse
let shelter: string
let caseId: string
let letter: string
let photo: string

beforeAll(async () => {
  at = await sharingHouse()
  shelter = await at.partner('shelter')
  caseId = await at.openCase()
  await at.startTrack(caseId, 'zorg', at.care)
  // no two pages alike
  const three = pdf({ pages: 3, boxes: ['0 0 60 60', '0 0 60 80', '0 0 60 100'] })
  letter = await at.document(caseId, ['brief.pdf', three], { titel: 'Kanariebrief', toelichting: 'Kanarienota' })
  photo = await at.document(caseId, ['foto.png', await pngPicture()], { titel: 'Kanariefoto' })
})
afterAll(() => at.house.stop())

const naam = 'Testpersoon Lezer'
const text = ({ html }: Page): string => html.replaceAll(/<[^>]+>/g, ' ')
const hash = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
const mee = (...ticks: string[]) => ({ mee: ticks.join('\n') })
const fields = (more: Record<string, string> = {}) => at.fields(shelter, { ...mee(`blad:${letter}`), ...more })
const ok = (page: Page): void => expect([page.status, page.status === 303 ? '' : text(page)]).toEqual([303, ''])
const pageOf = (id: string): string => `/casussen/${caseId}/verstrekking?verstrekking=${id}`
const care = (deed: string, id: string, more: Record<string, string> = {}) =>
  at.care.post(`/casussen/${caseId}/verstrekking/${deed}`, { verstrekking: id, ...more })
const shared = async (more: Record<string, string> = {}, who = at.care): Promise<string> => {
  const page = await at.share(who, caseId, await fields(more))
  ok(page)
  return /verstrekking=([0-9a-f-]{36})/.exec(page.location ?? '')?.[1] ?? ''
}

/** The cookie of the browser that opened it. */
async function opened(link: { address: string; code: string }): Promise<{ cookie: string; page: Page }> {
  const browser = at.browser()
  const page = await browser.post(link.address, { naam, code: link.code })
  expect(page.status).toBe(200)
  return { cookie: page.headers.getSetCookie()[0]?.split(';')[0] ?? '', page }
}

async function bytesAt(path: string, cookie: string): Promise<{ status: number; headers: Headers; bytes: Buffer }> {
  const response = await at.house.staffApp.request(`http://localhost${path}`, {
    headers: { host: 'localhost', cookie },
  })
  return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) }
}

/** The clean copy as a colleague here sees it. */
const here = async (id: string, number: number) =>
  hash((await bytesAt(`/casussen/${caseId}/document/kopie?document=${id}&blad=${number - 1}`, at.care.cookie)).bytes)

const images = ({ html }: Page): string[] =>
  [...html.matchAll(/<img class="copy[^"]*" src="([^"]+)"/g)].map(([, src]) => (src ?? '').replaceAll('&amp;', '&'))

describe('what goes', () => {
  test('is chosen by a tick of its own; a document without pages says why', async () => {
    const later = await at.document(caseId, ['bericht.txt', Buffer.from('Tekst.')], { titel: 'Kanarietekst' })
    const kept = await at.document(caseId, ['stuk.pdf', Buffer.from('%PDF-1.7\nniet echt')], { titel: 'Kanariestuk' })
    const form = await at.care.get(`/casussen/${caseId}/partners/delen?spoor=zorg&soort=refer&naar=${shelter}`)
    for (const id of [letter, photo]) expect(form.html).toContain(`value="blad:${id}"`)
    for (const id of [later, kept]) {
      expect(form.html).toContain(`value="stuk:${id}"`)
      expect(form.html).not.toContain(`value="blad:${id}"`)
    }
    for (const said of ['met de 3 bladzijden', 'Dit is een tekst zonder bladzijden', 'er is geen kopie om te lezen'])
      expect(text(form)).toContain(said)
    // a tick that was not on the form brings nothing
    expect((await at.look(at.care, caseId, await fields({ vraag: '', ...mee(`blad:${later}`) }))).html).toContain(
      'href="#mee"',
    )
  })

  test('is seen picture by picture, with what Spil cannot do said in words; without the tick nothing of it is there', async () => {
    const seen = await at.look(at.care, caseId, await fields())
    expect(images(seen)).toEqual(
      [0, 1, 2].map((blad) => `/casussen/${caseId}/document/kopie?document=${letter}&blad=${blad}`),
    )
    for (const said of ['Bladzijde 2 van 3', 'Spil kan daar geen naam op vervangen', 'zoals van een opvang'])
      expect(text(seen)).toContain(said)
    expect(seen.html).toContain('alt="Bladzijde 2 van 3 van Brief"')
    // the title is another tick
    for (const canary of ['Kanariebrief', 'Kanarienota'])
      expect(text(seen).split('Zo leest de ander het')[1]?.split('Laat weg')[0]).not.toContain(canary)
    const without = await at.look(at.care, caseId, await fields(mee(`stuk:${letter}`)))
    expect([images(without), text(without).includes('Laat weg')]).toEqual([[], false])
  })

  test('a page that is left out does not go, and can be put back; what was ticked since is looked at first', async () => {
    const typed = await fields({ zonder: `${letter}:2` })
    const seen = await at.look(at.care, caseId, typed)
    expect(images(seen).map((src) => src.slice(-1))).toEqual(['0', '2'])
    expect(text(seen)).toContain('Deze bladzijden gaan niet mee')
    const gezien = hiddenIn(seen.html, 'gezien')
    const send = (zonder: string) =>
      at.care.post(`/casussen/${caseId}/partners/vastleggen`, { ...typed, gezien, zonder })
    for (const zonder of ['', `${letter}:1`, `${letter}:1\n${letter}:2`]) {
      const page = await send(zonder)
      expect([page.status, text(page).includes('Bekijk eerst wat de ander leest')]).toEqual([422, true])
    }
    ok(await send(`${letter}:2`))
    const back = await at.look(at.care, caseId, await fields({ zonder: '' }))
    expect(images(back)).toHaveLength(3)
  })

  test('counts as a name: at a consult a reason is asked, and a second person looks', async () => {
    const consult = await at.look(at.care, caseId, await fields({ soort: 'consult' }))
    expect(consult.html).toContain('href="#waaromnamen"')
    ok(await at.administrator.post('/beheer/meekijken/kiezen', { wanneer: 'names' }))
    try {
      const id = await shared()
      const [row] = await at.rows<{ state: string }>('select state from sharing.disclosure where id = $1', [id])
      expect(row?.state).toBe('waiting')
      ok(await care('niet-delen', id))
    } finally {
      ok(await at.administrator.post('/beheer/meekijken/kiezen', { wanneer: 'never' }))
    }
  })

  test('does not go by telephone', async () => {
    const page = await at.look(at.care, caseId, await fields({ kanaal: 'telephone' }))
    expect(text(page)).toContain('Zo kan geen bladzijde mee')
  })

  test('is in the trail as a number, and nowhere as a word or a picture', async () => {
    const id = await shared(mee(`blad:${letter}`, `stuk:${letter}`))
    const link = await at.makeLink(at.care, caseId, id)
    await opened(link)
    const [line] = await at.rows<{ details: { pages: number; hasNames: boolean } }>(
      `select details from audit.line where action = 'disclosure.made' and details ->> 'disclosure' = $1`,
      [id],
    )
    expect(line?.details).toMatchObject({ pages: 3, hasNames: true })
    const [row] = await at.rows<{ content: Buffer }>('select content from sharing.disclosure where id = $1', [id])
    for (const word of ['Kanariebrief', letter, await here(letter, 1)]) expect(row?.content.includes(word)).toBe(false)
  })
})

describe('too much', () => {
  /** A page more of this document, of so many bytes. */
  async function addPage(id: string, n: number, size: number): Promise<void> {
    const [row] = await at.rows<{ key_id: string }>('select key_id from casework.document where id = $1', [id])
    const { key } = await inTransaction(
      at.house.database.kysely('worker_rw'),
      { municipalityId: at.house.municipalityId, origin: 'worker', now: at.house.now, keys: at.house.database.keys },
      (tx) => tx.keys.dataKey(tx, row?.key_id ?? ''),
    )
    const where = { municipalityId: at.house.municipalityId, table: 'casework.document_copy', column: 'bytes' }
    await at.rows(
      `insert into casework.document_copy (municipality_id, document_id, place, media_type, bytes)
       values ($1, $2, $3, 'image/jpeg', $4)`,
      [
        at.house.municipalityId,
        id,
        n - 1,
        seal(key, Buffer.alloc(size, n), placeBytes({ ...where, row: `${id}|${n - 1}` })),
      ],
    )
  }

  test('of bytes: it is seen and said, nothing is sent, and without the large page it goes', async () => {
    const id = await at.document(caseId, ['groot.pdf', pdf({ box: '0 0 60 60' })])
    await addPage(id, 2, mostBytes)
    const typed = await fields(mee(`blad:${id}`))
    const seen = await at.look(at.care, caseId, typed)
    expect([seen.status, images(seen).length]).toEqual([200, 2])
    expect(text(seen)).toContain('samen groter dan 20 MB')
    expect(text(seen)).not.toContain('Deel dit')
    const forced = { ...typed, gezien: hiddenIn(seen.html, 'gezien') }
    const page = await at.care.post(`/casussen/${caseId}/partners/vastleggen`, forced)
    expect([page.status, text(page).includes('samen te groot')]).toEqual([422, true])
    ok(await at.share(at.care, caseId, { ...typed, zonder: `${id}:2` }))
  })

  test('of pages: fewer documents are asked, and nothing is read', async () => {
    const id = await at.document(caseId, ['dik.pdf', pdf({ box: '0 0 60 60' })])
    for (let n = 2; n <= mostPages; n++) await addPage(id, n, 10)
    expect(images(await at.look(at.care, caseId, await fields(mee(`blad:${id}`))))).toHaveLength(mostPages)
    const page = await at.look(at.care, caseId, await fields(mee(`blad:${id}`, `blad:${letter}`)))
    expect([page.status, text(page).includes(`hoogstens ${mostPages} bladzijden`)]).toEqual([422, true])
  })
})

describe('a document that was taken away', () => {
  const removable = () => at.document(caseId, ['weg.pdf', pdf({ box: '0 0 70 70' })], { titel: 'Kanarieweg' })
  const remove = async (id: string) =>
    ok(await at.care.post(`/casussen/${caseId}/document/verwijderen`, { document: id, waarom: 'Van een ander.' }))

  test('between the look and the sending does not go: it is shown again first', async () => {
    const id = await removable()
    const typed = await fields(mee(`blad:${id}`, `blad:${photo}`))
    const seen = await at.look(at.care, caseId, typed)
    await remove(id)
    const page = await at.care.post(`/casussen/${caseId}/partners/vastleggen`, {
      ...typed,
      gezien: hiddenIn(seen.html, 'gezien'),
    })
    expect([page.status, text(page).includes('Bekijk eerst wat de ander leest')]).toEqual([422, true])
    const form = await at.care.get(`/casussen/${caseId}/partners/delen?spoor=zorg&soort=refer&naar=${shelter}`)
    expect(text(form)).toMatch(/van dit spoor (?:is|zijn) verwijderd/)
    expect(form.html).not.toContain(id)
  })

  test('after it was decided on: no release, no link, no more time, and the page proposes to revoke', async () => {
    ok(await at.care.post(`/casussen/${caseId}/regelen/erbij`, { spoor: 'zorg', wie: at.social.personId }))
    const id = await removable()
    const sent = await shared(mee(`blad:${id}`))
    // a title alone is of that document too
    const told = await shared(mee(`stuk:${id}`))
    ok(await at.administrator.post('/beheer/meekijken/kiezen', { wanneer: 'always' }))
    const waiting = await shared(mee(`blad:${id}`))
    ok(await at.administrator.post('/beheer/meekijken/kiezen', { wanneer: 'never' }))
    const link = await at.makeLink(at.care, caseId, sent)
    const { cookie } = await opened(link)
    expect(images(await at.social.get(pageOf(waiting)))).toHaveLength(1)
    await remove(id)
    const tot = dateOf(at.house.now).add({ days: 20 }).toString()
    const tries: [Staff, string, Record<string, string>][] = [
      [at.social, 'mag-weg', { verstrekking: waiting }],
      [at.care, 'link', { verstrekking: sent }],
      [at.care, 'link', { verstrekking: told }],
      [at.care, 'langer', { verstrekking: sent, tot }],
    ]
    for (const [who, deed, typed] of tries) {
      const page = await who.post(`/casussen/${caseId}/verstrekking/${deed}`, typed)
      expect([deed, page.status, text(page).includes('is intussen verwijderd')]).toEqual([deed, 409, true])
    }
    const page = await at.care.get(pageOf(sent))
    for (const said of ['is bij ons verwijderd', 'Trek deze verstrekking dan in', 'hier niet meer te zien'])
      expect(text(page)).toContain(said)
    expect(page.html).toMatch(/<details class="fold" open[^>]*>\s*<summary[^>]*>Trek in/)
    expect([images(page), page.html.includes(id)]).toEqual([[], false])
    expect(text(await at.social.get(pageOf(waiting)))).toContain('Zo gaat dit niet meer weg')
    // the receiver's copy is his until somebody revokes
    expect((await bytesAt(`${link.address}/blad/1`, cookie)).status).toBe(200)
    ok(await care('intrekken', sent))
    expect((await bytesAt(`${link.address}/blad/1`, cookie)).status).toBe(404)
    expect(text(await at.care.get(pageOf(sent)))).toContain('haal je niet terug')
  })
})

describe('the receiver', () => {
  let id: string
  let link: { address: string; code: string }
  let cookie: string
  beforeEach(async () => {
    id = await shared({ ...mee(`blad:${letter}`, `stuk:${letter}`, `blad:${photo}`), zonder: `${letter}:2` })
    link = await at.makeLink(at.care, caseId, id)
    cookie = (await opened(link)).cookie
  })
  const blad = (n: number | string, own = cookie, address = link.address) => bytesAt(`${address}/blad/${n}`, own)

  test('sees exactly the pictures that were seen here, with a heading and words for who does not see', async () => {
    const page = await get(at.house.staffApp, link.address, { cookie })
    expect(images(page)).toEqual([1, 2, 3].map((n) => `${link.address}/blad/${n}`))
    for (const said of ['Bladzijde 3 van 3', '2 van de 3 bladzijden']) expect(text(page)).toContain(said)
    expect(page.html).toContain('alt="Bladzijde 3 van 3 van Kanariebrief"')
    expect(page.headers.get('content-security-policy')).toContain("img-src 'self' data:")
    // documents stand in the order of the part: both of one day, by the moment they were added
    const sent = await Promise.all([1, 2, 3].map(async (n) => hash((await blad(n)).bytes)))
    const ours = [await here(letter, 1), await here(letter, 3), await here(photo, 1)]
    expect(sent.toSorted()).toEqual(ours.toSorted())
    expect(new Set(sent).size).toBe(3)
    expect(sent).not.toContain(await here(letter, 2))
    const { status, headers } = await blad(1)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toMatch(/^image\/(png|jpeg)$/)
    for (const [name, value] of [
      ['cache-control', 'no-store'],
      ['x-content-type-options', 'nosniff'],
      ['cross-origin-resource-policy', 'same-origin'],
      ['content-security-policy', "sandbox; default-src 'none'; frame-ancestors 'none'"],
    ] as const)
      expect(headers.get(name)).toBe(value)
    expect(headers.getSetCookie()).toEqual([])
  })

  test('is counted a view for the copy, not for each picture, and sees the pictures of the last view too', async () => {
    const views = async () =>
      (await at.rows<{ views: number }>('select views from sharing.link where disclosure_id = $1', [id]))[0]?.views
    const before = await views()
    for (const n of [1, 2, 3]) await blad(n)
    expect(await views()).toBe(before)
    await at.rows('update sharing.link set views = $2 where disclosure_id = $1', [id, mostViews])
    expect((await blad(1)).status).toBe(200)
    expect(images(await get(at.house.staffApp, link.address, { cookie }))).toEqual([])
  })

  test('gets the same nothing whatever is in the way', async () => {
    const absent = await blad(1, cookie, link.address.replace(/[^/]+$/, newSecret()))
    const nothing = { status: 404, html: absent.bytes.toString() }
    expect(absent.status).toBe(404)
    const ways: [string, () => ReturnType<typeof bytesAt>][] = [
      ['no cookie', () => blad(1, '')],
      ['another browser', () => blad(1, 'lezer=zomaar')],
      ['no secret', () => blad(1, cookie, link.address.replace(/[^/]+$/, 'zomaar'))],
      ['another municipality', () => blad(1, cookie, link.address.replace('/winterswijk/', '/doetinchem/'))],
      ['no municipality', () => blad(1, cookie, link.address.replace('/winterswijk/', '/nergens/'))],
      ...['0', '4', '-1', '999', '1000', '99999999999999999999', '1e0', 'x', '1.0', '%00', ' 1', '١'].map(
        (n): [string, () => ReturnType<typeof bytesAt>] => [`page ${n}`, () => blad(encodeURIComponent(n))],
      ),
    ]
    for (const [why, knock] of ways) {
      const { status, bytes, headers } = await knock()
      expect([why, { status, html: bytes.toString() }]).toEqual([why, nothing])
      expect([why, headers.get('cache-control'), headers.getSetCookie()]).toEqual([why, 'no-store', []])
    }
    const then = at.house.now
    at.house.now = then.add({ hours: 24 * 30 })
    const late = await blad(1)
    at.house.now = then
    const next = await at.makeLink(at.care, caseId, id)
    const replaced = await blad(1)
    const reader = (await opened(next)).cookie
    expect((await blad(1, reader, next.address)).status).toBe(200)
    await care('intrekken', id)
    const withdrawn = await blad(1, reader, next.address)
    await at.destroyCopies()
    const destroyed = await blad(1, reader, next.address)
    for (const { status, bytes } of [late, replaced, withdrawn, destroyed])
      expect({ status, html: bytes.toString() }).toEqual(nothing)
  })

  test('who guesses is in the trail once a picture, there or not', async () => {
    const lines = async () => (await at.rows<{ n: number }>('select count(*)::integer as n from audit.line'))[0]?.n ?? 0
    const told: number[] = []
    for (const knock of [
      () => blad(1),
      () => blad(9),
      () => blad(1, 'lezer=zomaar'),
      () => blad(1, cookie, link.address.replace(/[^/]+$/, newSecret())),
    ]) {
      const before = await lines()
      await knock()
      told.push((await lines()) - before)
    }
    expect(told).toEqual([1, 1, 1, 1])
  })
})

describe('a part that is erased', () => {
  test('takes the pages along, and the half of the key that was kept', async () => {
    const own = await at.openCase()
    await at.startTrack(own, 'zorg', at.care)
    const id = await at.document(own, ['weg.pdf', pdf({ box: '0 0 70 70' })])
    const link = await at.shareByLink(at.care, own, await at.fields(shelter, mee(`blad:${id}`)))
    const { cookie } = await opened(link)
    expect((await bytesAt(`${link.address}/blad/1`, cookie)).status).toBe(200)
    const [{ key_id: keyId } = { key_id: '' }] = await at.rows<{ key_id: string }>(
      'select key_id from sharing.shared_copy where disclosure_id = $1',
      [link.id],
    )
    await inTransaction(
      at.house.database.kysely('worker_rw'),
      { municipalityId: at.house.municipalityId, origin: 'worker', now: at.house.now, keys: at.house.database.keys },
      (tx) => letGoOfSharing(tx, { caseId: own, kind: 'care' }),
    )
    expect(await at.rows('select from sharing.shared_page where disclosure_id = $1', [link.id])).toEqual([])
    expect(await at.rows('select wrapped_key from keys.data_key where id = $1', [keyId])).toEqual([
      { wrapped_key: null },
    ])
    expect((await bytesAt(`${link.address}/blad/1`, cookie)).status).toBe(404)
  })
})

describe('M-34: after the end the pages are closed for good', () => {
  interface Dump {
    place: number
    bytes: Buffer
  }
  const dump = (id: string) =>
    at.rows<Dump>('select place, bytes from sharing.shared_page where disclosure_id = $1 order by place', [id])
  const keyOf = async (id: string) =>
    (await at.rows<{ key_id: string }>('select key_id from sharing.shared_copy where disclosure_id = $1', [id]))[0]
      ?.key_id ?? ''
  const place = (id: string, n: number) =>
    placeBytes({
      municipalityId: at.house.municipalityId,
      table: 'sharing.shared_page',
      row: `${id}|${n}`,
      column: 'bytes',
    })

  test('a page opens with both halves, in its own place, and with nothing else', async () => {
    const id = await shared()
    const link = await at.makeLink(at.care, caseId, id)
    const secret = link.address.split('/').at(-1) ?? ''
    const keyId = await keyOf(id)
    const { key } = await inTransaction(
      at.house.database.kysely('casework_rw'),
      { municipalityId: at.house.municipalityId, origin: 'staff', now: at.house.now, keys: at.house.database.keys },
      (tx) => tx.keys.dataKey(tx, keyId),
    )
    const pages = await dump(id)
    expect(pages.map((each) => each.place)).toEqual([1, 2, 3])
    const first = pages[0]?.bytes ?? Buffer.alloc(0)
    expect(hash(open(copyKey(key, secret), first, place(id, 1)))).toBe(await here(letter, 1))
    const second = pages[1]?.bytes ?? Buffer.alloc(0)
    expect(hash(open(copyKey(key, secret), second, place(id, 2)))).toBe(await here(letter, 2))
    expect(() => open(key, first, place(id, 1))).toThrow(CannotOpen)
    expect(() => open(copyKey(key, newSecret()), first, place(id, 1))).toThrow(CannotOpen)
    expect(() => open(copyKey(key, secret), first, place(id, 2))).toThrow(CannotOpen)
  })

  test.each(['intrekken', 'klaar', 'verlopen'])(
    'the link, with a copy of the tables from before (%s), shows nothing',
    async (how) => {
      const id = await shared()
      const link = await at.makeLink(at.care, caseId, id)
      const { cookie } = await opened(link)
      const [pages, keyId] = [await dump(id), await keyOf(id)]
      const [copy] = await at.rows<{ copy: Buffer }>('select copy from sharing.shared_copy where disclosure_id = $1', [
        id,
      ])
      if (how === 'intrekken') ok(await care('intrekken', id))
      else if (how === 'klaar') ok(await care('antwoord', id, { wat: 'klaar' }))
      else {
        await at.rows(`update sharing.disclosure set ends_on = '2020-01-01' where id = $1`, [id])
        await at.endLate()
      }
      await at.destroyCopies()
      expect(await dump(id)).toEqual([])
      const owner = await at.house.database.superuser()
      await owner.query(
        'insert into sharing.shared_copy (municipality_id, disclosure_id, key_id, copy) values ($1, $2, $3, $4)',
        [at.house.municipalityId, id, keyId, copy?.copy],
      )
      for (const { place: n, bytes } of pages)
        await owner.query(
          'insert into sharing.shared_page (municipality_id, disclosure_id, place, bytes) values ($1, $2, $3, $4)',
          [at.house.municipalityId, id, n, bytes],
        )
      await owner.query(`update sharing.disclosure set state = 'sent', ends_on = '2099-01-01' where id = $1`, [id])
      await owner.query('update sharing.link set ended_at = null where disclosure_id = $1', [id])
      expect((await bytesAt(`${link.address}/blad/1`, cookie)).status).toBe(404)
    },
  )
})
