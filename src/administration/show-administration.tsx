// SPDX-License-Identifier: EUPL-1.2
/**
 * The page of the administrator (beheerder): who works here in which role from when until when, and whether the work goes on. Must
 * never show anything of a report or a case, not even its label.
 */
import { peopleOf, type Person } from '../platform/people/people.ts'
import type { ShowPage } from '../platform/web/route.ts'
import { countAtTheDoor } from '../reporting/index.ts'
import { findMailState, type MailState } from '../notices/index.ts'
import { Alert, type AlertKind } from '../ui/Alert.tsx'
import { DataTable } from '../ui/DataTable.tsx'
import { sayExact } from '../ui/date-words.ts'
import { PageHeader } from '../ui/PageHeader.tsx'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import { roleWords } from './role-words.nl.ts'
import { words } from './words.nl.ts'

export const showAdministration: ShowPage = async (tx, who) => {
  const people = await peopleOf(tx)
  const waiting = await countAtTheDoor(tx)
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
        <Alert kind={mailAlerts[state.mail]} title={words.mail[state.mail]}>
          {state.hasSecretary ? null : <p>{words.noSecretary}</p>}
        </Alert>
        <h2>{words.people}</h2>
        <p>{words.peopleLead}</p>
        <DataTable
          id="mensen"
          caption={words.caption}
          hideCaption
          columns={Object.values(words.columns).map((label) => ({ label }))}
          rows={people.map((person) => [
            person.name,
            rolesOf(person),
            <StatusBadge tone={person.disabled ? 'quiet' : 'ok'}>
              {person.disabled ? words.disabled : words.active}
            </StatusBadge>,
          ])}
        />
      </>
    ),
  }
}

const mailAlerts = { sends: 'ok', failing: 'warning', notSetUp: 'info' } as const satisfies Record<
  MailState['mail'],
  AlertKind
>

const rolesOf = ({ roles }: Person) =>
  roles.length === 0
    ? words.noRole
    : roles.map(({ role, from, until }) => (
        <div>
          {until
            ? words.between(roleWords[role], sayExact(from), sayExact(until))
            : words.since(roleWords[role], sayExact(from))}
        </div>
      ))
