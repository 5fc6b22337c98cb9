// SPDX-License-Identifier: EUPL-1.2
/** Somebody's caseload as a table: per case what must be done first, by when, whether it stands still, and what to mind. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { isBefore, type PlainDate } from '../../time.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { standingWords } from '../words.nl.ts'
import type { CaseloadLine } from './find-caseload.ts'
import { dueWords, words } from './words.nl.ts'

export const Caseload: FC<{ lines: readonly CaseloadLine[]; today: PlainDate }> = ({ lines, today }) =>
  lines.length === 0 ? (
    <EmptyState link={{ href: to('work'), label: words.toWork }}>{words.empty}</EmptyState>
  ) : (
    <DataTable
      id="casussen"
      caption={words.caption}
      hideCaption
      columns={Object.values(words.columns).map((label) => ({ label }))}
      rows={lines.map((line) => [
        <a href={to('case', { id: line.caseId })}>{line.number}</a>,
        line.next ? dueWords[line.next.kind] : words.nothing,
        line.next ? (
          <>
            <DateText date={line.next.on} today={today} />{' '}
            {isBefore(line.next.on, today) ? (
              <StatusBadge tone="danger">{line.overdue > 1 ? words.more(line.overdue) : words.late}</StatusBadge>
            ) : null}
          </>
        ) : (
          ''
        ),
        <StatusBadge tone={line.standing === 'stalled' ? 'warning' : 'ok'}>{standingWords[line.standing]}</StatusBadge>,
        marksOf(line).join('; '),
      ])}
    />
  )

const marksOf = ({ hasEmbargo, hasNonPunishment, hasChild }: CaseloadLine): string[] => [
  ...(hasEmbargo ? [words.embargo] : []),
  ...(hasNonPunishment ? [words.nonPunishment] : []),
  ...(hasChild ? [words.child] : []),
]
