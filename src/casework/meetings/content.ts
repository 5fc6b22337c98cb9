// SPDX-License-Identifier: EUPL-1.2
/** What is sealed of a meeting: its name and place, who a partner is, and what is told at a point. */
import * as z from 'zod'
import { nodeKinds, personRoles } from '../network/rules.ts'

export const meetingContent = z.object({ title: z.string(), where: z.string() })
export type MeetingContent = z.infer<typeof meetingContent>

export const partnerContent = z.object({ role: z.string(), organisation: z.string() })
export type PartnerContent = z.infer<typeof partnerContent>

/** One thing of the case, as it is told: a copy, that does not follow its source. A person comes by label and roles; by name only when ticked. */
const toldItem = z.object({
  of: z.enum(['entry', 'node']),
  id: z.string(),
  text: z.string(),
  node: z
    .object({
      label: z.string(),
      kind: z.enum(nodeKinds),
      roles: z.array(z.enum(personRoles)),
      name: z.string().optional(),
    })
    .optional(),
})
export type ToldItem = z.infer<typeof toldItem>

export const pointContent = z.object({
  question: z.string(),
  /** in own words, beside what was chosen */
  summary: z.string(),
  items: z.array(toldItem),
  /** why a name, or what looks like one, may be told */
  namesReason: z.string().optional(),
})
export type PointContent = z.infer<typeof pointContent>

/** All that somebody reads of it, for who looks for names. */
export const textsOf = ({ question, summary, items }: PointContent): string =>
  [question, summary, ...items.map(({ text }) => text)].join('\n')

export const holdsNames = ({ items, namesReason }: PointContent): boolean =>
  namesReason !== undefined || items.some(({ node }) => node?.name !== undefined)
