// SPDX-License-Identifier: EUPL-1.2
/** Reports that name the same, why, and what people thought of it; below it the form to say so. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import type { Instant, PlainDate } from '../../time.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { DateText, MomentText } from '../../ui/DateText.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { GroupCard } from './GroupCard.tsx'
import type { Group } from './groups.ts'
import type { Suggestion } from './store.ts'
import { kindWords, verdictWords, whyWords, words } from './words.nl.ts'

export interface SeenBeforePageProps {
  reportId: string
  label: string
  suggestions: readonly Suggestion[]
  group: Group
  /** of who judged */
  names: ReadonlyMap<string, string>
  now: Instant
  today: PlainDate
  csrf: string
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
  conflict: string | undefined
}

export const SeenBeforePage: FC<SeenBeforePageProps> = (props) => {
  const { reportId, label, suggestions, errors, conflict } = props
  return (
    <>
      <BackLink href={to('report', { id: reportId })}>{words.back(label)}</BackLink>
      {conflict ? <Alert kind="warning" role="alert" title={conflict} /> : null}
      <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
      <PageHeader title={words.title(label)} lead={words.lead} />
      <p class="hint">{words.what}</p>
      {suggestions.length === 0 ? <EmptyState>{words.none}</EmptyState> : <Suggestions {...props} />}
      <GroupCard {...props} />
      {suggestions.some(({ state }) => state === 'open') ? <JudgeForm {...props} /> : null}
      <History {...props} />
    </>
  )
}

const Suggestions: FC<SeenBeforePageProps> = ({ reportId, suggestions, group, today, csrf }) => (
  <DataTable
    id="eerder"
    caption={words.caption}
    hideCaption
    columns={Object.values(words.columns).map((label) => ({ label }))}
    rows={suggestions.map(({ other, kind, why, state }) => [
      <a href={to('report', { id: other.id })}>{other.label}</a>,
      kindWords[kind],
      why.map(whyWords).join('; '),
      verdictWords[state],
      <DateText date={other.arrivedOn} today={today} />,
      state === 'open' ? (
        ''
      ) : (
        <>
          {state === 'confirmed' && !group.members.some(({ id }) => id === other.id) ? (
            <StaffForm action={to('mergeGroup', { id: reportId })} csrf={csrf}>
              <input type="hidden" name="andere" value={other.id} />
              <Button variant="subtle" label={words.group.mergeWith(other.label)}>
                {words.group.merge}
              </Button>
            </StaffForm>
          ) : null}
          <StaffForm action={to('undoJudgement', { id: reportId })} csrf={csrf}>
            <input type="hidden" name="andere" value={other.id} />
            <Button variant="subtle" label={words.undoOf(other.label)}>
              {words.undo}
            </Button>
          </StaffForm>
        </>
      ),
    ])}
  />
)

const JudgeForm: FC<SeenBeforePageProps> = ({ reportId, suggestions, csrf, typed, errors }) => (
  <>
    <h2>{words.judge.title}</h2>
    <StaffForm action={to('judgeSuggestion', { id: reportId })} csrf={csrf}>
      <RadioGroup
        name="andere"
        legend={words.judge.which}
        value={typed.get('andere')}
        error={errors['andere']}
        options={suggestions
          .filter(({ state }) => state === 'open')
          .map(({ other, why }) => ({ value: other.id, label: other.label, hint: why.map(whyWords).join('; ') }))}
      />
      <RadioGroup
        name="oordeel"
        legend={words.judge.verdict}
        value={typed.get('oordeel')}
        error={errors['oordeel']}
        options={Object.entries(words.judge.verdicts).map(([value, label]) => ({ value, label }))}
      />
      <TextField
        name="waarom"
        label={words.judge.reason}
        hint={words.judge.reasonHint}
        optional
        autocomplete="off"
        width="full"
        value={typed.get('waarom') ?? ''}
        error={errors['waarom']}
      />
      <Button>{words.judge.button}</Button>
    </StaffForm>
  </>
)

const History: FC<SeenBeforePageProps> = ({ suggestions, names, now }) => {
  const lines = suggestions.flatMap(({ other, judgements }) => judgements.map((judged) => ({ ...judged, other })))
  return lines.length === 0 ? null : (
    <>
      <h2>{words.history}</h2>
      <ul>
        {lines.map(({ verdict, by, at, reason, other }) => (
          <li>
            <MomentText moment={at} now={now} /> {words.said(names.get(by) ?? '', verdictWords[verdict], other.label)}
            {reason === '' ? null : (
              <>
                {': '}
                <span dir="auto">{visibleText(reason)}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
