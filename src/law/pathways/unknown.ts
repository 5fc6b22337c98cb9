// SPDX-License-Identifier: EUPL-1.2
/**
 * What is not known, and which answer would change what. Nothing here is a list of consequences kept by hand: each possible answer is given to
 * the rules, and what they say is compared with what they said. A question without consequences is not asked: a victim answers enough of them.
 */
import { isBefore, type PlainDate } from '../../time.ts'
import { contradictionsIn } from './contradictions.ts'
import { type Facts, factsWith, isLoneChild } from './facts.ts'
import type { RuleId } from './rule.ts'
import { criminalCases, cooperations, forms, needs, residences, type Situation } from './situation.ts'
import { type Span, spansOf, type TermId } from './timers.ts'

export type Change = {
  /** The answer as it would be filled in; of a date in words. */
  readonly answer: string
  readonly added: readonly RuleId[]
  readonly removed: readonly RuleId[]
  /** Terms that would begin, end or move. */
  readonly terms: readonly TermId[]
}

export type Unknown = {
  readonly input: keyof Situation
  /** `missing`: nobody filled it in. `contradiction`: what was filled in cannot all be true; the advice stays. */
  readonly why: 'missing' | 'contradiction'
  /** Names the contradiction; a stable word for other systems. */
  readonly code: string
  /** Dutch, for the zorgcoördinator. */
  readonly question: string
  readonly changes: readonly Change[]
}

type Try = { readonly answer: string; readonly given: Situation }

type Question = {
  readonly input: keyof Situation
  readonly nl: string
  readonly isOpen: (given: Situation, facts: Facts) => boolean
  readonly tries: (today: PlainDate) => readonly Try[]
}

const isMissing =
  (input: keyof Situation) =>
  (given: Situation): boolean =>
    given[input] === undefined

const choices =
  <Answer extends string>(values: readonly Answer[], fill: (answer: Answer) => Situation) =>
  (): readonly Try[] =>
    values.map((answer) => ({ answer, given: fill(answer) }))

const yesOrNo = (fill: (answer: boolean) => Situation) => (): readonly Try[] => [
  { answer: 'true', given: fill(true) },
  { answer: 'false', given: fill(false) },
]

const known = residences.filter((residence) => residence !== 'unknown')

const questions: readonly Question[] = [
  {
    input: 'residence',
    nl: 'Welk recht op verblijf heeft de persoon?',
    isOpen: (_, { residence }) => residence === 'unknown',
    tries: choices(known, (residence) => ({ residence })),
  },
  {
    input: 'ageClass',
    nl: 'Hoe oud is de persoon?',
    isOpen: (_, { age }) => age === 'unknown',
    tries: choices(['<18', '18-22', '23+'], (ageClass) => ({ ageClass })),
  },
  {
    input: 'birthDate',
    nl: 'Wat is de geboortedatum?',
    isOpen: ({ birthDate }, { age }) => birthDate === undefined && age === '<18',
    tries: (today) => [{ answer: 'een datum', given: { birthDate: today.subtract({ years: 17 }) } }],
  },
  {
    input: 'cooperation',
    nl: 'Wil of kan de persoon aangifte doen of op een andere manier meewerken?',
    // who has not decided has not answered: what each choice would bring is what there is to talk about
    isOpen: ({ cooperation }) => cooperation === undefined || cooperation === 'undecided',
    tries: choices(cooperations, (cooperation) => ({ cooperation })),
  },
  {
    input: 'unaccompanied',
    nl: 'Is het kind hier zonder ouder of voogd?',
    isOpen: isMissing('unaccompanied'),
    tries: yesOrNo((unaccompanied) => ({ unaccompanied })),
  },
  {
    input: 'parentIsVictim',
    nl: 'Is een ouder ook vermoedelijk slachtoffer?',
    isOpen: isMissing('parentIsVictim'),
    tries: yesOrNo((parentIsVictim) => ({ parentIsVictim })),
  },
  {
    input: 'reflectionGrantedOn',
    nl: 'Is er bedenktijd gegeven, en op welke dag?',
    isOpen: isMissing('reflectionGrantedOn'),
    tries: (today) => [
      { answer: 'vandaag', given: { reflectionGrantedOn: today } },
      { answer: 'langer dan drie maanden geleden', given: { reflectionGrantedOn: today.subtract({ months: 4 }) } },
    ],
  },
  {
    input: 'dublin',
    nl: 'Geldt de Dublinverordening?',
    isOpen: isMissing('dublin'),
    tries: yesOrNo((dublin) => ({ dublin })),
  },
  {
    input: 'permitGrantedOn',
    nl: 'Op welke dag is de vergunning volgens B8/3 gegeven?',
    isOpen: isMissing('permitGrantedOn'),
    tries: (today) => [
      { answer: 'vandaag', given: { permitGrantedOn: today } },
      { answer: 'langer dan drie jaar geleden', given: { permitGrantedOn: today.subtract({ years: 3, days: 1 }) } },
    ],
  },
  {
    input: 'criminalCase',
    nl: 'Hoe staat het met het onderzoek of de strafzaak?',
    isOpen: isMissing('criminalCase'),
    tries: choices(criminalCases, (criminalCase) => ({ criminalCase })),
  },
  {
    input: 'forms',
    nl: 'Om welke vorm van uitbuiting kan het gaan?',
    isOpen: isMissing('forms'),
    tries: choices(forms, (form) => ({ forms: [form] })),
  },
  {
    input: 'isSuspect',
    nl: 'Is de persoon ook verdachte?',
    isOpen: isMissing('isSuspect'),
    tries: yesOrNo((isSuspect) => ({ isSuspect })),
  },
  {
    input: 'registeredIn',
    nl: 'Staat de persoon in een gemeente ingeschreven?',
    isOpen: isMissing('registeredIn'),
    tries: () => [{ answer: 'null', given: { registeredIn: null } }],
  },
  {
    input: 'needs',
    nl: 'Zijn er psychische problemen, een verslaving of een beperking?',
    isOpen: isMissing('needs'),
    tries: choices(needs, (need) => ({ needs: [need] })),
  },
  {
    input: 'auPair',
    nl: 'Is de persoon au pair of hulp in huis?',
    isOpen: isMissing('auPair'),
    tries: yesOrNo((auPair) => ({ auPair })),
  },
]

/** The question as it is asked, for who draws a form; nothing for what is noted and asked by no rule. */
export const questionFor = (input: keyof Situation): string | undefined =>
  questions.find((question) => question.input === input)?.nl

/** @param rulesFor which rules answer another situation on the same day, in the same versions */
export function findUnknown(
  given: Situation,
  facts: Facts,
  rulesFor: (facts: Facts) => readonly RuleId[],
): readonly Unknown[] {
  const { today } = facts
  const [rules, spans] = [rulesFor(facts), spansOf(facts)]
  const contradictions = contradictionsIn(given, facts)
  const changeBy = (answer: string, changed: Facts): Change => {
    const after = rulesFor(changed)
    return {
      answer,
      added: after.filter((rule) => !rules.includes(rule)),
      removed: rules.filter((rule) => !after.includes(rule)),
      terms: haveSameDates(facts, changed) ? [] : movedTerms(spans, spansOf(changed), today),
    }
  }
  /** An answer that cannot be true beside what is known is no answer to wait for. */
  const changesOf = (tries: readonly Try[]): Change[] =>
    tries.flatMap(({ answer, given: filled }) => {
      const changed = factsWith(facts, given, filled)
      const change = changeBy(answer, changed)
      if (!changesAnything(change)) return []
      const holding = contradictionsIn({ ...given, ...filled }, changed)
      return holding.every((one) => contradictions.includes(one)) ? [change] : []
    })
  const missing = questions
    .filter(({ isOpen }) => isOpen(given, facts))
    .map(({ input, nl, tries }) => ({
      input,
      why: 'missing' as const,
      code: 'missing',
      question: nl,
      changes: changesOf(tries(today)),
    }))
    .filter(({ changes }) => changes.length > 0)
  return [
    ...contradictions.map(({ code, inputs, question }) => ({
      input: inputs[0],
      why: 'contradiction' as const,
      code,
      question,
      changes: inputs
        .filter((input) => given[input] !== undefined)
        .map((input) => changeBy(`zonder ${input}`, factsWith(facts, given, { [input]: undefined })))
        .filter(changesAnything),
    })),
    ...missing,
  ]
}

const changesAnything = ({ added, removed, terms }: Change): boolean =>
  added.length > 0 || removed.length > 0 || terms.length > 0

/** The same days themselves, and the two facts that make a term longer or leave it out. */
const haveSameDates = (a: Facts, b: Facts): boolean =>
  a.birthDate === b.birthDate &&
  a.reflectionGrantedOn === b.reflectionGrantedOn &&
  a.permitGrantedOn === b.permitGrantedOn &&
  a.dublinApplies === b.dublinApplies &&
  isLoneChild(a) === isLoneChild(b)

/** Of terms that still run: what ended long ago moves nobody. */
function movedTerms(before: readonly Span[], after: readonly Span[], today: PlainDate): readonly TermId[] {
  const differs = (one: Span, others: readonly Span[]): boolean =>
    !isBefore(one.ends, today) && !others.some(({ term, ends }) => term === one.term && ends.equals(one.ends))
  return [
    ...new Set([
      ...before.filter((one) => differs(one, after)).map(({ term }) => term),
      ...after.filter((one) => differs(one, before)).map(({ term }) => term),
    ]),
  ]
}
