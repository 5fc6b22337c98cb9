// SPDX-License-Identifier: EUPL-1.2
/** The five counts for a question of the council, out of facts. Values in, values out; small numbers are still in it. */
import { exploitationFormNames, outcomes, type ExploitationForm, type Outcome } from '../../triage/index.ts'
import type { Fact } from '../../platform/facts.ts'

/** The same fact, so many times. */
export type FactCount = Fact & { times: number }

export interface FiveCounts {
  arrived: number
  /** of decisions that found a suspicion; one may name several */
  forms: Record<ExploitationForm, number>
  /** of decisions; a report that was decided twice counts twice */
  outcomes: Record<Outcome, number>
  /** working days between arrival and the first decision, in rising order */
  days: number[]
  /** reports to whose reporter the answer was given */
  answered: number
}

const isFinal = ({ how, isFinal: said }: Record<string, unknown>): boolean =>
  typeof said === 'boolean' ? said : how === 'closing' || how === 'spoken'

export function countFive(facts: readonly FactCount[]): FiveCounts {
  const of = (kind: string) => facts.filter((fact) => fact.kind === kind)
  const sum = (some: readonly FactCount[]) => some.reduce((all, { times }) => all + times, 0)
  const decided = of('report-decided').map(({ details = {}, times, kind }) => ({ details, times, kind }))
  const perName = <Name extends string>(names: readonly Name[], holds: (fact: FactCount, name: Name) => boolean) =>
    Object.fromEntries(names.map((name) => [name, sum(decided.filter((fact) => holds(fact, name)))])) as Record<
      Name,
      number
    >
  return {
    // what stood on a list from before Spil came in then, not now
    arrived:
      sum(of('report-arrived')) -
      sum(of('report-told').filter(({ details = {} }) => details['kind'] === 'carriedOver')),
    forms: perName(exploitationFormNames, ({ details }, name) => {
      const named = details?.['forms']
      return Array.isArray(named) && named.includes(name)
    }),
    outcomes: perName(outcomes, ({ details }, name) => details?.['outcome'] === name),
    days: decided
      .filter(({ details }) => details['again'] !== true)
      .flatMap(({ details, times }) => Array.from({ length: times }, () => Number(details['workingDays'])))
      .filter((days) => Number.isInteger(days))
      .toSorted((one, other) => one - other),
    answered: sum(of('reporter-answered').filter(({ details = {} }) => isFinal(details))),
  }
}

/** @param days in rising order @returns by when so many of them were decided, such as a half */
export const daysAt = (days: readonly number[], part: number): number | undefined =>
  days[Math.max(0, Math.ceil(days.length * part) - 1)]
