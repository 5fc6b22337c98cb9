// SPDX-License-Identifier: EUPL-1.2
/** Adding files to the form and to a letter: in steps, with its limits, and the story is never lost. */
import { describe, expect, test } from 'vitest'
import { randomBytes } from 'node:crypto'
import { readAdded, writeAdded } from '../../src/reporting/attachment/added-file.ts'
import { codeIn, formKeyIn, hiddenIn } from '../house.ts'
import { movie, plainText } from '../sample-files.ts'
import {
  house,
  officer,
  photo,
  send,
  addedIn,
  rows,
  newestReport,
  passBy,
  reportWith,
  pagesIn,
  attachmentHouse,
  type Sent,
} from '../attachment-house.ts'

attachmentHouse()

const post = (body: string | ReadableStream, boundary = 'b') =>
  house.publicApp.request('http://localhost/', {
    method: 'POST',
    body,
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    duplex: 'half',
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
