// SPDX-License-Identifier: EUPL-1.2
/** What holds it, each with the day on which somebody looks again; and the form to hold it. The sentence is there for who works on it, or wrote it. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import type { Who } from '../../platform/people/who.ts'
import { isBefore } from '../../time.ts'
import { Button } from '../../ui/Button.tsx'
import { sayDate } from '../../ui/date-words.ts'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import type { Hold } from './holds-store.ts'
import { holdGrounds, slugOf } from './rules.ts'
import type { Kept } from './store.ts'
import { groundWords, words } from './words.nl.ts'

interface HoldFormsProps {
  kept: Kept
  holds: readonly Hold[]
  names: ReadonlyMap<string, string>
  who: Who
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
}

export const HoldForms: FC<HoldFormsProps> = ({ kept, holds, names, who, typed, errors }) => {
  const which = <input type="hidden" name="spoor" value={slugOf(kept.kind)} />
  const hasMistake = ['grond', 'opnieuw', 'waarom'].some((field) => errors[field])
  return (
    <>
      <h2>{words.kept.holds}</h2>
      <p class="hint">{words.kept.holdLead}</p>
      {holds.map((hold) => (
        <>
          <p>
            {words.kept.holdLine(
              groundWords[hold.ground],
              names.get(hold.placedBy) ?? '',
              sayDate(hold.reviewOn, who.today),
            )}{' '}
            {isBefore(hold.reviewOn, who.today) ? words.kept.reviewLate : null}
          </p>
          {hold.reason ? <p dir="auto">{visibleText(hold.reason)}</p> : null}
          <StaffForm action={to('releaseKept', { id: kept.id })} csrf={who.csrf}>
            {which}
            <input type="hidden" name="welke" value={hold.id} />
            <Button variant="secondary">{words.kept.release}</Button>
          </StaffForm>
        </>
      ))}
      <details class="fold" open={hasMistake}>
        <summary class="fold__summary">{words.kept.hold}</summary>
        <div class="fold__content">
          <StaffForm action={to('holdKept', { id: kept.id })} csrf={who.csrf}>
            {which}
            <RadioGroup
              name="grond"
              legend={words.kept.ground}
              options={holdGrounds.map((value) => ({ value, label: groundWords[value] }))}
              value={typed.get('grond')}
              error={errors['grond']}
            />
            <TextField
              name="opnieuw"
              type="date"
              label={words.kept.review}
              value={typed.get('opnieuw') ?? ''}
              min={who.today.add({ days: 1 }).toString()}
              error={errors['opnieuw']}
            />
            <TextArea
              name="waarom"
              label={words.kept.reason}
              hint={words.kept.reasonHint}
              rows={2}
              optional
              value={typed.get('waarom')}
              error={errors['waarom']}
            />
            <Button variant="secondary">{words.kept.hold}</Button>
          </StaffForm>
        </div>
      </details>
    </>
  )
}
