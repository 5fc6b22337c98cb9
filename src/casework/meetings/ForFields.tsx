// SPDX-License-Identifier: EUPL-1.2
/** For whom a point is: everybody who sits there now, or some of them. Who may not know it cannot be ticked. */
import type { FC } from 'hono/jsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import type { Participant } from './participants.ts'
import { whyNotKnow } from './rules.ts'
import { whyNotWords, words } from './words.nl.ts'

interface Props {
  participants: readonly Participant[]
  keptAway: readonly string[]
  voor: string | undefined
  chosen: readonly string[]
  errors: Readonly<Record<string, string>>
}

export const ForFields: FC<Props> = ({ participants, keptAway, voor, chosen, errors }) => (
  <>
    <RadioGroup
      name="voor"
      legend={words.for}
      options={[
        { value: 'iedereen', label: words.forAll },
        { value: 'enkelen', label: words.forSome },
      ]}
      value={voor}
      error={errors['voor']}
    />
    <CheckboxGroup
      name="deelnemers"
      legend={words.forWho}
      options={participants.map((participant) => {
        const why = whyNotKnow(
          { toldTo: [participant.id], isReleased: true, isHeldByEmbargo: false, keptAway, holdsNames: false },
          participant,
        )
        return {
          value: participant.id,
          label: why ? words.notReadBy(participant.label, whyNotWords[why]) : participant.label,
          disabled: why !== undefined,
        }
      })}
      values={chosen}
      error={errors['deelnemers']}
    />
  </>
)
