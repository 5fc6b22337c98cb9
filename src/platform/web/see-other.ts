// SPDX-License-Identifier: EUPL-1.2
/** Sends the browser on with a GET. An answer like any other: nothing of it is kept, and where it leads hears nothing of where one was (M-03). */
import type { Context } from 'hono'
import { plainHeaders } from './page-headers.ts'

export const seeOther = (c: Context, address: string): Response =>
  c.body(null, 303, { ...plainHeaders, location: address })
