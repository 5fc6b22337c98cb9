// SPDX-License-Identifier: EUPL-1.2
/**
 * Timers: dates that nobody keeps in one place. Those that follow from a situation, and those that a municipality starts itself (a request for
 * help, an application, a decision). Each says from which day, until which day, from which source, when to warn, and what must be done before.
 * When to warn is our proposal, never law.
 *
 * A term in a law or decree moves over weekend and holidays (Algemene termijnenwet); one in a policy rule or a ministerial regulation does not.
 */
import { isBefore, type PlainDate } from '../../time.ts'
import { eighteenthBirthday } from '../age-classes.ts'
import { lastDayOfTerm } from '../extension-of-terms.ts'
import { lastDayOfReflection } from '../reflection-period.ts'
import { type LegalSource, months, NoRuleInForce, type Term, weeks, years } from '../source.ts'
import { addWorkingDays } from '../working-days.ts'
import { continuedStayAfter, type Facts, isLoneChild } from './facts.ts'
import {
  brp,
  circulaire,
  continuedStay,
  majority,
  objection,
  regionalPolicy,
  rvbApplication,
  stayPage,
  strafvordering,
  wmo,
} from './sources.ts'

/** What a situation starts; a contract with other systems. */
export const termIds = ['bedenktijd', 'rvb', 'permit', 'threeYears', 'cosm', 'adulthood'] as const
export type TermId = (typeof termIds)[number]

/** What somebody starts by a deed. */
export type StartedTermId = 'wmoInvestigation' | 'wmoDecision' | 'objection' | 'dismissalComplaint' | 'brpSecrecy'

export type Warning = { readonly on: PlainDate; readonly nl: string }

export type Timer<Id extends string = TermId> = {
  readonly term: Id
  readonly nl: string
  readonly starts: PlainDate
  /** The last day that still counts; for adulthood the birthday itself. */
  readonly ends: PlainDate
  readonly source: LegalSource
  /** Proposals, in order of date; each lies between start and end. */
  readonly warnings: readonly Warning[]
  /** What must be done before the end, in Dutch. */
  readonly before: string
}

type Ahead = { readonly nl: string; readonly by: Term | 'lastWorkingDay' }

type Definition = {
  readonly nl: string
  readonly source: LegalSource
  readonly warn: readonly Ahead[]
  readonly before: string
}

const lastWorkingDay: Ahead = { nl: 'laatste werkdag ervoor', by: 'lastWorkingDay' }
const oneWeek: Ahead = { nl: 'een week ervoor', by: weeks(1) }
const fourAndTwoWeeks: readonly Ahead[] = [
  { nl: 'vier weken ervoor', by: weeks(4) },
  { nl: 'twee weken ervoor', by: weeks(2) },
  lastWorkingDay,
]

const definitions = {
  bedenktijd: {
    nl: 'bedenktijd',
    source: circulaire('B8/3.1 ad 1'),
    warn: fourAndTwoWeeks,
    before:
      'De persoon beslist: aangifte, andere medewerking of geen van beide. Regel een advocaat en een volgende plek.',
  },
  rvb: {
    nl: 'aanvraag Rvb',
    source: rvbApplication('aanvraag binnen twee weken'),
    warn: [oneWeek, lastWorkingDay],
    before: 'Stuur het formulier voor de Rvb naar het COA.',
  },
  permit: {
    nl: 'vergunning B8/3',
    source: stayPage,
    warn: [{ nl: 'drie maanden ervoor', by: months(3) }, { nl: 'zes weken ervoor', by: weeks(6) }, lastWorkingDay],
    before: 'Vraag verlenging aan bij de IND. Vraag het OM of het onderzoek of de strafzaak nog loopt.',
  },
  threeYears: {
    nl: 'drie jaar vergunning',
    source: continuedStay,
    warn: [{ nl: 'drie maanden ervoor', by: months(3) }, lastWorkingDay],
    before:
      'Bereid met de advocaat een aanvraag voor blijvend verblijf voor. Was er een onderbreking? Dan begint de termijn voor de zekerheid opnieuw.',
  },
  cosm: {
    nl: 'verblijf in de COSM',
    source: regionalPolicy('bijlage 2'),
    warn: fourAndTwoWeeks,
    before:
      'Weet waar de persoon daarna veilig slaapt. Eindigt de bedenktijd eerder? Dan eindigt de plek mogelijk ook.',
  },
  adulthood: {
    nl: '18e verjaardag',
    source: majority,
    warn: [{ nl: 'een half jaar ervoor', by: months(6) }, { nl: 'drie maanden ervoor', by: months(3) }, lastWorkingDay],
    before:
      'Regel de overgang van jeugdhulp of Nidos naar de Wmo: wonen, geld (18 tot 21 jaar apart nakijken), verzekering en verblijf.',
  },
} as const satisfies Record<TermId, Definition>

/** What a term is called, in Dutch. */
export const termName = (term: TermId): string => definitions[term].nl

const startedTerms = {
  wmoInvestigation: {
    nl: 'onderzoek Wmo',
    lasts: weeks(6),
    source: wmo('art. 2.3.2 lid 1'),
    warn: [oneWeek, lastWorkingDay],
    before: 'De gemeente rondt het onderzoek af. Is dat niet gebeurd? Dan mag de persoon zonder onderzoek aanvragen.',
  },
  wmoDecision: {
    nl: 'besluit Wmo',
    lasts: weeks(2),
    source: wmo('art. 2.3.5 lid 2'),
    warn: [lastWorkingDay],
    before: 'De gemeente besluit op de aanvraag.',
  },
  objection: {
    nl: 'bezwaar of beroep',
    lasts: weeks(6),
    source: objection,
    warn: [{ nl: 'twee weken ervoor', by: weeks(2) }, oneWeek, lastWorkingDay],
    before: 'De advocaat stuurt bezwaar of beroep. Is er haast? Stuur het zonder redenen en vul later aan.',
  },
  dismissalComplaint: {
    nl: 'beklag bij niet verder vervolgen',
    lasts: months(3),
    source: strafvordering('art. 12k en 12l'),
    warn: fourAndTwoWeeks,
    before:
      'De advocaat dient beklag in bij het gerechtshof. Voor een gewoon sepot vonden we geen termijn: wacht niet.',
  },
  brpSecrecy: {
    nl: 'geheimhouding in de BRP',
    lasts: weeks(4),
    source: brp('art. 2.59'),
    warn: [oneWeek],
    before: 'De gemeente zet de aantekening. Vraag om een bevestiging.',
  },
} as const satisfies Record<StartedTermId, Definition & { lasts: Term }>

const rvbApplicationTerm = weeks(2)
const permitLasts = years(1)
const longestInCosm = months(3)

/** From which day until which: a timer without its words and warnings. */
export type Span = Pick<Timer, 'term' | 'starts' | 'ends'>

/** @returns the timers that this situation starts, the soonest end first; a date in the future starts none */
export const timersOf = (facts: Facts): readonly Timer[] =>
  spansOf(facts)
    .map(({ term, starts, ends }) => timer(term, definitions[term], starts, ends))
    .toSorted((a, b) => Temporal.PlainDate.compare(a.ends, b.ends))

/** The same without what costs time to work out, for who tries many answers. */
export function spansOf(facts: Facts): readonly Span[] {
  const { birthDate, reflectionGrantedOn: reflection, permitGrantedOn: permit, today } = facts
  const unmoved = { statutory: false }
  const spans: Span[] = []
  if (reflection) {
    spans.push(
      { term: 'bedenktijd', starts: reflection, ends: lastDayOfReflection(reflection, facts.dublinApplies) },
      { term: 'rvb', starts: reflection, ends: lastDayOfTerm(reflection, rvbApplicationTerm, unmoved) },
    )
    if (!isLoneChild(facts))
      spans.push({ term: 'cosm', starts: reflection, ends: lastDayOfTerm(reflection, longestInCosm, unmoved) })
  }
  if (permit) {
    spans.push(
      { term: 'permit', starts: permit, ends: lastDayOfTerm(permit, permitLasts, unmoved) },
      { term: 'threeYears', starts: permit, ends: lastDayOfTerm(permit, continuedStayAfter, unmoved) },
    )
  }
  if (birthDate) {
    const adultOn = eighteenthBirthday(birthDate)
    if (!isBefore(adultOn, today)) spans.push({ term: 'adulthood', starts: birthDate, ends: adultOn })
  }
  return spans
}

/**
 * A timer that a deed starts; moved by weekend and holidays, for each stands in a law.
 *
 * @param start the day of the request, the application, the decision or the notice; itself not counted
 * @throws NoRuleInForce when holidays are needed of a year before 2014
 */
export function startedTimer(term: StartedTermId, start: PlainDate): Timer<StartedTermId> {
  const definition = startedTerms[term]
  return timer(term, definition, start, lastDayOfTerm(start, definition.lasts, { statutory: true }))
}

function timer<Id extends string>(
  term: Id,
  { nl, source, warn, before }: Definition,
  starts: PlainDate,
  ends: PlainDate,
): Timer<Id> {
  const warnings = warn
    .flatMap(({ nl: words, by }) => {
      const on = by === 'lastWorkingDay' ? workingDayBefore(ends) : ends.subtract({ [by.unit]: by.count })
      return on ? [{ on, nl: words }] : []
    })
    .toSorted((a, b) => Temporal.PlainDate.compare(a.on, b.on))
  return { term, nl, starts, ends, source, warnings, before }
}

/** Nothing for years of which the holidays are not known: nobody is warned about those any more. */
function workingDayBefore(day: PlainDate): PlainDate | undefined {
  try {
    return addWorkingDays(day, -1)
  } catch (error) {
    if (error instanceof NoRuleInForce) return undefined
    throw error
  }
}
