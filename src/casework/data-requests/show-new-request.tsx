// SPDX-License-Identifier: EUPL-1.2
/** The form of a new request of a data subject. It says first that who asks may be whom somebody is afraid of. */
import { to } from '../../paths.ts'
import type { ShowPage } from '../../platform/web/route.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { optionsOf } from './options-of.ts'
import { actings, channels, longestText, requestKinds } from './rules.ts'
import { sayMistakes } from './said.nl.ts'
import { actingWords, channelWords, kindWords, words } from './words.nl.ts'

export const showNewRequest: ShowPage = async (_tx, who, asked) => {
  const errors = sayMistakes(asked.errors)
  const typed = asked.typed ?? new Map<string, string>()
  const field = (name: string, now = '') => ({ name, value: typed.get(name) ?? now, error: errors[name] })
  const text = words.form
  return {
    title: text.title,
    menu: 'dataRequests',
    body: (
      <>
        <BackLink href={to('dataRequests')}>{text.back}</BackLink>
        <ErrorSummary errors={Object.entries(errors).map(([name, message]) => ({ field: name, message }))} />
        <PageHeader title={text.title} lead={text.lead} />
        <Alert kind="warning" title={text.warning}>
          <p>{text.warningText}</p>
        </Alert>
        <StaffForm action={to('recordDataRequest')} csrf={who.csrf}>
          <RadioGroup {...field('soort')} legend={text.kind} options={optionsOf(requestKinds, kindWords)} />
          <TextField
            {...field('ontvangen', who.today.toString())}
            type="date"
            label={text.received}
            max={who.today.toString()}
          />
          <SelectField
            {...field('hoe')}
            label={text.channel}
            emptyLabel={words.choose}
            options={optionsOf(channels, channelWords)}
          />
          <TextField {...field('naam')} label={text.name} width="full" />
          <TextField {...field('bereikbaar')} label={text.reach} hint={text.reachHint} width="full" optional />
          <RadioGroup {...field('namens', 'self')} legend={text.acting} options={optionsOf(actings, actingWords)} />
          <TextField {...field('voorwie')} label={text.forWhom} hint={text.forWhomHint} width="full" optional />
          <TextArea {...field('vraag')} label={text.question} rows={3} maxlength={longestText} />
          <Button>{text.save}</Button>
        </StaffForm>
      </>
    ),
  }
}
