// SPDX-License-Identifier: EUPL-1.2
/** A new meeting: what kind, when and where. People and points come after. */
import { to } from '../../paths.ts'
import type { ShowPage } from '../../platform/web/route.ts'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { PlannedFields } from './PlannedFields.tsx'
import { meetingKinds } from './rules.ts'
import { kindWords, sayMistakes, words } from './words.nl.ts'

export const showNewMeeting: ShowPage = (_tx, who, asked) => {
  const typed = asked.typed ?? new Map<string, string>()
  const errors = sayMistakes(asked.errors)
  return Promise.resolve({
    title: words.newTitle,
    menu: 'meetings',
    body: (
      <>
        <BackLink href={to('meetings')}>{words.all}</BackLink>
        <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
        <PageHeader title={words.newTitle} lead={words.newLead} />
        <StaffForm action={to('planMeeting')} csrf={who.csrf}>
          <RadioGroup
            name="soort"
            legend={words.kind}
            options={meetingKinds.map((value) => ({
              value,
              label: kindWords[value],
              hint: value === 'regionalTable' ? words.regionalHint : undefined,
            }))}
            value={typed.get('soort')}
            error={errors['soort']}
          />
          <PlannedFields typed={typed} errors={errors} />
          <Button>{words.planButton}</Button>
        </StaffForm>
      </>
    ),
  })
}
