// SPDX-License-Identifier: EUPL-1.2
/**
 * A file from the form to the desk (M-50, M-09): sealed at the door, kept as evidence, cleaned by the worker, seen as a copy. Through the
 * whole house; the hostile corpus has a test of its own.
 */
import { randomBytes } from 'node:crypto'
import { createServer, type Server } from 'node:net'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { clamdAt, scannerAddress } from '../src/platform/virus-scanner.ts'
import { readAdded, writeAdded } from '../src/reporting/attachment/added-file.ts'
import { codeIn, formKeyIn, hiddenIn, testHouse, type Staff, type TestHouse } from './house.ts'
import { heic, movie, pdf, phonePhoto, plainText, pngPicture, webpPicture } from './sample-files.ts'

let house: TestHouse
let officer: Staff
let photo: Buffer
beforeAll(async () => {
  house = await testHouse()
  photo = await phonePhoto()
})
afterAll(() => house.stop())
// one whose clock was put back is signed out
beforeEach(async () => {
  officer = await house.signIn(['attentionOfficer'])
})

type Sent = [name: string, bytes: Uint8Array]

async function send(
  fields: Record<string, string | readonly string[]>,
  files: readonly Sent[] = [],
): Promise<{ html: string; status: number }> {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one)
  for (const [name, bytes] of files) body.append('bijlage', new File([new Uint8Array(bytes)], name))
  const response = await house.publicApp.request('http://localhost/', { method: 'POST', body })
  return { html: await response.text(), status: response.status }
}

const addedIn = (html: string) =>
  [...html.matchAll(/name="bijgevoegd" value="([^"]+)"/g)].map(([, value = '']) => value)
let asker: ReturnType<TestHouse['database']['superuser']> | undefined
const rows = async (text: string, values: unknown[] = []) =>
  (await (await (asker ??= house.database.superuser())).query(text, values)).rows

/** The report that was taken in last. */
async function newestReport(): Promise<string> {
  const client = await house.database.superuser()
  await house.takeIn()
  const found = await client.query<{ id: string }>('select id from reporting.report')
  const fresh = found.rows.map(({ id }) => id).filter((id) => !seen.has(id))
  for (const id of fresh) seen.add(id)
  expect(fresh).toHaveLength(1)
  return fresh[0] ?? ''
}
const seen = new Set<string>()
/** What came before is not what the test is about. */
async function passBy(): Promise<void> {
  await house.takeIn()
  for (const { id } of await rows('select id from reporting.report')) seen.add(id)
}

/** Sends a report with these files in one post, has it taken in and cleaned. @returns its id and page */
async function reportWith(files: readonly Sent[], scan?: Parameters<TestHouse['cleanFiles']>[0]) {
  await passBy()
  const { html } = await send({ verhaal: 'Verhaal met bestand.', gemeente: 'winterswijk' }, files)
  expect(codeIn(html)).toHaveLength(24)
  const id = await newestReport()
  await house.cleanFiles(scan)
  return { id, code: codeIn(html), page: (await officer.get(`/meldingen/${id}`)).html }
}
const pagesIn = (html: string) => [...html.matchAll(/src="(\/meldingen\/[^"]+)"/g)].map(([, path = '']) => path)
const fileIn = (html: string) => /<option value="([0-9a-f-]{36})"/.exec(html)?.[1] ?? ''

async function fetchFile(path: string) {
  const response = await house.staffApp.request(`http://localhost${path}`, { headers: { cookie: officer.cookie } })
  return { response, bytes: Buffer.from(await response.arrayBuffer()) }
}

describe('a photo (bijlage) with a place in it', () => {
  test('is seen as a copy without the place; the place only after a reason (M-50)', async () => {
    const { id, page } = await reportWith([['vakantie.jpg', photo]])
    expect(page).toContain('vakantie.jpg')
    expect(page).toContain('schone kopie')
    const [path] = pagesIn(page)
    const { response, bytes } = await fetchFile(path ?? '')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('image/jpeg')
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="kopie-[0-9a-f]{8}-1\.jpg"$/)
    expect(response.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(response.headers.get('cache-control')).toBe('no-store')
    const metadata = await sharp(bytes).metadata()
    expect([metadata.exif, metadata.xmp, metadata.iptc, metadata.icc]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect([metadata.width, metadata.height]).toEqual([640, 480])
    expect(page).not.toMatch(/GPS|Telltale/)

    const mended = await officer.post(`/meldingen/${id}/bijlagen`, { bestand: fileIn(page), wat: 'metadata' })
    expect(mended.status).toBe(422)
    expect(mended.html).toContain('Schrijf in één zin waarom')
    await officer.post(`/meldingen/${id}/bijlagen`, {
      bestand: fileIn(page),
      wat: 'metadata',
      waarvoor: 'Waar was het?',
    })
    const shown = (await officer.get(`/meldingen/${id}`)).html
    expect(shown).toContain('GPSInfo GPSLatitude')
    expect(shown).toContain('52.1701')
    expect(shown).toMatch(/[0-9a-f]{64}/)
    expect(shown).not.toContain('contactgegevens zijn twee minuten')
    const other = await house.signIn(['attentionOfficer'])
    expect((await other.get(`/meldingen/${id}`)).html).not.toContain('GPSLatitude')
    const before = house.now
    house.now = before.add({ minutes: 2, seconds: 1 })
    expect((await officer.get(`/meldingen/${id}`)).html).not.toContain('GPSLatitude')
    house.now = before
    const lines = await rows(
      `select details from audit.line where action = 'attachment.revealed' and object_id = $1 and result = 'done'`,
      [id],
    )
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatchObject({ details: { shows: 'metadata', attachment: fileIn(page) } })
  })

  test('comes back bit for bit as original, as bytes with a name of ours, after a reason and a recent sign-in (M-50)', async () => {
    const { id, page } = await reportWith([['vakantie.jpg', photo]])
    const fields = {
      bestand: fileIn(page),
      wat: 'original',
      waarvoor: 'Voor de politie.',
      csrf: hiddenIn(page, 'csrf'),
    }
    const ask = () =>
      house.staffApp.request(`http://localhost/meldingen/${id}/bijlagen`, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: {
          cookie: officer.cookie,
          host: 'localhost',
          origin: 'http://localhost',
          'sec-fetch-site': 'same-origin',
        },
      })
    const given = await ask()
    expect(given.headers.get('content-type')).toBe('application/octet-stream')
    expect(given.headers.get('content-disposition')).toMatch(/^attachment; filename="bijlage-[0-9a-f]{8}\.bin"$/)
    expect(Buffer.from(await given.arrayBuffer()).equals(photo)).toBe(true)
    const before = house.now
    house.now = before.add({ minutes: 6 })
    expect((await ask()).status).toBe(403)
    house.now = before
  })

  test('a look at a file does not open the contact details of the reporter (M-32)', async () => {
    await passBy()
    const verhaal = 'Met bestand en nummer.'
    await send({ verhaal, gemeente: 'winterswijk', contact: 'bel 0000-777' }, [['a.jpg', photo]])
    await house.takeIn()
    await house.cleanFiles()
    const id = await newestReport()
    const bestand = fileIn((await officer.get(`/meldingen/${id}`)).html)
    await officer.post(`/meldingen/${id}/bijlagen`, { bestand, wat: 'metadata', waarvoor: 'x' })
    expect((await officer.get(`/meldingen/${id}`)).html).not.toContain('0000-777')
  })

  test('a neighbour and a colleague find no copy', async () => {
    const { id, page } = await reportWith([['vakantie.jpg', photo]])
    const [path = ''] = pagesIn(page)
    const neighbour = await house.signIn(['attentionOfficer'], house.neighbourId)
    expect((await neighbour.get(path)).status).toBe(404)
    expect((await (await house.signIn(['colleague'])).get(path)).status).toBe(403)
    expect((await officer.get(path.replace(/\d+$/, '9'))).status).toBe(404)
    const elsewhere = await reportWith([['b.jpg', photo]])
    expect((await officer.get(path.replace(id, elsewhere.id))).status).toBe(404)
  })
})

describe('each kind of file', () => {
  test('pictures, PDF and text get a copy; sound, moving pictures and HEIC are kept sealed (ruling 17)', async () => {
    const { page } = await reportWith([
      ['a.png', await pngPicture()],
      ['b.webp', await webpPicture()],
      ['c.pdf', pdf({ pages: 3 })],
      ['d.txt', plainText()],
      ['e.mp4', movie()],
      ['f.heic', heic()],
    ])
    const states = [...page.matchAll(/<h3[^>]*><bdi>(.*?)<\/bdi><\/h3><p>(.*?)<\/p>/g)].map(
      ([, name, says]) => `${name}: ${says}`,
    )
    expect(states).toEqual([
      'a.png: afbeelding, 0,1 MB, schone kopie',
      'b.webp: afbeelding, 0,1 MB, schone kopie',
      'c.pdf: pdf, 0,1 MB, schone kopie',
      'd.txt: tekst, 0,1 MB, schone kopie',
      'e.mp4: geluid of video, 0,1 MB, alleen het origineel, verzegeld bewaard',
      'f.heic: foto (HEIC), 0,1 MB, alleen het origineel, verzegeld bewaard',
    ])
    expect(pagesIn(page)).toHaveLength(5)
    expect(page).toContain('Zoë was erbij.')
  })

  test('a file that lies about its kind is damaged, and the worker lives on', async () => {
    const { page } = await reportWith([['a.jpg', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), randomBytes(900)])]])
    expect(page).toContain('geen kopie; het origineel is verzegeld bewaard')
    expect(page).toContain('Het bestand is beschadigd of anders dan het lijkt')
  })
})

describe('adding files to the form', () => {
  test('in steps: add, see it, take one away, send; the story stays', async () => {
    const typed = {
      verhaal: 'Een verhaal in stappen',
      gemeente: 'winterswijk',
      sleutel: formKeyIn((await send({})).html),
    }
    const first = await send({ ...typed, naar: 'toevoegen' }, [
      ['vakantie.jpg', photo],
      ['nota.txt', plainText()],
    ])
    expect(first.html).toMatch(/vakantie\.jpg, 0,\d MB, erbij gedaan/)
    expect(first.html).toContain('Een verhaal in stappen')
    expect(first.html).not.toContain('data-code')
    const bijgevoegd = addedIn(first.html)
    expect(bijgevoegd).toHaveLength(2)
    const [keep, drop] = bijgevoegd.flatMap((line) => readAdded(line))
    const second = await send({ ...typed, bijgevoegd, naar: `weg-${drop?.id}` })
    expect(addedIn(second.html)).toEqual([writeAdded(keep!)])
    expect(await rows('select from reporting.attachment where id = $1', [drop?.id])).toHaveLength(0)
    const aside = await send({ ...typed, bijgevoegd: addedIn(second.html), naar: 'uitleg' })
    const sent = await send({ ...typed, bijgevoegd: addedIn(aside.html), naar: 'versturen' })
    expect(codeIn(sent.html)).toHaveLength(24)
    expect(await rows('select state from reporting.attachment where id = $1', [keep?.id])).toEqual([
      { state: 'claimed' },
    ])
  })

  test('the page has multipart only where there is a field for files', async () => {
    for (const naar of ['bestanden', 'alles'])
      expect((await send({ naar })).html).toContain('enctype="multipart/form-data"')
    for (const naar of ['formulier', 'uitleg']) expect((await send({ naar })).html).not.toContain('enctype')
  })

  test('a file that is too large keeps the story and the other files (M-50)', async () => {
    const large = Buffer.concat([photo, Buffer.alloc(25 * 1024 * 1024)])
    const page = await send({ verhaal: 'Blijft staan', gemeente: 'winterswijk', naar: 'versturen' }, [
      ['groot.jpg', large],
      ['klein.txt', plainText()],
    ])
    expect(page.status).toBe(200)
    expect(page.html).toContain('groot.jpg: dit bestand is te groot')
    expect(page.html).toContain('Blijft staan')
    expect(
      addedIn(page.html)
        .flatMap((line) => readAdded(line))
        .map(({ name }) => name),
    ).toEqual(['klein.txt'])
    expect(await rows('select from reporting.attachment where parts is null')).toHaveLength(0)
  })

  test('a file of exactly 25 MB comes along', async () => {
    const bytes = Buffer.concat([movie(), Buffer.alloc(25 * 1024 * 1024 - movie().length)])
    const page = await send({ verhaal: 'x', gemeente: 'winterswijk', naar: 'toevoegen' }, [['film.mp4', bytes]])
    expect(page.html).toContain('film.mp4, 26,2 MB, erbij gedaan')
    const [file] = addedIn(page.html).flatMap((line) => readAdded(line))
    await send({ bijgevoegd: addedIn(page.html), naar: `weg-${file?.id}` })
  })

  test('ten files and no more, in one post or in two', async () => {
    const files = Array.from({ length: 12 }, (_, at): Sent => [`${at}.txt`, Buffer.from(`tekst ${at}`)])
    const one = await send({ verhaal: 'x', naar: 'toevoegen' }, files)
    expect(addedIn(one.html)).toHaveLength(10)
    expect(one.html).toContain('het zijn er te veel')
    const two = await send({ verhaal: 'x', naar: 'toevoegen', bijgevoegd: addedIn(one.html) }, [
      ['nog.txt', plainText()],
    ])
    expect(addedIn(two.html)).toHaveLength(10)
    expect(two.html).toContain('nog.txt: het zijn er te veel')
  })

  test.each([
    ['empty', Buffer.alloc(0), 'dit bestand is leeg'],
    ['an archive', Buffer.from('PK\x03\x04rest'), 'dit soort bestand'],
    [
      'SVG',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      'dit soort bestand',
    ],
    ['HTML', Buffer.from('<!doctype html><script>alert(1)</script>'), 'dit soort bestand'],
    ['a program', Buffer.from('MZ\x90\0\x03'), 'dit soort bestand'],
    ['text with a NUL', Buffer.from('tekst\0tekst'), 'dit soort bestand'],
  ])('%s is refused by name', async (_what, bytes, why) => {
    const page = await send({ verhaal: 'Mijn tekst', naar: 'toevoegen' }, [['x.jpg', bytes]])
    expect(page.html).toContain(`x.jpg: ${why}`)
    expect(page.html).toContain('Mijn tekst')
    expect(addedIn(page.html)).toEqual([])
  })

  test('an empty field, as a browser sends it, is no file', async () => {
    const body =
      '--b\r\nContent-Disposition: form-data; name="verhaal"\r\n\r\nZonder bestand\r\n--b\r\nContent-Disposition: form-data; name="bijlage"; filename=""\r\nContent-Type: application/octet-stream\r\n\r\n\r\n--b--\r\n'
    const response = await post(body)
    const html = await response.text()
    expect(codeIn(html)).toHaveLength(24)
  })

  test('the same form twice is one report with one file', async () => {
    await passBy()
    const form = { verhaal: 'Twee keer gestuurd', gemeente: 'winterswijk', sleutel: formKeyIn((await send({})).html) }
    const codes = [
      codeIn((await send(form, [['a.jpg', photo]])).html),
      codeIn((await send(form, [['a.jpg', photo]])).html),
    ]
    expect(new Set(codes).size).toBe(1)
    const mailbox = await house.publicPost({ code: codes[0] ?? '' })
    expect(mailbox.html).not.toContain('a.jpg')
    const id = await newestReport()
    expect(await rows('select from reporting.attachment where report_id = $1', [id])).toHaveLength(1)
  })

  test('another municipality chosen meanwhile: the file moves along and opens there', async () => {
    await passBy()
    const verhaal = 'Toch een andere gemeente'
    const big = Buffer.concat([movie(), randomBytes(1_200_000)])
    const added = await send({ verhaal, gemeente: 'winterswijk', naar: 'toevoegen' }, [
      ['a.mp4', big],
      ['b.jpg', photo],
    ])
    const sent = await send({ verhaal, gemeente: 'aalten', naar: 'versturen', bijgevoegd: addedIn(added.html) })
    expect(codeIn(sent.html)).toHaveLength(24)
    await house.takeIn()
    await house.cleanFiles()
    const neighbour = await house.signIn(['attentionOfficer'], house.neighbourId)
    const id = await newestReport()
    const page = (await neighbour.get(`/meldingen/${id}`)).html
    expect(page).toContain('alleen het origineel, verzegeld bewaard')
    expect(page).toContain('schone kopie')
  })

  test('a file that is gone does not hold up the report, and it is said', async () => {
    const added = await send({ verhaal: 'x', gemeente: 'winterswijk', naar: 'toevoegen' }, [['a.jpg', photo]])
    const before = house.now
    house.now = before.add({ hours: 49 })
    await house.forgetFiles()
    house.now = before
    await passBy()
    const sent = await send({ verhaal: 'Stond lang open', gemeente: 'winterswijk', bijgevoegd: addedIn(added.html) })
    expect(codeIn(sent.html)).toHaveLength(24)
    expect(sent.html).toContain('Niet elk bestand is meegekomen')
    const id = await newestReport()
    expect((await officer.get(`/meldingen/${id}`)).html).toContain('niet meegekomen')
  })

  test('what is no added file is left out', async () => {
    const garbage = [
      'x',
      '{}',
      writeAdded({ id: 'x', key: 'y' } as never),
      Buffer.from('[1]').toString('base64url'),
      '__proto__',
    ]
    const page = await send({ verhaal: 'Met rommel', naar: 'toevoegen', bijgevoegd: garbage })
    expect(addedIn(page.html)).toEqual([])
    expect(page.html).toContain('Met rommel')
  })

  test.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\x\\y.jpg', 'y.jpg'],
    ['a\u202Egpj.exe', 'a gpj.exe'],
    ['\0\0', 'bestand'],
    ['x'.repeat(4000), 'x'.repeat(100)],
    ['.htaccess', 'htaccess'],
  ])('the name %j is read as a name and nothing else', async (name, shown) => {
    const page = await send({ verhaal: 'x', naar: 'toevoegen' }, [[name, plainText()]])
    expect(page.html).toContain(`${shown}, 0,1 MB, erbij gedaan`)
  })
})

const post = (body: string | ReadableStream, boundary = 'b') =>
  house.publicApp.request('http://localhost/', {
    method: 'POST',
    body,
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    duplex: 'half',
  })

describe('a post that goes wrong', () => {
  const story = '--b\r\nContent-Disposition: form-data; name="verhaal"\r\n\r\nHalf\r\n'
  const file =
    '--b\r\nContent-Disposition: form-data; name="bijlage"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\n'

  test('a line that breaks halfway stores nothing and keeps nothing', async () => {
    const before = await rows('select from reporting.attachment')
    let step = 0
    const body = new ReadableStream({
      pull(controller) {
        if (step++ === 0) controller.enqueue(Buffer.from(story + file + 'tekst '.repeat(200_000)))
        else controller.error(new Error('gone'))
      },
    })
    const response = await post(body)
    expect(response.status).toBe(200)
    expect(codeIn(await response.text())).toBe('')
    expect(await rows('select from reporting.attachment')).toHaveLength(before.length)
  })

  test.each([
    ['cut off in a file', story + file + 'tekst'],
    ['cut off in a field', story.slice(0, -3)],
    ['no end', story],
    ['no parts', ''],
    ['nonsense', 'x'.repeat(5000)],
    ['only a boundary', '--b\r\n'],
  ])('%s: a form comes back, and nothing is stored', async (_what, body) => {
    const before = await rows('select from reporting.report')
    const response = await post(body)
    expect(response.status).toBe(200)
    expect(codeIn(await response.text())).toBe('')
    expect(await rows('select from reporting.report')).toHaveLength(before.length)
  })

  test('a bomb of 100,000 fields is told as too large', async () => {
    const one = (at: number) => `--b\r\nContent-Disposition: form-data; name="v${at}"\r\n\r\nx\r\n`
    const response = await post(`${Array.from({ length: 100_000 }, (_, at) => one(at)).join('')}--b--\r\n`)
    expect(response.status).toBe(413)
  })

  test('texts keep their limit beside files', async () => {
    const page = await send({ verhaal: 'a'.repeat(600_000) }, [['a.txt', plainText()]])
    expect(page.status).toBe(413)
  })

  test('when a part cannot be stored it is said, the text stays, and there is no half file', async () => {
    const client = await house.database.superuser()
    await client.query('revoke execute on function reporting.finish_attachment from intake_w')
    const page = await send({ verhaal: 'Blijft', naar: 'toevoegen' }, [['a.txt', plainText()]])
    await client.query('grant execute on function reporting.finish_attachment to intake_w')
    expect(page.status).toBe(200)
    expect(page.html).toContain('a.txt: het is niet gelukt om dit bestand te bewaren')
    expect(page.html).toContain('Blijft')
    expect(await rows('select from reporting.attachment where parts is null')).toHaveLength(0)
  })

  test('a report whose files cannot be claimed is not stored either: both or neither', async () => {
    const added = await send({ verhaal: 'x', gemeente: 'winterswijk', naar: 'toevoegen' }, [['a.jpg', photo]])
    const before = await rows('select from reporting.report')
    const client = await house.database.superuser()
    await client.query('revoke execute on function reporting.claim_attachments from intake_w')
    const form = { verhaal: 'Samen of niet', gemeente: 'winterswijk', bijgevoegd: addedIn(added.html) }
    const page = await send(form)
    await client.query('grant execute on function reporting.claim_attachments to intake_w')
    expect(page.status).toBe(503)
    expect(await rows('select from reporting.report')).toHaveLength(before.length)
    expect(codeIn((await send({ ...form, bijgevoegd: addedIn(page.html) })).html)).toHaveLength(24)
  })
})

describe('in the mailbox', () => {
  test('a letter brings a file; the reporter sees its name, the desk its copy', async () => {
    const { id, code } = await reportWith([])
    const opened = await house.publicPost({ code })
    const fields = (html: string) => ({
      kaartje: hiddenIn(html, 'kaartje'),
      brief: hiddenIn(html, 'brief'),
      bericht: 'Nog een foto.',
    })
    const added = await send({ ...fields(opened.html), naar: 'toevoegen' }, [['later.jpg', photo]])
    expect(added.html).toMatch(/later\.jpg, 0,\d MB, erbij gedaan/)
    expect(added.html).toContain('Nog een foto.')
    const sent = await send({ ...fields(added.html), naar: 'schrijven', bijgevoegd: addedIn(added.html) })
    expect(sent.html).toContain('later.jpg')
    expect(addedIn(sent.html)).toEqual([])
    await house.takeIn()
    await house.cleanFiles()
    const page = (await officer.get(`/meldingen/${id}`)).html
    expect(page).toContain('later.jpg')
    expect(pagesIn(page)).toHaveLength(1)
  })
})

describe('who can open what (M-09)', () => {
  test('nothing of a file, its name or its key is readable in a row', async () => {
    const word = 'kanariebestand'
    await reportWith([[`${word}.txt`, Buffer.from(`${word} `.repeat(2_000))]])
    for (const table of ['attachment', 'attachment_part', 'attachment_copy', 'report', 'message']) {
      const all = await rows(`select t::text as row from reporting.${table} t`)
      const needles = [word, Buffer.from(word).toString('hex')]
      for (const { row } of all) for (const needle of needles) expect(row.includes(needle), table).toBe(false)
    }
    const jobs = await rows('select payload::text as payload from graphile_worker._private_jobs')
    for (const { payload } of jobs) expect(payload).not.toContain(word)
  })

  test('the public program adds and cannot read back, not even its own', async () => {
    const pool = house.database.pool('intake_w')
    for (const table of ['attachment', 'attachment_part', 'attachment_copy'])
      await expect(pool.query(`select from reporting.${table}`), table).rejects.toMatchObject({ code: '42501' })
  })

  test('a wrong proof finishes, drops and claims nothing', async () => {
    const added = await send({ verhaal: 'x', gemeente: 'winterswijk', naar: 'toevoegen' }, [['a.txt', plainText()]])
    const [file] = addedIn(added.html).flatMap((line) => readAdded(line))
    const forged = writeAdded({ ...file!, key: randomBytes(32).toString('base64url') })
    await send({ bijgevoegd: forged, naar: `weg-${file?.id}` })
    const sent = await send({ verhaal: 'Vals bestand', gemeente: 'winterswijk', bijgevoegd: forged })
    expect(sent.html).toContain('Niet elk bestand is meegekomen')
    expect(await rows('select state from reporting.attachment where id = $1', [file?.id])).toEqual([
      { state: 'waiting' },
    ])
  })

  test('parts that are swapped, left out or cut do not open (chain)', async () => {
    const { id, page } = await reportWith([['film.mp4', Buffer.concat([movie(), randomBytes(1_300_000)])]])
    const file = fileIn(page)
    const client = await house.database.superuser()
    const ask = () => officer.post(`/meldingen/${id}/bijlagen`, { bestand: file, wat: 'original', waarvoor: 'x' })
    expect((await ask()).status).toBe(200)
    await client.query(
      'update reporting.attachment_part set place = place + 100 where attachment_id = $1 and place < 2',
      [file],
    )
    await client.query(
      'update reporting.attachment_part set place = 101 - place where attachment_id = $1 and place >= 100',
      [file],
    )
    expect((await ask()).status).toBe(500)
    await client.query(
      'update reporting.attachment_part set place = 1 - place + 10 where attachment_id = $1 and place < 2',
      [file],
    )
    await client.query(
      'update reporting.attachment_part set place = place - 10 where attachment_id = $1 and place >= 10',
      [file],
    )
    expect((await ask()).status).toBe(200)
    await client.query('delete from reporting.attachment_part where attachment_id = $1 and place = 2', [file])
    await client.query('update reporting.attachment set parts = 2 where id = $1', [file])
    expect((await ask()).status).toBe(500)
  })

  test('what nobody sent is taken away after a day, and what was sent stays', async () => {
    const { id } = await reportWith([['blijft.jpg', photo]])
    await send({ verhaal: 'x', gemeente: 'winterswijk', naar: 'toevoegen' }, [['weg.jpg', photo]])
    const waiting = async () => (await rows(`select from reporting.attachment where state = 'waiting'`)).length
    expect(await waiting()).toBeGreaterThan(0)
    const before = house.now
    house.now = before.add({ hours: 13 })
    await house.forgetFiles()
    expect(await waiting()).toBeGreaterThan(0)
    house.now = before.add({ hours: 49 })
    await house.forgetFiles()
    house.now = before
    expect(await waiting()).toBe(0)
    expect(await rows('select from reporting.attachment where report_id = $1', [id])).toHaveLength(1)
  })
})

describe('the virus scanner (ClamAV)', () => {
  const servers: Server[] = []
  afterEach(() => {
    for (const server of servers.splice(0)) server.close()
  })

  /** Speaks the protocol of clamd, and knows one virus. */
  async function fakeClamd(answerTo: (bytes: Buffer) => string): Promise<number> {
    const server = createServer({ allowHalfOpen: true }, (socket) => {
      let held: Buffer = Buffer.alloc(0)
      socket.on('error', () => {})
      socket.on('data', (chunk: Buffer) => {
        held = Buffer.concat([held, chunk])
        if (!held.subarray(0, 10).equals(Buffer.from('zINSTREAM\0'))) return
        const bytes: Buffer[] = []
        for (let at = 10; at + 4 <= held.length;) {
          const length = held.readUInt32BE(at)
          if (length === 0) return void socket.end(`${answerTo(Buffer.concat(bytes))}\0`)
          if (at + 4 + length > held.length) return
          bytes.push(held.subarray(at + 4, at + 4 + length))
          at += 4 + length
        }
      })
    })
    servers.push(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return (server.address() as { port: number }).port
  }
  const eicar = Buffer.from(['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''))

  test('a virus is kept sealed, has no copy, and is said at the desk (M-50)', async () => {
    const port = await fakeClamd((bytes) =>
      bytes.includes('EICAR') ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK',
    )
    const scan = clamdAt({ host: '127.0.0.1', port })
    const { page } = await reportWith(
      [
        ['a.txt', eicar],
        ['b.jpg', photo],
      ],
      scan,
    )
    expect(page).toContain('De virusscanner herkende een virus')
    expect(pagesIn(page)).toHaveLength(1)
  })

  test.each([
    ['does not answer', async () => ({ host: '127.0.0.1', port: 1 })],
    [
      'says that something is wrong',
      async () => ({ host: '127.0.0.1', port: await fakeClamd(() => 'INSTREAM size limit exceeded. ERROR') }),
    ],
    ['breaks off', async () => ({ host: '127.0.0.1', port: await fakeClamd(() => '') })],
  ])('one that %s: no copy now, and another try later (failing closed)', async (_what, address) => {
    const { id, page } = await reportWith([['b.jpg', photo]], clamdAt(await address()))
    expect(page).toContain('wordt nagekeken')
    expect(pagesIn(page)).toEqual([])
    const asked = await officer.post(`/meldingen/${id}/bijlagen`, {
      bestand: fileIn(page),
      wat: 'original',
      waarvoor: 'x',
    })
    expect(asked.status).not.toBe(200)
    await house.cleanFiles(clamdAt({ host: '127.0.0.1', port: await fakeClamd(() => 'stream: OK') }))
    expect(pagesIn((await officer.get(`/meldingen/${id}`)).html)).toHaveLength(1)
  })

  test('one that is silent is not waited for without end', async () => {
    const server = createServer(() => {})
    servers.push(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as { port: number }
    await expect(clamdAt({ host: '127.0.0.1', port }, 100)(photo)).rejects.toMatchObject({ code: 'SCANNER_AWAY' })
  })

  test('its address is unix:/path or host:port and nothing else', () => {
    expect(scannerAddress('unix:/run/clamav/clamd.ctl')).toEqual({ path: '/run/clamav/clamd.ctl' })
    expect(scannerAddress('localhost:3310')).toEqual({ host: 'localhost', port: 3310 })
    expect(scannerAddress('[::1]:3310')).toEqual({ host: '::1', port: 3310 })
    for (const wrong of ['', 'localhost', 'unix:relative', 'localhost:0', 'localhost:70000', 'http://x:1']) {
      expect(scannerAddress(wrong), wrong).toBeUndefined()
    }
  })
})
