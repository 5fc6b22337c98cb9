// SPDX-License-Identifier: EUPL-1.2
/** The link and the code, for once. */
import type { View } from '../../platform/web/route.ts'
import type { PlainDate } from '../../time.ts'
import { ActionLink } from '../../ui/ActionLink.tsx'
import { Card } from '../../ui/Card.tsx'
import { CodeDisplay } from '../../ui/CodeDisplay.tsx'
import { sayDate } from '../../ui/date-words.ts'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { words as all } from '../disclosures/words.nl.ts'

const words = all.link

interface LinkPageParts {
  address: string
  code: string
  endsOn: PlainDate
  today: PlainDate
  back: string
}

export const linkPage = ({ address, code, endsOn, today, back }: LinkPageParts): View => ({
  title: words.title,
  menu: 'cases',
  body: (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <Card title={words.link}>
        <p class="hint">{words.linkHint}</p>
        <p class="own-words" dir="ltr" translate="no" data-link="">
          {address}
        </p>
      </Card>
      <Card title={words.code}>
        <p class="hint">{words.codeHint}</p>
        <CodeDisplay code={code} label={words.code} />
      </Card>
      <p>{words.until(sayDate(endsOn, today))}</p>
      <ActionLink href={back}>{words.go}</ActionLink>
    </>
  ),
})
