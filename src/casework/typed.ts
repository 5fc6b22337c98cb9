// SPDX-License-Identifier: EUPL-1.2
/** Texts and choices as forms of a case send them; each message is a key of the room's words. */
import * as z from 'zod'
import { isUuid } from '../platform/uuid.ts'
import { partOfSlug } from './parts/rules.ts'

/** Characters of a note. */
export const longestText = 20_000
/** Characters of one line. */
export const longestLine = 300

export const clean = (text: string): string =>
  text.toWellFormed().normalize('NFC').replaceAll('\r\n', '\n').replaceAll('\0', '').trim()

export const line = z.string().default('').transform(clean).pipe(z.string().max(longestLine, 'tooLong'))

/** @param missing what is said when nothing is left */
export const neededLine = (missing: string) =>
  z.string({ error: missing }).transform(clean).pipe(z.string().min(1, missing).max(longestLine, 'tooLong'))

export const neededText = (missing: string) =>
  z.string({ error: missing }).transform(clean).pipe(z.string().min(1, missing).max(longestText, 'tooLong'))

export const partField = z
  .string({ error: 'whichPart' })
  .transform(partOfSlug)
  .refine((kind) => kind !== undefined, 'whichPart')

export const idField = (missing: string) => z.string({ error: missing }).refine(isUuid, missing)

/** Boxes that share one name come as lines; what is in no list is left out. */
export const choices = <T extends string>(known: readonly T[]) =>
  z
    .string()
    .default('')
    .transform((text) => known.filter((each) => text.split('\n').includes(each)))
