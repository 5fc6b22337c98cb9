// SPDX-License-Identifier: EUPL-1.2
/**
 * Duty to report a crime (aangifteplicht): the few cases in which the law obliges, and the wide one in which it allows.
 * There is NO general duty for an official to report human trafficking: art. 273f Sr is not in the list of art. 160.
 * A screen may ask the two questions below and point to the police or the prosecutor; it must never say "you must".
 *
 * Source: Wetboek van Strafvordering, art. 160-163 (BWBR0001903), wording of 1 December 2007, read on 21 November 2026;
 * a copy of May 2017 agrees for art. 160-162. Later changes (sexual offences 2024, the new code) were not read.
 * https://wetten.overheid.nl/BWBR0001903/
 */
import { plainDate } from '../time.ts'
import type { LegalSource } from './source.ts'

export type ReportingRule = {
  readonly kind: 'duty' | 'right' | 'exception' | 'form'
  readonly who: 'everyone' | 'official'
  /** What the article says, in Dutch, in our words. */
  readonly nl: string
  /** A duty "at once" (onverwijld); the law gives no number of days. */
  readonly atOnce: boolean
  readonly source: LegalSource
}

const sv = (article: string): LegalSource => ({
  law: 'Wetboek van Strafvordering',
  article,
  bwb: 'BWBR0001903',
  url: 'https://wetten.overheid.nl/BWBR0001903/',
  wording: plainDate('2007-12-01'),
  status: 'toCheck',
})

export const reportingRules = {
  gravestCrimes: {
    kind: 'duty',
    who: 'everyone',
    nl: 'Wie weet van bepaalde zeer ernstige misdrijven, zoals moord, mensenroof of verkrachting, doet aangifte. Mensenhandel staat niet in deze lijst.',
    atOnce: true,
    source: sv('art. 160 lid 1'),
  },
  someoneHeld: {
    kind: 'duty',
    who: 'everyone',
    nl: 'Wie weet dat iemand wordt vastgehouden op een plaats die daar niet voor is, meldt dat aan een opsporingsambtenaar.',
    atOnce: true,
    source: sv('art. 160 lid 3'),
  },
  ownProsecution: {
    kind: 'exception',
    who: 'everyone',
    nl: 'De plicht geldt niet voor wie daardoor zelf vervolgd kan worden, of iemand voor wie hij mag zwijgen.',
    atOnce: false,
    source: sv('art. 160 lid 2, art. 162 lid 3'),
  },
  mayReport: {
    kind: 'right',
    who: 'everyone',
    nl: 'Iedereen mag aangifte doen van een strafbaar feit.',
    atOnce: false,
    source: sv('art. 161'),
  },
  crimeInOffice: {
    kind: 'duty',
    who: 'official',
    nl: 'Een ambtenaar die in zijn werk hoort van een ambtsmisdrijf, doet aangifte.',
    atOnce: true,
    source: sv('art. 162 lid 1 a'),
  },
  crimeByOfficial: {
    kind: 'duty',
    who: 'official',
    nl: 'Een ambtenaar die in zijn werk hoort van een misdrijf van een ambtenaar die zijn ambt of een bijzondere plicht misbruikte, doet aangifte.',
    atOnce: true,
    source: sv('art. 162 lid 1 b'),
  },
  ownRuleAbused: {
    kind: 'duty',
    who: 'official',
    nl: 'Een ambtenaar die in zijn werk hoort van een misdrijf waarmee een regel wordt overtreden of misbruikt die zijn organisatie uitvoert of handhaaft, doet aangifte.',
    atOnce: true,
    source: sv('art. 162 lid 1 c'),
  },
  prosecutorAsks: {
    kind: 'duty',
    who: 'official',
    nl: 'Vraagt de officier van justitie om inlichtingen over strafbare feiten uit het werk, dan geeft de ambtenaar die.',
    atOnce: false,
    source: sv('art. 162 lid 2'),
  },
  howToReport: {
    kind: 'form',
    who: 'everyone',
    nl: 'Aangifte kan mondeling of schriftelijk, zelf of door iemand met een bijzondere schriftelijke volmacht. De ambtenaar die haar moet opnemen, mag haar niet weigeren.',
    atOnce: false,
    source: sv('art. 163'),
  },
} as const satisfies Record<string, ReportingRule>

export type ReportingRuleId = keyof typeof reportingRules

/** The two questions that find a duty in a report of human trafficking; asked of staff, answered by a person. */
export const dutyQuestions = [
  { ask: 'Zit er iemand opgesloten of wordt iemand vastgehouden?', rule: 'someoneHeld' },
  {
    ask: 'Wordt een regel misbruikt die wij zelf uitvoeren, zoals uitkering, vergunning of inschrijving?',
    rule: 'ownRuleAbused',
  },
] as const satisfies readonly { ask: string; rule: ReportingRuleId }[]
