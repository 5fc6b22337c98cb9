// SPDX-License-Identifier: EUPL-1.2
/** One row, as it may become a report; and beside it which rows are closed, to be counted at once. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { Button } from '../../ui/Button.tsx'
import { ButtonRow } from '../../ui/ButtonRow.tsx'
import { Card } from '../../ui/Card.tsx'
import { FormGroupDetails } from '../../ui/FormGroupDetails.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { dateIn, proposeStory } from './pasted-table.ts'
import type { FormAt } from './PasteForm.tsx'
import { fieldsOf, markOf, type Place } from './steps.ts'
import { words } from './words.nl.ts'

type Props = { form: FormAt; place: Place }

export const RowForm: FC<Props> = ({ form, place }) => (
  <>
    {place.next ? <NextRow form={form} place={place} row={place.next} /> : null}
    <ClosedRows form={form} place={place} />
  </>
)

const Travelling: FC<Props> = ({ form: { typed }, place }) => {
  const fields = fieldsOf(place, { kolom: typed.get('kolom') ?? '', woord: typed.get('woord') ?? '' })
  return (
    <>
      {[...fields].map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  )
}

const NextRow: FC<Props & { row: readonly string[] }> = ({ form, place, row }) => {
  const { csrf, today, errors } = form
  const typed = form.typed.get('rij') === markOf(row) ? form.typed : new Map<string, string>()
  return (
    <Card title={words.row.title} level={2}>
      <StaffForm action={to('carryRow')} csrf={csrf}>
        <Travelling form={form} place={place} />
        <input type="hidden" name="rij" value={markOf(row)} />
        <TextArea
          name="verhaal"
          label={words.row.story}
          hint={words.row.storyHint}
          rows={8}
          value={typed.get('verhaal') ?? proposeStory(place.columns, row, words.row.withoutBsn)}
          error={errors['verhaal']}
        />
        <TextField
          name="op"
          type="date"
          label={words.row.on}
          max={today.toString()}
          value={typed.get('op') ?? dateIn(row, today)?.toString()}
          error={errors['op']}
        />
        <ButtonRow>
          <Button name="naar" value="melding">
            {words.row.carry}
          </Button>
          <Button name="naar" value="weg" variant="secondary">
            {words.row.leave}
          </Button>
        </ButtonRow>
        <p class="hint">{words.row.leaveHint}</p>
      </StaffForm>
    </Card>
  )
}

const ClosedRows: FC<Props> = ({ form, place }) => {
  const { csrf, typed, errors } = form
  return (
    <FormGroupDetails
      summary={words.closed.title}
      holdsValue={place.closed.length > 0}
      hasError={'kolom' in errors || 'woord' in errors}
    >
      <StaffForm action={to('countClosedRows')} csrf={csrf}>
        <input type="hidden" name="lijst" value={fieldsOf(place, { kolom: '', woord: '' }).get('lijst')} />
        <SelectField
          name="kolom"
          label={words.closed.column}
          emptyLabel={words.closed.noColumn}
          options={place.columns.map((label, index) => ({ value: String(index), label: label || String(index + 1) }))}
          value={typed.get('kolom')}
          error={errors['kolom']}
        />
        <TextField
          name="woord"
          label={words.closed.word}
          hint={words.closed.wordHint}
          value={typed.get('woord')}
          error={errors['woord']}
        />
        <Button variant="secondary">{words.closed.count}</Button>
        <p class="hint">{words.closed.countHint}</p>
      </StaffForm>
    </FormGroupDetails>
  )
}
