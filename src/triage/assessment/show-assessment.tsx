// SPDX-License-Identifier: EUPL-1.2
/** The page on which one weighs with more room: what one thinks, the advice beside it, and what happened so far. */
import { namesOf } from '../../platform/people/people.ts'
import { NotVisible } from '../../platform/web/outcome.ts'
import { saidAs, type ShowPage, mistakesAs } from '../../platform/web/route.ts'
import { contentKeyOf, openReport } from '../../reporting/index.ts'
import { knownOf } from '../advice/known-of.ts'
import { adviceFor } from '../advice/rules.ts'
import { findAdviceAnswers } from '../advice/store.ts'
import { findTests } from '../legality/store.ts'
import { getVisibleReport } from '../store.ts'
import { AssessmentPage } from './AssessmentPage.tsx'
import { findAssessments } from './store.ts'
import { timelineOf } from './timeline.ts'
import { mistakes, said, words } from './words.nl.ts'
import { conflicts } from '../words.nl.ts'

export const showAssessment: ShowPage = async (tx, who, asked) => {
  const course = await getVisibleReport(tx, who, asked.params['id'] ?? '')
  const report = await openReport(tx, course.reportId)
  if (!report) throw new NotVisible('no report by this name')
  const { key } = await contentKeyOf(tx, course.reportId)
  const assessments = await findAssessments(tx, course.reportId, key)
  const [test] = await findTests(tx, course.reportId, key)
  const answers = await findAdviceAnswers(tx, course.reportId, key)
  const timeline = await timelineOf(tx, course, report.letters)
  const people = [...assessments, ...answers.values(), ...timeline].flatMap(({ by }) => by ?? [])
  return {
    title: words.title(course.label),
    menu: 'reports',
    wide: true,
    notice: saidAs(said, asked.said),
    audit: { object: { kind: 'report', id: course.reportId }, details: { shown: assessments.length } },
    body: (
      <AssessmentPage
        reportId={course.reportId}
        label={course.label}
        story={report.content.story}
        language={report.content.language}
        assessments={assessments}
        advice={adviceFor(knownOf(course, report.content, assessments[0]?.assessment, test))}
        answers={answers}
        timeline={timeline}
        names={await namesOf(tx, people)}
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
