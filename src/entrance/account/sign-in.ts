// SPDX-License-Identifier: EUPL-1.2
/**
 * Coming in with the account of one's own municipality. A link, not a form, because a form that ends at another site is blocked; and
 * the way back ends in a page that goes on, because a Strict cookie that is set on a redirect from another site is not sent (ruling 11).
 */
import type { Context } from 'hono'
import { to } from '../../paths.ts'
import { writeAuditLine } from '../../platform/audit/audit.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Municipality } from '../../platform/municipalities.ts'
import { findPersonOfAccount, isFirstUse, linkAccount } from '../../platform/people/accounts.ts'
import { findIdentityProvider } from '../../platform/people/identity-provider.ts'
import { useInvitation } from '../../platform/people/invitations.ts'
import { beginAttempt, findAttempt, takeAttempt, type Attempt } from '../../platform/people/sign-in-attempts.ts'
import { seeOther } from '../../platform/web/see-other.ts'
import type { Door } from '../door.ts'
import { SignInRefused } from '../refusal.ts'
import type { Answer, Conversations, Proof } from './conversation.ts'

const backAddress = (door: Door, { slug }: Municipality): string =>
  `${door.parts.url}${to('signInBack', { gemeente: slug })}`

/** Sends the browser to the service of the municipality. */
export async function goToAccount(
  c: Context,
  door: Door,
  conversations: Conversations,
  municipality: Municipality,
): Promise<Response> {
  const { id } = municipality
  const [provider, isSignedIn, invited] = await door.work(id, async (tx) => [
    await findIdentityProvider(tx),
    await door.holdsSession(c, tx),
    await invitedHere(c, door, tx),
  ])
  if (!provider) return door.notVisible(c)
  const { address, proof } = await conversations.begin(provider, {
    back: backAddress(door, municipality),
    again: isSignedIn,
  })
  const token = await door.work(id, (tx) => beginAttempt(tx, { ...invited, kind: 'account', proof }))
  door.keepAttempt(c, id, token)
  return seeOther(c, address)
}

/** Takes the browser back from there. */
export async function comeBackFromAccount(
  c: Context,
  door: Door,
  conversations: Conversations,
  municipality: Municipality,
): Promise<Response> {
  const { id } = municipality
  const token = door.attemptOf(c, id)
  door.forgetAttempt(c)
  // its own transaction: whatever comes of it, this attempt is over
  const [attempt, provider] = await door.work(id, async (tx) => [
    token === undefined ? undefined : await takeAttempt(tx, token, 'account'),
    await findIdentityProvider(tx),
  ])
  if (!attempt || !provider) throw new SignInRefused('refused', 'NO_ATTEMPT')
  const returned = new URL(`${backAddress(door, municipality)}${new URL(c.req.url).search}`)
  const answer = await conversations.finish(provider, returned, attempt.proof as Proof, door.parts.clock())
  return door.letIn(c, id, async (tx) => ({
    personId: await personOf(tx, attempt, answer),
    how: 'account',
    provedAt: answer.provedAt,
  }))
}

/** @throws SignInRefused; then nothing is linked and no invitation is used */
async function personOf(tx: Tx, { personId, invitationHash }: Attempt, answer: Answer): Promise<string> {
  if (!(await isFirstUse(tx, answer.tokenId, answer.tokenUntil))) throw new SignInRefused('refused', 'TOKEN_USED')
  if (!personId || !invitationHash) {
    const known = await findPersonOfAccount(tx, answer)
    if (known === undefined) throw new SignInRefused('notLinked')
    return known
  }
  if (!(await useInvitation(tx, { codeHash: invitationHash, personId }))) throw new SignInRefused('invitationUsed')
  if (!(await linkAccount(tx, personId, answer))) throw new SignInRefused('linkedElsewhere')
  await writeAuditLine(tx, { actor: personId, action: 'account.linked', object: { kind: 'person', id: personId } })
  return personId
}

/** For whom an invitation was shown in this browser a moment ago. */
async function invitedHere(c: Context, door: Door, tx: Tx): Promise<Pick<Attempt, 'personId' | 'invitationHash'>> {
  const token = door.attemptOf(c, tx.municipalityId)
  const invited = token === undefined ? undefined : await findAttempt(tx, token, 'invited')
  return invited ? { personId: invited.personId, invitationHash: invited.invitationHash } : {}
}
