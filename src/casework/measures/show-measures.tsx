// SPDX-License-Identifier: EUPL-1.2
/** All measures this person sees: what asks for somebody today first, then what runs, what is decided, what is a plan, and what is over. */
import type { Child } from 'hono/jsx'
import { barrierInstruments, barrierStages, stageIds } from '../../law/barriers.ts'
import { to } from '../../paths.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import type { PlainDate } from '../../time.ts'
import { ActionLink } from '../../ui/ActionLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { sayDate } from '../../ui/date-words.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { mayWriteMeasures } from './may-write.ts'
import { listWords } from './page-words.nl.ts'
import { dueOf, type Due } from './rules.ts'
import { findMeasures, type Measure } from './store.ts'
import { momentWords, said, statusWords } from './words.nl.ts'

const order = ['running', 'decided', 'plan', 'ended', 'abandoned'] as const

export const showMeasures: ShowPage = async (tx, who, asked) => {
  const stage = stageIds.find((each) => each === asked.query.get('schakel'))
  const measures = (await findMeasures(tx, who)).filter((measure) => !stage || measure.stage === stage)
  const mayWrite = await mayWriteMeasures(tx, who)
  const due = measures
    .flatMap((measure) => dueOf(measure, who.today).map((each) => ({ measure, due: each })))
    .toSorted((a, b) => Temporal.PlainDate.compare(a.due.on, b.due.on))
  return {
    title: listWords.title,
    menu: 'measures',
    wide: true,
    notice: saidAs(said, asked.said),
    audit: { details: { shown: measures.length } },
    body: (
      <>
        <PageHeader
          title={listWords.title}
          lead={listWords.lead}
          actions={
            <>
              {mayWrite ? <ActionLink href={to('newMeasure')}>{listWords.newOne}</ActionLink> : null}
              <ActionLink href={to('mayorNote')} variant="secondary">
                {listWords.note}
              </ActionLink>
            </>
          }
        />
        <form method="get" action={to('measures')}>
          <SelectField
            name="schakel"
            label={listWords.stage}
            emptyLabel={listWords.everyStage}
            options={stageIds.map((value) => ({ value, label: barrierStages[value] }))}
            value={stage}
          />
          <Button variant="secondary">{listWords.show}</Button>
        </form>
        {measures.length === 0 ? (
          <EmptyState {...(mayWrite ? { link: { href: to('newMeasure'), label: listWords.newOne } } : {})}>
            {stage ? listWords.emptyStage : mayWrite ? listWords.empty : listWords.emptyReader}
          </EmptyState>
        ) : null}
        {due.length > 0 ? (
          <Rows
            id="vandaag"
            title={listWords.due}
            rows={due.map((each) => rowOf(each.measure, sayDue(each.due, who.today)))}
          />
        ) : null}
        {order.map((status) => {
          const these = measures.filter((measure) => measure.status === status)
          return these.length === 0 ? null : (
            <Rows
              id={status}
              title={listWords.groups[status]}
              rows={these.map((measure) => rowOf(measure, sayStanding(measure, who.today)))}
            />
          )
        })}
      </>
    ),
  }
}

const Rows = ({ id, title, rows }: { id: string; title: string; rows: readonly (readonly Child[])[] }) => (
  <>
    <h2>{title}</h2>
    <DataTable
      id={id}
      caption={title}
      hideCaption
      columns={Object.values(listWords.columns).map((label) => ({ label }))}
      rows={rows}
    />
  </>
)

const rowOf = ({ id, instrument, text, stage }: Measure, standing: string): readonly Child[] => [
  <a href={to('measure', { id })}>{barrierInstruments[instrument].nl}</a>,
  <span dir="auto">{visibleText(text.target)}</span>,
  barrierStages[stage],
  standing,
]

const sayDue = ({ moment, on }: Due, today: PlainDate): string =>
  moment ? listWords.dueReview(momentWords[moment]) : listWords.dueEnd(sayDate(on, today))

function sayStanding({ status, decidedOn, startsOn, endsOn }: Measure, today: PlainDate): string {
  const day =
    status === 'running' && startsOn
      ? [listWords.since(sayDate(startsOn, today)), ...(endsOn ? [listWords.until(sayDate(endsOn, today))] : [])]
      : status === 'decided' && decidedOn
        ? [sayDate(decidedOn, today)]
        : status === 'ended' && endsOn
          ? [sayDate(endsOn, today)]
          : []
  return [statusWords[status], ...day].join(', ')
}
