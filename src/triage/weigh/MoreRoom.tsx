// SPDX-License-Identifier: EUPL-1.2
/**
 * The way into the full gear: folded until there is a suspicion or somebody asks for it, so that the light gear stays one screen. Each
 * line says how far it is.
 */
import type { Child, FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { DateText } from '../../ui/DateText.tsx'
import { words as assessmentWords } from '../assessment/words.nl.ts'
import { ruleOf, type AdviceId } from '../advice/rules.ts'
import { words as blackingOutWords } from '../blacking-out/words.nl.ts'
import { words as handOverWords } from '../handing-over/words.nl.ts'
import { words as erasingWords } from '../erasing/words.nl.ts'
import { words as consultingWords } from '../consulting/words.nl.ts'
import { words as legalityWords } from '../legality/words.nl.ts'
import { words as seenWords } from '../seen-before/words.nl.ts'
import { words as taskWords } from '../tasks/words.nl.ts'
import { words as roundTableWords } from '../round-table/words.nl.ts'
import { words as pauseWords } from '../pausing/words.nl.ts'
import { words as meldcodeWords } from '../meldcode/words.nl.ts'
import { words as lookWords } from '../second-look/words.nl.ts'
import { words } from '../words.nl.ts'
import type { ReportPageProps } from './ReportPage.tsx'

/** Its name, where it leads, and how it stands. */
type Line = [string, string, Child | undefined]

const Lines: FC<{ title: string; lines: readonly Line[] }> = ({ title, lines }) => (
  <>
    <p>
      <strong>{title}</strong>
    </p>
    <ul>
      {lines.map(([label, href, standing]) => (
        <li>
          <a href={href}>{label}</a> {standing ? <span class="hint">{standing}</span> : null}
        </li>
      ))}
    </ul>
  </>
)

export const MoreRoom: FC<ReportPageProps> = ({
  course,
  seenBefore,
  today,
  destruction,
  blackingOut,
  isHeld,
  openTasks,
}) => {
  const id = { id: course.reportId }
  const weighing: Line[] = [
    [
      legalityWords.link,
      to('legality', id),
      course.testedOn ? (
        <>
          {words.report.more.tested} <DateText date={course.testedOn} today={today} />
        </>
      ) : course.testBy ? (
        <>
          {words.report.more.testBy} <DateText date={course.testBy} today={today} />
        </>
      ) : undefined,
    ],
    [assessmentWords.link, to('assessment', id), undefined],
    [seenWords.link, to('seenBefore', id), seenBefore > 0 ? seenWords.found(seenBefore) : undefined],
    [meldcodeWords.link, to('meldcode', id), undefined],
    [lookWords.link, to('secondLook', id), undefined],
    ...(course.state === 'received' ? [[pauseWords.link, to('pause', id), undefined] satisfies Line] : []),
  ]
  const together: Line[] = [
    [consultingWords.link, to('consultations', id), undefined],
    [taskWords.link, to('tasks', id), openTasks.tasks.length > 0 ? taskWords.open(openTasks.tasks.length) : undefined],
    [roundTableWords.link, `${to('chooseRoundTable')}?melding=${encodeURIComponent(course.reportId)}`, undefined],
    [handOverWords.link, to('handOver', id), course.isToPassOn ? handOverWords.notYet : undefined],
  ]
  const keeping: Line[] = [
    [
      erasingWords.destroy.link,
      to('destruction', id),
      destruction && !destruction.confirmed ? erasingWords.destroy.waiting : undefined,
    ],
    [
      blackingOutWords.link,
      to('blackingOut', id),
      blackingOut && !blackingOut.confirmed ? blackingOutWords.waiting : undefined,
    ],
    [
      erasingWords.hold.link,
      `${to('holds')}?melding=${encodeURIComponent(course.label)}`,
      isHeld ? erasingWords.hold.standing : undefined,
    ],
  ]
  return (
    <details class="fold" open={course.state === 'suspected' || course.testedOn !== undefined}>
      <summary class="fold__summary">{words.report.more.title}</summary>
      <div class="fold__content">
        <Lines title={words.report.more.weighing} lines={weighing} />
        <Lines title={words.report.more.together} lines={together} />
        <Lines title={words.report.more.keeping} lines={keeping} />
      </div>
    </details>
  )
}

/** What cannot wait, with the way to where it is answered. */
export const UrgentAdvice: FC<{ reportId: string; advice: readonly AdviceId[] }> = ({ reportId, advice }) =>
  advice.length === 0 ? null : (
    <ul>
      {advice.map((rule) => (
        <li>
          <strong>{ruleOf(rule).text}</strong> <a href={to('assessment', { id: reportId })}>{words.report.more.why}</a>
        </li>
      ))}
    </ul>
  )
