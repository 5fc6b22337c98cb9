// SPDX-License-Identifier: EUPL-1.2
/** Advice with its why and its source, each to be answered: done, or why it does not apply. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { sourceStatusWords, words } from '../assessment/words.nl.ts'
import { ruleOf, type AdviceId } from './rules.ts'
import type { AdviceAnswer } from './store.ts'

export interface AdviceListProps {
  reportId: string
  advice: readonly AdviceId[]
  answers: ReadonlyMap<string, AdviceAnswer>
  names: ReadonlyMap<string, string>
  csrf: string
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
}

export const AdviceList: FC<AdviceListProps> = (props) => (
  <>
    <h2>{words.advice}</h2>
    <p class="hint">{words.adviceLead}</p>
    {props.advice.length === 0 ? <p>{words.adviceNone}</p> : props.advice.map((id) => <Advice {...props} id={id} />)}
  </>
)

const Advice: FC<AdviceListProps & { id: AdviceId }> = ({ reportId, id, answers, names, csrf, typed, errors }) => {
  const { text, why, source } = ruleOf(id)
  const answer = answers.get(id)
  const isThisOne = typed.get('advies') === id
  return (
    <Card title={text} level={3}>
      <p>
        {words.why}: {why}
      </p>
      <p class="hint">
        {words.sourceOf}: {source.url ? <a href={source.url}>{source.title}</a> : source.title} (
        {sourceStatusWords[source.status]})
      </p>
      {id === 'minor' ? (
        <p>
          <a href={to('meldcode', { id: reportId })}>{words.toMeldcode}</a>
        </p>
      ) : null}
      {answer ? (
        answer.answer === 'done' ? (
          <p>{words.didIt(names.get(answer.by) ?? '')}</p>
        ) : (
          <p>
            {words.doesNotApply(names.get(answer.by) ?? '')} <span class="own-words">{visibleText(answer.reason)}</span>
          </p>
        )
      ) : (
        <>
          <StaffForm action={to('answerAdvice', { id: reportId })} csrf={csrf}>
            <input type="hidden" name="advies" value={id} />
            <input type="hidden" name="gedaan" value="ja" />
            <Button variant="secondary" label={words.doneLabel(text)}>
              {words.done}
            </Button>
          </StaffForm>
          <details class="fold" open={isThisOne}>
            <summary class="fold__summary">{words.notApplicable}</summary>
            <div class="fold__content">
              <StaffForm action={to('answerAdvice', { id: reportId })} csrf={csrf}>
                <input type="hidden" name="advies" value={id} />
                <TextField
                  name="want"
                  id={isThisOne ? 'want' : `want-${id}`}
                  label={words.notApplicable}
                  width="full"
                  value={isThisOne ? (typed.get('want') ?? '') : ''}
                  error={isThisOne ? errors['want'] : undefined}
                />
                <Button variant="secondary">{words.notApplicableButton}</Button>
              </StaffForm>
            </div>
          </details>
        </>
      )}
    </Card>
  )
}
