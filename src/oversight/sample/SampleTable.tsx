// SPDX-License-Identifier: EUPL-1.2
/** The lines of a sample with what the privacy officer thinks of each, and the form to say so. A report is named by its label only. */
import type { FC } from 'hono/jsx'
import { asksReason } from '../reasons/store.ts'
import { to } from '../../paths.ts'
import { Button } from '../../ui/Button.tsx'
import { ButtonRow } from '../../ui/ButtonRow.tsx'
import { Card } from '../../ui/Card.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { sayMomentExact } from '../../ui/date-words.ts'
import { MomentText } from '../../ui/DateText.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { aboutOf, whatOf } from '../trail/TraceTable.tsx'
import { addressOf, nameOfMonth } from './month.ts'
import type { LineShown, SamplePageProps, SampleShown } from './SamplePage.tsx'
import { verdicts, type Verdict } from './verdicts.ts'
import { verdictWords, words } from './words.nl.ts'

const tones = { inOrder: 'ok', question: 'info', notInOrder: 'danger' } as const satisfies Record<Verdict, string>

type Props = SamplePageProps & { sample: SampleShown }

const whoOf = ({ trace }: LineShown, { names }: SampleShown): string =>
  (trace.personId && names.get(trace.personId)) || words.unknownPerson

export const SampleTable: FC<Props> = ({ sample, month, now }) => (
  <DataTable
    id="steekproef"
    caption={words.caption}
    hideCaption
    columns={Object.values(words.columns).map((label) => ({ label }))}
    rows={sample.lines.map((line) => [
      <MomentText moment={line.trace.at} now={now} />,
      whoOf(line, sample),
      <>
        {whatOf(line.trace)}
        {asksReason(line.trace.action) && line.trace.hasReason ? (
          <>
            <br />
            <a href={`${to('oversight')}?regel=${line.trace.seq}`}>{words.reason}</a>
          </>
        ) : null}
      </>,
      aboutOf(line.trace, sample),
      <>
        {line.verdict ? <StatusBadge tone={tones[line.verdict]}>{verdictWords[line.verdict]}</StatusBadge> : null}
        {line.remark ? <p dir="auto">{visibleText(line.remark)}</p> : null}
        {sample.isConcluded ? null : (
          <p>
            <a
              href={`${addressOf(month)}&regel=${line.trace.seq}`}
              aria-label={words.judgeOf(whoOf(line, sample), sayMomentExact(line.trace.at))}
            >
              {line.verdict ? words.judgeAgain : words.judge}
            </a>
          </p>
        )}
      </>,
    ])}
  />
)

export const JudgeForm: FC<Props & { judging: LineShown }> = ({ sample, judging, month, csrf, typed, errors }) => (
  <Card title={words.judgeTitle}>
    <p>
      {[
        whoOf(judging, sample),
        sayMomentExact(judging.trace.at),
        whatOf(judging.trace),
        aboutOf(judging.trace, sample),
      ].join(', ')}
    </p>
    <StaffForm action={to('judgeLine')} csrf={csrf}>
      <input type="hidden" name="maand" value={nameOfMonth(month)} />
      <input type="hidden" name="regel" value={judging.trace.seq} />
      <RadioGroup
        name="oordeel"
        legend={words.verdict}
        options={verdicts.map((value) => ({ value, label: verdictWords[value] }))}
        value={typed.get('oordeel') ?? judging.verdict}
        error={errors['oordeel']}
      />
      <TextArea
        name="opmerking"
        label={words.remark}
        hint={words.remarkHint}
        value={typed.get('opmerking') ?? judging.remark}
        error={errors['opmerking']}
      />
      <ButtonRow>
        <Button>{words.save}</Button>
        <a href={addressOf(month)}>{words.cancel}</a>
      </ButtonRow>
    </StaffForm>
  </Card>
)
