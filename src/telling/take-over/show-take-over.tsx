// SPDX-License-Identifier: EUPL-1.2
/** The form to take over a message: add it as a file or paste it, say what it was, done. Where the original lies is asked on the next page. */
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
import { MessageFiles } from './MessageFiles.tsx'

export const showTakeOver: ShowPage = async (_tx, who, asked) => {
  const filled: Filled = {
    typed: asked.typed ?? new Map(),
    errors: sayErrors(asked.errors),
    conflict: saidAs(conflicts, asked.conflict),
    csrf: who.csrf,
  }
  const { typed, errors } = filled
  return {
    title: words.takeOver.title,
    body: (
      <>
        <FormHead title={words.takeOver.title} lead={words.takeOver.lead} filled={filled} />
        <StaffForm action={to('storeTakenOver')} csrf={who.csrf} hasFiles>
          {/* what Enter in a field does: not one of the buttons of the files */}
          <button hidden tabindex={-1}></button>
          <MessageFiles filled={filled} />
          <TextArea
            name="verhaal"
            label={words.takeOver.text}
            hint={words.takeOver.textHint}
            rows={10}
            value={typed.get('verhaal')}
            error={errors['verhaal']}
          />
          <RadioGroup
            name="kanaal"
            legend={words.takeOver.channel}
            options={Object.entries(words.takeOver.channels).map(([value, label]) => ({ value, label }))}
            value={typed.get('kanaal') ?? 'mail'}
            error={errors['kanaal']}
            inline
          />
          <Checkbox
            name="acuut"
            label={words.takeDown.acute}
            hint={words.takeDown.acuteHint}
            checked={typed.get('acuut') === 'ja'}
          />
          <TellerFields filled={filled} today={who.today} summary={words.takeOver.more} />
          <Button>{words.takeOver.save}</Button>
        </StaffForm>
      </>
    ),
  }
}
