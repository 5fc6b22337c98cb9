// SPDX-License-Identifier: EUPL-1.2
/** The head of every page of a case: number, marks, an embargo if there is one, and the parts, those one may not look at behind a lock. */
import type { Child, FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import type { PlainDate } from '../../time.ts'
import { isAfter } from '../../time.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { TabNav } from '../../ui/TabNav.tsx'
import type { Shape } from '../../ui/Shape.tsx'
import { partKinds, partSlugs, type PartKind } from '../parts/rules.ts'
import { embargoAskerWords, partWords, standingWords, words } from '../words.nl.ts'
import type { CaseHead } from './case-head.ts'

export type CasePage = PartKind | 'case' | 'network' | 'timeline' | 'share' | 'manage'

export interface CaseFrameProps {
  head: CaseHead
  current: CasePage
  today: PlainDate
  conflict: string | undefined
  errors: Readonly<Record<string, string>>
  children: Child
}

export const CaseFrame: FC<CaseFrameProps> = ({ head, current, today, conflict, errors, children }) => (
  <>
    <BackLink href={to('cases')}>{words.case.back}</BackLink>
    {conflict ? <Alert kind="warning" title={conflict} role="alert" /> : null}
    <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
    <PageHeader title={words.case.title(head.theCase.number)} meta={<Marks head={head} />} />
    {head.embargo ? <EmbargoBar head={head} today={today} /> : null}
    <TabNav label={words.case.tabs} tabs={tabsOf(head, current)} />
    {children}
  </>
)

const tones: Partial<Record<CaseHead['standing'], Parameters<typeof Shape>[0]['tone']>> = {
  stalled: 'warning',
  closed: 'quiet',
}

const Marks: FC<{ head: CaseHead }> = ({ head }) => (
  <>
    <StatusBadge tone={tones[head.standing] ?? 'ok'}>{standingWords[head.standing]}</StatusBadge>
    {head.hasMinor ? <StatusBadge tone="warning">{words.case.minor}</StatusBadge> : null}
    {head.hasNonPunishment ? <StatusBadge tone="warning">{words.case.nonPunishment}</StatusBadge> : null}
  </>
)

const EmbargoBar: FC<{ head: CaseHead; today: PlainDate }> = ({ head: { embargo, embargoBy }, today }) =>
  embargo ? (
    <Alert kind="danger" title={words.case.embargo(embargoAskerWords[embargo.askedBy])}>
      <p>{words.case.embargoMeans}</p>
      <p>
        {words.case.embargoSet(embargoBy ?? '')} <DateText date={embargo.reviewOn} today={today} />.
        {isAfter(today, embargo.reviewOn) ? ` ${words.case.embargoLate}` : null}
      </p>
    </Alert>
  ) : null

function tabsOf({ theCase, parts }: CaseHead, current: CasePage) {
  const seen = new Set(parts.map(({ kind }) => kind))
  const id = theCase.id
  return [
    { label: words.case.overview, href: to('case', { id }), current: current === 'case' },
    ...partKinds.map((kind) =>
      seen.has(kind)
        ? {
            label: partWords[kind],
            href: `${to('casePart', { id })}?spoor=${partSlugs[kind]}`,
            current: current === kind,
          }
        : { label: partWords[kind], closed: words.case.closedTab },
    ),
    { label: words.case.network, href: to('caseNetwork', { id }), current: current === 'network' },
    { label: words.case.timeline, href: to('caseTimeline', { id }), current: current === 'timeline' },
    { label: words.case.share, href: to('sharing', { id }), current: current === 'share' },
    { label: words.case.manage, href: to('manageCase', { id }), current: current === 'manage' },
  ]
}
