// SPDX-License-Identifier: EUPL-1.2
/**
 * Makes the code with which somebody comes in for the first time, and shows it once. Only for who has no way in yet: a code for a
 * colleague who is at home here would let its holder in as that colleague (decision 0014).
 */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { hasWayIn, makeInvitation, usualDays } from '../../platform/people/invitations.ts'
import { inGroups } from '../../platform/written-code.ts'
import { conflict, doneShowing } from '../../platform/web/outcome.ts'
import { deed, type View } from '../../platform/web/route.ts'
import { ActionLink } from '../../ui/ActionLink.tsx'
import { Alert } from '../../ui/Alert.tsx'
import { CodeDisplay } from '../../ui/CodeDisplay.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { words } from '../words.nl.ts'
import { findChangeable } from './get-person.ts'
import { showPerson } from './show-person.tsx'

export const invitePerson = deed({
  input: z.object({ id: z.string() }),
  page: showPerson,
  async run(tx, who, { id }) {
    const person = await findChangeable(tx, who, id)
    if (!person) return conflict('notChangeable')
    if (await hasWayIn(tx, id)) return conflict('hasWayIn')
    const code = await makeInvitation(tx, id, tx.now.add({ hours: usualDays * 24 }))
    const page = codePage({ id, name: person.name, code, slug: who.municipality.slug })
    return doneShowing(page, to('person', { id }), 'invited', {
      object: { kind: 'person', id },
      details: { days: usualDays, anew: false },
    })
  },
})

const codePage = ({ id, name, code, slug }: { id: string; name: string; code: string; slug: string }): View => ({
  title: words.invitation.title,
  menu: 'administration',
  body: (
    <>
      <PageHeader title={words.invitation.title} lead={words.invitation.lead(name)} />
      <CodeDisplay code={inGroups(code)} label={words.invitation.code} />
      <Alert kind="warning" title={words.invitation.once}>
        <p>{words.invitation.how}</p>
      </Alert>
      <p>
        {words.invitation.where(usualDays)} <code>{to('invitation', { gemeente: slug })}</code>
      </p>
      <ActionLink href={to('person', { id })}>{words.invitation.back}</ActionLink>
    </>
  ),
})
