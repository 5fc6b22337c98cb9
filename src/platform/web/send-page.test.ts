// SPDX-License-Identifier: EUPL-1.2
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { sendPage } from './send-page.ts'

async function sent(html: string, css: string, acceptEncoding: string) {
  const app = new Hono().get('/', (c) => sendPage(c, html, 200, { 'content-type': 'text/html' }, css))
  return app.request('/', { headers: { 'accept-encoding': acceptEncoding } })
}

test('a compressed page is the page, letter for letter, whatever stands before and after the styles', async () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 3000 })
  await fc.assert(
    fc.asyncProperty(text, text, text, async (before, css, after) => {
      for (const html of [`${before}${css}${after}`, `${before}${after}`]) {
        const response = await sent(html, css, 'br, gzip')
        expect(response.headers.get('content-encoding')).toBe('gzip')
        expect(gunzipSync(Buffer.from(await response.arrayBuffer())).toString()).toBe(Buffer.from(html).toString())
      }
    }),
    { numRuns: 200 },
  )
})

test('what stands before the styles may be long', async () => {
  const html = `${'a'.repeat(200_000)}p{}rest`
  expect(gunzipSync(Buffer.from(await (await sent(html, 'p{}', 'gzip')).arrayBuffer())).toString()).toBe(html)
})

test('a browser that cannot read it gets it plain', async () => {
  const response = await sent('<p>', '', '')
  expect(response.headers.get('content-encoding')).toBeNull()
  expect(await response.text()).toBe('<p>')
})
