// SPDX-License-Identifier: EUPL-1.2
/** How the fields of these forms are read. A field of a line carries the code of that line behind its name. */
import * as z from 'zod'
import { isUuid } from '../../platform/uuid.ts'
import { clean } from '../tasks/typed.ts'

/** Ids that came as boxes of one name: each on a line of its own. In a fixed order, so that two who hold them do not wait for each other. */
export const idsIn = (text: string): string[] => [...new Set(text.split('\n').filter(isUuid))].toSorted()

export const shortText = (atMost: number) =>
  z.string().default('').transform(clean).pipe(z.string().max(atMost, 'tooLong'))

/** A form with fields for each line. */
export const perLine = z.object({ id: z.string() }).catchall(z.string())

/** @returns what was typed for a line; nothing when the form had no such field */
export const typedFor = (
  input: Readonly<Record<string, string>>,
  field: string,
  { code }: { code: string },
): string | undefined => {
  const text = input[`${field}-${code}`]
  return text === undefined ? undefined : clean(text)
}
