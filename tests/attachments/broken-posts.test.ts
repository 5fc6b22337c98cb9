// SPDX-License-Identifier: EUPL-1.2
/** A post with files that goes wrong stores nothing, keeps nothing, and says so. */
import { describe, expect, test } from 'vitest'
import { codeIn } from '../house.ts'
import { plainText } from '../sample-files.ts'
import { house, photo, send, addedIn, rows, attachmentHouse } from '../attachment-house.ts'

attachmentHouse()

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
