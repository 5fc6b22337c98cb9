// SPDX-License-Identifier: EUPL-1.2
/** A date as a date field sends it; the message is a key of the room's words. */
import * as z from 'zod'
import { plainDate } from '../../time.ts'

const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && z.iso.date().safeParse(text).success

export const dateField = z.string({ error: 'chooseDate' }).refine(isDate, 'chooseDate').transform(plainDate)

/** Empty is none. */
export const maybeDateField = z
  .string()
  .default('')
  .refine((text) => text === '' || isDate(text), 'chooseDate')
  .transform((text) => (text === '' ? undefined : plainDate(text)))

/** What is no date counts as not filled in: for a field whose rule asks for it only with some choices. */
export const optionalDate = z
  .string()
  .optional()
  .transform((text) => (text && isDate(text) ? plainDate(text) : undefined))
