// SPDX-License-Identifier: EUPL-1.2
/**
 * The difference between two lists of advice: after a fact changed, or between the rules a case kept and newer ones. A line is the same line
 * when rule and name are; it changed when what a person would read or lean on did.
 */
import type { AdviceLine } from './advise.ts'

export type AdviceDifference = {
  readonly added: readonly AdviceLine[]
  readonly removed: readonly AdviceLine[]
  readonly changed: readonly { readonly before: AdviceLine; readonly after: AdviceLine }[]
}

export function compareAdvice(before: readonly AdviceLine[], after: readonly AdviceLine[]): AdviceDifference {
  const was = byName(before)
  const becomes = byName(after)
  return {
    added: after.filter((line) => !was.has(nameOf(line))),
    removed: before.filter((line) => !becomes.has(nameOf(line))),
    changed: after.flatMap((line) => {
      const earlier = was.get(nameOf(line))
      return earlier && !readsTheSame(earlier, line) ? [{ before: earlier, after: line }] : []
    }),
  }
}

const nameOf = ({ rule, line }: AdviceLine): string => `${rule}.${line}`
const byName = (lines: readonly AdviceLine[]): ReadonlyMap<string, AdviceLine> =>
  new Map(lines.map((line) => [nameOf(line), line]))

/** A new version with the same words and sources changes nothing for who reads it. */
const readsTheSame = (a: AdviceLine, b: AdviceLine): boolean => whatIsRead(a) === whatIsRead(b)

const whatIsRead = ({ kind, text, who, status, sources }: AdviceLine): string =>
  JSON.stringify([
    kind,
    text,
    who,
    status,
    sources.map((source) => ({ ...source, wording: source.wording.toString() })),
  ])
