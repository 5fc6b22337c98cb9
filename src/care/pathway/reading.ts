// SPDX-License-Identifier: EUPL-1.2
/**
 * The advice for one person, beside what somebody last saw of it. A person keeps the versions of the rules of the day on which the advice was
 * last seen; what a fact or the calendar added and removed since is told, and so is a newer version of a rule. Nothing moves by itself: a
 * person looks and says "gezien". Values in, values out.
 */
import * as z from 'zod'
import { advise, adviseAsKnown, type Advice, type AdviceLine } from '../../law/pathways/advise.ts'
import { compareAdvice, type AdviceDifference } from '../../law/pathways/compare-advice.ts'
import type { Rule } from '../../law/pathways/rule.ts'
import type { Situation } from '../../law/pathways/situation.ts'
import { pathwayRules } from '../../law/pathways/table.ts'
import { plainDate, type PlainDate } from '../../time.ts'

/** As it stands under the seal: names of lines, never their words. */
export const snapshotContent = z.object({
  asOf: z.iso.date().transform(plainDate),
  lines: z.array(z.object({ rule: z.string(), version: z.string(), line: z.string() })),
})
export interface Snapshot {
  asOf: PlainDate
  lines: readonly SeenLine[]
}
export interface SeenLine {
  rule: string
  version: string
  line: string
}

export interface Reading extends Advice {
  /** since somebody last saw it: by a fact, or because days went by */
  added: readonly AdviceLine[]
  removed: readonly (SeenLine & { text: string })[]
  /** what the rules of today say otherwise than those of the day on which it was last seen */
  newer: AdviceDifference
}

export const nameOf = ({ rule, line }: Pick<SeenLine, 'rule' | 'line'>): string => `${rule}.${line}`

export const snapshotOf = (situation: Situation, today: PlainDate, rules = pathwayRules): Snapshot => ({
  asOf: today,
  lines: adviseAsKnown(situation, { today, rules }).advice.map(({ rule, version, line }) => ({ rule, version, line })),
})

export function readPathway(
  situation: Situation,
  snapshot: Snapshot | undefined,
  today: PlainDate,
  rules: readonly Rule[] = pathwayRules,
): Reading {
  const asOf = snapshot?.asOf ?? today
  const read = advise(situation, { today, asOf, rules })
  const newest = asOf.equals(today) ? read.advice : adviseAsKnown(situation, { today, rules }).advice
  const seen = new Set(snapshot?.lines.map(nameOf))
  const shown = new Set(read.advice.map(nameOf))
  return {
    ...read,
    added: snapshot ? read.advice.filter((line) => !seen.has(nameOf(line))) : [],
    removed: (snapshot?.lines ?? [])
      .filter((line) => !shown.has(nameOf(line)))
      .map((line) => ({ ...line, text: textOf(line, rules) })),
    newer: compareAdvice(read.advice, newest),
  }
}

export const hasDifference = ({ added, removed, changed }: AdviceDifference): boolean =>
  added.length > 0 || removed.length > 0 || changed.length > 0

/** @returns the words as they were in that version; the name of the rule when the table has it no more */
function textOf({ rule, version, line }: SeenLine, rules: readonly Rule[]): string {
  const versions = rules.find(({ id }) => id === rule)?.versions
  const lines = versions?.find((each) => each.version === version)?.lines
  return lines?.find(({ id }) => id === line)?.text ?? rule
}
