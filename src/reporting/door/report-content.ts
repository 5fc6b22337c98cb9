// SPDX-License-Identifier: EUPL-1.2
/** What is inside the seal: the story and the contact details apart, each with its shape. Written at the door, read behind the counter. */
import * as z from 'zod'

/** For whom somebody writes. */
export const aboutWhom = ['self', 'ownChild', 'other'] as const
export type AboutWhom = (typeof aboutWhom)[number]

/** The age of whom it is about, as far as the reporter can tell; the same classes as the advice on a person's rights. */
export const ageClasses = ['under18', '18to22', '23plus', 'unknown'] as const
export type AgeClass = (typeof ageClasses)[number]

export const stillGoingOn = ['yes', 'no', 'unknown'] as const
export type StillGoingOn = (typeof stillGoingOn)[number]

/** How it reached the municipality. `form`: somebody filled in a form alone. */
export const channels = ['form', 'telephone', 'desk', 'letter', 'mail', 'app', 'corridor', 'meeting'] as const

/** Told by somebody who saw it, or by somebody who heard it. */
export const knowledge = ['firstHand', 'hearsay', 'unknown'] as const
export type Knowledge = (typeof knowledge)[number]

/** What the reporter gave as a number or name that can be looked up; as written, and as far as it could be read. */
export const typedIdentifier = z.object({
  type: z.string(),
  written: z.string(),
  /** the one way of writing it, when it could be read */
  normal: z.string().nullable(),
  quality: z.enum(['geldig', 'mogelijk', 'afgekeurd']),
})
export type TypedIdentifier = z.infer<typeof typedIdentifier>

/** A file that came along: where it is kept, and the key that opens it (32 bytes, base64url). */
export const attachedFile = z.object({
  id: z.uuid(),
  key: z.string(),
  name: z.string(),
  /** bytes */
  size: z.number().int(),
  /** a mail as a mail program saved it: its text is the story, so it is kept and not copied */
  isMail: z.boolean().default(false),
})
export type AttachedFile = z.infer<typeof attachedFile>

/** Whether somebody who works here told what he saw himself, or wrote down what somebody else told. */
export const colleagueTells = ['own', 'onBehalf'] as const
export type ColleagueTells = (typeof colleagueTells)[number]

/** The story in the reporter's own words; the exact moment of arrival is only here. What was not asked or not answered is null or empty. */
export const reportContent = z.object({
  story: z.string(),
  where: z.string(),
  when: z.string(),
  who: z.string(),
  acute: z.boolean(),
  language: z.string(),
  /** UTC, ISO 8601 */
  arrivedAt: z.string(),
  aboutWhom: z.enum(aboutWhom).nullable().default(null),
  age: z.enum(ageClasses).nullable().default(null),
  ongoing: z.enum(stillGoingOn).nullable().default(null),
  /** about who makes them do it */
  whoForces: z.string().default(''),
  /** about who makes it possible */
  whoEnables: z.string().default(''),
  /** what must not happen to the reporter */
  mustNot: z.string().default(''),
  /** ids of the signals that were picked from the list */
  signals: z.array(z.string()).default([]),
  identifiers: z.array(typedIdentifier).default([]),
  attachments: z.array(attachedFile).default([]),
  /** eight digits the reporter may say over the telephone; empty: none was given */
  callNumber: z.string().default(''),
  channel: z.enum(channels).default('form'),
  /** which form it came by: a partner's or a team's own address; null: the municipality's own */
  doorId: z.string().nullable().default(null),
  /** in the words of who took it down: who told it */
  toldBy: z.string().default(''),
  knowledge: z.enum(knowledge).nullable().default(null),
  /** when it was told, in local time, `2026-11-17` or `2026-11-17T14:30`; null: when it arrived */
  toldAt: z.string().nullable().default(null),
  /** told by somebody who works here; who that is stands in the contact details */
  colleague: z
    .object({ tells: z.enum(colleagueTells), profession: z.string().nullable() })
    .nullable()
    .default(null),
})
export type ReportContent = z.infer<typeof reportContent>
/** What must be given; the rest has a default. */
export type ToldContent = z.input<typeof reportContent>

/** How the reporter may be reached, and when that is safe. Empty texts: not given. */
export const reporterContact = z.object({
  contact: z.string(),
  safeMoment: z.string(),
  /** a mail that says nothing, so many days after the report; 0: none */
  remindAfterDays: z.number().int().default(0),
})
export type ReporterContact = z.infer<typeof reporterContact>
/** What must be given; the rest has a default. */
export type GivenContact = z.input<typeof reporterContact>

/**
 * A letter, in either direction. `changed`: the same form was sent again with another text. `added`: by somebody who works here, for the
 * desk. `contact`: nothing but contact details, so there is no text; each side says that in its own words.
 */
export const letter = z.object({
  text: z.string(),
  /** to somebody who is spoken to with "je": so the mailbox knows, which cannot read the report */
  young: z.boolean().default(false),
  kind: z.enum(['letter', 'changed', 'added', 'contact']),
  /** UTC, ISO 8601 */
  writtenAt: z.string(),
  attachments: z.array(attachedFile).default([]),
})
export type Letter = z.infer<typeof letter>
/** What must be given; the rest has a default. */
export type WrittenLetter = z.input<typeof letter>
