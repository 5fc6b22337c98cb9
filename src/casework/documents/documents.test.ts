// SPDX-License-Identifier: EUPL-1.2
/** A document (document) on a part of a case: sealed as it comes in, seen as a copy, the original after a reason, and destroyed by itself. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDocument, type Adding } from '../../../tests/add-document.ts'
import { trailOf } from '../../../tests/audit-trail.ts'
import { caseHouse, type CaseHouse } from '../../../tests/case-house.ts'
import type { Staff } from '../../../tests/house.ts'
import { pdf, phonePhoto } from '../../../tests/sample-files.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { fileKeyProvider } from '../../platform/keys/file-key-provider.ts'
import { KeyDestroyed, KeyService } from '../../platform/keys/key-service.ts'
import { cleanDocument } from './clean-document.ts'
import { destroyDocument } from './destroy-document.ts'

let at: CaseHouse
let caseId: string
const contract = pdf({ pages: 2, box: '0 0 60 60' })

beforeAll(async () => {
  const made = await caseHouse()
  const client = await made.house.database.superuser()
  // one connection: these tests ask often
  at = {
    ...made,
    rows: async <R extends object>(question: string, values: unknown[] = []) =>
      (await client.query<R>(question, values)).rows,
  }
  caseId = await at.openCase()
  await at.startTrack(caseId, 'zorg', at.care)
})
afterAll(() => at.house.stop())

const add = (by: Staff, spoor: string, adding: Adding) => addDocument(at.house, by, caseId, spoor, adding)
const clean = () => at.house.cleanFiles(() => Promise.resolve('clean'))
const page = (who: Staff, id: string) => who.get(`/casussen/${caseId}/document?document=${id}`)
const copy = (who: Staff, id: string, blad: number | string) =>
  who.get(`/casussen/${caseId}/document/kopie?document=${id}&blad=${blad}`)
const original = (who: Staff, id: string, waarvoor: string) =>
  who.post(`/casussen/${caseId}/document/origineel`, { document: id, waarvoor })
const remove = (who: Staff, id: string, waarom: string) =>
  who.post(`/casussen/${caseId}/document/verwijderen`, { document: id, waarom })
const state = async (id: string) =>
  (
    await at.rows<{ state: string; file_kind: string | null; refusal: string | null }>(
      'select state, file_kind, refusal from casework.document where id = $1',
      [id],
    )
  )[0]
const count = async (table: string, id: string) =>
  (await at.rows(`select from casework.${table} where document_id = $1`, [id])).length
const work = () => ({
  municipalityId: at.house.municipalityId,
  origin: 'worker' as const,
  keys: at.house.database.keys,
  now: at.house.now,
})
/** Every row of every table of ours, as text. */
const everything = async (): Promise<string> => {
  const tables = await at.rows<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname !~ '^(pg_|information_schema)'`,
  )
  const all: string[] = []
  for (const { name } of tables)
    all.push(...(await at.rows<{ row: string }>(`select t::text as row from ${name} t`)).map(({ row }) => row))
  return all.join('\n')
}

describe('a document', () => {
  test('is looked at by the worker, read as a copy, and stands on the part and the timeline', async () => {
    const added = await add(at.care, 'zorg', {
      file: ['contract.pdf', contract],
      fields: { toelichting: 'Van de neef.' },
    })
    expect([added.status, added.location]).toEqual([303, expect.stringContaining('gedaan=documentAdded')])
    expect(await at.rows('select from reporting.attachment')).toEqual([])
    const before = await page(at.care, added.id)
    expect(before.html).toContain('wordt nagekeken')
    expect(before.html).not.toContain('document/kopie')
    expect((await original(at.care, added.id, 'Toch nu.')).status).toBe(409)
    await clean()
    expect(await state(added.id)).toEqual({ state: 'clean', file_kind: 'pdf', refusal: null })
    const after = await page(at.care, added.id)
    for (const text of ['Huurcontract', 'contract.pdf', 'Van de neef.', 'kopie om te lezen', 'bladzijde 2 van 2'])
      expect(after.html).toContain(text)
    for (const under of ['spoor?spoor=zorg', 'tijdlijn'])
      expect((await at.care.get(`/casussen/${caseId}/${under}`)).html).toContain('Huurcontract')
    const second = await copy(at.care, added.id, 1)
    expect(second.status).toBe(200)
    expect(second.headers.get('content-type')).toMatch(/^image\/(png|jpeg)$/)
    expect(second.headers.get('content-disposition')).toMatch(/^attachment; filename="kopie-[0-9a-f]{8}-2\.(png|jpg)"$/)
    expect(second.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/)
    expect(second.headers.get('x-content-type-options')).toBe('nosniff')
    expect(second.headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(second.headers.get('cache-control')).toBe('no-store')
    for (const blad of [2, -1, 'x', '']) expect((await copy(at.care, added.id, blad)).status).toBe(404)
  })

  test('leaves no plain word of its name, its title or itself anywhere', async () => {
    const canary = 'KanarieDocument7'
    const file = Buffer.concat([contract, Buffer.from(`% ${canary}\n`)])
    const fields = { titel: `${canary} titel`, toelichting: `${canary} nota` }
    const { id, status } = await add(at.care, 'zorg', { file: [`${canary}.pdf`, file], fields })
    expect(status).toBe(303)
    await clean()
    await original(at.care, id, `${canary} waarvoor`)
    const all = await everything()
    expect(all).toContain(id)
    for (const plain of [
      canary,
      Buffer.from(canary).toString('hex'),
      Buffer.from(canary).toString('base64').slice(0, 16),
    ])
      expect(all).not.toContain(plain)
  })

  test.each([
    [
      'docx',
      Buffer.from(
        'PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0aaaaaaaaaaaa\x13\0\0\0[Content_Types].xml word/document.xml',
        'latin1',
      ),
      'kept',
      'office',
    ],
    [
      'odt',
      Buffer.from(
        'PK\x03\x04\x14\0\0\0\0\0\0\0!\0aaaaaaaaaaaa\x08\0\0\0mimetypeapplication/vnd.oasis.opendocument.text',
        'latin1',
      ),
      'kept',
      'office',
    ],
    ['pdf', Buffer.from('%PDF-1.7\nniet echt'), 'refused', 'pdf'],
  ])('%s that has no copy says so kindly and keeps the original', async (ending, bytes, expected, kind) => {
    const { id, status, html } = await add(at.care, 'zorg', { file: [`brief.${ending}`, bytes] })
    expect([status, html.includes('nemen we niet aan')]).toEqual([303, false])
    await clean()
    expect(await state(id)).toMatchObject({ state: expected, file_kind: kind })
    expect((await page(at.care, id)).html).toMatch(/maken we geen kopie|beschadigd of anders/)
    expect((await copy(at.care, id, 0)).status).toBe(404)
  })

  test('a saved mail is read as its text', async () => {
    const mail = [
      'From: Buurvrouw Test <buurvrouw@example.org>',
      'Date: Tue, 17 Nov 2026 09:15:00 +0100',
      'Subject: Iets raars <script>alert(1)</script>',
      '',
      'Ik zag zes matrassen.',
    ].join('\r\n')
    const { id } = await add(at.care, 'zorg', { file: ['bericht.eml', Buffer.from(mail)] })
    await clean()
    expect(await state(id)).toEqual({ state: 'clean', file_kind: 'mail', refusal: null })
    const { html } = await page(at.care, id)
    for (const text of ['Ik zag zes matrassen.', 'Datum: 2026-11-17 09:15', 'Van: Buurvrouw Test'])
      expect(html).toContain(text)
    expect(html).not.toContain('<script>alert')
  })

  test('with a virus is refused, and said so', async () => {
    const { id } = await add(at.care, 'zorg', { file: ['foto.jpg', await phonePhoto({ width: 30, height: 20 })] })
    await at.house.cleanFiles(() => Promise.resolve('virus'))
    expect(await state(id)).toEqual({ state: 'refused', file_kind: 'jpeg', refusal: 'virus' })
    expect((await page(at.care, id)).html).toContain('herkende een virus')
  })
})

describe('what is mended keeps what was typed', () => {
  test('a file that is not taken, and one that is missing', async () => {
    const fields = { titel: 'Mijn titel', toelichting: 'Mijn nota', soort: 'statement' }
    const zip = await add(at.care, 'zorg', { fields, file: ['spul.zip', Buffer.from('PK\x03\x04 van alles')] })
    expect(zip.status).toBe(422)
    expect(zip.html).toContain('spul.zip: dit soort bestand nemen we niet aan')
    for (const { html } of [zip, await add(at.care, 'zorg', { fields })])
      for (const text of ['value="Mijn titel"', 'Mijn nota', 'value="statement" selected']) expect(html).toContain(text)
    expect((await add(at.care, 'zorg', { fields })).html).toContain('Kies een bestand.')
  })

  test('a file that came in stays while a day is mended, and is added once', async () => {
    const tomorrow = at.house.now.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().add({ days: 1 }).toString()
    const wrong = await add(at.care, 'zorg', { file: ['contract.pdf', contract], fields: { wanneer: tomorrow } })
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('Dit bestand staat klaar: contract.pdf')
    const bijgevoegd = /name="bijgevoegd" value="([^"]+)"/.exec(wrong.html)?.[1] ?? ''
    const [first, second] = await Promise.all([1, 2].map(() => add(at.care, 'zorg', { fields: { bijgevoegd } })))
    expect(new Set([first?.status, second?.status])).toEqual(new Set([303, 422]))
    expect([first, second].find((each) => each?.status === 422)?.html).toContain('Dit bestand is er niet meer')
  })

  test('a double click adds it once', async () => {
    const verzoek = randomUUID()
    const sent = { file: ['contract.pdf', contract] as const, fields: { verzoek, titel: 'Dubbel' } }
    const [first, second] = [await add(at.care, 'zorg', sent), await add(at.care, 'zorg', sent)]
    expect([first.status, second.status, second.id]).toEqual([303, 303, first.id])
  })

  test('a BSN in the title is refused with the reason', async () => {
    const refused = await add(at.care, 'zorg', { file: ['a.pdf', contract], fields: { titel: 'Brief 111222333' } })
    expect([refused.status, refused.html.includes('burgerservicenummer')]).toEqual([422, true])
  })
})

describe('killed in the middle', () => {
  test('the copy is made exactly once', async () => {
    const { id } = await add(at.care, 'zorg', { file: ['contract.pdf', contract] })
    const parts = {
      database: at.house.database.kysely('worker_rw'),
      keys: at.house.database.keys,
      clock: () => at.house.now,
      scan: undefined,
    }
    const asked = { municipalityId: at.house.municipalityId, documentId: id }
    await expect(
      cleanDocument({ ...parts, clean: () => Promise.reject(new Error('the power went')) }, asked),
    ).rejects.toThrow('the power went')
    expect([await state(id), await count('document_copy', id)]).toEqual([
      { state: 'coming', file_kind: null, refusal: null },
      0,
    ])
    await Promise.all([cleanDocument(parts, asked), cleanDocument(parts, asked)])
    await clean()
    expect([(await state(id))?.state, await count('document_copy', id)]).toEqual(['clean', 2])
    const lines = await at.rows(
      `select from audit.line where action = 'case-document.cleaned' and details->>'document' = $1`,
      [id],
    )
    expect(lines).toHaveLength(1)
  })

  test('a deed that does not end leaves the file with the form, and no document', async () => {
    const refused = await add(at.care, 'zorg', { file: ['contract.pdf', contract], fields: { soort: '' } })
    expect(refused.status).toBe(422)
    const bijgevoegd = /name="bijgevoegd" value="([^"]+)"/.exec(refused.html)?.[1] ?? ''
    const { id } = JSON.parse(Buffer.from(bijgevoegd, 'base64url').toString()) as { id: string }
    expect(await at.rows('select from casework.document where id = $1', [id])).toEqual([])
    expect(await at.rows('select from reporting.attachment where id = $1', [id])).toHaveLength(1)
    expect((await add(at.care, 'zorg', { fields: { bijgevoegd } })).id).toBe(id)
    expect(await at.rows('select from reporting.attachment where id = $1', [id])).toEqual([])
  })
})

describe('the original', () => {
  test('is given after a reason, and the owner of the part sees who took it', async () => {
    const other = await at.someone(['careCoordinator'])
    await at.care.post(`/casussen/${caseId}/regelen/erbij`, { spoor: 'zorg', wie: other.personId })
    const { id } = await add(at.care, 'zorg', { file: ['contract.pdf', contract] })
    await clean()
    const without = await original(other, id, ' ')
    expect([without.status, without.html.includes('Schrijf in één zin waarom')]).toEqual([422, true])
    const given = await original(other, id, 'Voor de rechter.')
    expect(given.status).toBe(200)
    expect(given.headers.get('content-type')).toBe('application/octet-stream')
    expect(given.headers.get('content-disposition')).toMatch(/^attachment; filename="document-[0-9a-f]{8}\.bin"$/)
    expect(given.headers.get('cache-control')).toBe('no-store')
    expect(given.html).toContain('%PDF-')
    expect((await page(at.care, id)).html).toContain('Voor de rechter.')
    expect((await page(other, id)).html).not.toContain('Voor de rechter.')
  })
})

describe('removing', () => {
  test('destroys the key and leaves a line; only the owner of the part, with a reason', async () => {
    const { id } = await add(at.care, 'zorg', {
      file: ['contract.pdf', contract],
      fields: { titel: 'Weg ermee', soort: 'photo' },
    })
    await clean()
    const [other] = await at.rows<{ person_id: string }>(
      'select person_id from casework.part_member where case_id = $1',
      [caseId],
    )
    const member = await at.house.signInAs(other?.person_id ?? '')
    expect((await remove(member, id, 'Ik wil het.')).status).toBe(409)
    expect((await page(member, id)).html).not.toContain('Verwijder voorgoed')
    expect((await remove(at.care, id, '')).status).toBe(422)
    const [row] = await at.rows<{ key_id: string; content: Buffer }>(
      'select key_id, content from casework.document where id = $1',
      [id],
    )
    expect((await remove(at.care, id, 'Hoort bij een ander.')).status).toBe(303)
    // at once, before the worker came
    for (const under of ['spoor?spoor=zorg', 'tijdlijn', `document?document=${id}`])
      expect((await at.care.get(`/casussen/${caseId}/${under}`)).html).not.toContain('Weg ermee')
    expect((await copy(at.care, id, 0)).status).toBe(404)
    expect((await original(at.care, id, 'Toch.')).status).toBe(409)
    expect((await remove(at.care, id, 'Nog eens.')).status).toBe(409)
    await clean()
    const { html } = await at.care.get(`/casussen/${caseId}/spoor?spoor=zorg`)
    expect(html).toMatch(/Foto van .*verwijderd door .*Hoort bij een ander\./s)
    expect((await at.care.get(`/casussen/${caseId}/tijdlijn`)).html).toContain('Document verwijderd: foto')
    expect([await count('document_copy', id), await count('document_piece', id)]).toEqual([0, 0])
    expect(await everything()).not.toContain(row?.content.toString('hex'))
    const restarted = new KeyService(fileKeyProvider(at.house.database.keysDir))
    await expect(
      inTransaction(at.house.database.kysely('casework_rw'), { ...work(), keys: restarted }, (tx) =>
        restarted.dataKey(tx, row?.key_id ?? ''),
      ),
    ).rejects.toThrow(KeyDestroyed)
    await inTransaction(at.house.database.kysely('worker_rw'), work(), (tx) => destroyDocument(tx, id))
    const { lines } = await trailOf(await at.house.database.superuser(), at.house.municipalityId)
    expect(lines.filter(({ action }) => action === 'case-document.destroyed')).toHaveLength(1)
  })

  test('one that waits for the worker is not looked at any more', async () => {
    const { id } = await add(at.care, 'zorg', { file: ['contract.pdf', contract] })
    await remove(at.care, id, 'Verkeerd bestand.')
    await clean()
    expect([(await state(id))?.state, await count('document_copy', id), await count('document_piece', id)]).toEqual([
      'removed',
      0,
      0,
    ])
  })

  test('waits while the part is held, and a closed part takes and gives nothing', async () => {
    const { id } = await add(at.care, 'zorg', { file: ['contract.pdf', contract] })
    await at.rows(
      `insert into casework.hold (municipality_id, id, case_id, part, ground, reason, review_on, placed_by, placed_at)
       values ($1, $2, $3, 'care', 'court', '', '2026-12-31', $4, now())`,
      [at.house.municipalityId, randomUUID(), caseId, at.care.personId],
    )
    const refused = await remove(at.care, id, 'Weg.')
    expect([refused.status, refused.html.includes('wordt vastgehouden')]).toEqual([409, true])
    await at.rows(`update casework.hold set lifted_by = placed_by, lifted_at = placed_at where case_id = $1`, [caseId])
    await at.care.post(`/casussen/${caseId}/regelen/afsluiten`, { spoor: 'zorg', uitkomst: 'noProof' })
    expect((await remove(at.care, id, 'Weg.')).status).toBe(409)
    expect((await add(at.care, 'zorg', { file: ['contract.pdf', contract] })).status).toBe(409)
    expect((await at.care.get(`/casussen/${caseId}/document/nieuw?spoor=zorg`)).html).toContain('Er kan niets meer bij')
    await at.care.post(`/casussen/${caseId}/regelen/heropenen`, { spoor: 'zorg' })
  })
})

test('of a document its title and note cross, as they were seen, and never the file', async () => {
  const other = await at.openCase()
  await at.startTrack(other, 'zorg', at.care)
  const { id } = await addDocument(at.house, at.care, other, 'zorg', {
    file: ['geheim.pdf', contract],
    fields: { titel: 'Verklaring', toelichting: 'Over de huur.' },
  })
  const prepared = await at.care.get(`/casussen/${other}/delen?wat=document&welke=${id}`)
  expect(prepared.html).toContain('Verklaring\nOver de huur.')
  const crossed = await at.care.post(`/casussen/${other}/delen/vastleggen`, {
    wat: 'document',
    welke: id,
    naar: 'regie',
    tekst: 'Er is een verklaring over de huur.',
    waarom: 'Nodig voor het overleg.',
  })
  expect(crossed.status).toBe(303)
  const { html } = await at.officer.get(`/casussen/${other}/spoor?spoor=regie`)
  expect(html).toContain('Er is een verklaring over de huur.')
  for (const not of ['geheim.pdf', id]) expect(html).not.toContain(not)
  expect((await at.officer.get(`/casussen/${other}/document?document=${id}`)).status).toBe(404)
  expect((await at.care.get(`/casussen/${other}/spoor?spoor=zorg`)).html).toContain(`document?document=${id}`)
})
