// SPDX-License-Identifier: EUPL-1.2
/** The signals of a report: those noted, each to be withdrawn, and the catalogue in boxes. Nothing is counted and nothing concluded. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { knowledge } from '../../reporting/index.ts'
import { signalSubjects, type Signal } from '../../signals/catalogue.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import type { SignalFilter } from './show-signals.tsx'
import { SignalList } from './SignalList.tsx'
import type { ObservedSignal } from './store.ts'
import { knowledgeWords, professionWords, subjectWords, words } from './words.nl.ts'

export interface SignalsPageProps {
  reportId: string
  label: string
  observed: readonly ObservedSignal[]
  choices: readonly Signal[]
  filter: SignalFilter
  csrf: string
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
  conflict: string | undefined
}

export const SignalsPage: FC<SignalsPageProps> = (props) => {
  const { reportId, label, observed, csrf, errors, conflict } = props
  return (
    <>
      <BackLink href={to('report', { id: reportId })}>{words.back(label)}</BackLink>
      {conflict ? <Alert kind="warning" role="alert" title={conflict} /> : null}
      <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
      <PageHeader title={words.signals.title(label)} lead={words.signals.caution} />
      <Card title={words.signals.noted}>
        {observed.length === 0 ? (
          <p>{words.signals.none}</p>
        ) : (
          <SignalList
            observed={observed}
            action={(each, text) => (
              <StaffForm action={to('withdrawSignal', { id: reportId })} csrf={csrf}>
                <input type="hidden" name="welke" value={each.id} />
                <Button variant="subtle" label={words.withdrawWhat(text)}>
                  {words.withdraw}
                </Button>
              </StaffForm>
            )}
          />
        )}
      </Card>
      <h2>{words.signals.add}</h2>
      <p>{words.signals.addHint}</p>
      <FilterForm {...props} />
      <PickForm {...props} />
    </>
  )
}

/** A question by address: it changes nothing and can be kept. */
const FilterForm: FC<SignalsPageProps> = ({ reportId, filter }) => (
  <form method="get" action={to('observedSignals', { id: reportId })}>
    <SelectField
      name="kijk"
      label={words.signals.subject}
      emptyLabel={words.signals.allSubjects}
      options={signalSubjects.map((value) => ({ value, label: subjectWords[value] }))}
      value={filter.subject}
    />
    <SelectField
      name="beroep"
      label={words.signals.profession}
      emptyLabel={words.signals.allProfessions}
      options={Object.entries(professionWords).map(([value, label]) => ({ value, label }))}
      value={filter.profession}
    />
    <Button variant="secondary">{words.signals.show}</Button>
  </form>
)

const PickForm: FC<SignalsPageProps> = ({ reportId, choices, filter, csrf, typed, errors }) => {
  const chosen = (typed.get('signalen') ?? '').split('\n')
  const isNarrow = filter.subject !== undefined || filter.profession !== undefined
  const subjects = signalSubjects.filter((subject) => choices.some((signal) => signal.subject === subject))
  if (subjects.length === 0) return <p>{words.signals.empty}</p>
  return (
    <StaffForm action={to('addSignals', { id: reportId })} csrf={csrf}>
      {subjects.map((subject, place) => {
        const own = choices.filter((signal) => signal.subject === subject)
        return (
          <details
            class="fold"
            open={isNarrow || own.some(({ id }) => chosen.includes(id)) || Boolean(errors['signalen'])}
          >
            <summary class="fold__summary">{subjectWords[subject]}</summary>
            <div class="fold__content">
              <CheckboxGroup
                name="signalen"
                id={place === 0 ? 'signalen' : `signalen-${subject}`}
                legend={subjectWords[subject]}
                options={own.map(({ id, nl }) => ({ value: id, label: nl }))}
                values={chosen}
                error={place === 0 ? errors['signalen'] : undefined}
              />
            </div>
          </details>
        )
      })}
      <RadioGroup
        name="kennis"
        legend={words.signals.knowledge}
        value={typed.get('kennis')}
        error={errors['kennis']}
        options={knowledge.map((value) => ({ value, label: knowledgeWords[value] }))}
      />
      <Button>{words.signals.button}</Button>
    </StaffForm>
  )
}
