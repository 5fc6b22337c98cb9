// SPDX-License-Identifier: EUPL-1.2
/**
 * Where somebody who found a weakness can tell it (RFC 9116, M-82). On the staff host only: on the neutral host of the form it would say
 * whose form it is, and what for. It ends by itself, so that an address nobody reads any more is not promised for years.
 */
import type { Hono } from 'hono'
import { to, paths } from '../paths.ts'
import { plainHeaders } from '../platform/web/page-headers.ts'
import type { Clock } from '../time.ts'

/** RFC 9116 2.5.5 advises less than a year; whoever kept a copy looks again within this. */
const validHours = 90 * 24

export function mountSecurityText(
  app: Hono,
  { url, clock, securityContact }: { url: string; clock: Clock; securityContact?: string | undefined },
): void {
  if (securityContact === undefined) return
  app.get(paths.securityText, (c) =>
    c.body(securityText({ contact: securityContact, url, now: clock() }), 200, {
      ...plainHeaders,
      'content-type': 'text/plain; charset=utf-8',
    }),
  )
}

/** @param now the end is counted from it, in UTC, whole seconds */
function securityText({ contact, url, now }: { contact: string; url: string; now: ReturnType<Clock> }): string {
  const expires = now.add({ hours: validHours }).toString({ smallestUnit: 'second' })
  return [
    `Contact: ${contact}`,
    `Expires: ${expires}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${url}${to('securityText')}`,
    '',
  ].join('\n')
}
