// SPDX-License-Identifier: EUPL-1.2
/** How the texts of these forms are read: one way of writing each character, one kind of line end. */
import * as z from 'zod'

/** Characters; a letter may be as long as a story, and its translation longer. */
export const longestText = 20_000
export const longestTranslation = 40_000

/** @param missing key of what to say when it is empty */
export const sentence = (missing: string, atMost: number) =>
  z
    .string({ error: missing })
    .transform((text) => text.toWellFormed().normalize('NFC').replaceAll('\r\n', '\n'))
    .pipe(z.string().trim().min(1, missing).max(atMost, 'tooLong'))
