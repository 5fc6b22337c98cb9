// SPDX-License-Identifier: EUPL-1.2
/** *Mijn werk*: what each room brings, on one screen, what cannot wait on top. */
import { may } from '../access.ts'
import { to } from '../paths.ts'
import { saidAs, type ShowPage } from '../platform/web/route.ts'
import type { WorkEntry, WorkLane as Lane, WorkNote, WorkSource } from '../platform/work-entry.ts'
import { ActionLink } from '../ui/ActionLink.tsx'
import { Alert } from '../ui/Alert.tsx'
import { sayExact } from '../ui/date-words.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { WorkItem, WorkLane, WorkList } from '../ui/WorkList.tsx'
import { workWords } from './words.nl.ts'

export function myWork(sources: readonly WorkSource[], notes: readonly WorkNote[]): ShowPage {
  return async (tx, who, asked) => {
    const said: string[] = []
    for (const note of notes) said.push(...(await note(tx, who)))
    const entries: WorkEntry[] = []
    for (const source of sources) entries.push(...(await source(tx, who)))
    const lanes = (Object.keys(workWords.lanes) as Lane[]).filter((lane) =>
      entries.some((entry) => entry.lane === lane),
    )
    return {
      title: workWords.title,
      menu: 'work',
      notice: saidAs(workWords.said, asked.said),
      audit: { details: { shown: entries.length } },
      body: (
        <>
          <PageHeader title={workWords.title} lead={sayExact(who.today)} />
          {said.map((sentence) => (
            <Alert kind="info" title={sentence} />
          ))}
          {lanes.length === 0 ? (
            <EmptyState
              {...(may(who.roles, 'report.list')
                ? { link: { href: to('reports'), label: workWords.emptyReports } }
                : {})}
            >
              {may(who.roles, 'report.list') ? workWords.empty : workWords.emptyOther}
            </EmptyState>
          ) : (
            <WorkList>
              {lanes.map((lane) => (
                <WorkLane kind={lane} label={workWords.lanes[lane]}>
                  {entries
                    .filter((entry) => entry.lane === lane)
                    .map((entry) => (
                      <WorkItem
                        title={entry.title}
                        href={entry.href}
                        explanation={entry.why}
                        action={
                          <ActionLink href={entry.href} variant="secondary" label={`${entry.action}: ${entry.title}`}>
                            {entry.action}
                          </ActionLink>
                        }
                      />
                    ))}
                </WorkLane>
              ))}
            </WorkList>
          )}
        </>
      ),
    }
  }
}
