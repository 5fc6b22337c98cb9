// SPDX-License-Identifier: EUPL-1.2
/**
 * The signals somebody of this profession may have seen, by on whom or what one looks; the place first, because people mostly look at
 * victims only (Regioplan). It tells no conclusion and counts nothing.
 */
import type { FC } from 'hono/jsx'
import { signals, type SignalSubject } from '../../signals/catalogue.ts'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { FormGroupDetails } from '../../ui/FormGroupDetails.tsx'
import { words } from '../words.nl.ts'

const inOrder: readonly SignalSubject[] = ['location', 'victim', 'perpetrator', 'facilitator']

export const SignalPicker: FC<{ profession: string | undefined; picked: readonly string[] }> = (props) => {
  const { profession, picked } = props
  if (profession === undefined) return <p class="hint">{words.tell.signalsLater}</p>
  const seen = signals.filter(({ professions }) => professions.includes(profession))
  return (
    <>
      <p class="hint">{words.tell.signalsNote}</p>
      {inOrder.map((subject) => {
        const ofSubject = seen.filter((signal) => signal.subject === subject)
        return ofSubject.length === 0 ? null : (
          <FormGroupDetails
            summary={`${words.tell.subjects[subject]} (${ofSubject.length})`}
            holdsValue={ofSubject.some(({ id }) => picked.includes(id))}
          >
            <CheckboxGroup
              name="gezien"
              id={`gezien-${subject}`}
              legend={words.tell.subjects[subject]}
              options={ofSubject.map(({ id, nl }) => ({ value: id, label: nl }))}
              values={picked}
            />
          </FormGroupDetails>
        )
      })}
    </>
  )
}
