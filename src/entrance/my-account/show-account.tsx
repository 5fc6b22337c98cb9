// SPDX-License-Identifier: EUPL-1.2
/** Mijn account: with what one signs in, where one is signed in now, and the way to end all of it at once. */
import { to } from '../../paths.ts'
import { findPasskeysOf, mostPasskeys, type Passkey } from '../../platform/people/passkeys.ts'
import { findOpenSessions, type OpenSession } from '../../platform/people/session.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import type { Instant } from '../../time.ts'
import { ActionLink } from '../../ui/ActionLink.tsx'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { sayMoment } from '../../ui/date-words.ts'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { words } from '../words.nl.ts'

export const showAccount: ShowPage = async (tx, who, asked) => {
  const passkeys = await findPasskeysOf(tx, who.personId)
  const sessions = await findOpenSessions(tx, who.personId)
  return {
    title: words.account.title,
    notice: saidAs(words.account.said, asked.said),
    audit: { object: { kind: 'person', id: who.personId } },
    body: (
      <>
        {asked.conflict ? (
          <Alert kind="warning" role="alert">
            <p>{words.account.lastOne}</p>
          </Alert>
        ) : null}
        <PageHeader title={words.account.title} lead={words.account.lead} />
        <Card title={words.account.passkeys}>
          {passkeys.length === 0 ? <p>{words.account.passkeysNone}</p> : null}
          {passkeys.map((passkey, index) => (
            <PasskeyRow passkey={passkey} number={index + 1} csrf={who.csrf} now={tx.now} />
          ))}
          {passkeys.length === 1 ? <p>{words.account.passkeysOne}</p> : null}
          {passkeys.length < mostPasskeys ? (
            <ActionLink href={to('newPasskey')} variant="secondary">
              {words.account.add}
            </ActionLink>
          ) : null}
        </Card>
        <Card title={words.account.sessions}>
          <ul>
            {sessions.map((session) => (
              <li>{sessionWords(session, tx.now)}</li>
            ))}
          </ul>
          <p>{words.account.endAllMore}</p>
          <StaffForm action={to('endSessions')} csrf={who.csrf}>
            <Button variant="danger">{words.account.endAll}</Button>
          </StaffForm>
        </Card>
      </>
    ),
  }
}

const PasskeyRow = ({
  passkey,
  number,
  csrf,
  now,
}: {
  passkey: Passkey
  number: number
  csrf: string
  now: Instant
}) => (
  <StaffForm action={to('removePasskey')} csrf={csrf}>
    <p>
      {words.account.passkeyMade(sayMoment(passkey.madeAt, now))},{' '}
      {passkey.lastUsedAt
        ? words.account.passkeyUsed(sayMoment(passkey.lastUsedAt, now))
        : words.account.passkeyNeverUsed}
    </p>
    <input type="hidden" name="passkey" value={passkey.credentialId} />
    <Button variant="subtle" label={words.account.removeLabel(number)}>
      {words.account.remove}
    </Button>
  </StaffForm>
)

const sessionWords = ({ how, startedAt, lastSeenAt }: OpenSession, now: Instant): string =>
  words.account.session(words.account.how[how], sayMoment(startedAt, now), sayMoment(lastSeenAt, now))
