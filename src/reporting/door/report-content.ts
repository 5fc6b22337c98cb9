// SPDX-License-Identifier: EUPL-1.2
/** What is inside the seal: the story and the contact details apart, each with its shape. Written at the door, read behind the counter. */
import * as z from 'zod'

/** The story in the reporter's own words; the exact moment of arrival is only here. */
export const reportContent = z.object({
  story: z.string(),
  where: z.string(),
  when: z.string(),
  who: z.string(),
  acute: z.boolean(),
  language: z.string(),
  /** UTC, ISO 8601 */
  arrivedAt: z.string(),
})
export type ReportContent = z.infer<typeof reportContent>

/** How the reporter may be reached, and when that is safe. Empty texts: not given. */
export const reporterContact = z.object({ contact: z.string(), safeMoment: z.string() })
export type ReporterContact = z.infer<typeof reporterContact>

/** A letter, in either direction. `changed`: the same form was sent again with another text. */
export const letter = z.object({
  text: z.string(),
  kind: z.enum(['letter', 'changed']),
  /** UTC, ISO 8601 */
  writtenAt: z.string(),
})
export type Letter = z.infer<typeof letter>
