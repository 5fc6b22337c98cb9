// SPDX-License-Identifier: EUPL-1.2
/** One request for shelter: who was called and what they said, the next call, and how it stands. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { namesOf } from '../../platform/people/people.ts'
import { NotVisible } from '../../platform/web/outcome.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import { plainDate, type PlainDate } from '../../time.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { sayDate } from '../../ui/date-words.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { CareFrame, PersonField } from '../CareFrame.tsx'
import { Earlier } from '../Earlier.tsx'
import { personAsked, type OnPerson } from '../on-person.ts'
import { findVersions } from '../sheets.ts'
import { said, sayMistakes } from '../words.nl.ts'
import { callAnswers, shelter, shelterStates, shelterThings, thingFields, type Shelter } from './rules.ts'
import { KindField, NoAddress, ThingFields } from './ShelterFields.tsx'
import { answerWords, kindWords, sayShelter, stateWords, words } from './words.nl.ts'

export const showRequest: ShowPage = async (tx, who, asked) => {
  const on = await personAsked(tx, who, asked)
  const id = asked.typed?.get('welke') ?? asked.query.get('welke') ?? ''
  const [now, ...earlier] = (await findVersions(tx, on, shelter)).filter((sheet) => sheet.id === id)
  if (!now) throw new NotVisible('no request by this name')
  const names = await namesOf(
    tx,
    [...earlier, now].flatMap(({ by, content }) => [by, ...content.calls.map((call) => call.by)]),
  )
  const errors = sayMistakes(asked.errors)
  const isChange = asked.typed?.has('versie') ?? false
  const typed = asked.typed ?? new Map<string, string>()
  return {
    title: words.requestTitle(kindWords[now.content.kind]),
    menu: 'cases',
    notice: saidAs(said, asked.said),
    audit: {
      object: { kind: 'case', id: on.theCase.id },
      details: { node: on.node.id, part: on.part.kind, sheet: id },
    },
    body: (
      <CareFrame
        on={on}
        asked={asked}
        title={words.requestTitle(kindWords[now.content.kind])}
        lead={words.neverStopped}
        errors={errors}
      >
        {asked.conflict === 'changedMeanwhile' || on.isClosed ? (
          <Card title={words.now}>
            <p class="own-words" dir="auto">
              {visibleText(sayShelter(now.content))}
            </p>
          </Card>
        ) : null}
        <Calls content={now.content} names={names} today={who.today} />
        {on.isClosed ? null : (
          <>
            <CallForm
              on={on}
              sheet={id}
              csrf={who.csrf}
              today={who.today}
              typed={isChange ? new Map() : typed}
              errors={errors}
            />
            <h2>{words.standing}</h2>
            <NoAddress on={on} />
            <StaffForm action={to('changeShelter', { id: on.theCase.id })} csrf={who.csrf}>
              <PersonField on={on} />
              <input type="hidden" name="welke" value={id} />
              <input type="hidden" name="versie" value={String(now.version)} />
              <StateFields typed={isChange ? typed : typedOf(now.content)} errors={errors} />
              <Button variant="secondary">{words.keep}</Button>
            </StaffForm>
          </>
        )}
        <Earlier
          versions={earlier.map(({ by, at, content }) => ({ by, at, text: sayShelter(content) }))}
          names={names}
          now={tx.now}
        />
      </CareFrame>
    ),
  }
}

const Calls: FC<{ content: Shelter; names: ReadonlyMap<string, string>; today: PlainDate }> = ({
  content,
  names,
  today,
}) =>
  content.calls.length === 0 ? (
    <EmptyState>{words.noCalls}</EmptyState>
  ) : (
    <DataTable
      id="gebeld-lijst"
      caption={words.calls}
      columns={Object.values(words.callColumns).map((label) => ({ label }))}
      rows={content.calls.map((call) => [
        <span dir="auto">{visibleText(call.whom)}</span>,
        `${sayDate(plainDate(call.on), today, 'nl')} ${call.at}`,
        answerWords[call.answer],
        <span dir="auto">{visibleText(call.whyNot)}</span>,
        names.get(call.by) ?? '',
      ])}
    />
  )

interface FieldsProps {
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
}

const CallForm: FC<FieldsProps & { on: OnPerson; sheet: string; csrf: string; today: PlainDate }> = ({
  on,
  sheet,
  csrf,
  today,
  typed,
  errors,
}) => (
  <>
    <h2>{words.addCall}</h2>
    <StaffForm action={to('addShelterCall', { id: on.theCase.id })} csrf={csrf}>
      <PersonField on={on} />
      <input type="hidden" name="welke" value={sheet} />
      <TextField
        name="gebeld"
        label={words.whom}
        hint={words.whomHint}
        width="full"
        value={typed.get('gebeld') ?? ''}
        error={errors['gebeld']}
      />
      <div class="filter">
        <TextField
          name="wanneer"
          type="date"
          label={words.when}
          value={typed.get('wanneer') ?? today.toString()}
          error={errors['wanneer']}
        />
        <TextField
          name="hoelaat"
          type="time"
          label={words.time}
          optional
          value={typed.get('hoelaat') ?? ''}
          error={errors['hoelaat']}
        />
      </div>
      <RadioGroup
        name="antwoord"
        legend={words.answer}
        inline
        options={callAnswers.map((answer) => ({ value: answer, label: answerWords[answer] }))}
        value={typed.get('antwoord')}
        error={errors['antwoord']}
      />
      <TextField
        name="waaromniet"
        label={words.whyNot}
        optional
        width="full"
        value={typed.get('waaromniet') ?? ''}
        error={errors['waaromniet']}
      />
      <Button>{words.keepCall}</Button>
    </StaffForm>
  </>
)

const StateFields: FC<FieldsProps> = ({ typed, errors }) => (
  <>
    <KindField typed={typed} errors={errors} />
    <SelectField
      name="stand"
      label={words.state}
      options={shelterStates.map((state) => ({ value: state, label: stateWords[state] }))}
      value={typed.get('stand')}
      error={errors['stand']}
    />
    <div class="filter">
      <TextField
        name="geplaatst"
        type="date"
        label={words.placedOn}
        optional
        value={typed.get('geplaatst') ?? ''}
        error={errors['geplaatst']}
      />
      <TextField
        name="beeindigd"
        type="date"
        label={words.endedOn}
        optional
        value={typed.get('beeindigd') ?? ''}
        error={errors['beeindigd']}
      />
    </div>
    <ThingFields typed={typed} errors={errors} />
  </>
)

const typedOf = ({ kind, state, things, placedOn, endedOn }: Shelter): ReadonlyMap<string, string> =>
  new Map([
    ['soort', kind],
    ['stand', state],
    ['geplaatst', placedOn],
    ['beeindigd', endedOn],
    ...shelterThings.map((thing): [string, string] => [thingFields[thing], things[thing] ?? '']),
  ])
