// SPDX-License-Identifier: EUPL-1.2
/** The list as it travels with each step of these forms: in the page and nowhere else. */
import * as z from 'zod'
import { longestList } from './pasted-table.ts'

const clean = (text: string): string => text.toWellFormed().normalize('NFC')

export const list = z.string({ error: 'pasteList' }).transform(clean).pipe(z.string().max(longestList, 'listTooLong'))

export const closedBy = {
  kolom: z.string().default(''),
  woord: z.string().trim().max(100, 'tooLong').default(''),
}

/** @returns which column was chosen; nothing for none, or what is no number */
export const columnOf = (typed: string): number | undefined => (/^\d{1,3}$/.test(typed) ? Number(typed) : undefined)
