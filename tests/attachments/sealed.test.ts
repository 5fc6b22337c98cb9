// SPDX-License-Identifier: EUPL-1.2
/** Who can open what of a file (M-09): nobody but the desk, and nothing of it is readable in a row. */
import { describe, expect, test } from 'vitest'
import { randomBytes } from 'node:crypto'
import { readAdded, writeAdded } from '../../src/reporting/attachment/added-file.ts'
import { movie, plainText } from '../sample-files.ts'
import { house, officer, photo, send, addedIn, rows, reportWith, fileIn, attachmentHouse } from '../attachment-house.ts'

attachmentHouse()

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
