// SPDX-License-Identifier: EUPL-1.2
/** The questions at a moment of doubt, folded inside the form of a disclosure; answered by a button of their own, so that all that was typed stays. */
import type { FC } from 'hono/jsx'
import { answersTo, nextQuestion } from '../../law/sharing-questions/walk.ts'
import { questionWords } from '../../law/sharing-questions/words.nl.ts'
import { to } from '../../paths.ts'
import { Button } from '../../ui/Button.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { readDoubt } from '../doubt-helper/kept-doubt.ts'
import { KeptOutcome } from '../doubt-helper/KeptOutcome.tsx'
import { words as all } from './words.nl.ts'

const words = all.doubt

interface DoubtFoldProps {
  caseId: string
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
}

export const DoubtFold: FC<DoubtFoldProps> = ({ caseId, typed, errors }) => {
  const answers = readDoubt(typed.get('twijfel') ?? '') ?? {}
  const question = nextQuestion(answers)
  const action = to('doubtHere', { id: caseId })
  const sayings: Readonly<Record<string, string>> = question ? questionWords[question].answers : {}
  return (
    <details class="fold" open={typed.get('vragen') === 'ja' || errors['antwoord'] !== undefined}>
      <summary class="fold__summary">{words.title}</summary>
      <div class="fold__content">
        {question ? (
          <>
            <p class="hint">{words.lead}</p>
            <RadioGroup
              name="antwoord"
              legend={questionWords[question].ask}
              hint={questionWords[question].hint}
              options={answersTo[question].map((value) => ({ value, label: sayings[value] ?? '' }))}
              error={errors['antwoord']}
            />
            <Button variant="secondary" formaction={action}>
              {words.next}
            </Button>
          </>
        ) : (
          <>
            <KeptOutcome answers={answers} />
            <p>{words.kept}</p>
          </>
        )}
        {Object.keys(answers).length > 0 ? (
          <Button variant="subtle" formaction={action} name="opnieuw" value="ja">
            {words.again}
          </Button>
        ) : null}
      </div>
    </details>
  )
}
