// SPDX-License-Identifier: EUPL-1.2
/** Files that a receiver sends back: onto the part, once, looked at as any other; and of whoever the link shows nothing to, not a byte is kept. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { hiddenIn, type Page } from '../../../tests/house.ts'
import { pdf, phonePhoto } from '../../../tests/sample-files.ts'
import { sharingHouse, type SharingHouse } from '../../../tests/sharing-house.ts'
import { erasePart } from '../../casework/retention/erase-part.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { letGoOfSharing } from '../let-go-of-sharing.ts'
import { newSecret } from './secret.ts'
import { mostFilesBack } from './rules.ts'

let at: SharingHouse
let shelter: string
let caseId: string
let link: { id: string; address: string; code: string }
let browser: ReturnType<SharingHouse['browser']>
let photo: Buffer

beforeAll(async () => {
  at = await sharingHouse()
  photo = await phonePhoto()
  shelter = await at.partner('shelter')
  caseId = await at.openCase()
  await at.startTrack(caseId, 'zorg', at.care)
})
afterAll(() => at.house.stop())
beforeEach(async () => {
  link = await at.shareByLink(at.care, caseId, await at.fields(shelter))
  browser = at.browser()
  await at.rows('delete from reporting.attachment_part')
  await at.rows('delete from reporting.attachment')
  await browser.post(link.address, { naam: 'Testpersoon Lezer', code: link.code })
})

type Sent = readonly [name: string, bytes: Uint8Array | string]
const form = (files: readonly Sent[], fields: Record<string, string> = {}): FormData => {
  const body = new FormData()
  for (const [name, value] of Object.entries({ wat: 'bericht', tekst: '', ...fields })) body.append(name, value)
  for (const [name, bytes] of files)
    body.append('bijlage', new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name))
  return body
}
const send = (files: readonly Sent[], fields: Record<string, string> = {}, by = browser) =>
  by.send(link.address, form(files, fields))
const text = ({ html }: Page): string => html.replaceAll(/<[^>]+>/g, ' ')
const page = () => at.care.get(`/casussen/${caseId}/verstrekking?verstrekking=${link.id}`)
/** The documents of this disclosure. */
const came = () =>
  at.rows<{ id: string; state: string; kind: string; added_by: string | null; part: string }>(
    `select d.id, d.state, d.kind, d.added_by, d.part from sharing.disclosure_step s join casework.document d on d.id = s.document_id
     where s.disclosure_id = $1 order by d.kind, d.id`,
    [link.id],
  )
const answers = async () =>
  (await at.rows(`select from sharing.disclosure_step where disclosure_id = $1 and kind = 'answered'`, [link.id]))
    .length
/** Sealed parts that wait for a form to be sent. */
const waiting = async () => (await at.rows('select from reporting.attachment')).length
const clean = () => at.house.cleanFiles(() => Promise.resolve('clean'))
const ready = (html: string): string[] =>
  [...html.matchAll(/name="bijgevoegd"[^>]*?value="([^"]+)"/g)].map(([, value]) => value ?? '')

describe('a file that comes with an answer', () => {
  test('becomes a document on the part, from outside, looked at by the worker, and stands at its step', async () => {
    const sent = await send([['Kanariefoto.jpg', photo]], { tekst: 'Kanariebrief.' })
    expect([sent.status, sent.location]).toEqual([303, `${link.address}?gedaan=ja`])
    const [document, ...more] = await came()
    expect(more).toEqual([])
    expect(document).toMatchObject({ state: 'coming', kind: 'photo', added_by: null, part: 'care' })
    await clean()
    expect(await came()).toMatchObject([{ state: 'clean' }])
    expect(await waiting()).toBe(0)
    const disclosure = await page()
    expect(text(disclosure)).toMatch(/Bericht van de ontvanger.*Kanariebrief.*Bestand van de ontvanger.*Kanariefoto/s)
    expect(disclosure.html).toContain(`/casussen/${caseId}/document?document=${document?.id}`)
    const shown = text(await at.care.get(`/casussen/${caseId}/document?document=${document?.id}`))
    for (const part of ['Kanariefoto.jpg', 'Testpersoon Lezer, op verstrekking', 'van buiten'])
      expect(shown).toContain(part)
    const timeline = text(await at.care.get(`/casussen/${caseId}/tijdlijn`))
    expect(timeline).toMatch(/van buiten\s+Document, foto:\s+Kanariefoto\.jpg/)
    expect(text(await at.care.get(`/casussen/${caseId}`))).toContain('Kanariefoto.jpg')
  })

  test('is seen by nobody who is not on the part, and its name is in no plain column', async () => {
    await send([['Kanariefoto.jpg', photo]])
    const [document] = await came()
    const address = `/casussen/${caseId}/document?document=${document?.id}`
    expect([(await at.officer.get(address)).status, (await at.care.get(address)).status]).toEqual([404, 200])
    const rows = await at.rows<{ all: string }>(
      `select (select string_agg(s::text, '') from sharing.disclosure_step s) || (select string_agg(d::text, '') from casework.document d)
        || (select string_agg(details::text, '') from audit.line) as all`,
    )
    expect(rows[0]?.all).not.toMatch(/Kanariefoto|Testpersoon Lezer/)
  })

  test('tells of itself without a word; a refusal still needs to say why, and nothing is kept of it before', async () => {
    expect((await send([['brief.pdf', pdf()]])).status).toBe(303)
    expect([(await came()).length, await answers()]).toEqual([1, 0])
    const refused = await send([['waarom.pdf', pdf({ pages: 2 })]], { wat: 'geweigerd' })
    expect(refused.status).toBe(422)
    expect(text(refused)).toContain('Schrijf uw bericht.')
    expect((await came()).length).toBe(1)
    // the file is ready: only the reason is still typed
    const [bijgevoegd = ''] = ready(refused.html)
    expect((await send([], { wat: 'geweigerd', tekst: 'Geen plek.', bijgevoegd })).status).toBe(200)
    expect((await came()).length).toBe(2)
  })

  test('waits in Mijn werk of who shared it until it was seen', async () => {
    await page()
    expect((await at.care.get('/')).html).not.toContain(link.id)
    await send([['brief.pdf', pdf()]])
    expect((await at.care.get('/')).html).toContain(link.id)
    await page()
    expect((await at.care.get('/')).html).not.toContain(link.id)
  })

  test('goes when its owner removes it; the step stays and says so', async () => {
    await send([['Kanariefoto.jpg', photo]])
    const [document] = await came()
    const removed = await at.care.post(`/casussen/${caseId}/document/verwijderen`, {
      document: document?.id ?? '',
      waarom: 'Van iemand anders.',
    })
    expect(removed.status).toBe(303)
    expect(text(await page())).toContain('(verwijderd)')
    expect(text(await page())).not.toContain('Kanariefoto')
    // it does not come back by the same post
    expect((await send([['Kanariefoto.jpg', photo]])).status).toBe(303)
    expect((await came()).length).toBe(1)
  })
})

describe('when the part is erased', () => {
  test('the file goes along, and nothing at the step leads to it any more', async () => {
    const other = await at.openCase()
    await at.startTrack(other, 'zorg', at.care)
    link = await at.shareByLink(at.care, other, await at.fields(shelter))
    await browser.post(link.address, { naam: 'Testpersoon Lezer', code: link.code })
    await send([['brief.pdf', pdf()]])
    const [document] = await came()
    await at.rows(
      `update casework.part set closed_by = $2, closed_at = now(), result = 'safeWithHelp' where case_id = $1 and kind = 'care'`,
      [other, at.care.personId],
    )
    await inTransaction(
      at.house.database.kysely('worker_rw'),
      { municipalityId: at.house.municipalityId, origin: 'worker', now: at.house.now, keys: at.house.database.keys },
      (tx) => erasePart(tx, { caseId: other, kind: 'care' }, [letGoOfSharing]),
    )
    for (const table of ['document', 'document_piece'])
      expect(
        await at.rows(`select from casework.${table} where ${table === 'document' ? 'id' : 'document_id'} = $1`, [
          document?.id,
        ]),
      ).toEqual([])
    expect(
      await at.rows(
        `select content, document_id, mark from sharing.disclosure_step where disclosure_id = $1 and kind = 'fileCame'`,
        [link.id],
      ),
    ).toEqual([{ content: null, document_id: null, mark: null }])
  })
})

describe('what cannot be taken is said, and costs nothing that was typed', () => {
  test.each([
    ['a program', 'hulp.exe', 'MZ\u0000\u0001 this is a program', 'dit soort bestand nemen we niet aan'],
    ['nothing in it', 'leeg.pdf', '', 'dit bestand is leeg'],
    [
      'a folder of files',
      'alles.zip',
      'PK\u0003\u0004 not a text of a word processor',
      'dit soort bestand nemen we niet aan',
    ],
  ])('%s', async (_what, name, bytes, said) => {
    const refused = await send(
      [
        [name, bytes],
        ['goed.pdf', pdf()],
      ],
      { tekst: 'Kanarietekst blijft.' },
    )
    expect(refused.status).toBe(422)
    expect(text(refused)).toContain(`${name}: ${said}`)
    expect(refused.html).toContain('Kanarietekst blijft.')
    expect(text(refused)).toContain('goed.pdf')
    expect([(await came()).length, await answers()]).toEqual([0, 0])
    const again = await send([], { tekst: 'Kanarietekst blijft.', bijgevoegd: ready(refused.html).join('\n') })
    expect(again.status).toBe(303)
    expect([(await came()).length, await answers()]).toEqual([1, 1])
  })

  test('a file that is too large', async () => {
    const large = Buffer.concat([pdf(), Buffer.alloc(25 * 1024 * 1024)])
    const refused = await send([['groot.pdf', large]], { tekst: 'Kanarietekst blijft.' })
    expect(refused.status).toBe(422)
    expect(text(refused)).toContain('groot.pdf: dit bestand is groter dan 25 MB.')
    expect(refused.html).toContain('Kanarietekst blijft.')
    expect(await waiting()).toBe(0)
  })

  test('a number of a citizen in the message: the file is ready, the message is there to mend', async () => {
    const refused = await send([['goed.pdf', pdf()]], { tekst: 'Zijn bsn is 999990019.' })
    expect(refused.status).toBe(422)
    expect(text(refused)).toContain('Hier lijkt een burgerservicenummer in te staan.')
    expect(refused.html).toContain('Zijn bsn is 999990019.')
    expect(ready(refused.html)).toHaveLength(1)
    expect((await came()).length).toBe(0)
  })

  test('whose tick is taken away does not come along', async () => {
    const refused = await send(
      [
        ['een.pdf', pdf()],
        ['twee.pdf', pdf({ pages: 2 })],
      ],
      { wat: '' },
    )
    const [one = ''] = ready(refused.html)
    expect(ready(refused.html)).toHaveLength(2)
    expect((await send([], { bijgevoegd: one })).status).toBe(303)
    expect((await came()).length).toBe(1)
  })

  test(`more than ${mostFilesBack} of one disclosure, also in more than one post`, async () => {
    const some = (from: number, count: number): Sent[] =>
      Array.from({ length: count }, (_, index) => [`brief${from + index}.txt`, `Brief ${from + index}`])
    expect((await send(some(0, mostFilesBack - 1))).status).toBe(303)
    const refused = await send(some(20, 3), { tekst: 'Kanarietekst blijft.' })
    expect(refused.status).toBe(422)
    expect(text(refused)).toContain('er kan geen bestand meer bij')
    expect(text(refused)).toContain(`U stuurde al ${mostFilesBack - 1} bestanden.`)
    expect((await send([], { bijgevoegd: ready(refused.html).join('\n') })).status).toBe(303)
    const full = await browser.get(link.address)
    expect(text(full)).toContain(`U stuurde ${mostFilesBack} bestanden.`)
    expect(full.html).not.toContain('type="file"')
    expect((await send(some(40, 1))).status).toBe(422)
    expect((await came()).length).toBe(mostFilesBack)
    // in English the same
    expect(text(await browser.get(`${link.address}?taal=en`))).toContain(`You have sent ${mostFilesBack} files.`)
  })

  test('a name with folders, with turned text or with a number of a citizen', async () => {
    const names = ['../../etc/passwd.pdf', 'factuur\u202Efdp.exe.pdf', '999990019.pdf']
    for (const [index, name] of names.entries())
      expect((await send([[name, pdf({ pages: index + 1 })]])).status).toBe(303)
    const shown = text(await page())
    expect(shown).toContain('passwd.pdf')
    for (const part of ['etc/', '\u202E', '999990019']) expect(shown).not.toContain(part)
    expect(shown).toContain('Bestand van buiten')
  })

  test('nothing is added to a part that was closed', async () => {
    const other = await at.openCase()
    await at.startTrack(other, 'zorg', at.care)
    link = await at.shareByLink(at.care, other, await at.fields(shelter))
    await browser.post(link.address, { naam: 'Testpersoon Lezer', code: link.code })
    await at.rows(
      `update casework.part set closed_by = $2, closed_at = now(), result = 'safeWithHelp' where case_id = $1 and kind = 'care'`,
      [other, at.care.personId],
    )
    const refused = await send([['brief.pdf', pdf()]], { tekst: 'Kanarietekst blijft.' })
    expect(refused.status).toBe(422)
    expect(text(refused)).toContain('Bestanden kunnen we nu niet aannemen.')
    expect((await send([], { tekst: 'Kanarietekst blijft.' })).status).toBe(303)
  })
})

describe('sent twice is kept once', () => {
  test('the same form, the same file: one message, one document, and nothing left waiting', async () => {
    const formulier = hiddenIn((await browser.get(link.address)).html, 'formulier')
    for (let i = 0; i < 2; i++)
      expect((await send([['brief.pdf', pdf()]], { tekst: 'Kanariebrief.', formulier })).status).toBe(303)
    expect([(await came()).length, await answers(), await waiting()]).toEqual([1, 1, 0])
    // said again on another day it is another message
    const next = hiddenIn((await browser.get(link.address)).html, 'formulier')
    expect(next).not.toBe(formulier)
    await send([], { tekst: 'Kanariebrief.', formulier: next })
    expect(await answers()).toBe(2)
  })

  test('another text or another file from the same page, after going back in the browser, is not lost', async () => {
    const formulier = '0190c0de-0000-4000-8000-0000000000aa'
    expect((await send([], { formulier, tekst: 'Eerste bericht.' })).status).toBe(303)
    expect((await send([['vergeten.pdf', pdf()]], { formulier, tekst: 'Eerste bericht.' })).status).toBe(303)
    expect([(await came()).length, await answers()]).toEqual([1, 1])
    expect((await send([], { formulier, tekst: 'Tweede bericht.' })).status).toBe(303)
    expect([(await came()).length, await answers()]).toEqual([1, 2])
    expect(text(await page())).toContain('Tweede bericht.')
  })

  test('the same file in another form, under another name: it is there already', async () => {
    await send([['brief.pdf', pdf()]])
    const again = await send([['nog een keer.pdf', pdf()]], { tekst: 'Hier is hij.' })
    expect([again.status, (await came()).length, await answers(), await waiting()]).toEqual([303, 1, 1, 0])
  })

  test('two at once, each with the file', async () => {
    const formulier = hiddenIn((await browser.get(link.address)).html, 'formulier')
    const both = await Promise.all(
      [1, 2].map(() => send([['brief.pdf', pdf()]], { tekst: 'Kanariebrief.', formulier })),
    )
    expect(both.map(({ status }) => status)).toEqual([303, 303])
    expect([(await came()).length, await answers(), await waiting()]).toEqual([1, 1, 0])
  })

  test('two at once with as many files as there is room for: no more than that are kept', async () => {
    const some = (from: number): Sent[] =>
      Array.from({ length: mostFilesBack }, (_, index) => [`${from + index}.txt`, `Brief ${from + index}`])
    const both = await Promise.all([send(some(0)), send(some(50))])
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 422])
    expect((await came()).length).toBe(mostFilesBack)
  })

  test('a page that lay open until the file was let go says so, and keeps the rest undone', async () => {
    const refused = await send(
      [
        ['een.pdf', pdf()],
        ['twee.pdf', pdf({ pages: 2 })],
      ],
      { wat: '' },
    )
    const both = ready(refused.html)
    await at.rows(
      `delete from reporting.attachment_part where attachment_id = (select id from reporting.attachment order by id limit 1)`,
    )
    await at.rows(
      `delete from reporting.attachment where id = (select id from reporting.attachment order by id limit 1)`,
    )
    const wait = await waiting()
    const more: Sent = ['drie.pdf', pdf({ pages: 3 })]
    const gone = await send([more], { tekst: 'Kanarietekst blijft.', bijgevoegd: both.join('\n') })
    expect(gone.status).toBe(422)
    // nobody can send it any more: the page came back without it
    expect(await waiting()).toBe(wait)
    expect(text(gone)).toContain('De bestanden stonden te lang klaar en zijn weg.')
    expect(gone.html).toContain('Kanarietekst blijft.')
    expect([(await came()).length, await answers(), ready(gone.html).length]).toEqual([0, 0, 0])
  })
})

describe('whoever the link shows nothing to, leaves nothing', () => {
  const nothingKept = async (attempt: Page) => {
    expect(attempt.status).toBe(422)
    expect(text(attempt)).toContain('Deze link en deze code laten samen niets zien.')
    expect([await waiting(), (await came()).length, await answers()]).toEqual([0, 0, 0])
  }
  /** What was begun too, not only what stayed. */
  const begun = async () => (await at.rows('select from public.begun')).length

  test('without a cookie nothing of a file is even begun; with it, it is', async () => {
    await at.rows('create table public.begun ()')
    await at.rows(`create function public.note_begun() returns trigger language plpgsql security definer as
      'begin insert into public.begun default values; return new; end'`)
    await at.rows(
      'create trigger note_begun before insert on reporting.attachment_part for each row execute function public.note_begun()',
    )
    await nothingKept(await send([['brief.pdf', pdf()]], { tekst: 'Kanarie' }, at.browser()))
    expect(await begun()).toBe(0)
    await send([['brief.pdf', pdf()]])
    expect(await begun()).toBe(1)
    await at.rows('drop trigger note_begun on reporting.attachment_part')
  })

  test('with the cookie of another link', async () => {
    const mine = link
    link = await at.shareByLink(at.care, caseId, await at.fields(shelter))
    const other = at.browser()
    await other.post(link.address, { naam: 'Testpersoon Ander', code: link.code })
    link = mine
    await nothingKept(await send([['brief.pdf', pdf()]], { tekst: 'Kanarie' }, other))
  })

  test('at a link that never was, and after it was withdrawn', async () => {
    const never = link.address.replace(/[^/]+$/, newSecret())
    await nothingKept(await browser.send(never, form([['brief.pdf', pdf()]], { tekst: 'Kanarie' })))
    await at.care.post(`/casussen/${caseId}/verstrekking/intrekken`, { verstrekking: link.id })
    await nothingKept(await send([['brief.pdf', pdf()]], { tekst: 'Kanarie' }))
  })

  test('when it is withdrawn while the files come in: what came in is taken away', async () => {
    const [before, after] = await halves(form([['brief.pdf', pdf()]], { tekst: 'Kanarie' }))
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        controller.enqueue(before.bytes)
        // the file was begun: it waits for its end
        await at.care.post(`/casussen/${caseId}/verstrekking/intrekken`, { verstrekking: link.id })
        controller.enqueue(after)
        controller.close()
      },
    })
    await nothingKept(await browser.send(link.address, body, before.type))
  })

  test('files with a code at the door are no answer', async () => {
    const body = form([['brief.pdf', pdf()]], { naam: 'Testpersoon Lezer', code: link.code })
    expect((await browser.send(link.address, body)).status).toBe(200)
    expect([await waiting(), (await came()).length]).toEqual([0, 0])
  })

  test.each([
    ['no boundary', 'multipart/form-data', 'zomaar'],
    [
      'an end that does not come',
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="wat"\r\n\r\nbericht\r\n--x\r\nContent-Disposition: form-data; name="bijlage"; filename="a.pdf"\r\n\r\n%PDF-1.4 half',
    ],
    ['another boundary', 'multipart/form-data; boundary=x', '--y\r\n\r\n--y--'],
    ['nothing', 'multipart/form-data; boundary=x', ''],
    ['no form at all', 'application/json', '{"wat":"bericht"}'],
  ])('a body that is none (%s) is no fault of ours', async (_what, type, body) => {
    for (const by of [browser, at.browser()]) {
      const answered = await by.send(link.address, body, type)
      expect(answered.status).toBe(422)
    }
    expect([await waiting(), (await came()).length]).toEqual([0, 0])
  })

  test.each(['eyJpZCI6', 'x'.repeat(9_000), '\u0000'])(
    'a file that is said to be ready (%j) and is not',
    async (bijgevoegd) => {
      expect((await send([], { tekst: 'Kanarie', bijgevoegd })).status).toBe(303)
      expect((await came()).length).toBe(0)
    },
  )
})

/** A body as it goes over the line, cut in the middle of its file. */
async function halves(
  body: FormData,
): Promise<[{ bytes: Uint8Array<ArrayBuffer>; type: string }, Uint8Array<ArrayBuffer>]> {
  const request = new Request('http://localhost', { method: 'POST', body })
  const bytes = new Uint8Array(await request.arrayBuffer())
  const cut = bytes.length - 200
  return [{ bytes: bytes.slice(0, cut), type: request.headers.get('content-type') ?? '' }, bytes.slice(cut)]
}
