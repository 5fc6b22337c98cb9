// SPDX-License-Identifier: EUPL-1.2
/** The decision on each part, and the form for one more. What is withheld carries its ground and the eight points weighed. */
import type { FC } from 'hono/jsx'
import { uavg41Points } from '../../law/requests-of-data-subjects.ts'
import { to } from '../../paths.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { mayBeDone } from './lifecycle.ts'
import { optionsOf } from './options-of.ts'
import { groundsOf, lawOf, partDecisions, pointNames, type Part } from './rules.ts'
import { fieldOf, type StepProps } from './step-props.ts'
import { WithheldFields } from './WithheldFields.tsx'
import { decisionWords, words } from './words.nl.ts'

const text = words.parts

export const PartsStep: FC<StepProps> = (props) => {
  const { request, who } = props
  const mayRemove = mayBeDone(request.status, 'removePart')
  return (
    <>
      {request.words.parts.length === 0 ? <p class="hint">{text.none}</p> : null}
      {request.words.parts.map((part) => (
        <Card title={decisionWords[part.decision]} level={3}>
          <PartFacts part={part} request={request} />
          {mayRemove ? (
            <StaffForm action={to('removeRequestPart', { id: request.id })} csrf={who.csrf}>
              <input type="hidden" name="welk" value={part.id} />
              <Button variant="subtle" label={text.removeWhat(part.what)}>
                {text.remove}
              </Button>
            </StaffForm>
          ) : null}
        </Card>
      ))}
      {mayBeDone(request.status, 'addPart') ? <PartForm {...props} /> : null}
    </>
  )
}

const PartFacts: FC<{ part: Part } & Pick<StepProps, 'request'>> = ({ part, request }) => {
  const ground = groundsOf(lawOf(request.kind)).find(([name]) => name === part.ground)
  const points = pointNames.filter((point) => part.points[point])
  return (
    <>
      <p class="own-words" dir="auto">
        {visibleText(part.what)}
      </p>
      <DefinitionList
        items={[
          ...(part.given ? [{ term: text.given, description: visibleText(part.given) }] : []),
          ...(ground ? [{ term: text.ground, description: ground[1] }] : []),
          ...(part.reason ? [{ term: text.reason, description: visibleText(part.reason) }] : []),
        ]}
      />
      {points.length > 0 ? (
        <details class="fold">
          <summary class="fold__summary">{text.points}</summary>
          <div class="fold__content">
            <DefinitionList
              items={points.map((point) => ({
                term: `${point}. ${uavg41Points[point]}`,
                description: visibleText(part.points[point] ?? ''),
              }))}
            />
          </div>
        </details>
      ) : null}
    </>
  )
}

const PartForm: FC<StepProps> = (props) => {
  const { request, who, errors, typed } = props
  return (
    <details class="fold" open={request.words.parts.length === 0 || typed.has('deel')}>
      <summary class="fold__summary">{text.add}</summary>
      <div class="fold__content">
        <StaffForm action={to('addRequestPart', { id: request.id })} csrf={who.csrf}>
          <TextField {...fieldOf(props, 'deel')} label={text.what} hint={text.whatHint} width="full" />
          <RadioGroup
            {...fieldOf(props, 'besluit')}
            legend={text.decision}
            options={optionsOf(partDecisions, decisionWords)}
          />
          <TextArea {...fieldOf(props, 'gegeven')} label={text.givenLabel} hint={text.givenHint} rows={3} optional />
          <WithheldFields law={lawOf(request.kind)} typed={typed} errors={errors} />
          <Button variant="secondary">{text.save}</Button>
        </StaffForm>
      </div>
    </details>
  )
}
