// SPDX-License-Identifier: EUPL-1.2
/** The file for a partner: nothing opens it but the password, in it is what the receiver reads and nothing else, and nothing of it stays. */
import { createHash } from 'node:crypto'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { hiddenIn, type Staff } from '../../../tests/house.ts'
import { pdf, pngPicture } from '../../../tests/sample-files.ts'
import { sharingHouse, type SharingHouse } from '../../../tests/sharing-house.ts'
import { findDraft, findDrafts } from '../../platform/people/drafts.ts'
import { dateOf } from '../../time.ts'
import { contentHash } from './file-text.ts'

let at: SharingHouse
let shelter: string
let caseId: string
let pdfium: PDFiumLibrary

beforeAll(async () => {
  at = await sharingHouse()
  shelter = await at.partner('shelter', ['P2'], { weg: 'file', ook: 'secureMail', mail: 'balie@example.org' })
  pdfium = await PDFiumLibrary.init()
})
afterAll(async () => {
  pdfium.destroy()
  await at.house.stop()
})
beforeEach(async () => {
  caseId = await at.openCase()
  await at.startTrack(caseId, 'zorg', at.care)
})

const self = (path: string): string => `/casussen/${caseId}/verstrekking${path}`
const pageOf = (id: string): Promise<{ html: string }> => at.care.get(self(`?verstrekking=${id}`))

/** Of the lines in the book: these were noted before. */
const known = new Set<string>()
async function noted(tekst: string): Promise<string> {
  const wanneer = dateOf(at.house.now).toString()
  const done = await at.care.post(`/casussen/${caseId}/spoor/vastleggen`, {
    soort: 'note',
    wanneer,
    tekst,
    spoor: 'zorg',
  })
  if (done.status !== 303) throw new Error(`not noted: ${done.status}`)
  const found = await at.rows<{ id: string }>(
    `select id from casework.entry where case_id = $1 and part = 'care' and kind = 'note'`,
    [caseId],
  )
  const id = found.map(({ id: each }) => each).find((each) => !known.has(each)) ?? ''
  known.add(id)
  return `regel:${id}`
}

async function shared(more: Record<string, string> = {}): Promise<string> {
  const page = await at.share(at.care, caseId, await at.fields(shelter, { kanaal: 'file', ...more }))
  const id = /verstrekking=([0-9a-f-]{36})/.exec(page.location ?? '')?.[1]
  if (!id)
    throw new Error(`nothing was shared: ${page.status} ${page.html.replaceAll(/<[^>]+>/g, ' ').slice(0, 1_500)}`)
  return id
}

const prepare = (id: string, who: Staff = at.care) => who.post(self('/bestand'), { verstrekking: id })

async function passwordFor(id: string): Promise<string> {
  const page = await prepare(id)
  const shown = (/data-code="?"?[^>]*>(.*?)<\/p>/s.exec(page.html)?.[1] ?? '').replaceAll(/<[^>]+>|\s/g, '')
  expect(hiddenIn(page.html, 'wachtwoord')).toBe(shown)
  return shown
}

async function download(id: string, password: string): Promise<Response> {
  const page = await at.care.get(self(`?verstrekking=${id}`))
  return at.house.staffApp.request(`http://localhost${self('/bestand/ophalen')}`, {
    method: 'POST',
    body: new URLSearchParams({ csrf: hiddenIn(page.html, 'csrf'), verstrekking: id, wachtwoord: password }),
    headers: { host: 'localhost', origin: 'http://localhost', 'sec-fetch-site': 'same-origin', cookie: at.care.cookie },
  })
}

async function madeOf(id: string): Promise<{ bytes: Buffer; password: string; headers: Headers }> {
  const password = await passwordFor(id)
  const response = await download(id, password)
  if (response.status !== 200) throw new Error(`no file: ${response.status}`)
  return { bytes: Buffer.from(await response.arrayBuffer()), password, headers: response.headers }
}

async function textOf(bytes: Buffer, password: string): Promise<string> {
  const document = await pdfium.loadDocument(bytes, password)
  const text = [...document.pages()].map((page) => page.getText()).join('\n')
  document.destroy()
  return text.replaceAll(/\s+/g, ' ')
}

describe('file', () => {
  test('opens with the password and with nothing else', async () => {
    const { bytes, password, headers } = await madeOf(await shared())
    expect(headers.get('content-type')).toBe('application/pdf')
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="[0-9A-F]{4}-[0-9A-F]{4}\.pdf"$/)
    expect(headers.get('cache-control')).toContain('no-store')
    for (const wrong of [undefined, '', password.replaceAll('-', ''), '0000-0000-0000-0000'])
      await expect(pdfium.loadDocument(bytes, wrong)).rejects.toThrow(/password/i)
    expect(await textOf(bytes, password)).toContain('Kanarievraag: is er een plek?')
    expect(bytes.toString('latin1')).toMatch(/\/CFM \/AESV3/)
  })

  test('holds what was ticked and its terms, and nothing that was not', async () => {
    const goes = await noted('Kanarieheen: één coördinator belde vanuit de Zandstraat.')
    await noted('Kanarieblijft: dit bleef thuis.')
    const id = await shared({ mee: goes, weg: 'Zandstraat', ontvanger: 'Kanariefunctie' })
    const { bytes, password } = await madeOf(id)
    const text = await textOf(bytes, password)
    expect(text).toContain('Kanarieheen: één coördinator belde vanuit de [weggelaten].')
    for (const said of ['Kanariefunctie', 'Grondslag P2 (Artikel van de proef)', '1 gebeurtenis, 0 personen en dingen'])
      expect(text).toContain(said)
    expect(text.replaceAll(' ', '')).toMatch(/\(SHA-256\):[0-9a-f]{64}/)
    // necessity is ours, not theirs
    for (const stays of ['Kanarieblijft', 'Zandstraat', 'Anders is er vannacht geen plek'])
      expect(text).not.toContain(stays)
  })

  test('nothing of it can be read in the bytes', async () => {
    const goes = await noted('Kanarieheen. '.repeat(400))
    const { bytes } = await madeOf(await shared({ mee: goes }))
    const plain = bytes.toString('latin1')
    for (const word of ['Kanarie', 'Verstrekking', at.care.personId]) expect(plain).not.toContain(word)
  })

  test('a long copy runs over the pages, with structure for who listens', async () => {
    const goes = await noted('Kanarieheen met nogal wat woorden in een lange regel. '.repeat(150))
    const { bytes, password } = await madeOf(await shared({ mee: goes }))
    const document = await pdfium.loadDocument(bytes, password)
    expect(document.getPageCount()).toBeGreaterThan(1)
    document.destroy()
    expect((await textOf(bytes, password)).match(/Kanarieheen/g)).toHaveLength(150)
    expect(bytes.toString('latin1')).toMatch(/\/StructTreeRoot/)
    expect(bytes.toString('latin1')).toMatch(/\/MarkInfo/)
  })

  test('a letter with a sign that is missing goes without it, and the file says so', async () => {
    const { bytes, password } = await madeOf(await shared({ vraag: 'Kent u Łukasz?' }))
    const text = await textOf(bytes, password)
    expect(text).toContain('Kent u Lukasz?')
    expect(text).toContain('Vraag bij een naam naar de juiste spelling.')
  })

  test('a script that cannot be drawn makes no file, and says what then', async () => {
    const page = await prepare(await shared({ vraag: 'Kent u Мария?' }))
    expect(page.html).toContain('Deel het met een link')
    expect(page.html).not.toContain('data-code')
  })
})

describe('pages of documents', () => {
  /** What a picture in the file is, each on a page of its own. */
  async function picturesIn(
    bytes: Buffer,
    password: string,
  ): Promise<{ width: number; height: number; text: string }[]> {
    const document = await pdfium.loadDocument(bytes, password)
    const found: { width: number; height: number; text: string }[] = []
    for (const page of document.pages())
      for (const object of page.objects())
        if (object.type === 'image') {
          const { width, height } = await object.render()
          found.push({ width, height, text: page.getText().trim() })
        }
    document.destroy()
    return found
  }

  test('stand at the end as pictures, with their number in words; one that was left out does not', async () => {
    const three = pdf({ pages: 3, boxes: ['0 0 60 60', '0 0 60 80', '0 0 60 100'] })
    const letter = await at.document(caseId, ['brief.pdf', three], { titel: 'Kanariebrief' })
    const photo = await at.document(caseId, ['foto.png', await pngPicture()], { titel: 'Kanariefoto' })
    const mee = [`blad:${letter}`, `stuk:${letter}`, `blad:${photo}`].join('\n')
    const { bytes, password } = await madeOf(await shared({ mee, zonder: `${letter}:2` }))
    const pictures = await picturesIn(bytes, password)
    expect(pictures.map(({ text }) => text).toSorted()).toEqual([
      'Bladzijde 1 van 1 van Brief',
      'Bladzijde 1 van 3 van Kanariebrief',
      'Bladzijde 3 van 3 van Kanariebrief',
    ])
    const shape = ({ width, height }: { width: number; height: number }) => Math.round((100 * height) / width)
    expect(pictures.map(shape).toSorted((a, b) => a - b)).toEqual([75, 100, 166])
    expect(await textOf(bytes, password)).toContain('1 document (titel en toelichting), 3 bladzijden als plaatje')
    const structure = bytes.toString('latin1')
    expect(structure.match(/\/S \/Figure/g)).toHaveLength(3)
    expect(structure.match(/\/Alt /g)).toHaveLength(3)
    expect(structure).not.toContain('Kanariebrief')
  })

  test('are in the number by which the content is checked', () => {
    const withPage = (sha256: string) =>
      contentHash({
        municipality: 'Fictief',
        code: '0000-0000',
        purpose: 'P2',
        basis: 'Grondslag',
        receiver: 'Bureau',
        endsOn: dateOf(at.house.now),
        copy: {
          kind: 'refer',
          question: '',
          entries: [],
          nodes: [],
          documents: [
            {
              kind: 'letter',
              datedOn: '2026-11-17',
              title: '',
              note: '',
              of: 1,
              pages: [{ number: 1, mediaType: 'image/jpeg', sha256 }],
            },
          ],
        },
      })
    expect(withPage('een')).toBe(withPage('een'))
    expect(withPage('een')).not.toBe(withPage('twee'))
  })

  test('of a document that was taken away make no file', async () => {
    const one = await at.document(caseId, ['een.pdf', pdf({ box: '0 0 60 60' })])
    const first = await shared({ mee: `blad:${one}` })
    const password = await passwordFor(first)
    await at.care.post(`/casussen/${caseId}/document/verwijderen`, { document: one, waarom: 'Van een ander.' })
    const response = await download(first, password)
    expect([response.status, (await response.text()).includes('is intussen verwijderd')]).toEqual([409, true])
  })
})

describe('trail', () => {
  test('keeps that it was made and the hash of the locked file, and no password anywhere', async () => {
    const id = await shared()
    const { bytes, password } = await madeOf(id)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const html = (await pageOf(id)).html
    expect(html).toContain(`SHA-256 ${sha256}`)
    expect(html).toContain('Maak een nieuw bestand')
    expect(html).not.toContain(password)
    const [line] = await at.rows<{ details: { sha256: string } }>(
      `select details from audit.line where action = 'shared-file.made' and object_id = $1`,
      [caseId],
    )
    expect(line?.details.sha256).toBe(sha256)
    const steps = await at.rows<{ content: Buffer | null }>(
      `select content from sharing.disclosure_step where disclosure_id = $1 and kind = 'fileMade'`,
      [id],
    )
    expect(steps).toHaveLength(1)
    expect(steps[0]?.content?.includes(sha256)).toBe(false)
  })

  test('each file has a password of its own', async () => {
    const id = await shared({ kanaal: 'secureMail' })
    const [one, other] = [await madeOf(id), await madeOf(id)]
    expect(one.password).not.toBe(other.password)
    await expect(pdfium.loadDocument(one.bytes, other.password)).rejects.toThrow(/password/i)
  })
})

describe('no file', () => {
  test('with a password that is not one of ours', async () => {
    const response = await download(await shared(), '1234')
    expect(response.headers.get('content-type')).toContain('text/html')
    expect(await response.text()).toContain('Het wachtwoord is er niet meer.')
  })

  test('of what was revoked, or goes by a link', async () => {
    const revoked = await shared()
    const password = await passwordFor(revoked)
    await at.care.post(self('/intrekken'), { verstrekking: revoked })
    expect((await pageOf(revoked)).html).not.toContain('Maak het bestand')
    expect((await download(revoked, password)).headers.get('content-type')).toContain('text/html')
    const linked = await at.partner('shelter')
    const page = await at.share(at.care, caseId, await at.fields(linked, { kanaal: 'link' }))
    const id = /verstrekking=([0-9a-f-]{36})/.exec(page.location ?? '')?.[1] ?? ''
    expect((await prepare(id)).html).not.toContain('data-code')
  })

  test('for who is not on the part', async () => {
    const id = await shared()
    expect((await prepare(id, at.adviser)).status).toBe(404)
  })

  test('when the session ended: what is kept of the form is without the password', async () => {
    const id = await shared()
    const password = await passwordFor(id)
    const csrf = hiddenIn((await pageOf(id)).html, 'csrf')
    const then = at.house.now
    at.house.now = then.add({ hours: 2 })
    const page = await at.care.post(self('/bestand/ophalen'), { csrf, verstrekking: id, wachtwoord: password })
    expect(page.status).toBe(401)
    at.house.now = then
    const kept = await at.inTx(async (tx) => {
      const [draft] = await findDrafts(tx, at.care.personId)
      return draft && findDraft(tx, at.care.personId, draft.id)
    })
    expect([...(kept?.typed ?? [])]).toEqual([['verstrekking', id]])
  })
})
