// SPDX-License-Identifier: EUPL-1.2
/** The form to take down what somebody else tells. One box and how it came; the rest is folded away. */
import { to } from '../../paths.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { FormHead, type Filled } from '../FormHead.tsx'
import { sayErrors } from '../say-errors.ts'
import { TellerFields } from '../TellerFields.tsx'
import { conflicts, words } from '../words.nl.ts'

export const showTakeDown: ShowPage = async (_tx, who, asked) => {
  const filled: Filled = {
    typed: asked.typed ?? new Map(),
    errors: sayErrors(asked.errors),
    conflict: saidAs(conflicts, asked.conflict),
    csrf: who.csrf,
  }
  const { typed, errors } = filled
  return {
    title: words.takeDown.title,
    body: (
      <>
        <FormHead title={words.takeDown.title} lead={words.takeDown.lead} filled={filled} />
        <StaffForm action={to('storeTakenDown')} csrf={who.csrf}>
          <TextArea
            name="verhaal"
            label={words.takeDown.story}
            hint={words.takeDown.storyHint}
            rows={6}
            value={typed.get('verhaal')}
            error={errors['verhaal']}
          />
          <RadioGroup
            name="kanaal"
            legend={words.takeDown.channel}
            options={Object.entries(words.takeDown.channels).map(([value, label]) => ({ value, label }))}
            value={typed.get('kanaal') ?? 'telephone'}
            error={errors['kanaal']}
            inline
          />
          <Checkbox
            name="acuut"
            label={words.takeDown.acute}
            hint={words.takeDown.acuteHint}
            checked={typed.get('acuut') === 'ja'}
          />
          <TellerFields filled={filled} today={who.today} summary={words.takeDown.more} />
          <Checkbox
            name="code"
            label={words.takeDown.withCode}
            hint={words.takeDown.withCodeHint}
            checked={typed.get('code') === 'ja'}
          />
          <Button>{words.takeDown.save}</Button>
        </StaffForm>
      </>
    ),
  }
}
