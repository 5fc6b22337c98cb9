// SPDX-License-Identifier: EUPL-1.2
/**
 * The headers of every page: nothing from elsewhere, nothing kept, nothing guessed (M-03, M-04). Style and script are allowed by
 * their hash only.
 */
import { createHash } from 'node:crypto'

const hashes = new Map<string, string>()

/** The hash of an inline text as a content security policy names it; each text is hashed once. */
function hashOf(text: string): string {
  let hash = hashes.get(text)
  if (!hash) {
    hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    hashes.set(text, hash)
  }
  return hash
}

interface Inline {
  css: string
  /** The text of the inline script, when the page has one. */
  script?: string
  /** A second one, that sends the page's own form: only such a page may speak to us by script. */
  uploadScript?: string
  /** The page shows pictures of our own. */
  pictures?: boolean | undefined
}

export function pageHeaders({ css, script, uploadScript, pictures }: Inline): Record<string, string> {
  const scripts = [script, uploadScript].filter((text) => text !== undefined).map(hashOf)
  const policy = [
    "default-src 'none'",
    `style-src ${hashOf(css)}`,
    ...(scripts.length > 0 ? [`script-src ${scripts.join(' ')}`] : []),
    ...(uploadScript ? ["connect-src 'self'"] : []),
    pictures ? "img-src 'self' data:" : 'img-src data:',
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ]
  return { ...plainHeaders, 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy.join('; ') }
}

/** For answers that are no page. `same-origin`: with `no-referrer` browsers send `Origin: null` with each post (ruling 2). */
export const plainHeaders: Record<string, string> = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
}

/** Whether the browser says that this post comes from another site. Without such a header it is not provable, so it is allowed. */
export function isCrossSite(headers: { get(name: string): string | null | undefined }, host: string): boolean {
  const site = headers.get('sec-fetch-site')
  if (site === 'cross-site') return true
  const origin = headers.get('origin')
  if (!origin || origin === 'null' || site === 'same-origin') return false
  try {
    return new URL(origin).host !== host
  } catch {
    return true
  }
}
