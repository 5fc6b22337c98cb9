// SPDX-License-Identifier: EUPL-1.2
/**
 * The advice for one situation on one day: what may be possible, from which source, which dates run, and what is not known yet. Advice for a
 * zorgcoördinator, never a decision (AVG art. 22): a person may overrule each line. Values in, values out; every situation has an answer.
 */
import type { PlainDate } from '../../time.ts'
import type { LegalSource } from '../source.ts'
import { type Facts, factsOf } from './facts.ts'
import { type AdviceKind, type Rule, type RuleId, versionOn } from './rule.ts'
import type { Situation } from './situation.ts'
import { pathwayRules } from './table.ts'
import { type TermId, type Timer, timersOf } from './timers.ts'
import { findUnknown, type Unknown } from './unknown.ts'

export type AdviceLine = {
  readonly rule: RuleId
  readonly version: string
  readonly inForceFrom: PlainDate
  /** Names the line within its rule. */
  readonly line: string
  readonly kind: AdviceKind
  readonly text: string
  readonly who: string
  /** The term before whose end it is to be done; it runs only when the situation starts it. */
  readonly by: TermId | undefined
  readonly sources: readonly LegalSource[]
  /** `verified` only when each of its sources is, in the wording of the day that was asked about. */
  readonly status: LegalSource['status']
}

export type Advice = {
  readonly advice: readonly AdviceLine[]
  readonly terms: readonly Timer[]
  readonly unknown: readonly Unknown[]
}

export type AsOf = {
  readonly today: PlainDate
  /** The day whose versions of the rules are asked for; a case keeps its own. Today when left out. */
  readonly asOf?: PlainDate | undefined
  readonly rules?: readonly Rule[]
}

export function advise(situation: Situation, on: AsOf): Advice {
  const { facts, versions, ...answer } = weigh(situation, on)
  const applying = (other: Facts): readonly RuleId[] =>
    versions.filter(({ version }) => version.when(other)).map(({ rule }) => rule.id)
  return { ...answer, unknown: findUnknown(situation, facts, applying) }
}

/** The same without trying what each unknown answer would change: for who has many situations, or knows what is unknown. */
export function adviseAsKnown(situation: Situation, on: AsOf): Omit<Advice, 'unknown'> {
  const { advice, terms } = weigh(situation, on)
  return { advice, terms }
}

function weigh(situation: Situation, { today, asOf = today, rules = pathwayRules }: AsOf) {
  const facts = factsOf(situation, today)
  const versions = rules.map((rule) => ({ rule, ...versionOn(rule, asOf) }))
  return { facts, versions, advice: adviceLines(facts, versions), terms: timersOf(facts) }
}

type Answering = ReturnType<typeof versionOn> & { readonly rule: Rule }

function adviceLines(facts: Facts, versions: readonly Answering[]): AdviceLine[] {
  return versions.flatMap(({ rule, version, early }) => {
    if (!version.when(facts)) return []
    return version.lines
      .filter(({ when }) => when?.(facts) ?? true)
      .map(({ id, kind, text, who, by, sources }) => ({
        rule: rule.id,
        version: version.version,
        inForceFrom: version.inForceFrom,
        line: id,
        kind,
        text,
        who,
        by,
        sources,
        status: !early && sources.every(({ status }) => status === 'verified') ? 'verified' : 'toCheck',
      }))
  })
}
