// SPDX-License-Identifier: EUPL-1.2
/** Three fields and a button; all else is folded away. Nothing is decided or fetched here. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { professions } from '../../signals/catalogue.ts'
import { professionWords, sayProfession } from '../../signals/profession-words.nl.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { FormGroupDetails } from '../../ui/FormGroupDetails.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { FormHead, type Filled } from '../FormHead.tsx'
import { words } from '../words.nl.ts'
import { SignalPicker } from './SignalPicker.tsx'

export interface TellPageProps {
  filled: Filled
  /** a code of the catalogue */
  profession: string | undefined
  asksProfession: boolean
  places: readonly string[]
  mayTakeDown: boolean
}

export const TellPage: FC<TellPageProps> = ({ filled, profession, asksProfession, places, mayTakeDown }) => {
  const { typed, errors, csrf } = filled
  return (
    <>
      <FormHead title={words.tell.title} lead={words.tell.lead} filled={filled} />
      <StaffForm action={to('storeTold')} csrf={csrf}>
        <TextArea
          name="verhaal"
          label={words.tell.story}
          hint={words.tell.storyHint}
          value={typed.get('verhaal')}
          error={errors['verhaal']}
        />
        <TextField
          name="waar"
          label={words.tell.where}
          hint={words.tell.whereHint}
          optional
          width="full"
          value={typed.get('waar')}
          error={errors['waar']}
          suggestions={places}
        />
        <Checkbox
          name="acuut"
          label={words.tell.acute}
          hint={words.tell.acuteHint}
          checked={typed.get('acuut') === 'ja'}
        />
        {asksProfession ? (
          <SelectField
            name="beroep"
            label={words.tell.profession}
            hint={words.tell.professionHint}
            optional
            emptyLabel={words.tell.professionNone}
            options={byName}
            value={typed.get('beroep') ?? profession}
            error={errors['beroep']}
          />
        ) : (
          <p class="hint">
            {words.tell.yourProfession}: {sayProfession(profession ?? '')}.{' '}
            <a href={`${to('tell')}?beroep=anders`}>{words.tell.changeProfession}</a>
          </p>
        )}
        <FormGroupDetails
          summary={words.tell.more}
          holdsValue={['wanneer', 'wie', 'gezien'].some((name) => (typed.get(name) ?? '') !== '')}
          hasError={Boolean(errors['wanneer'] ?? errors['wie'])}
        >
          <TextField
            name="wanneer"
            label={words.tell.when}
            hint={words.tell.whenHint}
            optional
            width="full"
            value={typed.get('wanneer')}
            error={errors['wanneer']}
          />
          <TextArea
            name="wie"
            label={words.tell.who}
            optional
            rows={2}
            value={typed.get('wie')}
            error={errors['wie']}
          />
          <SignalPicker profession={profession} picked={typed.get('gezien')?.split('\n') ?? []} />
        </FormGroupDetails>
        <Button>{words.tell.send}</Button>
      </StaffForm>
      {mayTakeDown ? (
        <p>
          {words.tell.other} <a href={to('takeDown')}>{words.tell.toTakeDown}</a> ·{' '}
          <a href={to('takeOver')}>{words.tell.toTakeOver}</a>
        </p>
      ) : null}
    </>
  )
}

const byName = professions
  .map((value) => ({ value, label: professionWords[value] ?? value }))
  .toSorted((a, b) => a.label.localeCompare(b.label, 'nl'))
