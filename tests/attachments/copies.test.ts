// SPDX-License-Identifier: EUPL-1.2
/** A file at the desk (M-50): seen as a clean copy, the original and what it tells only after a reason; each kind in its own way. */
import { describe, expect, test } from 'vitest'
import { randomBytes } from 'node:crypto'
import { hiddenIn } from '../house.ts'
import { heic, movie, pdf, plainText, pngPicture, webpPicture } from '../sample-files.ts'
import {
  house,
  officer,
  photo,
  send,
  rows,
  newestReport,
  passBy,
  reportWith,
  pagesIn,
  fileIn,
  fetchFile,
  attachmentHouse,
} from '../attachment-house.ts'
import sharp from 'sharp'

attachmentHouse()

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
