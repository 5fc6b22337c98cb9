// SPDX-License-Identifier: EUPL-1.2
/** The bases a municipality decided on, and a form to note one more. */
import type { FC } from 'hono/jsx'
import { legalBases, purposes } from '../../law/legal-basis.ts'
import { to } from '../../paths.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import type { PlainDate } from '../../time.ts'
import { basisAdvices, basisDataKinds, basisDeciders, findBases, type DecidedBasis } from '../../triage/index.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { sayDate } from '../../ui/date-words.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { basisWords, conflicts, said, sayMistakes, words } from '../words.nl.ts'

export const showBases: ShowPage = async (tx, who, asked) => {
  const conflict = saidAs(conflicts, asked.conflict)
  const errors = sayMistakes(asked.errors)
  const bases = await findBases(tx)
  return {
    title: words.bases.title,
    menu: 'administration',
    notice: saidAs(said, asked.said),
    body: (
      <>
        <BackLink href={to('administration')}>{words.back}</BackLink>
        {conflict ? <Alert kind="warning" role="alert" title={conflict} /> : null}
        <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
        <PageHeader title={words.bases.title} lead={words.bases.lead} />
        {bases.length === 0 ? <EmptyState>{words.bases.none}</EmptyState> : null}
        {bases.map((basis) => (
          <BasisCard basis={basis} today={who.today} csrf={who.csrf} />
        ))}
        <h2>{words.bases.add}</h2>
        <RecordForm csrf={who.csrf} typed={asked.typed ?? new Map()} errors={errors} />
        <details class="fold">
          <summary class="fold__summary">{words.bases.known}</summary>
          <ul class="fold__content">
            {Object.values(legalBases).map(({ nl, source, mind }) => (
              <li>
                {nl} ({source.law}, <a href={source.url}>{source.article}</a>). {mind}
              </li>
            ))}
          </ul>
        </details>
      </>
    ),
  }
}

const purposeOptions = Object.values(purposes).map(({ code, nl }) => ({ value: code, label: `${code} ${nl}` }))
const options = <T extends string>(values: readonly T[], labels: Record<T, string>) =>
  values.map((value) => ({ value, label: labels[value] }))

const BasisCard: FC<{ basis: DecidedBasis; today: PlainDate; csrf: string }> = ({ basis, today, csrf }) => (
  <Card title={`${basis.purpose} ${basis.title}`} level={2}>
    <p>
      {basis.article}. {basisWords.data[basis.data]}.
    </p>
    <p>
      {words.bases.decided(basisWords.deciders[basis.decidedBy], sayDate(basis.decidedOn, today))}{' '}
      {words.bases.advised(basisWords.advices[basis.advice], sayDate(basis.advisedOn, today))}
    </p>
    {basis.deviation ? <p class="own-words">{basis.deviation}</p> : null}
    {basis.endedOn ? (
      <p>{words.bases.ended(sayDate(basis.endedOn, today))}</p>
    ) : (
      <StaffForm action={to('endBasis')} csrf={csrf}>
        <input type="hidden" name="welke" value={basis.id} />
        <Button variant="subtle" label={words.bases.endWhich(basis.title)}>
          {words.bases.end}
        </Button>
      </StaffForm>
    )}
  </Card>
)

interface FormProps {
  csrf: string
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
}

const RecordForm: FC<FormProps> = ({ csrf, typed, errors }) => {
  const field = (name: string) => ({ name, value: typed.get(name) ?? '', error: errors[name] })
  return (
    <StaffForm action={to('addBasis')} csrf={csrf}>
      <SelectField {...field('doel')} label={words.bases.purpose} emptyLabel="" options={purposeOptions} />
      <RadioGroup {...field('gegevens')} legend={words.bases.data} options={options(basisDataKinds, basisWords.data)} />
      <TextField {...field('titel')} label={words.bases.what} hint={words.bases.whatHint} width="full" />
      <TextField {...field('artikel')} label={words.bases.article} hint={words.bases.articleHint} width="full" />
      <RadioGroup
        {...field('besluit')}
        legend={words.bases.who}
        inline
        options={options(basisDeciders, basisWords.deciders)}
      />
      <TextField {...field('besluitop')} type="date" label={words.bases.decidedOn} />
      <RadioGroup
        {...field('advies')}
        legend={words.bases.advice}
        options={options(basisAdvices, basisWords.advices)}
      />
      <TextField {...field('adviesop')} type="date" label={words.bases.advisedOn} />
      <TextArea
        {...field('afwijking')}
        label={words.bases.deviation}
        hint={words.bases.deviationHint}
        rows={2}
        optional
      />
      <Button>{words.bases.record}</Button>
    </StaffForm>
  )
}
