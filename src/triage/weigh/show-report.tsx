// SPDX-License-Identifier: EUPL-1.2
/** Fetches all that the page of a report needs: what was told, how far the desk is, and who did what. */
import { isAnswerQuiet } from '../answer/quiet.ts'
import { to } from '../../paths.ts'
import { namesOf } from '../../platform/people/people.ts'
import { open } from '../../platform/sealing/envelope.ts'
import { NotVisible } from '../../platform/web/outcome.ts'
import { saidAs, type ShowPage, mistakesAs } from '../../platform/web/route.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import {
  contentKeyOf,
  filesOf,
  findDoor,
  mailboxClosedOn,
  openCopy,
  openReport,
  type DeskFile,
  type OpenReport,
} from '../../reporting/index.ts'
import { knownOf } from '../advice/known-of.ts'
import { adviceFor, isUrgent, type AdviceId } from '../advice/rules.ts'
import { findAdviceAnswers } from '../advice/store.ts'
import { findAssessments } from '../assessment/store.ts'
import { findBlackingOut } from '../blacking-out/store.ts'
import { declarationOf } from '../erasing/declaration.tsx'
import { isHeldNow } from '../erasing/standing.ts'
import { findDestruction } from '../erasing/store.ts'
import { findEscalations } from '../escalating/escalate.ts'
import { findIdentifiers, findSignals } from '../findings/store.ts'
import { findTests } from '../legality/store.ts'
import { isPossible, reportDeeds } from '../lifecycle.ts'
import { limitsOf } from '../limits.ts'
import { nextStepFor } from '../next-step.ts'
import { isOwnReport } from '../own-report.ts'
import { said as saidOfPause } from '../pausing/words.nl.ts'
import { findPiketPhone } from '../piket-phone.ts'
import { findRevealedContact } from '../reveal/revealed-contact.ts'
import { findRevealedFiles } from '../reveal/revealed-files.ts'
import { findRevealsForOwner } from '../reveal/reveals-of.ts'
import { countSeenBefore } from '../seen-before/count-seen.ts'
import { countAlike } from '../find-by.ts'
import { getVisibleReport, markLettersRead, type Course } from '../store.ts'
import { openTasksOn } from '../tasks/open-tasks.ts'
import { findTextDisclosures } from '../translate/store.ts'
import { said as saidOfTranslation } from '../translate/words.nl.ts'
import { findVisibleLabel } from '../visible.ts'
import { conflicts, mistakes, said, words } from '../words.nl.ts'
import { noAnswerPlace, reasonPlace, spokenAnswerPlace } from './reason.ts'
import { ReportPage } from './ReportPage.tsx'
import { findWhoElse } from './who-else.ts'

export const showReport: ShowPage = async (tx, who, asked) => {
  const course = await getVisibleReport(tx, who, asked.params['id'] ?? '', { alsoDestroyed: true })
  if (course.state === 'destroyed') return declarationOf(tx, who, course)
  const report = await openReport(tx, course.reportId)
  if (!report) throw new NotVisible('no report by this name')
  const names = await namesOf(tx, [course.takenBy, course.decidedBy])
  const { key } = await contentKeyOf(tx, course.reportId)
  const opened = (sealed: Buffer | null, place: Buffer) => (sealed ? open(key, sealed, place).toString() : undefined)
  const reason = opened(course.reason, reasonPlace(tx.municipalityId, course.reportId))
  const spokenAnswer = opened(course.spokenAnswer, spokenAnswerPlace(tx.municipalityId, course.reportId))
  const isOwn = isOwnReport(course, who)
  // for a colleague they are still new
  if (course.unreadLetters > 0 && !isOwn) await markLettersRead(tx, course.reportId)
  const files = await filesOf(tx, report)
  const limits = await limitsOf(tx)
  const signals = await findSignals(tx, course.reportId, key)
  const identifiers = await findIdentifiers(tx, course.reportId, key)
  const errors = mistakesAs(mistakes, asked.errors)
  return {
    title: words.report.title(course.label),
    menu: 'reports',
    wide: true,
    pictures: files.some(({ pages }) => pages > 0),
    notice: saidAs({ ...said, ...saidOfTranslation, ...saidOfPause }, asked.said),
    audit: { object: { kind: 'report', id: course.reportId } },
    body: (
      <ReportPage
        course={course}
        report={report}
        destruction={await findDestruction(tx, course.reportId)}
        blackingOut={await findBlackingOut(tx, course.reportId)}
        isHeld={await isHeldNow(tx, who, course.reportId)}
        signals={signals}
        identifiers={identifiers}
        translations={await findTextDisclosures(tx, course.reportId, key)}
        door={report.content.doorId ? await findDoor(tx, report.content.doorId) : undefined}
        piketPhone={course.acute ? await findPiketPhone(tx) : undefined}
        takenBy={course.takenBy ? names.get(course.takenBy) : undefined}
        decidedBy={course.decidedBy ? names.get(course.decidedBy) : undefined}
        reason={reason}
        spokenAnswer={spokenAnswer}
        noAnswer={opened(course.noAnswer, noAnswerPlace(tx.municipalityId, course.reportId))}
        escalations={await findEscalations(tx, course.reportId)}
        revealed={await findRevealedContact(tx, who, course.reportId)}
        files={files}
        texts={await textsOf(tx, course.reportId, files)}
        revealedFiles={files.length > 0 ? await findRevealedFiles(tx, who, course.reportId) : new Map()}
        reveals={await findRevealsForOwner(tx, who, course)}
        whoElse={isOwn ? await findWhoElse(tx, who, course.reportId) : undefined}
        possible={new Set(reportDeeds.filter((deed) => isPossible(deed, course.state)))}
        next={nextStepFor(course, who)}
        urgentAdvice={await urgentAdviceFor(tx, course, report.content, key)}
        watchAtMostMonths={limits.watchAtMostMonths}
        now={tx.now}
        today={who.today}
        csrf={who.csrf}
        typed={asked.typed ?? new Map()}
        errors={errors}
        conflict={saidAs(conflicts, asked.conflict)}
        inboxHref={to('reports')}
        mailboxClosedOn={await mailboxClosedOn(tx, course.reportId)}
        isAnswerQuiet={await isAnswerQuiet(tx, course.reportId)}
        openTasks={await openTasksOn(tx, who, course, key)}
        seenBefore={await countSeenBefore(tx, who, course.reportId)}
        alike={await countAlike(tx, who, course)}
        likeLabel={course.likeReport ? await findVisibleLabel(tx, who, course.likeReport) : undefined}
      />
    ),
  }
}

async function urgentAdviceFor(
  tx: Tx,
  course: Course,
  content: OpenReport['content'],
  key: Buffer,
): Promise<AdviceId[]> {
  const [newest] = await findAssessments(tx, course.reportId, key)
  const [test] = await findTests(tx, course.reportId, key)
  const answers = await findAdviceAnswers(tx, course.reportId, key)
  return adviceFor(knownOf(course, content, newest?.assessment, test)).filter((id) => isUrgent(id) && !answers.has(id))
}

/** A person reads this much of a text on the page; the whole is its copy. */
const longestText = 20_000

async function textsOf(tx: Tx, reportId: string, files: readonly DeskFile[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  for (const { id, kind, pages } of files) {
    if (kind !== 'text' || pages === 0) continue
    const copy = await openCopy(tx, { reportId, fileId: id, place: 0 })
    if (copy) texts.set(id, copy.bytes.toString().slice(0, longestText))
  }
  return texts
}
