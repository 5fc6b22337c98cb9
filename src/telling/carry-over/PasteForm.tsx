// SPDX-License-Identifier: EUPL-1.2
/** The first step: rows out of a spreadsheet, pasted. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import type { PlainDate } from '../../time.ts'
import { Button } from '../../ui/Button.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { words } from './words.nl.ts'

export interface FormAt {
  csrf: string
  today: PlainDate
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
}

export const PasteForm: FC<{ form: FormAt }> = ({ form: { csrf, typed, errors } }) => (
  <>
    <StaffForm action={to('readOldList')} csrf={csrf}>
      <TextArea
        name="lijst"
        label={words.list}
        hint={words.listHint}
        rows={8}
        value={'lijst' in errors ? typed.get('lijst') : undefined}
        error={errors['lijst']}
      />
      <Button>{words.read}</Button>
    </StaffForm>
    <p class="hint">{words.after}</p>
  </>
)
