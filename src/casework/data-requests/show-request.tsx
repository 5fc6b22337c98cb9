// SPDX-License-Identifier: EUPL-1.2
/** One request of a data subject: who asks and until when, then the steps, of which only the one that is possible now has its form. */
import { answerTerms } from '../../law/requests-of-data-subjects.ts'
import { to } from '../../paths.ts'
import { namesOf } from '../../platform/people/people.ts'
import type { Who } from '../../platform/people/who.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import { isAfter } from '../../time.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { sayDate } from '../../ui/date-words.ts'
import { DefinitionList, type Definition } from '../../ui/DefinitionList.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { Step, StepList, type StepState } from '../../ui/StepList.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { AskerStep } from './AskerStep.tsx'
import { DecideStep } from './DecideStep.tsx'
import { isAnswered, requestStatuses, type RequestStatus } from './lifecycle.ts'
import { MoreForms } from './MoreForms.tsx'
import { PartsStep } from './PartsStep.tsx'
import { ReplyStep } from './ReplyStep.tsx'
import { dueOn, lawOf } from './rules.ts'
import { SearchStep } from './SearchStep.tsx'
import type { StepProps } from './step-props.ts'
import { getRequest, type DataRequest } from './store.ts'
import { conflicts, said, sayMistakes } from './said.nl.ts'
import { actingWords, closedWords, kindWords, statusWords, words } from './words.nl.ts'

export const showDataRequest: ShowPage = async (tx, who, asked) => {
  const request = await getRequest(tx, asked.params['id'] ?? '')
  const { representation, identity, searched, adviceAsked, advised, decided, confirmed, sent, closed } = request
  const signed = [representation, identity, searched, adviceAsked, advised, decided, confirmed, sent, closed]
  const names = await namesOf(
    tx,
    signed.map((each) => each?.by ?? null),
  )
  const errors = sayMistakes(asked.errors)
  const conflict = saidAs(conflicts, asked.conflict)
  const props: StepProps = { request, who, names, typed: asked.typed ?? new Map(), errors }
  const isOver = closed !== undefined && closed.why !== 'answered'
  const step = (from: RequestStatus, until: RequestStatus): StepState => stateOf(request.status, from, until, isOver)
  return {
    title: words.title(request.number),
    menu: 'dataRequests',
    notice: saidAs(said, asked.said),
    audit: { details: { request: request.id } },
    body: (
      <>
        <BackLink href={to('dataRequests')}>{words.back}</BackLink>
        {conflict ? <Alert kind="warning" title={conflict} role="alert" /> : null}
        <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
        <PageHeader title={words.title(request.number)} />
        <DefinitionList items={factsOf(request, who)} />
        <h2 class="visually-hidden">{words.steps}</h2>
        <StepList label={words.steps}>
          <Step number={1} title={words.asker.title} state={step('received', 'received')}>
            <AskerStep {...props} />
          </Step>
          <Step number={2} title={words.search.title} state={step('checked', 'checked')}>
            <SearchStep {...props} />
          </Step>
          <Step number={3} title={words.parts.title} state={step('searched', 'searched')}>
            <PartsStep {...props} />
          </Step>
          <Step number={4} title={words.decide.title} state={step('searched', 'secondAsked')}>
            <DecideStep {...props} />
          </Step>
          <Step number={5} title={words.reply.title} state={step('decided', 'answered')}>
            <ReplyStep {...props} />
          </Step>
        </StepList>
        <h2>{words.more}</h2>
        <MoreForms {...props} />
      </>
    ),
  }
}

/** A step that lies in the states from one up to another. One that was stopped is nowhere any more. */
function stateOf(now: RequestStatus, from: RequestStatus, until: RequestStatus, isOver: boolean): StepState {
  const at = requestStatuses.indexOf(now)
  if (isOver) return 'open'
  if (at > requestStatuses.indexOf(until)) return 'done'
  return at >= requestStatuses.indexOf(from) ? 'here' : 'open'
}

function factsOf(request: DataRequest, who: Who): Definition[] {
  const { kind, receivedOn, extendedOn, status, closed, acting } = request
  const text = words.facts
  const due = dueOn(request)
  const { source } = answerTerms[lawOf(kind)]
  const own = (typed: string) => <span dir="auto">{visibleText(typed)}</span>
  return [
    { term: text.kind, description: kindWords[kind] },
    { term: text.asker, description: own(`${request.words.name} (${actingWords[acting]})`) },
    ...(request.words.onBehalfOf ? [{ term: text.onBehalf, description: own(request.words.onBehalfOf) }] : []),
    ...(request.words.reach ? [{ term: text.reach, description: own(request.words.reach) }] : []),
    { term: text.question, description: own(request.words.question) },
    { term: text.received, description: <DateText date={receivedOn} today={who.today} /> },
    {
      term: text.due,
      description: (
        <>
          <DateText date={due} today={who.today} />
          {!isAnswered(status) && isAfter(who.today, due) ? <strong> ({words.late})</strong> : null}{' '}
          <span class="hint">{text.dueSource(source.law, source.article)}</span>
        </>
      ),
    },
    ...(extendedOn
      ? [
          {
            term: text.extended,
            description: own(`${sayDate(extendedOn, who.today)}: ${request.words.extensionReason}`),
          },
        ]
      : []),
    {
      term: text.status,
      description: closed
        ? own(`${statusWords[status]}: ${closedWords[closed.why]}. ${request.words.closedNote}`)
        : statusWords[status],
    },
  ]
}
