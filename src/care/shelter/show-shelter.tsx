// SPDX-License-Identifier: EUPL-1.2
/** The requests for shelter of one person, and the form with which one begins. */
import { to } from '../../paths.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { CareFrame, careLink, PersonField } from '../CareFrame.tsx'
import { personAsked } from '../on-person.ts'
import { findSheets } from '../sheets.ts'
import { said, sayMistakes } from '../words.nl.ts'
import { shelter } from './rules.ts'
import { KindField, NoAddress, ThingFields } from './ShelterFields.tsx'
import { kindWords, stateWords, words } from './words.nl.ts'

export const showShelter: ShowPage = async (tx, who, asked) => {
  const on = await personAsked(tx, who, asked)
  const requests = await findSheets(tx, on, shelter)
  const errors = sayMistakes(asked.errors)
  const typed = asked.typed ?? new Map([['nabellen', 'ja']])
  return {
    title: words.title(on.node.label),
    menu: 'cases',
    notice: saidAs(said, asked.said),
    audit: { object: { kind: 'case', id: on.theCase.id }, details: { node: on.node.id, part: on.part.kind } },
    body: (
      <CareFrame on={on} asked={asked} title={words.title(on.node.label)} lead={words.lead} errors={errors}>
        <Alert kind="info" title={words.neverStopped} />
        {requests.length === 0 ? <EmptyState>{words.empty}</EmptyState> : null}
        {requests.map(({ id, content }) => (
          <Card title={kindWords[content.kind]}>
            <p>
              {stateWords[content.state]}. {words.called(content.calls.length)}
            </p>
            <p>
              <a href={`${careLink('shelterRequest', on)}&welke=${id}`}>{words.open(kindWords[content.kind])}</a>
            </p>
          </Card>
        ))}
        {on.isClosed ? null : (
          <>
            <h2>{words.begin}</h2>
            <NoAddress on={on} />
            <StaffForm action={to('askShelter', { id: on.theCase.id })} csrf={who.csrf}>
              <PersonField on={on} />
              <KindField typed={typed} errors={errors} />
              <ThingFields typed={typed} errors={errors} />
              <CheckboxGroup
                name="nabellen"
                legend={words.followUp}
                options={[{ value: 'ja', label: words.followUpYes }]}
                values={[typed.get('nabellen') ?? '']}
              />
              <Button>{words.ask}</Button>
            </StaffForm>
          </>
        )}
      </CareFrame>
    ),
  }
}
