// SPDX-License-Identifier: EUPL-1.2
/** Sends a file that came from outside, or a copy of it: to be kept or drawn as a picture, never opened as a page of ours (M-50). */
import { plainHeaders } from './page-headers.ts'
import type { FileToSend } from './route.ts'

export function sendFile({ bytes, mediaType, name }: FileToSend): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...plainHeaders,
      'content-type': mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : mediaType,
      'content-disposition': `attachment; filename="${name.replaceAll(/[^\w.-]/g, '_')}"`,
      'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
    },
  })
}
