// SPDX-License-Identifier: EUPL-1.2
/** Somebody who works here: roles with their days, and what an administrator can do about them. Never anything this person works on. */
import { countOpenWork } from '../../casework/index.ts'
import { to } from '../../paths.ts'
import { domainsOf } from '../../platform/people/domain.ts'
import { hasWayIn } from '../../platform/people/invitations.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import { ActionLink } from '../../ui/ActionLink.tsx'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { conflicts, said, sayMistakes, words } from '../words.nl.ts'
import { getPerson } from './get-person.ts'
import { RoleCards } from './RoleCards.tsx'
import { DaysFields, roleOptions } from './RoleFields.tsx'

export const showPerson: ShowPage = async (tx, who, asked) => {
  const person = await getPerson(tx, asked.params['id'] ?? '')
  const typed = asked.typed ?? new Map<string, string>()
  const errors = sayMistakes(asked.errors)
  const conflict = saidAs(conflicts, asked.conflict)
  const mayChange = person.id !== who.personId && !person.disabled
  const isInvitable = mayChange && !(await hasWayIn(tx, person.id))
  const { id } = person
  const open = await countOpenWork(tx, id)
  const domain = (await domainsOf(tx, [id])).get(id)
  return {
    title: words.person.title,
    menu: 'administration',
    notice: saidAs(said, asked.said),
    audit: { object: { kind: 'person', id } },
    body: (
      <>
        <BackLink href={to('administration')}>{words.back}</BackLink>
        {conflict ? <Alert kind="warning" role="alert" title={conflict} /> : null}
        <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
        <PageHeader
          title={person.name}
          meta={
            <StatusBadge tone={person.disabled ? 'quiet' : 'ok'}>
              {person.disabled ? words.disabled : words.active}
            </StatusBadge>
          }
        />
        {person.disabled && open > 0 ? (
          <Alert kind="warning" title={words.disable.leavesWork(open)}>
            <p>{words.disable.whoHandsOver}</p>
          </Alert>
        ) : null}
        {person.id === who.personId ? <Alert kind="info" title={words.person.yourself} /> : null}
        <RoleCards
          person={person}
          mayChange={mayChange}
          typed={typed}
          errors={errors}
          today={who.today}
          csrf={who.csrf}
        />
        {mayChange ? (
          <>
            <Card title={words.role.give}>
              <StaffForm action={to('giveRole', { id })} csrf={who.csrf}>
                <SelectField
                  name="rol"
                  label={words.role.which}
                  hint={words.role.hint}
                  emptyLabel={words.role.choose}
                  options={roleOptions}
                  value={typed.get('rol')}
                  error={errors['rol']}
                />
                <DaysFields typed={typed} errors={errors} today={who.today} />
                <Button>{words.role.giveNow}</Button>
              </StaffForm>
            </Card>
            <Card title={words.invitation.heading}>
              {isInvitable ? (
                <StaffForm action={to('invitePerson', { id })} csrf={who.csrf}>
                  <p>{words.invitation.explain}</p>
                  <Button variant="secondary">{words.invitation.make}</Button>
                </StaffForm>
              ) : (
                <p>{words.invitation.notNeeded}</p>
              )}
            </Card>
            <Card title={words.domain.heading}>
              <StaffForm action={to('setDomain', { id })} csrf={who.csrf}>
                <SelectField
                  name="domein"
                  label={words.domain.which}
                  hint={words.domain.hint}
                  options={Object.entries(words.domain.names).map(([value, label]) => ({ value, label }))}
                  value={typed.get('domein') ?? domain ?? 'none'}
                  error={errors['domein']}
                />
                <Button variant="secondary">{words.domain.save}</Button>
              </StaffForm>
            </Card>
            <Card title={words.disable.heading}>
              <p>{words.disable.explain}</p>
              <ActionLink variant="secondary" href={to('askDisable', { id })}>
                {words.disable.go}
              </ActionLink>
            </Card>
          </>
        ) : null}
      </>
    ),
  }
}
