// SPDX-License-Identifier: EUPL-1.2
/** What is told at a point as forms: seen and released, written anew, or taken off. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { FormGroupDetails } from '../../ui/FormGroupDetails.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { ForFields } from './ForFields.tsx'
import type { Participant } from './participants.ts'
import type { Point } from './points.ts'
import type { Meeting } from './store.ts'
import { conflicts, words } from './words.nl.ts'

export interface PointFormProps {
  meeting: Meeting
  point: Point
  csrf: string
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
}

const Hidden: FC<{ point: Point }> = ({ point }) => (
  <>
    <input type="hidden" name="punt" value={point.id} />
    <input type="hidden" name="versie" value={String(point.version)} />
  </>
)

/** @param leads what seems to lead to somebody; nothing when nothing does */
export const ReleaseForm: FC<PointFormProps & { leads: readonly string[] }> = (props) => {
  const { meeting, point, csrf, typed, errors, leads } = props
  const asksReason = leads.length > 0 || point.content.items.some(({ node }) => node?.name !== undefined)
  const found =
    leads.length > 0 ? <p dir="auto">{words.leads(leads.map((each) => visibleText(each)).join(', '))}</p> : null
  if (asksReason && meeting.kind === 'regionalTable')
    return (
      <Alert kind="warning" title={conflicts['namesAtRegional']}>
        {found}
      </Alert>
    )
  return (
    <Card title={words.releaseTitle}>
      {found ? <Alert kind="warning">{found}</Alert> : null}
      <StaffForm action={to('releasePoint', { id: meeting.id })} csrf={csrf}>
        <Hidden point={point} />
        {asksReason ? (
          <TextField
            name="waarom"
            label={words.namesReason}
            hint={words.namesReasonHint}
            width="full"
            value={typed.get('waarom') ?? ''}
            error={errors['waarom']}
          />
        ) : null}
        {point.embargoId ? (
          <Checkbox
            name="akkoord"
            label={words.agreed}
            checked={typed.get('akkoord') === 'ja'}
            error={errors['akkoord']}
          />
        ) : null}
        <Checkbox name="gezien" label={words.looked} checked={typed.get('gezien') === 'ja'} error={errors['gezien']} />
        <Button>{words.release}</Button>
      </StaffForm>
    </Card>
  )
}

export const ChangePointForm: FC<PointFormProps & { participants: readonly Participant[] }> = (props) => {
  const { meeting, point, csrf, errors, participants } = props
  const isTyped = props.typed.has('vraag')
  const typed = isTyped ? props.typed : new Map<string, string>()
  const was = (name: string, usual: string) => typed.get(name) ?? usual
  const lines = (name: string, usual: readonly string[]) => (isTyped ? (typed.get(name) ?? '').split('\n') : usual)
  const { items } = point.content
  const persons = items.flatMap(({ id, node }) => (node ? [{ id, node }] : []))
  return (
    <FormGroupDetails summary={words.changePointFold} holdsValue={isTyped}>
      <StaffForm action={to('changePoint', { id: meeting.id })} csrf={csrf}>
        <Hidden point={point} />
        <p class="hint">{words.changePointHint}</p>
        <TextField
          name="vraag"
          label={words.question}
          width="full"
          value={was('vraag', point.content.question)}
          error={errors['vraag']}
        />
        <TextArea
          name="samenvatting"
          label={words.summary}
          hint={words.summaryHint}
          rows={5}
          optional
          value={was('samenvatting', point.content.summary)}
          error={errors['samenvatting']}
        />
        {items.map(({ id, text, node }, index) => (
          <TextArea
            name={`tekst-${id}`}
            label={node ? words.told(node.label) : words.toldEntry(index + 1)}
            rows={4}
            value={was(`tekst-${id}`, text)}
            error={errors[`tekst-${id}`]}
          />
        ))}
        {items.length === 0 ? null : (
          <CheckboxGroup
            name="weg"
            legend={words.leaveOut}
            options={items.map(({ id, node }, index) => ({
              value: id,
              label: node ? node.label : words.toldEntry(index + 1),
            }))}
            values={lines('weg', [])}
          />
        )}
        {persons.length === 0 || meeting.kind === 'regionalTable' ? null : (
          <CheckboxGroup
            name="naam"
            legend={words.realNames}
            hint={words.realNamesHint}
            options={persons.map(({ id, node }) => ({ value: id, label: node.label }))}
            values={lines(
              'naam',
              persons.filter(({ node }) => node.name !== undefined).map(({ id }) => id),
            )}
            error={errors['naam']}
          />
        )}
        <ForFields
          participants={participants}
          keptAway={point.keptAway}
          voor={was('voor', 'enkelen')}
          chosen={lines('deelnemers', point.toldTo)}
          errors={errors}
        />
        <Button variant="secondary">{words.keep}</Button>
      </StaffForm>
    </FormGroupDetails>
  )
}

export const TakeOffForm: FC<Pick<PointFormProps, 'meeting' | 'point' | 'csrf'>> = ({ meeting, point, csrf }) => (
  <StaffForm action={to('takeOffPoint', { id: meeting.id })} csrf={csrf}>
    <input type="hidden" name="punt" value={point.id} />
    <Button variant="subtle">{words.takeOffPoint}</Button>
  </StaffForm>
)
