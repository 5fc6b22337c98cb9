// SPDX-License-Identifier: EUPL-1.2
/** Where the original of a message still lies, what was done about it, and a reply to send back that names nothing. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import type { PlainDate } from '../../time.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { sayDate } from '../../ui/date-words.ts'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { originalPlaces, type OriginalPlace } from '../store.ts'
import { words } from '../words.nl.ts'

type Props = {
  reportId: string
  gone: ReadonlyMap<OriginalPlace, PlainDate>
  today: PlainDate
  csrf: string
  error: string | undefined
}

export const OriginalsCard: FC<Props> = ({ reportId, gone, today, csrf, error }) => {
  const left = originalPlaces.filter((place) => !gone.has(place))
  return (
    <>
      <Card title={words.originals.title}>
        {gone.size === 0 ? null : (
          <ul>
            {[...gone].map(([place, day]) => (
              <li>
                {words.originals.places[place]}: {words.originals.gone(sayDate(day, today))}
              </li>
            ))}
          </ul>
        )}
        {left.length === 0 ? (
          <p>{words.originals.allGone}</p>
        ) : (
          <StaffForm action={to('tickOriginals', { id: reportId })} csrf={csrf}>
            <CheckboxGroup
              name="weg"
              legend={words.originals.legend}
              hint={words.originals.lead}
              options={left.map((value) => ({ value, label: words.originals.places[value] }))}
              error={error}
            />
            <Button variant="secondary">{words.originals.save}</Button>
          </StaffForm>
        )}
      </Card>
      <Card title={words.originals.reply}>
        <p class="hint">{words.originals.replyLead}</p>
        <p class="own-words">{words.originals.replyText}</p>
      </Card>
    </>
  )
}
