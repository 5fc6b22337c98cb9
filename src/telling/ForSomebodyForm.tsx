// SPDX-License-Identifier: EUPL-1.2
/** The form for what somebody else told or wrote: one box, how it came, danger, and the rest folded away. What is more stands in it. */
import type { Child, FC } from 'hono/jsx'
import type { PlainDate } from '../time.ts'
import { Button } from '../ui/Button.tsx'
import { Checkbox } from '../ui/Checkbox.tsx'
import { RadioGroup } from '../ui/RadioGroup.tsx'
import { StaffForm } from '../ui/StaffForm.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { FormHead, type Filled } from './FormHead.tsx'
import { TellerFields } from './TellerFields.tsx'
import { words } from './words.nl.ts'

interface ForSomebodyProps {
  filled: Filled
  today: PlainDate
  action: string
  says: {
    title: string
    lead: string
    story: string
    storyHint: string
    channel: string
    channels: Readonly<Record<string, string>>
    more: string
    save: string
  }
  rows: number
  /** the one that is chosen at first */
  channel: string
  /** the field for files, above the text they fill in */
  files?: Child
  children?: Child
}

export const ForSomebodyForm: FC<ForSomebodyProps> = ({
  filled,
  today,
  action,
  says,
  rows,
  channel,
  files,
  children,
}) => {
  const { typed, errors } = filled
  return (
    <>
      <FormHead title={says.title} lead={says.lead} filled={filled} />
      <StaffForm action={action} csrf={filled.csrf} hasFiles={files !== undefined}>
        {/* what Enter in a field does: not one of the buttons of the files */}
        {files ? <button hidden tabindex={-1}></button> : null}
        {files}
        <TextArea
          name="verhaal"
          label={says.story}
          hint={says.storyHint}
          rows={rows}
          value={typed.get('verhaal')}
          error={errors['verhaal']}
        />
        <RadioGroup
          name="kanaal"
          legend={says.channel}
          options={Object.entries(says.channels).map(([value, label]) => ({ value, label }))}
          value={typed.get('kanaal') ?? channel}
          error={errors['kanaal']}
          inline
        />
        <Checkbox
          name="acuut"
          label={words.takeDown.acute}
          hint={words.takeDown.acuteHint}
          checked={typed.get('acuut') === 'ja'}
        />
        <TellerFields filled={filled} today={today} summary={says.more} />
        {children}
        <Button>{says.save}</Button>
      </StaffForm>
    </>
  )
}
