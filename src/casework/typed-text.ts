// SPDX-License-Identifier: EUPL-1.2
/** How words that somebody types in casework are read: tidied, not too long, and never with a BSN in them (UAVG art. 46). */
import * as z from 'zod'
import { holdsBsn } from '../identifiers/bsn.ts'

const clean = (text: string): string =>
  text.toWellFormed().normalize('NFC').replaceAll('\r\n', '\n').replaceAll('\0', '').trim()

const within = (atMost: number) =>
  z
    .string()
    .max(atMost, 'tooLong')
    .refine((text) => !holdsBsn(text), 'holdsBsn')

/** Empty is nothing. @param atMost characters */
export const maybeText = (atMost: number) => z.string().default('').transform(clean).pipe(within(atMost))

/** @param missing the key of what to say when there is nothing @param atMost characters */
export const neededText = (atMost: number, missing: string) =>
  z.string({ error: missing }).transform(clean).pipe(within(atMost).min(1, missing))
