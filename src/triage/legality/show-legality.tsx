// SPDX-License-Identifier: EUPL-1.2
/** The page of the legality test of one report: the form, and every test that was done. */
import { namesOf } from '../../platform/people/people.ts'
import { saidAs, type ShowPage, mistakesAs } from '../../platform/web/route.ts'
import { contentKeyOf } from '../../reporting/index.ts'
import { limitsOf } from '../limits.ts'
import { getVisibleReport } from '../store.ts'
import { LegalityPage } from './LegalityPage.tsx'
import { findBases } from './bases.ts'
import { findTests } from './store.ts'
import { mistakes, said, words } from './words.nl.ts'
import { conflicts } from '../words.nl.ts'

export const showLegality: ShowPage = async (tx, who, asked) => {
  const course = await getVisibleReport(tx, who, asked.params['id'] ?? '')
  const { key } = await contentKeyOf(tx, course.reportId)
  const tests = await findTests(tx, course.reportId, key)
  const { watchAtMostMonths } = await limitsOf(tx)
  return {
    title: words.title(course.label),
    menu: 'reports',
    notice: saidAs(said, asked.said),
    audit: { object: { kind: 'report', id: course.reportId }, details: { shown: tests.length } },
    body: (
      <LegalityPage
        reportId={course.reportId}
        label={course.label}
        testBy={course.testedOn ? undefined : course.testBy}
        tests={tests}
        bases={await findBases(tx)}
        names={await namesOf(
          tx,
          tests.map(({ testedBy }) => testedBy),
        )}
        keepAtMostMonths={watchAtMostMonths}
        now={tx.now}
        today={who.today}
        csrf={who.csrf}
        conflict={saidAs(conflicts, asked.conflict)}
        typed={asked.typed ?? new Map()}
        errors={mistakesAs(mistakes, asked.errors)}
      />
    ),
  }
}
