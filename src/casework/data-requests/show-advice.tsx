// SPDX-License-Identifier: EUPL-1.2
/** What the privacy officer (FG) sees of a request: its kind, its term and the question. Not who asks, nor for what. */
import { to } from '../../paths.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { mayBeDone } from './lifecycle.ts'
import { dueOn, longestText } from './rules.ts'
import { getAdvice } from './store.ts'
import { conflicts, said, sayMistakes } from './said.nl.ts'
import { kindWords, statusWords, words } from './words.nl.ts'

export const showDataAdvice: ShowPage = async (tx, who, asked) => {
  const request = await getAdvice(tx, asked.params['id'] ?? '')
  const { number, advice } = request
  const errors = sayMistakes(asked.errors)
  const conflict = saidAs(conflicts, asked.conflict)
  const text = words.advice
  const mayGive = advice !== undefined && !request.advised && mayBeDone(request.status, 'giveAdvice')
  return {
    title: text.pageTitle(number),
    menu: 'dataRequests',
    notice: saidAs(said, asked.said),
    audit: { details: { request: request.id } },
    body: (
      <>
        <BackLink href={to('dataRequests')}>{words.back}</BackLink>
        {conflict ? <Alert kind="warning" title={conflict} role="alert" /> : null}
        <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
        <PageHeader title={text.pageTitle(number)} lead={text.pageLead} />
        <DefinitionList
          items={[
            { term: words.facts.kind, description: kindWords[request.kind] },
            { term: words.facts.received, description: <DateText date={request.receivedOn} today={who.today} /> },
            { term: words.facts.due, description: <DateText date={dueOn(request)} today={who.today} /> },
            { term: words.facts.status, description: statusWords[request.status] },
          ]}
        />
        {advice ? (
          <>
            <h2>{text.asked}</h2>
            <p class="own-words" dir="auto">
              {visibleText(advice.question)}
            </p>
          </>
        ) : (
          <EmptyState>{text.none}</EmptyState>
        )}
        {advice?.answer ? (
          <>
            <h2>{text.answer}</h2>
            <p class="own-words" dir="auto">
              {visibleText(advice.answer)}
            </p>
          </>
        ) : null}
        {mayGive ? (
          <StaffForm action={to('giveDataAdvice', { id: request.id })} csrf={who.csrf}>
            <TextArea
              name="adviestekst"
              label={text.yourAdvice}
              rows={4}
              maxlength={longestText}
              value={asked.typed?.get('adviestekst')}
              error={errors['adviestekst']}
            />
            <Button>{text.give}</Button>
          </StaffForm>
        ) : null}
      </>
    ),
  }
}
