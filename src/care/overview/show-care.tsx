// SPDX-License-Identifier: EUPL-1.2
/** All care of one person on one page: how each stands in a line, and the way to it. */
import { to } from '../../paths.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { careLink, PersonField } from '../CareFrame.tsx'
import { registration } from '../comensha/rules.ts'
import { consent, counts } from '../consent/rules.ts'
import { needAreas, needs, plan } from '../needs-and-plan/rules.ts'
import { areaWords, stateWords } from '../needs-and-plan/words.nl.ts'
import { personAsked } from '../on-person.ts'
import { findSheet, findSheets } from '../sheets.ts'
import { shelter } from '../shelter/rules.ts'
import { OffersCard } from './OffersCard.tsx'
import { said, sayMistakes, words } from '../words.nl.ts'

export const showCare: ShowPage = async (tx, who, asked) => {
  const on = await personAsked(tx, who, asked)
  const areas = (await findSheet(tx, on, needs))?.content.areas ?? {}
  const made = (await findSheet(tx, on, plan))?.content
  const given = (await findSheets(tx, on, consent)).map(({ content }) => content)
  const requests = (await findSheets(tx, on, shelter)).map(({ content }) => content)
  const registrations = (await findSheets(tx, on, registration)).map(({ content }) => content)
  const errors = sayMistakes(asked.errors)
  return {
    title: words.title(on.node.label),
    menu: 'cases',
    notice: saidAs(said, asked.said),
    audit: { object: { kind: 'case', id: on.theCase.id }, details: { node: on.node.id, part: on.part.kind } },
    body: (
      <>
        <BackLink href={`${to('caseNode', { id: on.theCase.id })}?wie=${on.node.id}`}>
          {words.backToNode(on.node.label)}
        </BackLink>
        <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
        <PageHeader title={words.title(on.node.label)} lead={words.lead} />
        <Card title={words.needs} footer={<a href={careLink('careNeeds', on)}>{words.toNeeds}</a>}>
          <DefinitionList
            items={needAreas.map((area) => ({
              term: areaWords[area],
              description: stateWords[areas[area]?.state ?? 'notAsked'],
            }))}
          />
        </Card>
        <Card title={words.plan} footer={<a href={careLink('carePlan', on)}>{words.toPlan}</a>}>
          <p>{made ? words.goals(made.goals.length, made.agreedOn !== '') : words.noPlan}</p>
        </Card>
        <Card title={words.consent} footer={<a href={careLink('careConsent', on)}>{words.toConsent}</a>}>
          <p>{words.given(given.filter(counts).length, given.length)}</p>
        </Card>
        <Card title={words.shelter} footer={<a href={careLink('careShelter', on)}>{words.toShelter}</a>}>
          <p>{words.requests(requests.length, requests.filter(({ state }) => state === 'looking').length)}</p>
        </Card>
        <Card title={words.registration} footer={<a href={careLink('careRegistration', on)}>{words.toRegistration}</a>}>
          <p>{words.registered(registrations.some(({ sent, withdrawn }) => sent && !withdrawn))}</p>
        </Card>
        <OffersCard on={on} csrf={who.csrf} />
        <Card title={words.aftercare}>
          <p class="hint">{words.aftercareHint}</p>
          <StaffForm action={to('planAftercare', { id: on.theCase.id })} csrf={who.csrf}>
            <PersonField on={on} />
            <TextField
              name="nazorg"
              type="date"
              label={words.aftercareOn}
              value={asked.typed?.get('nazorg') ?? ''}
              error={errors['nazorg']}
            />
            <Button variant="secondary">{words.planAftercare}</Button>
          </StaffForm>
        </Card>
      </>
    ),
  }
}
