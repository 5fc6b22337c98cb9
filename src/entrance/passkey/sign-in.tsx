// SPDX-License-Identifier: EUPL-1.2
/** Coming in with a passkey: for municipalities without a service of their own, and for when that service is down. */
import type { Context } from 'hono'
import { to } from '../../paths.ts'
import type { Municipality } from '../../platform/municipalities.ts'
import { writeAuditLine } from '../../platform/audit/audit.ts'
import { useInvitation } from '../../platform/people/invitations.ts'
import { beginAttempt, findAttempt, takeAttempt } from '../../platform/people/sign-in-attempts.ts'
import { readPosted } from '../../platform/web/posted.ts'
import { PageHeader } from '../../ui/PageHeader.tsx'
import type { Door } from '../door.ts'
import { SignInRefused } from '../refusal.ts'
import { words } from '../words.nl.ts'
import { askForNewPasskey, askForPasskey, checkPasskey, keepNewPasskey } from './ceremony.ts'
import { PasskeyForm } from './PasskeyForm.tsx'
import { passkeyScript } from './passkey-script.ts'

export async function showPasskey(c: Context, door: Door, municipality: Municipality): Promise<Response> {
  const question = await askForPasskey(door.parts.url)
  const token = await door.work(municipality.id, (tx) =>
    beginAttempt(tx, { kind: 'passkey', proof: { challenge: question.challenge } }),
  )
  door.keepAttempt(c, municipality.id, token)
  return door.page(c, {
    title: words.passkey.title,
    script: passkeyScript,
    body: (
      <>
        <PageHeader title={words.passkey.title} lead={words.passkey.lead} />
        <PasskeyForm
          action={to('signInPasskey', { gemeente: municipality.slug })}
          question={question}
          button={words.passkey.button}
        />
      </>
    ),
  })
}

export async function signInWithPasskey(c: Context, door: Door, { id }: Municipality): Promise<Response> {
  const answer = (await readPosted(c))?.fields.get('antwoord') ?? ''
  const token = door.attemptOf(c, id)
  const attempt = await door.work(id, async (tx) =>
    token === undefined ? undefined : takeAttempt(tx, token, 'passkey'),
  )
  const challenge = attempt?.proof['challenge']
  if (challenge === undefined) throw new SignInRefused('refused', 'NO_ATTEMPT')
  return door.letIn(c, id, async (tx) => ({
    personId: await checkPasskey(tx, door.parts.url, { answer, challenge }),
    how: 'passkey',
    provedAt: tx.now,
  }))
}

/** For who was invited a moment ago: their first passkey. */
export async function showFirstPasskey(c: Context, door: Door, { id, slug, name }: Municipality): Promise<Response> {
  const token = door.attemptOf(c, id)
  const made = await door.work(id, async (tx) => {
    const invited = token === undefined ? undefined : await findAttempt(tx, token, 'invited')
    if (!invited?.personId) return undefined
    const question = await askForNewPasskey(tx, door.parts.url, invited.personId, name)
    if (!question) throw new SignInRefused('tooManyPasskeys')
    const proof = { challenge: question.challenge }
    return { question, token: await beginAttempt(tx, { ...invited, kind: 'new-passkey', proof }) }
  })
  if (!made) throw new SignInRefused('refused', 'NO_ATTEMPT')
  door.keepAttempt(c, id, made.token)
  return door.page(c, {
    title: words.newPasskey.title,
    script: passkeyScript,
    body: (
      <>
        <PageHeader title={words.newPasskey.title} lead={words.newPasskey.lead} />
        <PasskeyForm
          action={to('firstPasskey', { gemeente: slug })}
          question={made.question}
          make
          button={words.newPasskey.button}
        />
        <p>{words.newPasskey.advice}</p>
      </>
    ),
  })
}

export async function makeFirstPasskey(c: Context, door: Door, { id }: Municipality): Promise<Response> {
  const answer = (await readPosted(c))?.fields.get('antwoord') ?? ''
  const token = door.attemptOf(c, id)
  const attempt = await door.work(id, async (tx) =>
    token === undefined ? undefined : takeAttempt(tx, token, 'new-passkey'),
  )
  const { personId, invitationHash } = attempt ?? {}
  const challenge = attempt?.proof['challenge']
  if (!personId || !invitationHash || challenge === undefined) throw new SignInRefused('refused', 'NO_ATTEMPT')
  return door.letIn(c, id, async (tx) => {
    await keepNewPasskey(tx, door.parts.url, { answer, challenge, personId })
    if (!(await useInvitation(tx, { codeHash: invitationHash, personId }))) throw new SignInRefused('invitationUsed')
    await writeAuditLine(tx, { actor: personId, action: 'passkey.made', object: { kind: 'person', id: personId } })
    return { personId, how: 'passkey', provedAt: tx.now }
  })
}
