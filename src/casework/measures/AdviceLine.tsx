// SPDX-License-Identifier: EUPL-1.2
/** One barrier out of the advice: what it does, why it fits, who, on which basis and whether that is law today, and what to mind. */
import type { FC } from 'hono/jsx'
import { barrierInstruments, barrierStages, type BarrierAdvice, type InstrumentId } from '../../law/barriers.ts'
import { exploitationForms } from '../../triage/index.ts'
import { sayExact } from '../../ui/date-words.ts'
import { newWords } from './page-words.nl.ts'
import { sayBasis } from './say-basis.ts'
import { standingWords, targetWords } from './words.nl.ts'

const list = (words: readonly string[]): string => words.join(', ')

export function sayWhy({ why: { stages, forms, target } }: BarrierAdvice): string {
  const reasons = [
    newWords.whyStages(list(stages.map((stage) => barrierStages[stage]))),
    ...(forms.length > 0 ? [newWords.whyForms(list(forms.map((form) => exploitationForms[form])))] : []),
    newWords.whyTarget(targetWords[target]),
  ]
  return `${newWords.why} ${reasons.join('; ')}.`
}

export const AdviceLine: FC<{ advice: BarrierAdvice }> = ({ advice }) => (
  <>
    {barrierInstruments[advice.id].does} {sayWhy(advice)}
    <br />
    {newWords.who}: {barrierInstruments[advice.id].who}. <strong>{standingWords[advice.standing]}</strong>.{' '}
    {sayBasis(advice.id).split('\n').join('; ')}
    {mindOf(advice.id).map((line) => (
      <>
        <br />
        {newWords.mind}: {line}
      </>
    ))}
  </>
)

/** Warnings, amounts with their day, and what is not law yet. */
export function mindOf(id: InstrumentId): string[] {
  const { warnings, amounts = [], inForceFrom, notYet } = barrierInstruments[id]
  return [
    ...(inForceFrom ? [newWords.from(sayExact(inForceFrom))] : []),
    ...(notYet ? [notYet.nl] : []),
    ...warnings,
    ...amounts.map(({ nl, asOf }) => newWords.amountAt(nl, sayExact(asOf))),
  ]
}
