// SPDX-License-Identifier: EUPL-1.2
/** On the page of a report, behind its own words: the translations, and the way to have a text translated. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import type { PlainDate } from '../../time.ts'
import { Card } from '../../ui/Card.tsx'
import type { TextDisclosure } from './store.ts'
import { TranslationText } from './TranslationText.tsx'
import { words } from './words.nl.ts'

type Props = { reportId: string; disclosures: readonly TextDisclosure[]; mayNeed: boolean; today: PlainDate }

export const TranslationCards: FC<Props> = ({ reportId, disclosures, mayNeed, today }) => (
  <>
    {disclosures.map((each) =>
      each.translation ? (
        <Card title={words.card}>
          <TranslationText {...each} translation={each.translation} today={today} />
        </Card>
      ) : null,
    )}
    {mayNeed || disclosures.length > 0 ? (
      <p>
        <a href={to('translate', { id: reportId })}>{disclosures.length > 0 ? words.linkMore : words.link}</a>
      </p>
    ) : null}
  </>
)
