// SPDX-License-Identifier: EUPL-1.2
/** One own report on one screen. Nothing is decided or fetched here. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import type { OpenReport } from '../../reporting/index.ts'
import { plainDate, type PlainDate } from '../../time.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { sayDate } from '../../ui/date-words.ts'
import { DateText } from '../../ui/DateText.tsx'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { FormGroupDetails } from '../../ui/FormGroupDetails.tsx'
import { LetterThread } from '../../ui/LetterThread.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import type { OriginalPlace, OwnReport } from '../store.ts'
import { OriginalsCard } from '../take-over/OriginalsCard.tsx'
import { words } from '../words.nl.ts'

export interface OwnReportPageProps {
  own: OwnReport
  /** nothing until the worker took it in, and when it was destroyed */
  told: OpenReport['content'] | undefined
  isGone: boolean
  letters: OpenReport['letters']
  /** of a message that was taken over */
  gone: ReadonlyMap<OriginalPlace, PlainDate> | undefined
  state: string
  today: PlainDate
  csrf: string
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
}

export const OwnReportPage: FC<OwnReportPageProps> = (props) => {
  const { own, told, letters, gone, today, csrf, errors } = props
  return (
    <>
      <BackLink href={to('ownReports')}>{words.own.title}</BackLink>
      <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
      <PageHeader
        title={words.own.reportTitle(sayDate(own.toldOn, today))}
        lead={props.state}
        meta={words.own.kinds[own.kind]}
      />
      {told?.acute ? <Alert kind="danger" title={words.own.acute} /> : null}
      {gone ? (
        <OriginalsCard reportId={own.reportId} gone={gone} today={today} csrf={csrf} error={errors['weg']} />
      ) : null}
      <Card title={words.own.letters}>
        {own.codeGiven ? <p class="hint">{words.own.codeGiven}</p> : null}
        {letters.length === 0 ? (
          <p class="hint">{words.own.noLetters}</p>
        ) : (
          <LetterThread
            label={words.own.letters}
            letters={letters.map((letter) => ({
              mine: letter.direction === 'fromReporter',
              author: letter.direction === 'fromReporter' ? words.own.you : letter.signedAs,
              day: <DateText date={plainDate(letter.writtenOn)} today={today} />,
              body: letter.kind === 'contact' ? words.own.contactLeft : visibleText(letter.text),
            }))}
          />
        )}
        {props.isGone ? null : <AddForm {...props} />}
      </Card>
      <Card title={words.own.told}>
        {told ? (
          <>
            <p class="own-words story">{visibleText(told.story)}</p>
            {told.where === '' ? null : (
              <DefinitionList
                items={[
                  { term: words.own.where, description: <span class="own-words">{visibleText(told.where)}</span> },
                ]}
              />
            )}
          </>
        ) : (
          <p class="hint">{props.isGone ? words.own.gone : words.own.notYet}</p>
        )}
      </Card>
      <p class="hint">{words.own.careful}</p>
    </>
  )
}

const AddForm: FC<OwnReportPageProps> = ({ own, csrf, typed, errors }) => (
  <FormGroupDetails
    summary={words.own.add}
    holdsValue={(typed.get('tekst') ?? '') !== ''}
    hasError={Boolean(errors['tekst'])}
  >
    <StaffForm action={to('addToOwnReport', { id: own.reportId })} csrf={csrf}>
      <TextArea
        name="tekst"
        label={words.own.addText}
        hint={words.own.addHint}
        value={typed.get('tekst')}
        error={errors['tekst']}
      />
      <Button variant="secondary">{words.own.send}</Button>
    </StaffForm>
  </FormGroupDetails>
)
