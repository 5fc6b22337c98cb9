// SPDX-License-Identifier: EUPL-1.2
/** Sends a page, compressed when the browser can read that. Pages are small and differ each time: a quick level is enough. */
import { gzipSync } from 'node:zlib'
import type { Context } from 'hono'

const quickLevel = 5

export function sendPage(c: Context, html: string, status: number, headers: Record<string, string>): Response {
  if (!/\bgzip\b/.test(c.req.header('accept-encoding') ?? '')) return new Response(html, { status, headers })
  const body = gzipSync(html, { level: quickLevel })
  return new Response(body, { status, headers: { ...headers, 'content-encoding': 'gzip', vary: 'accept-encoding' } })
}
