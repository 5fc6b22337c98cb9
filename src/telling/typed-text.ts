// SPDX-License-Identifier: EUPL-1.2
/** How the texts of these forms are read, and how much each may hold: as much as on the public form, so that nothing must be left out. */
import * as z from 'zod'

/** Characters. */
export const most = { story: 20_000, who: 5_000, line: 2_000, contact: 1_000, safeMoment: 500 } as const

/** One way of writing each character, one kind of line end; nothing a person can see is changed. */
const tidy = (text: string): string => text.toWellFormed().normalize('NFC').replaceAll('\r\n', '\n')

export const optionalText = (atMost: number) =>
  z.string().default('').transform(tidy).pipe(z.string().trim().max(atMost, 'tooLong'))

/** @param missing key of what to say when it is empty */
export const requiredText = (atMost: number, missing: string) =>
  z.string({ error: missing }).transform(tidy).pipe(z.string().trim().min(1, missing).max(atMost, 'tooLong'))

/** A box that is ticked or not. */
export const ticked = z
  .string()
  .optional()
  .transform((value) => value === 'ja')
