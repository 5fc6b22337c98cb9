// SPDX-License-Identifier: EUPL-1.2
/** A measure as it is read: what it is, for what, since when, what was answered, and until when somebody may object. */
import type { FC } from 'hono/jsx'
import { barrierStages } from '../../law/barriers.ts'
import { objectionPeriod } from '../../law/objection-period.ts'
import { plainDate, type PlainDate } from '../../time.ts'
import { to } from '../../paths.ts'
import { DateText } from '../../ui/DateText.tsx'
import { DefinitionList, type Definition } from '../../ui/DefinitionList.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { measureWords } from './page-words.nl.ts'
import { objectionEnds } from './rules.ts'
import { saySource } from './say-basis.ts'
import type { Measure } from './store.ts'
import { decisionMakerWords, riskWords, shelterWords } from './words.nl.ts'

interface MeasureFactsProps {
  measure: Measure
  caseNumber: string | undefined
  today: PlainDate
  /** With what stands in the forms too, for who reads along. */
  isWhole: boolean
}

export const MeasureFacts: FC<MeasureFactsProps> = ({ measure, caseNumber, today, isWhole }) => (
  <DefinitionList
    items={[
      ...standing(measure, caseNumber, today),
      ...(isWhole ? written(measure) : measure.status === 'plan' ? [] : fixed(measure)),
    ]}
  />
)

const words = (text: string) => (
  <span class="own-words" dir="auto">
    {text === '' ? measureWords.notYet : visibleText(text)}
  </span>
)

function standing(measure: Measure, caseNumber: string | undefined, today: PlainDate): Definition[] {
  const { decidedOn, startsOn, endsOn, text } = measure
  const ends = objectionEnds(measure.instrument, decidedOn)
  const day = (term: string, on: PlainDate | undefined): Definition[] =>
    on ? [{ term, description: <DateText date={on} today={today} /> }] : []
  return [
    { term: measureWords.target, description: words(text.target) },
    { term: measureWords.stage, description: barrierStages[measure.stage] },
    ...(measure.caseId && caseNumber
      ? [
          {
            term: <a href={to('case', { id: measure.caseId })}>{measureWords.case(caseNumber)}</a>,
            description: measureWords.onlyCase,
          },
        ]
      : []),
    ...day(measureWords.decidedOn, decidedOn),
    ...(ends
      ? [
          {
            term: measureWords.objection,
            description: (
              <>
                <DateText date={ends} today={today} />
                <p class="hint">
                  {measureWords.objectionFrom} {objectionPeriod.sources.map(saySource).join('; ')}
                </p>
              </>
            ),
          },
        ]
      : []),
    ...day(measureWords.startsOn, startsOn),
    ...day(measureWords.endsOn, endsOn),
    ...(text.ending === '' ? [] : [{ term: measureWords.ending, description: words(text.ending) }]),
  ]
}

/** On what it was decided; read only from then on. */
const fixed = ({ text }: Pick<Measure, 'text'>): Definition[] => [
  { term: measureWords.basis, description: words(text.basis) },
  {
    term: measureWords.decidedBy,
    description: words(
      [text.decisionMaker === '' ? '' : decisionMakerWords[text.decisionMaker], text.decisionMakerOther]
        .filter((part) => part !== '')
        .join(': '),
    ),
  },
]

function written({ text, victimRisk, investigationRisk, shelter }: Measure): Definition[] {
  const answer = (said: string | undefined, note: string) => (
    <>
      {said ?? measureWords.notYet}
      {note === '' ? null : <br />}
      {note === '' ? null : words(note)}
    </>
  )
  return [
    { term: measureWords.victim, description: answer(victimRisk && riskWords[victimRisk.answer], text.victimNote) },
    {
      term: measureWords.investigation,
      description: answer(investigationRisk && riskWords[investigationRisk.answer], text.investigationNote),
    },
    ...(shelter
      ? [{ term: measureWords.sleep, description: answer(shelterWords[shelter.answer], text.shelterNote) }]
      : []),
    ...fixed({ text }),
    { term: measureWords.proportionality, description: words(text.proportionality) },
    ...(text.viewOn === ''
      ? []
      : [{ term: measureWords.view, description: plainDate(text.viewOn).toLocaleString('nl-NL') }]),
    ...(text.publicTitle === '' ? [] : [{ term: measureWords.publicTitle, description: words(text.publicTitle) }]),
  ]
}
