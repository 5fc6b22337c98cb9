// SPDX-License-Identifier: EUPL-1.2
/** One recorded assessment as facts; what was left open takes no line. */
import type { Child, FC } from 'hono/jsx'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { exploitationForms } from '../forms.ts'
import { surestOf, type Assessment } from './rules.ts'
import {
  ageWords,
  confidenceWords,
  credibilityWords,
  reliabilityWords,
  startWords,
  unknownWords,
  words,
} from './words.nl.ts'

export const SaidAssessment: FC<{ assessment: Assessment }> = ({ assessment }) => {
  const own = (text: string) => (text === '' ? undefined : <span class="own-words">{visibleText(text)}</span>)
  const lines: [string, Child | undefined][] = [
    [words.start, assessment.startingPoint && startWords[assessment.startingPoint]],
    [
      words.forms,
      assessment.forms.length === 0
        ? undefined
        : surestOf(assessment)
            .map(({ form, confidence }) => `${exploitationForms[form]} (${confidenceWords[confidence]})`)
            .join(', '),
    ],
    [words.source, assessment.reliability && reliabilityWords[assessment.reliability]],
    [words.content, assessment.credibility && credibilityWords[assessment.credibility]],
    [words.age, assessment.age && ageWords[assessment.age]],
    [words.alone, assessment.unaccompanied && unknownWords[assessment.unaccompanied]],
    [words.pleadsFor, own(assessment.pleadsFor)],
    [words.pleadsAgainst, own(assessment.pleadsAgainst)],
  ]
  return (
    <DefinitionList
      items={lines.flatMap(([term, description]) => (description === undefined ? [] : [{ term, description }]))}
    />
  )
}
