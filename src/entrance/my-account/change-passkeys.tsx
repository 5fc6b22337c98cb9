// SPDX-License-Identifier: EUPL-1.2
/** A second passkey, or one less. Both only for who proved a moment ago who they are: it decides who comes in from now on. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { hasAccount } from '../../platform/people/accounts.ts'
import { findPasskeysOf, removePasskey } from '../../platform/people/passkeys.ts'
import { beginAttempt, takeAttempt } from '../../platform/people/sign-in-attempts.ts'
import { conflict, done, mend, NotVisible } from '../../platform/web/outcome.ts'
import { deed, type ShowPage } from '../../platform/web/route.ts'
import { BackLink } from '../../ui/BackLink.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { CsrfField } from '../../ui/StaffForm.tsx'
import { askForNewPasskey, keepNewPasskey } from '../passkey/ceremony.ts'
import { PasskeyForm } from '../passkey/PasskeyForm.tsx'
import { passkeyScript } from '../passkey/passkey-script.ts'
import { SignInRefused } from '../refusal.ts'
import { words } from '../words.nl.ts'
import { showAccount } from './show-account.tsx'

/** @param url where people reach us: a passkey is bound to it */
export const showNewPasskey =
  (url: string): ShowPage =>
  async (tx, who, asked) => {
    const question = await askForNewPasskey(tx, url, who.personId, who.municipality.name)
    const token =
      question &&
      (await beginAttempt(tx, {
        kind: 'new-passkey',
        personId: who.personId,
        proof: { challenge: question.challenge },
      }))
    const errors = asked.errors ? [{ field: 'antwoord', message: words.newPasskey.refused }] : []
    return {
      title: words.newPasskey.title,
      script: passkeyScript,
      body: (
        <>
          <BackLink href={to('myAccount')}>{words.account.title}</BackLink>
          <ErrorSummary errors={errors} />
          <PageHeader title={words.newPasskey.title} lead={question ? words.newPasskey.lead : words.newPasskey.full} />
          {question && token ? (
            <PasskeyForm action={to('newPasskey')} question={question} make button={words.newPasskey.button}>
              <CsrfField csrf={who.csrf} />
              <input type="hidden" name="poging" value={token} />
            </PasskeyForm>
          ) : null}
          <p>{words.newPasskey.advice}</p>
        </>
      ),
    }
  }

export const makePasskey = (url: string) =>
  deed({
    input: z.object({ antwoord: z.string(), poging: z.string() }),
    page: showNewPasskey(url),
    async run(tx, who, { antwoord, poging }) {
      const attempt = await takeAttempt(tx, poging, 'new-passkey')
      const challenge = attempt?.proof['challenge']
      if (attempt?.personId !== who.personId || challenge === undefined) return mend({ antwoord: 'refused' })
      try {
        await keepNewPasskey(tx, url, { answer: antwoord, challenge, personId: who.personId })
      } catch (error) {
        if (error instanceof SignInRefused) return mend({ antwoord: error.why })
        throw error
      }
      return done(to('myAccount'), 'passkeyMade', { object: { kind: 'person', id: who.personId } })
    },
  })

export const takePasskeyAway = deed({
  input: z.object({ passkey: z.string() }),
  page: showAccount,
  async run(tx, who, { passkey }) {
    const isLastWay = (await findPasskeysOf(tx, who.personId)).length === 1 && !(await hasAccount(tx, who.personId))
    if (isLastWay) return conflict('lastOne')
    if (!(await removePasskey(tx, who.personId, passkey))) throw new NotVisible()
    return done(to('myAccount'), 'passkeyRemoved', { object: { kind: 'person', id: who.personId } })
  },
})
