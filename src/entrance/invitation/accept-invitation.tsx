// SPDX-License-Identifier: EUPL-1.2
/** The first time: a code from a colleague, then one's own account or a passkey. The code is typed, never part of an address. */
import type { Context } from 'hono'
import { to } from '../../paths.ts'
import type { Municipality } from '../../platform/municipalities.ts'
import { findIdentityProvider } from '../../platform/people/identity-provider.ts'
import { findInvitation } from '../../platform/people/invitations.ts'
import { namesOf, rolesOf } from '../../platform/people/people.ts'
import { beginAttempt } from '../../platform/people/sign-in-attempts.ts'
import { readPosted } from '../../platform/web/posted.ts'
import type { View } from '../../platform/web/route.ts'
import { writeAuditLine } from '../../platform/audit/audit.ts'
import { dateOf } from '../../time.ts'
import { ActionLink } from '../../ui/ActionLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { Role } from '../../access.ts'
import type { Door } from '../door.ts'
import { words } from '../words.nl.ts'

/** Longer than any code with spaces; of what is longer nothing is looked at. */
const longestCode = 100

export const showInvitation = (c: Context, door: Door, municipality: Municipality): Response =>
  door.page(c, codePage(municipality))

/** A code that works opens the choice, not yet the door: it is used when an account or a passkey is tied to it. */
export async function acceptInvitation(
  c: Context,
  door: Door,
  municipality: Municipality,
  sayRole: (role: Role) => string,
): Promise<Response> {
  const typed = (await readPosted(c))?.fields.get('code') ?? ''
  const found = await door.work(municipality.id, async (tx) => {
    const invitation = typed.length > longestCode ? undefined : await findInvitation(tx, typed)
    if (!invitation) {
      await writeAuditLine(tx, { action: 'invitation.opened', result: 'denied' })
      return undefined
    }
    const { personId, codeHash } = invitation
    const token = await beginAttempt(tx, { kind: 'invited', personId, invitationHash: codeHash, proof: {} })
    await writeAuditLine(tx, { actor: personId, action: 'invitation.opened', object: { kind: 'person', id: personId } })
    return {
      token,
      name: (await namesOf(tx, [personId])).get(personId) ?? '',
      roles: await rolesOf(tx, personId, dateOf(tx.now)),
      hasProvider: (await findIdentityProvider(tx)) !== undefined,
    }
  })
  if (!found) return door.page(c, codePage(municipality, words.invitation.wrong), 422)
  door.keepAttempt(c, municipality.id, found.token)
  return door.page(c, {
    title: words.invitation.title,
    body: (
      <>
        <PageHeader
          title={words.invitation.welcome(found.name)}
          lead={words.invitation.as(found.roles.map(sayRole).join(', '), municipality.name)}
        />
        <p>{words.invitation.choose}</p>
        <p class="button-row">
          {found.hasProvider ? (
            <ActionLink href={to('signInAccount', { gemeente: municipality.slug })}>
              {words.invitation.account}
            </ActionLink>
          ) : null}
          <ActionLink
            href={to('firstPasskey', { gemeente: municipality.slug })}
            variant={found.hasProvider ? 'secondary' : 'primary'}
          >
            {words.invitation.passkey}
          </ActionLink>
        </p>
        <p>{words.invitation.notYou}</p>
      </>
    ),
  })
}

/** What was typed is not shown again: somebody may look over the shoulder, and it is quickly typed anew. */
const codePage = (municipality: Municipality, error?: string): View => ({
  title: words.invitation.title,
  ...(error ? { problem: true } : {}),
  body: (
    <>
      <ErrorSummary errors={error ? [{ field: 'code', message: error }] : []} />
      <PageHeader title={words.invitation.title} lead={words.invitation.lead} />
      <form method="post" action={to('invitation', { gemeente: municipality.slug })} autocomplete="off" novalidate>
        <TextField
          name="code"
          label={words.invitation.code}
          hint={words.invitation.codeHint}
          error={error}
          autocapitalize="characters"
          spellcheck={false}
          maxlength={longestCode}
        />
        <Button>{words.invitation.button}</Button>
      </form>
    </>
  ),
})
