// SPDX-License-Identifier: EUPL-1.2
/**
 * The list with which rights are gone over once a year (rechten nalopen): who may do what until when, and when it was last used. Made
 * to be printed, with room to sign. Source: BIO2 5.18.02.
 */
import { may, readsContent } from '../../access.ts'
import { to } from '../../paths.ts'
import { findWaysIn, type WaysIn } from '../../platform/people/invitations.ts'
import { peopleOf, type Person } from '../../platform/people/people.ts'
import { lastSeenOf } from '../../platform/people/session.ts'
import type { ShowPage } from '../../platform/web/route.ts'
import { dateOf, isAfter, type Instant, type PlainDate } from '../../time.ts'
import { BackLink } from '../../ui/BackLink.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { sayExact } from '../../ui/date-words.ts'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { isOver } from '../people/rules.ts'
import { sayRole } from '../say-role.ts'
import { words } from '../words.nl.ts'

export const showRights: ShowPage = async (tx, who) => {
  const people = (await peopleOf(tx)).filter(
    ({ disabled, roles }) => !disabled && roles.some((given) => !isOver(given, who.today)),
  )
  const [seen, ways] = [await lastSeenOf(tx), await findWaysIn(tx)]
  return {
    title: words.rights.title,
    menu: 'administration',
    wide: true,
    audit: { details: { shown: people.length } },
    body: (
      <>
        <BackLink href={to('administration')}>{words.back}</BackLink>
        <PageHeader title={words.rights.title} lead={words.rights.lead(sayExact(who.today))} />
        <DataTable
          id="rechten"
          caption={words.rights.caption}
          hideCaption
          columns={Object.values(words.rights.columns).map((label) => ({ label }))}
          rows={people.map((person) => rowOf(person, who.today, seen.get(person.id), ways.get(person.id)))}
        />
        <p>{words.rights.after}</p>
        <p>{words.rights.sign}</p>
      </>
    ),
  }
}

const rowOf = (person: Person, today: PlainDate, seen: Instant | undefined, ways: WaysIn | undefined) => {
  const roles = person.roles.filter((given) => !isOver(given, today))
  const held = roles.filter(({ from }) => !isAfter(from, today)).map(({ role }) => role)
  return [
    person.name,
    roles.map((given) => <div>{sayRole(given)}</div>),
    roles.some(({ role }) => readsContent(role)) ? words.rights.reads : words.rights.readsNot,
    seen ? sayExact(dateOf(seen)) : words.rights.never,
    ways ? words.rights.ways[ways] : words.rights.noWay,
    // who reads changes nobody's rights; who changes rights reads nothing: both at once is worth a talk
    may(held, 'people.change') && held.some(readsContent) ? words.rights.both : '',
  ]
}
