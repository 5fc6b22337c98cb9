// SPDX-License-Identifier: EUPL-1.2
/** The password, for once, and the button that gets the file: the page itself carries the password back, because nothing else has it. */
import { to } from '../../paths.ts'
import type { View } from '../../platform/web/route.ts'
import type { PlainDate } from '../../time.ts'
import { ActionLink } from '../../ui/ActionLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { CodeDisplay } from '../../ui/CodeDisplay.tsx'
import { sayDate } from '../../ui/date-words.ts'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import type { Disclosure } from '../disclosures/store.ts'
import { words } from './words.nl.ts'

interface FilePageParts {
  disclosure: Disclosure
  password: string
  csrf: string
  today: PlainDate
  back: string
}

export const filePage = ({ disclosure, password, csrf, today, back }: FilePageParts): View => ({
  title: words.title,
  menu: 'cases',
  body: (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <Card title={words.password}>
        <p class="hint">{words.passwordHint}</p>
        <CodeDisplay code={password} label={words.password} />
      </Card>
      <Card title={words.file}>
        <p class="hint">{words.fileHint}</p>
        <StaffForm action={to('downloadFile', { id: disclosure.caseId })} csrf={csrf}>
          <input type="hidden" name="verstrekking" value={disclosure.id} />
          <input type="hidden" name="wachtwoord" value={password} />
          <Button>{words.download}</Button>
        </StaffForm>
      </Card>
      <p>{words.until(sayDate(disclosure.endsOn, today))}</p>
      <ActionLink href={back}>{words.go}</ActionLink>
    </>
  ),
})
