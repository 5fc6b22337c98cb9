// SPDX-License-Identifier: EUPL-1.2
/**
 * The page of the administrator (beheerder): who works here in which role from when until when, and whether the work goes on. Must
 * never show anything of a report or a case, not even its label.
 */
import { to } from '../paths.ts'
import { peopleOf, type Person } from '../platform/people/people.ts'
import type { ShowPage } from '../platform/web/route.ts'
import { countAtTheDoor, deskSettingsOf } from '../reporting/index.ts'
import { findAbsences, findDeskState, findMailState, type MailState } from '../notices/index.ts'
import { Alert, type AlertKind } from '../ui/Alert.tsx'
import { DataTable } from '../ui/DataTable.tsx'
import { sayDate } from '../ui/date-words.ts'
import { ActionLink } from '../ui/ActionLink.tsx'
import { ButtonRow } from '../ui/ButtonRow.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import { DeskHealth } from './desk/DeskHealth.tsx'
import { words as deskWords } from './desk/words.nl.ts'
import { sayRole } from './say-role.ts'
import { words } from './words.nl.ts'

export const showAdministration: ShowPage = async (tx, who) => {
  const people = await peopleOf(tx)
  const waiting = await countAtTheDoor(tx)
  const absences = await findAbsences(tx, who.today)
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const state = await findMailState(tx, who.today)
  return {
    title: words.title,
    menu: 'administration',
    wide: true,
    audit: { details: { shown: people.length } },
    body: (
      <>
        <PageHeader title={words.title} lead={words.lead} />
        <h2>{words.health}</h2>
        <Alert kind={waiting === 0 ? 'ok' : 'info'} title={words.waiting(waiting)}>
          {waiting === 0 ? null : <p>{words.waitingMore}</p>}
        </Alert>
        {state.isDeskEmpty ? (
          <Alert kind="warning" title={words.emptyDesk}>
            <p>{words.emptyDeskMore(state.hasSecretary && state.mail !== 'notSetUp')}</p>
          </Alert>
        ) : null}
        <DeskHealth state={await findDeskState(tx, who.today)} settings={await deskSettingsOf(tx)} today={who.today} />
        <Alert kind={mailAlerts[state.mail]} title={words.mail[state.mail]}>
          {state.hasSecretary ? null : <p>{words.noSecretary}</p>}
        </Alert>
        <h2>{words.people}</h2>
        <p>{words.peopleLead}</p>
        <ButtonRow>
          <ActionLink href={to('newPerson')}>{words.newPerson.go}</ActionLink>
          <a href={to('rights')}>{words.rights.go}</a>
          <a href={to('limits')}>{words.limits.go}</a>
          <a href={to('bases')}>{words.bases.go}</a>
          <a href={to('networks')}>{words.networks}</a>
          <a href={to('shareLook')}>{words.secondLook}</a>
          <a href={to('partners')}>{words.partners}</a>
          <a href={to('deskSettings')}>{deskWords.go}</a>
        </ButtonRow>
        <DataTable
          id="mensen"
          caption={words.caption}
          hideCaption
          columns={Object.values(words.columns).map((label) => ({ label }))}
          rows={people.map((person) => [
            <a href={to('person', { id: person.id })}>{person.name}</a>,
            rolesOf(person),
            <StatusBadge tone={person.disabled ? 'quiet' : 'ok'}>
              {person.disabled ? words.disabled : words.active}
            </StatusBadge>,
          ])}
        />
        <h2>{words.absences}</h2>
        {absences.length === 0 ? (
          <p>{words.noAbsences}</p>
        ) : (
          <DataTable
            id="afwezig"
            caption={words.absencesCaption}
            hideCaption
            columns={Object.values(words.absenceColumns).map((label) => ({ label }))}
            rows={absences.map(({ personId, from, until, substituteId }) => [
              names.get(personId),
              words.absentFrom(sayDate(from, who.today), sayDate(until, who.today)),
              (substituteId && names.get(substituteId)) ?? words.noSubstitute,
            ])}
          />
        )}
      </>
    ),
  }
}

const mailAlerts = { sends: 'ok', failing: 'warning', notSetUp: 'info' } as const satisfies Record<
  MailState['mail'],
  AlertKind
>

const rolesOf = ({ roles }: Person) =>
  roles.length === 0 ? words.noRole : roles.map((given) => <div>{sayRole(given)}</div>)
