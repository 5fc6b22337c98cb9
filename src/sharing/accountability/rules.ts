// SPDX-License-Identifier: EUPL-1.2
/**
 * What to weigh before a disclosure is told to the one who asks for access (inzage): he may be the person who exploits. Values in, values out.
 * Source: AVG art. 15 lid 1 c (recipients or categories of recipient; not opened for this file) and UAVG art. 41, see
 * `law/requests-of-data-subjects.ts`. Which advice stands beside which line is ours.
 */
import type { DisclosureLine } from '../../triage/index.ts'
import { pagesOf, type Copy } from '../disclosures/copy.ts'

export const advices = ['embargo', 'investigation', 'reporter', 'place', 'consent'] as const
export type Advice = (typeof advices)[number]

/** Purposes at which somebody looks for offences, and at which somebody is helped somewhere. */
const investigating: readonly DisclosureLine['purpose'][] = ['P3', 'P4', 'P5', 'P6']
const helping: readonly DisclosureLine['purpose'][] = ['P2', 'P7']
/** Roles that look for offences, whatever the purpose. */
const investigators: readonly string[] = [
  'police',
  'avim',
  'marechaussee',
  'publicProsecutor',
  'labourInspectorate',
  'riec',
]

/** What to think of before this line is told; in the order of `advices`. */
export function advicesFor({ about, purpose, receiver, consent, isUnderEmbargo }: DisclosureLine): Advice[] {
  const holds: Record<Advice, boolean> = {
    embargo: isUnderEmbargo,
    investigation:
      investigating.includes(purpose) || (receiver.kind === 'role' && investigators.includes(receiver.key)),
    reporter: about.kind === 'report',
    place: helping.includes(purpose),
    consent: consent === 'given',
  }
  return advices.filter((advice) => holds[advice])
}

/** To the same kind of receiver for the same purpose: told, or not told, as one. */
export interface LineGroup {
  /** the same for the same group, in the form */
  key: string
  category: string
  purpose: DisclosureLine['purpose']
  lines: readonly DisclosureLine[]
  advices: readonly Advice[]
}

const keyOf = ({ receiver, purpose }: DisclosureLine): string => `${purpose} ${receiver.category}`

/** In the order of the lines. */
export function groupsOf(lines: readonly DisclosureLine[]): LineGroup[] {
  const keys = [...new Set(lines.map(keyOf))]
  return keys.flatMap((key) => {
    const own = lines.filter((line) => keyOf(line) === key)
    const [first] = own
    if (!first) return []
    const held = new Set(own.flatMap(advicesFor))
    return [
      {
        key,
        category: first.receiver.category,
        purpose: first.purpose,
        lines: own,
        advices: advices.filter((advice) => held.has(advice)),
      },
    ]
  })
}

/**
 * Whom a copy is about: who went along in it, or stands in one of its texts by the name on screens. Nobody when pages go along: on a picture may
 * stand anybody, and nobody here reads it.
 */
export function namedIn<Person extends { label: string }>(copy: Copy, people: readonly Person[]): Person[] {
  if (pagesOf(copy).length > 0) return []
  const texts = [
    copy.question,
    ...copy.entries.map(({ text }) => text),
    ...copy.nodes.flatMap(({ label, about }) => [label, about]),
    ...copy.documents.flatMap(({ title, note }) => [title, note]),
  ]
  return people.filter(({ label }) => texts.some((text) => text.includes(label)))
}

/** What may be about this person: it is, or nobody wrote down about whom it was. @param about by line @param personId all without it */
export const linesAbout = <Person extends { id: string }>(
  lines: readonly DisclosureLine[],
  personId: string | undefined,
  about: ReadonlyMap<string, readonly Person[]>,
): DisclosureLine[] =>
  lines.filter(({ id }) => personId === undefined || (about.get(id)?.some((person) => person.id === personId) ?? true))
