// SPDX-License-Identifier: EUPL-1.2
/** The page where a report is asked to be destroyed, confirmed and called off. */
import { namesOf } from '../../platform/people/people.ts'
import { saidAs, type ShowPage, mistakesAs } from '../../platform/web/route.ts'
import { getVisibleReport } from '../store.ts'
import { findWhoElse } from '../weigh/who-else.ts'
import { DestructionPage } from './DestructionPage.tsx'
import { whatIsInTheWay } from './standing.ts'
import { findDestruction, findLastEnd } from './store.ts'
import { conflicts, mistakes, said, words } from './words.nl.ts'

export const showDestruction: ShowPage = async (tx, who, asked) => {
  const course = await getVisibleReport(tx, who, asked.params['id'] ?? '')
  const destruction = await findDestruction(tx, course.reportId)
  const names = await namesOf(tx, [destruction?.askedBy ?? null])
  return {
    title: words.destroy.title(course.label),
    menu: 'reports',
    notice: saidAs(said, asked.said),
    audit: { object: { kind: 'report', id: course.reportId } },
    body: (
      <DestructionPage
        course={course}
        destruction={destruction}
        lastEnd={await findLastEnd(tx, course.reportId)}
        askedBy={names.get(destruction?.askedBy ?? '') ?? ''}
        isAsker={destruction?.askedBy === who.personId}
        inTheWay={await whatIsInTheWay(tx, who, course)}
        whoElse={await findWhoElse(tx, who, course.reportId)}
        now={tx.now}
        csrf={who.csrf}
        typed={asked.typed ?? new Map()}
        errors={mistakesAs(mistakes, asked.errors)}
        conflict={saidAs(conflicts, asked.conflict)}
      />
    ),
  }
}
