// SPDX-License-Identifier: EUPL-1.2
/**
 * The questions to ask when somebody doubts whether something may be shared (delen), one after the other, as one tree. What one does not
 * know never opens a way: it ends with the privacy officer (FG) or at the telephone. At two questions it counts as the heavier answer instead:
 * who may be recognised is treated as recognised, and what may need a name as named. The order, and that eight questions are enough, is ours.
 */
import type { CallId, OfficerQuestionId, SharingBasisId } from './endings.ts'

const yesNo = ['yes', 'no', 'unknown'] as const
export const answersTo = {
  dangerNow: yesNo,
  ownRuleAbused: yesNo,
  receiver: ['police', 'veiligThuis', 'care', 'comensha', 'network', 'municipality', 'other', 'unknown'],
  policeData: yesNo,
  recognisable: yesNo,
  pseudonym: yesNo,
  suspicion: yesNo,
  special: yesNo,
  violenceOrChild: yesNo,
  consent: ['yes', 'no', 'underSixteen', 'unknown'],
} as const satisfies Record<string, readonly string[]>

export type QuestionId = keyof typeof answersTo
export type AnswerTo<Q extends QuestionId> = (typeof answersTo)[Q][number]
export type Answers = { readonly [Q in QuestionId]?: AnswerTo<Q> }

export type Ending =
  | { readonly kind: 'basis'; readonly id: SharingBasisId }
  | { readonly kind: 'askOfficer'; readonly id: OfficerQuestionId }
  | { readonly kind: 'callFirst'; readonly id: CallId }

type Asking = { [Q in QuestionId]: { readonly ask: Q; readonly on: Readonly<Record<AnswerTo<Q>, Step>> } }[QuestionId]
type Step = Ending | Asking

const basis = (id: SharingBasisId): Ending => ({ kind: 'basis', id })
const officer = (id: OfficerQuestionId): Ending => ({ kind: 'askOfficer', id })
const call = (id: CallId): Ending => ({ kind: 'callFirst', id })

const withConsent = (yes: SharingBasisId): Step => ({
  ask: 'consent',
  on: {
    yes: basis(yes),
    no: officer('noConsent'),
    underSixteen: officer('underSixteen'),
    unknown: officer('noConsent'),
  },
})

/** Said about one who may exploit others: that does not go along with something else. */
const withoutSuspicion = (no: Step): Step => ({
  ask: 'suspicion',
  on: { yes: officer('suspicion'), no, unknown: officer('suspicion') },
})

const unlessSpecial = (no: SharingBasisId, yes: Step): Step => ({
  ask: 'special',
  on: { yes, no: basis(no), unknown: officer('special') },
})

const unlessFromPolice = (no: Step): Step => ({
  ask: 'policeData',
  on: { yes: officer('policeData'), no, unknown: officer('policeData') },
})

const aboutSomebody = (nobody: SharingBasisId, somebody: Step): Step => ({
  ask: 'recognisable',
  on: { yes: somebody, no: basis(nobody), unknown: somebody },
})

const named = withoutSuspicion(withConsent('explicitConsentToHelp'))
const perhapsPseudonym: Step = {
  ask: 'pseudonym',
  on: { yes: unlessSpecial('pseudonym', withConsent('explicitConsentToHelp')), no: named, unknown: named },
}

const toPolice: Step = {
  ask: 'suspicion',
  on: {
    yes: unlessSpecial('offenceReport', withConsent('explicitConsentToPolice')),
    no: officer('noOffence'),
    unknown: officer('suspicion'),
  },
}

const toVeiligThuis: Step = {
  ask: 'violenceOrChild',
  on: { yes: basis('toVeiligThuis'), no: officer('notForVeiligThuis'), unknown: call('advice') },
}

const receiver: Step = {
  ask: 'receiver',
  on: {
    police: unlessFromPolice(aboutSomebody('placesToPolice', toPolice)),
    veiligThuis: unlessFromPolice(toVeiligThuis),
    care: unlessFromPolice(aboutSomebody('places', perhapsPseudonym)),
    comensha: unlessFromPolice(withoutSuspicion(withConsent('explicitConsentToRegistration'))),
    network: officer('network'),
    municipality: unlessFromPolice(
      aboutSomebody(
        'places',
        withoutSuspicion(unlessSpecial('taskOfOtherMunicipality', withConsent('explicitConsentToHelp'))),
      ),
    ),
    other: unlessFromPolice(aboutSomebody('places', perhapsPseudonym)),
    unknown: officer('receiverUnknown'),
  },
}

const tree: Step = {
  ask: 'dangerNow',
  on: {
    yes: call('emergency'),
    unknown: call('advice'),
    no: {
      ask: 'ownRuleAbused',
      on: { yes: call('prosecutor'), no: receiver, unknown: officer('ownRuleUnknown') },
    },
  },
}

/** @returns the questions on the way that were answered, in the order in which they are asked, and where that leads */
function walk(answers: Answers): { asked: QuestionId[]; at: Step } {
  const asked: QuestionId[] = []
  let at = tree
  while ('ask' in at) {
    const on: Readonly<Partial<Record<string, Step>>> = at.on
    const answer = answers[at.ask]
    const next = isAnswerTo(at.ask, answer) ? on[answer] : undefined
    if (!next) break
    asked.push(at.ask)
    at = next
  }
  return { asked, at }
}

/** @returns what to ask now; nothing when the answers lead to an ending */
export function nextQuestion(answers: Answers): QuestionId | undefined {
  const { at } = walk(answers)
  return 'ask' in at ? at.ask : undefined
}

/** @returns where the answers lead; nothing while there is something to ask */
export function outcomeOf(answers: Answers): Ending | undefined {
  const { at } = walk(answers)
  return 'ask' in at ? undefined : at
}

/** The questions on the way, in order. An answer that is not on it, from before one went back, counts for nothing. */
export const askedOn = (answers: Answers): readonly QuestionId[] => walk(answers).asked

export const isAnswerTo = <Q extends QuestionId>(question: Q, value: unknown): value is AnswerTo<Q> =>
  (answersTo[question] as readonly unknown[]).includes(value)
