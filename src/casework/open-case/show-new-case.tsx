// SPDX-License-Identifier: EUPL-1.2
/** A new case without a report: where it came from, where it begins, and why it is a suspicion. */
import { to } from '../../paths.ts'
import { mistakesAs, type ShowPage } from '../../platform/web/route.ts'
import { exploitationFormNames, exploitationForms } from '../../triage/index.ts'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { cameFroms, startingPoints } from '../lifecycle.ts'
import { cameFromWords, mistakes } from '../words.nl.ts'
import { partsToBegin } from './rules.ts'
import { words } from './words.nl.ts'

export const showNewCase: ShowPage = async (_tx, who, asked) => {
  const typed = asked.typed ?? new Map<string, string>()
  const errors = mistakesAs({ ...mistakes, ...words.mistakes }, asked.errors)
  return {
    title: words.title,
    menu: 'cases',
    body: (
      <>
        <BackLink href={to('cases')}>{words.back}</BackLink>
        <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
        <PageHeader title={words.title} lead={words.lead} />
        <StaffForm action={to('beginCase')} csrf={who.csrf}>
          <SelectField
            name="bron"
            label={words.from}
            emptyLabel=""
            options={cameFroms.map((value) => ({ value, label: cameFromWords[value] }))}
            value={typed.get('bron')}
            error={errors['bron']}
          />
          <TextField
            name="ontvangen"
            type="date"
            label={words.received}
            hint={words.receivedHint}
            value={typed.get('ontvangen') ?? who.today.toString()}
            error={errors['ontvangen']}
          />
          <RadioGroup
            name="startpunt"
            legend={words.start}
            options={startingPoints.map((value) => ({ value, label: words.startOptions[value] }))}
            value={typed.get('startpunt')}
            error={errors['startpunt']}
          />
          <CheckboxGroup
            name="vormen"
            legend={words.forms}
            hint={words.formsHint}
            options={exploitationFormNames.map((value) => ({ value, label: exploitationForms[value] }))}
            values={typed.get('vormen')?.split('\n')}
          />
          <TextArea
            name="waarom"
            label={words.why}
            hint={words.whyHint}
            value={typed.get('waarom')}
            error={errors['waarom']}
          />
          <TextArea
            name="notitie"
            label={words.note}
            hint={partsToBegin(who.roles).includes('care') ? words.noteHintCare : words.noteHintDesk}
            rows={6}
            optional
            value={typed.get('notitie')}
            error={errors['notitie']}
          />
          <Button>{words.open}</Button>
        </StaffForm>
      </>
    ),
  }
}
