// SPDX-License-Identifier: EUPL-1.2
/** What a person needs, area by area, with the language and the interpreter; one form, because one asks it in one talk. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { namesOf } from '../../platform/people/people.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { CareFrame, PersonField } from '../CareFrame.tsx'
import { Earlier } from '../Earlier.tsx'
import { personAsked } from '../on-person.ts'
import { findVersions } from '../sheets.ts'
import { said, sayMistakes } from '../words.nl.ts'
import { emptyNeeds, interpreterWays, needAreas, needs, needStates, type NeedArea, type Needs } from './rules.ts'
import { areaWords, interpreterWords, sayNeeds, stateWords, words } from './words.nl.ts'

export const showNeeds: ShowPage = async (tx, who, asked) => {
  const on = await personAsked(tx, who, asked)
  const [now, ...earlier] = await findVersions(tx, on, needs)
  const names = await namesOf(
    tx,
    earlier.map(({ by }) => by),
  )
  const errors = sayMistakes(asked.errors)
  const typed = asked.typed?.has('versie') ? asked.typed : typedOf(now?.content ?? emptyNeeds)
  return {
    title: words.needs.title(on.node.label),
    menu: 'cases',
    notice: saidAs(said, asked.said),
    audit: { object: { kind: 'case', id: on.theCase.id }, details: { node: on.node.id, part: on.part.kind } },
    body: (
      <CareFrame on={on} asked={asked} title={words.needs.title(on.node.label)} lead={words.needs.lead} errors={errors}>
        {asked.conflict === 'changedMeanwhile' && now ? (
          <Card title={words.now}>
            <p class="own-words" dir="auto">
              {visibleText(sayNeeds(now.content))}
            </p>
          </Card>
        ) : null}
        {on.isClosed ? (
          <p class="own-words" dir="auto">
            {visibleText(sayNeeds(now?.content ?? emptyNeeds))}
          </p>
        ) : (
          <StaffForm action={to('keepNeeds', { id: on.theCase.id })} csrf={who.csrf}>
            <PersonField on={on} />
            <input type="hidden" name="versie" value={String(now?.version ?? 0)} />
            {needAreas.map((area) => (
              <AreaFields area={area} typed={typed} errors={errors} />
            ))}
            <h2>{words.needs.interpreter}</h2>
            <InterpreterFields typed={typed} errors={errors} />
            <Button>{words.needs.keep}</Button>
          </StaffForm>
        )}
        <Earlier
          versions={earlier.map(({ by, at, content }) => ({ by, at, text: sayNeeds(content) }))}
          names={names}
          now={tx.now}
        />
      </CareFrame>
    ),
  }
}

interface FieldsProps {
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
}

const AreaFields: FC<FieldsProps & { area: NeedArea }> = ({ area, typed, errors }) => (
  <fieldset class="field">
    <legend class="legend">{areaWords[area]}</legend>
    <div class="filter">
      <SelectField
        name={`stand-${area}`}
        label={words.needs.state}
        options={needStates.map((state) => ({ value: state, label: stateWords[state] }))}
        value={typed.get(`stand-${area}`) ?? 'notAsked'}
        error={errors[`stand-${area}`]}
      />
      <TextField
        name={`dag-${area}`}
        type="date"
        label={words.needs.on}
        optional
        value={typed.get(`dag-${area}`) ?? ''}
        error={errors[`dag-${area}`]}
      />
    </div>
    <TextField
      name={`zin-${area}`}
      label={words.needs.sentence}
      hint={area === 'medical' || area === 'psychological' ? words.needs.noDetail : undefined}
      optional
      width="full"
      value={typed.get(`zin-${area}`) ?? ''}
      error={errors[`zin-${area}`]}
    />
  </fieldset>
)

const InterpreterFields: FC<FieldsProps> = ({ typed, errors }) => (
  <>
    <TextField
      name="taal"
      label={words.needs.language}
      optional
      value={typed.get('taal') ?? ''}
      error={errors['taal']}
    />
    <SelectField
      name="tolk"
      label={words.needs.way}
      options={interpreterWays.map((way) => ({ value: way, label: interpreterWords[way] }))}
      value={typed.get('tolk') ?? 'notKnown'}
      error={errors['tolk']}
    />
    <CheckboxGroup
      name="tolkkring"
      legend={words.needs.circle}
      options={[{ value: 'ja', label: words.needs.circleYes }]}
      values={[typed.get('tolkkring') ?? '']}
      error={errors['tolkkring']}
    />
    <TextField
      name="tolknummer"
      label={words.needs.number}
      hint={words.needs.numberHint}
      optional
      width="short"
      value={typed.get('tolknummer') ?? ''}
      error={errors['tolknummer']}
    />
    <TextField
      name="tolkwens"
      label={words.needs.wish}
      hint={words.needs.wishHint}
      optional
      width="full"
      value={typed.get('tolkwens') ?? ''}
      error={errors['tolkwens']}
    />
  </>
)

const typedOf = ({ areas, language, interpreter }: Needs): ReadonlyMap<string, string> =>
  new Map([
    ...needAreas.flatMap((area): [string, string][] => [
      [`stand-${area}`, areas[area]?.state ?? 'notAsked'],
      [`zin-${area}`, areas[area]?.sentence ?? ''],
      [`dag-${area}`, areas[area]?.on ?? ''],
    ]),
    ['taal', language],
    ['tolk', interpreter.way],
    ['tolknummer', interpreter.number],
    ['tolkwens', interpreter.wish],
    ['tolkkring', interpreter.notOwnCircle ? 'ja' : ''],
  ])
