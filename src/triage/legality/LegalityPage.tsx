// SPDX-License-Identifier: EUPL-1.2
/** One choice and one sentence; what differs from the proposal is folded. Below it every test that was done, with who and when. */
import type { Child, FC } from 'hono/jsx'
import { openQuestions, purposeInWords } from '../../law/legal-basis.ts'
import { dutyQuestions, reportingRules } from '../../law/duty-to-report.ts'
import { to, type PathName } from '../../paths.ts'
import type { Instant, PlainDate } from '../../time.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { sayDate, sayMoment } from '../../ui/date-words.ts'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { FormGroupDetails } from '../../ui/FormGroupDetails.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { carries, lastDayToKeep, presets, purposeCodes, testOutcomes, type TestOutcome } from './rules.ts'
import type { DecidedBasis } from './bases.ts'
import type { LegalityTest } from './store.ts'
import { outcomeWords, presetWords, saidWords, words } from './words.nl.ts'

export interface LegalityPageProps {
  reportId: string
  label: string
  /** nothing when it was tested */
  testBy: PlainDate | undefined
  tests: readonly LegalityTest[]
  bases: readonly DecidedBasis[]
  names: ReadonlyMap<string, string>
  keepAtMostMonths: number
  now: Instant
  today: PlainDate
  csrf: string
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
  conflict: string | undefined
}

export const LegalityPage: FC<LegalityPageProps> = (props) => {
  const { reportId, label, testBy, tests, today, errors } = props
  return (
    <>
      <BackLink href={to('report', { id: reportId })}>{words.back(label)}</BackLink>
      {props.conflict ? <Alert kind="warning" role="alert" title={props.conflict} /> : null}
      <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
      <PageHeader title={words.title(label)} lead={words.lead} />
      {testBy ? <p>{words.testBy(sayDate(testBy, today))}</p> : null}
      <TestForm {...props} />
      <h2>{words.earlier}</h2>
      {tests.length === 0 ? (
        <p class="hint">{words.none}</p>
      ) : (
        tests.map((test, place) => <DoneTest {...props} test={test} isNewest={place === 0} />)
      )}
    </>
  )
}

const said = Object.entries(saidWords).map(([value, label]) => ({ value, label }))

const TestForm: FC<LegalityPageProps> = ({ reportId, bases, keepAtMostMonths, today, csrf, typed, errors }) => {
  const folded = ['doel', 'grondslag', 'niet', 'uitkomst', 'tot']
  return (
    <StaffForm action={to('testLegality', { id: reportId })} csrf={csrf}>
      <h2>{words.dutyTitle}</h2>
      {dutyQuestions.map(({ ask, rule }, place) => (
        <RadioGroup
          name={place === 0 ? 'vast' : 'regel'}
          legend={ask}
          hint={`${reportingRules[rule].source.law}, ${reportingRules[rule].source.article}`}
          inline
          options={said}
          value={typed.get(place === 0 ? 'vast' : 'regel')}
          error={errors[place === 0 ? 'vast' : 'regel']}
        />
      ))}
      <TextField
        name="politie"
        label={words.police}
        hint={words.policeHint}
        optional
        width="full"
        value={typed.get('politie') ?? ''}
        error={errors['politie']}
      />
      <RadioGroup
        name="soort"
        legend={words.presetTitle}
        options={presets.map((value) => ({ value, ...presetWords[value] }))}
        value={typed.get('soort')}
        error={errors['soort']}
      />
      <TextArea
        name="zin"
        label={words.sentence}
        hint={words.sentenceHint}
        rows={2}
        value={typed.get('zin')}
        error={errors['zin']}
      />
      <FormGroupDetails
        summary={words.more}
        holdsValue={folded.some((name) => (typed.get(name) ?? '') !== '')}
        hasError={folded.some((name) => errors[name] !== undefined)}
      >
        <SelectField
          name="uitkomst"
          label={words.outcome}
          emptyLabel={words.outcomeDefault}
          options={testOutcomes.map((value) => ({ value, label: outcomeWords[value].label }))}
          value={typed.get('uitkomst')}
          error={errors['uitkomst']}
        />
        <SelectField
          name="doel"
          label={words.purpose}
          emptyLabel={words.purposeDefault}
          options={purposeCodes.map((value) => ({ value, label: `${value} ${purposeInWords(value)}` }))}
          value={typed.get('doel')}
          error={errors['doel']}
        />
        <SelectField
          name="grondslag"
          label={words.basis}
          hint={words.basisHint}
          emptyLabel={words.basisNone}
          options={bases
            .filter((basis) => carries(basis, basis.purpose, today))
            .map(({ id, purpose, title, article }) => ({ value: id, label: `${purpose} ${title} (${article})` }))}
          value={typed.get('grondslag')}
          error={errors['grondslag']}
        />
        <TextField
          name="tot"
          type="date"
          label={words.until}
          hint={words.untilHint(keepAtMostMonths)}
          value={typed.get('tot') ?? ''}
          min={today.add({ days: 1 }).toString()}
          max={lastDayToKeep(today, keepAtMostMonths).toString()}
          error={errors['tot']}
        />
        <TextArea
          name="niet"
          label={words.leftOut}
          hint={words.leftOutHint}
          rows={2}
          optional
          value={typed.get('niet')}
          error={errors['niet']}
        />
      </FormGroupDetails>
      <p class="hint">{openQuestions.receiveAndWeigh}</p>
      <p>
        {words.doubt} <a href={to('doubtHelper')}>{words.doubtLink}</a>
      </p>
      <Button>{words.button}</Button>
    </StaffForm>
  )
}

const DoneTest: FC<LegalityPageProps & { test: LegalityTest; isNewest: boolean }> = ({
  reportId,
  isNewest,
  test,
  bases,
  names,
  now,
  today,
}) => {
  const basis = bases.find(({ id }) => id === test.basisId)
  return (
    <Card title={`${presetWords[test.preset].label}: ${outcomeWords[test.outcome].label}`} level={3}>
      <p class="own-words">{test.sentence}</p>
      {test.leftOut === '' ? null : (
        <p>
          {words.leftOut} <span class="own-words">{test.leftOut}</span>
        </p>
      )}
      <p>
        {words.purpose}: {purposeInWords(test.purpose)}. {words.basis}:{' '}
        {basis ? `${basis.title} (${basis.article})` : words.basisNone}.
      </p>
      {test.keepUntil ? (
        <p>
          {words.keptUntil}: {sayDate(test.keepUntil, today)}.
        </p>
      ) : null}
      <p>
        {words.held} {saidWords[test.held]}. {words.rule} {saidWords[test.ruleAbused]}.
      </p>
      {test.police === '' ? null : <p class="own-words">{test.police}</p>}
      {isNewest ? <p>{nextOf(reportId, test.outcome)}</p> : null}
      <p class="hint">{words.by(names.get(test.testedBy) ?? '', sayMoment(test.testedAt, now))}</p>
    </Card>
  )
}

const wayOf = {
  keepPseudonymised: 'blackingOut',
  handOver: 'handOver',
  destroy: 'destruction',
} as const satisfies Record<Exclude<TestOutcome, 'keep'>, PathName>

/** What follows from it, with the way there. */
const nextOf = (reportId: string, outcome: TestOutcome): Child => {
  const { next } = outcomeWords[outcome]
  return outcome === 'keep' ? next : <a href={to(wayOf[outcome], { id: reportId })}>{next}</a>
}
