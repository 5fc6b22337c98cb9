// SPDX-License-Identifier: EUPL-1.2
/**
 * The answers to somebody who works here and told what he saw himself, one for each way it can go (ruling 19). "Help was arranged" is
 * not among them: that goes to no reporter without the person's agreement. A stranger, and whoever told it to a colleague, gets the
 * closing words.
 */
import type { ReportState } from '../lifecycle.ts'

export const colleagueAnswers = ['received', 'noTrafficking', 'passedOn', 'beingDealtWith'] as const
export type ColleagueAnswer = (typeof colleagueAnswers)[number]

export const colleagueAnswerTexts: Record<ColleagueAnswer, string> = {
  received: `Dank je voor je melding. We hebben die gelezen en gaan ermee aan het werk. Je hoort weer van ons.

Zie of hoor je nog iets? Vul het hier aan. Is er nu gevaar? Bel 112.`,
  noTrafficking: `Dank je voor je melding. We hebben die met deskundigen bekeken. We zien nu geen mensenhandel.

Je deed er goed aan om het te melden. Zie of hoor je later nog iets? Vul het hier aan.`,
  passedOn: `Dank je voor je melding. We hebben die bekeken en doorgegeven aan wie er iets mee kan. Meer mogen we je niet vertellen. Dat is om iedereen te beschermen, ook jou.

Zie of hoor je nog iets? Vul het hier aan.`,
  beingDealtWith: `Dank je voor je melding. We zijn ermee bezig. Meer mogen we je nu niet vertellen. Dat is om iedereen te beschermen, ook jou.

Praat er niet over met de mensen om wie het gaat. Zie of hoor je nog iets? Vul het hier aan.`,
}

/** Which answers are true in which state. */
export const possibleAnswers = {
  submitted: [],
  received: ['received', 'beingDealtWith'],
  watch: ['beingDealtWith'],
  suspected: ['beingDealtWith', 'passedOn'],
  closedNoIndication: ['noTrafficking'],
  transferred: ['passedOn'],
  caseOpened: ['beingDealtWith', 'passedOn'],
  destroyed: [],
} as const satisfies Record<ReportState, readonly ColleagueAnswer[]>

export const isTrueAnswer = (answer: ColleagueAnswer, state: ReportState): boolean =>
  (possibleAnswers[state] as readonly ColleagueAnswer[]).includes(answer)
