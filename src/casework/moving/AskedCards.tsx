// SPDX-License-Identifier: EUPL-1.2
/** Somebody elsewhere asks for this case: seen by its owner only, who answers by sending it or leaves it without an answer. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { ActionLink } from '../../ui/ActionLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import type { Asked } from './asks.ts'
import { words as all } from './words.nl.ts'

const words = all.asked

export const AskedCards: FC<{ asked: readonly Asked[]; caseId: string; csrf: string }> = ({ asked, caseId, csrf }) => (
  <>
    {asked.map(({ id, fromMunicipality, fromName, why }) => (
      <Card title={words.title}>
        <p>{words.lead(fromName)}</p>
        <p class="own-words" dir="auto">
          {visibleText(why)}
        </p>
        <p>
          <ActionLink
            href={`${to('sendings', { id: caseId })}?soort=transfer&naar=${fromMunicipality}&vraag=${id}`}
            variant="secondary"
          >
            {words.fill}
          </ActionLink>
        </p>
        <StaffForm action={to('setAskAside', { id: caseId })} csrf={csrf}>
          <input type="hidden" name="welke" value={id} />
          <p class="hint">{words.asideHint}</p>
          <Button variant="subtle">{words.aside}</Button>
        </StaffForm>
      </Card>
    ))}
  </>
)
