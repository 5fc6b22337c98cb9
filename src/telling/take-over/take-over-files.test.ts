// SPDX-License-Identifier: EUPL-1.2
/** A message taken over as a file (overnemen): sealed as it comes in, a mail read in the sandbox, and nothing lost on the way. */
import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readAdded } from '../../reporting/index.ts'
import { parse } from '../../../tests/form-fields.ts'
import { testHouse, type Staff, type TestHouse } from '../../../tests/house.ts'
import { pdf, phonePhoto } from '../../../tests/sample-files.ts'

let house: TestHouse
let officer: Staff
let colleague: Staff
let photo: Buffer
let superuser: Awaited<ReturnType<TestHouse['database']['superuser']>>
beforeAll(async () => {
  house = await testHouse()
  superuser = await house.database.superuser()
  officer = await house.signIn(['attentionOfficer'])
  colleague = await house.signIn(['colleague'])
  photo = await phonePhoto({ width: 90, height: 60 })
})
afterAll(() => house.stop())

const rows = async (text: string, values: unknown[] = []) => (await superuser.query(text, values)).rows
const countFiles = async (): Promise<number> =>
  (await rows('select count(*)::integer as n from reporting.attachment'))[0]?.n

type Sent = readonly [name: string, bytes: Uint8Array]
const read = '/bericht-overnemen/bestanden'
const store = '/bericht-overnemen/bewaren'

/** Sends the form as a browser does: what the page holds in front, then the files. */
async function send(by: Staff, path: string, fields: Record<string, string>, files: readonly Sent[] = []) {
  const csrf = /name="csrf" value="([^"]+)"/.exec((await by.get('/bericht-overnemen')).html)?.[1] ?? ''
  const body = new FormData()
  for (const [name, value] of Object.entries({ csrf, kanaal: 'mail', ...fields, verzoek: randomUUID() }))
    for (const line of name === 'bijgevoegd' ? value.split('\n') : [value]) body.append(name, line)
  for (const [name, bytes] of files) body.append('bijlage', new File([new Uint8Array(bytes)], name))
  const response = await house.staffApp.request(`http://localhost${path}`, {
    method: 'POST',
    body,
    headers: { cookie: by.cookie, origin: 'http://localhost', host: 'localhost', 'sec-fetch-site': 'same-origin' },
  })
  return { status: response.status, html: await response.text(), location: response.headers.get('location') }
}

/** What the page would send on, its files included. */
function formIn(html: string): Record<string, string> {
  const added = [...html.matchAll(/name="bijgevoegd" value="([^"]+)"/g)].map(([, value = '']) => value)
  const form = html.slice(html.indexOf(`action="${store}"`))
  return { ...parse(form), bijgevoegd: added.join('\n') }
}

const eml = (picture: Buffer, text = 'Ik zag zes matrassen in de schuur.') =>
  Buffer.from(
    [
      'From: Buurvrouw Test <buurvrouw@example.org>',
      'Date: Tue, 17 Nov 2026 09:15:00 +0100',
      'Subject: =?utf-8?b?SWV0cyByYWFycw==?= <script>alert(1)</script>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      '',
      text,
      '--b',
      'Content-Type: image/jpeg',
      'Content-Disposition: attachment; filename="../../schuur.jpg"',
      'Content-Transfer-Encoding: base64',
      '',
      ...(picture.toString('base64').match(/.{1,76}/g) ?? []),
      '--b--',
    ].join('\r\n'),
  )

describe('a mail that is dropped (.eml)', () => {
  test('fills the form to be corrected; who sent it stands among the contact details; nothing is a report yet', async () => {
    const { status, html } = await send(colleague, read, { verhaal: 'Getypt.' }, [['bericht.eml', eml(photo)]])
    expect(status).toBe(200)
    expect(html).not.toContain('<script>alert')
    expect(formIn(html)).toMatchObject({
      verhaal: 'Getypt.\n\nOnderwerp: Iets raars <script>alert(1)</script>\n\nIk zag zes matrassen in de schuur.',
      contact: 'Buurvrouw Test <buurvrouw@example.org>',
      op: '2026-11-17',
      om: '09:15',
    })
    expect(readAdded(formIn(html)['bijgevoegd'] ?? '').map(({ name, kind }) => [name, kind])).toEqual([
      ['bericht.eml', 'mail'],
      ['schuur.jpg', 'jpeg'],
    ])
    expect(await rows('select from reporting.report')).toEqual([])
    expect(await rows(`select result, details from audit.line where action = 'message.read'`)).toEqual([
      { result: 'done', details: { files: 2 } },
    ])
    expect(await rows(`select from audit.line where action = 'report.taken-over'`)).toEqual([])
  })

  test('becomes a report with its files; the mail itself is kept sealed and not copied', async () => {
    const first = await send(colleague, read, {}, [['bericht.eml', eml(photo)]])
    const fields = formIn(first.html)
    const page = await send(colleague, store, { ...fields, verhaal: `${fields['verhaal']} Nagelezen.` }, [
      ['scherm.pdf', pdf({ pages: 1, box: '0 0 60 60' })],
    ])
    expect([page.status, page.location]).toEqual([303, expect.stringContaining('gedaan=takenOver')])
    const id = /\/mijn-meldingen\/([0-9a-f-]{36})/.exec(page.location ?? '')?.[1] ?? ''
    await house.takeIn()
    await house.cleanFiles()
    const { html } = await officer.get(`/meldingen/${id}`)
    expect(html).toContain('Nagelezen.')
    expect(html).not.toContain('buurvrouw@example.org')
    expect(await rows('select kind, state from reporting.attachment where report_id = $1 order by kind', [id])).toEqual(
      [
        { kind: 'jpeg', state: 'clean' },
        { kind: 'mail', state: 'kept' },
        { kind: 'pdf', state: 'clean' },
      ],
    )
    expect(html).toContain('alleen het origineel, verzegeld bewaard')
  })

  test('sent at once is shown first: nobody passes on what nobody looked at', async () => {
    const page = await send(colleague, store, { verhaal: 'Zie de mail.' }, [['bericht.eml', eml(photo)]])
    expect(page.status).toBe(422)
    expect(page.html).toContain('Lees na wat er uit het mailbestand kwam')
    expect((await send(colleague, store, formIn(page.html))).status).toBe(303)
  })

  test('chosen twice is one', async () => {
    const first = await send(colleague, read, {}, [['bericht.eml', eml(photo)]])
    const second = await send(colleague, read, formIn(first.html), [['bericht.eml', eml(photo)]])
    const [before, after] = [formIn(first.html), formIn(second.html)]
    expect(after['verhaal']?.replaceAll('\r\n', '\n')).toBe(before['verhaal'])
    expect(readAdded(after['bijgevoegd'] ?? '')).toHaveLength(2)
  })
})

describe('between adding and sending', () => {
  test('nothing lies in plain anywhere: not the text, not a file, not a name', async () => {
    const mark = `merkteken${randomBytes(8).toString('hex')}`
    await send(colleague, read, { verhaal: mark }, [[`${mark}.eml`, eml(photo, mark)]])
    const tables = await rows(
      `select schemaname || '.' || tablename as name from pg_tables where schemaname !~ '^(pg_|information_schema)'`,
    )
    for (const { name } of tables) {
      const found = await rows(
        `select from ${name} t where t::text like '%' || $1 || '%' or t::text like '%' || encode($1::bytea, 'hex') || '%'`,
        [mark],
      )
      expect(found, name).toEqual([])
    }
  })

  test('a file is taken away for good', async () => {
    const page = await send(colleague, read, { verhaal: 'Blijft.' }, [['foto.jpg', photo]])
    const [file] = readAdded(formIn(page.html)['bijgevoegd'] ?? '')
    const after = await send(colleague, read, { ...formIn(page.html), naar: `weg-${file?.id}` })
    expect(formIn(after.html)).toMatchObject({ verhaal: 'Blijft.', bijgevoegd: '' })
    expect(await rows('select from reporting.attachment where id = $1', [file?.id])).toEqual([])
  })

  test('what must be mended costs no file and no text', async () => {
    const page = await send(colleague, store, { waar: 'Dorpsstraat' }, [['foto.jpg', photo]])
    expect(page.status).toBe(422)
    expect(formIn(page.html)).toMatchObject({ waar: 'Dorpsstraat' })
    expect(readAdded(formIn(page.html)['bijgevoegd'] ?? '')).toHaveLength(1)
  })

  test('a file that is gone is said, and the text is passed on', async () => {
    const page = await send(colleague, read, {}, [['foto.jpg', photo]])
    await superuser.query(
      'delete from reporting.attachment_part where attachment_id in (select id from reporting.attachment where report_id is null)',
    )
    await superuser.query('delete from reporting.attachment where report_id is null')
    const sent = await send(colleague, store, { ...formIn(page.html), verhaal: 'Zonder foto.' })
    expect(sent.location).toContain('takenOverWithoutFile')
    expect((await colleague.get(sent.location ?? '')).html).toContain('niet elk bestand kwam mee')
  })
})

describe('what is not for here', () => {
  test('a file of a kind we do not take is said by name, and the rest comes along', async () => {
    const page = await send(colleague, read, { verhaal: 'Tekst.' }, [
      ['virus.exe', Buffer.from('MZ\0\0\0\0')],
      ['foto.jpg', photo],
    ])
    expect(page.status).toBe(422)
    expect(page.html).toContain('virus.exe: dit soort bestand nemen we niet aan')
    expect(formIn(page.html)).toMatchObject({ verhaal: 'Tekst.' })
    expect(readAdded(formIn(page.html)['bijgevoegd'] ?? '').map(({ name }) => name)).toEqual(['foto.jpg'])
  })

  test('a file over 25 MB, and an eleventh, are said', async () => {
    const large = await send(colleague, read, {}, [
      ['groot.jpg', Buffer.concat([photo, Buffer.alloc(25 * 1024 * 1024)])],
    ])
    expect(large.html).toContain('groot.jpg: dit bestand is groter dan 25 MB')
    const eleven = Array.from({ length: 11 }, (_, at): Sent => [`${at}.txt`, Buffer.from(`tekst ${at}`)])
    const many = await send(colleague, read, {}, eleven)
    expect(many.html).toContain('er kunnen 10 bestanden mee')
    expect(readAdded(formIn(many.html)['bijgevoegd'] ?? '')).toHaveLength(10)
  })

  test.each([
    ['.msg of garbage', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), randomBytes(4_000)])],
    [
      '.eml that nests without end',
      Buffer.from(
        Array.from(
          { length: 2_000 },
          (_, at) =>
            `From: a@example.org\r\nSubject: s\r\nContent-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
        ).join(''),
      ),
    ],
  ])('%s is kept sealed and said to be unreadable', async (_what, bytes) => {
    const page = await send(colleague, read, { verhaal: 'Getypt.' }, [['bericht.msg', bytes]])
    expect(page.status).toBe(422)
    expect(page.html).toContain('bericht.msg: dit bestand konden we niet lezen')
    const fields = formIn(page.html)
    expect(fields['verhaal']).toBe('Getypt.')
    expect(readAdded(fields['bijgevoegd'] ?? '').map(({ kind }) => kind)).toEqual(['mail'])
    const sent = await send(colleague, store, fields)
    expect(sent.status).toBe(303)
    await house.takeIn()
    await house.cleanFiles()
    const id = /\/mijn-meldingen\/([0-9a-f-]{36})/.exec(sent.location ?? '')?.[1] ?? ''
    expect(await rows('select kind, state from reporting.attachment where report_id = $1', [id])).toEqual([
      { kind: 'mail', state: 'kept' },
    ])
  })

  test('who may not take over, is signed out, or posts a form of another session leaves no file behind', async () => {
    const before = await countFiles()
    const privacyOfficer = await house.signIn(['dataProtectionOfficer'])
    const csrf = /name="csrf" value="([^"]+)"/.exec((await privacyOfficer.get('/')).html)?.[1] ?? ''
    expect((await send(privacyOfficer, read, { csrf }, [['foto.jpg', photo]])).status).toBe(403)
    expect((await send(colleague, read, { csrf: 'ander' }, [['foto.jpg', photo]])).status).toBe(403)
    const nobody = { ...colleague, cookie: colleague.cookie.replace(/.{4}$/, 'AAAA') }
    expect((await send(nobody, read, { csrf: 'x' }, [['foto.jpg', photo]])).status).toBe(401)
    expect(await countFiles()).toBe(before)
  })

  test('files of another municipality are neither taken nor sent', async () => {
    const page = await send(colleague, read, {}, [['foto.jpg', photo]])
    const neighbour = await house.signIn(['colleague'], house.neighbourId)
    const [file] = readAdded(formIn(page.html)['bijgevoegd'] ?? '')
    await send(neighbour, read, { ...formIn(page.html), csrf: '', naar: `weg-${file?.id}` })
    const { csrf: _, ...fields } = formIn(page.html)
    const taken = await send(neighbour, store, { ...fields, verhaal: 'Van de buren.' })
    expect(taken.status).toBe(500)
    expect(await rows('select municipality_id, report_id from reporting.attachment where id = $1', [file?.id])).toEqual(
      [{ municipality_id: house.municipalityId, report_id: null }],
    )
  })
})
