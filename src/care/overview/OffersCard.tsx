// SPDX-License-Identifier: EUPL-1.2
/** What can be offered to this person, each with a button that makes it a task. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { PersonField } from '../CareFrame.tsx'
import type { OnPerson } from '../on-person.ts'
import { offersFor } from './offers.ts'
import { offerWords, words } from './offers.nl.ts'

export const OffersCard: FC<{ on: OnPerson; csrf: string }> = ({ on, csrf }) => {
  const offers = offersFor(on.node)
  return offers.length === 0 ? null : (
    <Card title={words.title}>
      <p class="hint">{words.hint}</p>
      {offers.map((offer) => {
        const { title, text } = offerWords[offer]
        return (
          <>
            <h3>{title}</h3>
            <p>{text}</p>
            {on.isClosed ? null : (
              <StaffForm action={to('planOffer', { id: on.theCase.id })} csrf={csrf}>
                <PersonField on={on} />
                <input type="hidden" name="aanbod" value={offer} />
                <Button variant="subtle" label={words.planWhat(title)}>
                  {words.plan}
                </Button>
              </StaffForm>
            )}
          </>
        )
      })}
    </Card>
  )
}
