// SPDX-License-Identifier: EUPL-1.2
/** What the reporter told, in the reporter's own words, and the letters since. Text is shown as text; hidden characters are made visible. */
import type { Child, FC } from 'hono/jsx'
import type { Door, OpenReport, ReportContent } from '../../reporting/index.ts'
import { plainDate, type PlainDate } from '../../time.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Card } from '../../ui/Card.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { DefinitionList, type Definition } from '../../ui/DefinitionList.tsx'
import { LetterThread } from '../../ui/LetterThread.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import type { Course } from '../store.ts'
import { knowledgeWords } from '../findings/words.nl.ts'
import { words } from '../words.nl.ts'
import { ByColleague } from './ByColleague.tsx'

export interface ToldProps {
  course: Course
  report: OpenReport
  today: PlainDate
  /** the address of a partner or team by which it came */
  door: Pick<Door, 'name' | 'kind'> | undefined
  /** shown with direct danger */
  piketPhone: string | undefined
  /** Between the story and the letters. */
  children?: Child
}

export const Told: FC<ToldProps> = ({ course, report, today, door, piketPhone, children }) => {
  const { content, letters } = report
  const said = (text: string) =>
    text.trim() === '' ? words.report.notSaid : <span class="own-words">{visibleText(text)}</span>
  return (
    <>
      {course.acute ? (
        <Alert kind="danger" title={words.report.acute}>
          <p>{words.report.acuteAdvice}</p>
          {piketPhone ? <p>{words.report.piket(piketPhone)}</p> : null}
        </Alert>
      ) : null}
      {!course.acute && course.dangerWords ? (
        <Alert kind="warning" title={words.report.dangerWords}>
          <p>{words.report.dangerWordsAdvice}</p>
        </Alert>
      ) : null}
      {content.mustNot.trim() === '' ? null : (
        <Alert kind="warning" title={words.report.mustNot}>
          <p class="own-words" dir="auto">
            {visibleText(content.mustNot)}
          </p>
        </Alert>
      )}
      <Card title={words.report.story}>
        <p class="own-words story" dir="auto" lang={content.language}>
          {visibleText(content.story)}
        </p>
        <DefinitionList
          items={[
            { term: words.report.where, description: said(content.where) },
            { term: words.report.when, description: said(content.when) },
            { term: words.report.who, description: said(content.who) },
            ...moreTold(content),
            { term: words.report.language, description: words.report.languages[content.language] ?? content.language },
            ...(door
              ? [
                  {
                    term: words.report.door,
                    description: `${visibleText(door.name)} (${words.report.doors[door.kind]})`,
                  },
                ]
              : []),
          ]}
        />
      </Card>
      {content.colleague ? <ByColleague content={content} /> : null}
      {children}
      <Card title={words.report.letters}>
        {letters.length === 0 ? (
          <p class="hint">{words.report.noLetters}</p>
        ) : (
          <LetterThread
            label={words.report.letters}
            letters={letters.map((letter) => ({
              mine: letter.direction === 'toReporter',
              author:
                letter.direction === 'toReporter'
                  ? letter.signedAs
                  : letter.kind === 'added'
                    ? words.report.colleague
                    : words.report.reporter,
              day: <DateText date={plainDate(letter.writtenOn)} today={today} />,
              mark:
                letter.direction === 'fromReporter' || content.colleague
                  ? undefined
                  : letter.readOn
                    ? words.report.letterRead
                    : words.report.letterNotRead,
              body: bodyOf(letter),
            }))}
          />
        )}
      </Card>
    </>
  )
}

function bodyOf({ kind, text }: OpenReport['letters'][number]): string {
  if (kind === 'contact') return words.report.contactLeft
  return visibleText(kind === 'changed' ? `${words.report.changedForm}\n\n${text}` : text)
}

/** What was asked and answered beyond the story; what was not, takes no line. */
function moreTold(content: ReportContent): Definition[] {
  const { aboutWhom, age, ongoing, whoForces, whoEnables, channel, toldBy, toldAt, knowledge } = content
  const own = (text: string) => <span class="own-words">{visibleText(text)}</span>
  const lines: [string, Child | undefined][] = [
    [words.report.whoForces, whoForces.trim() === '' ? undefined : own(whoForces)],
    [words.report.whoEnables, whoEnables.trim() === '' ? undefined : own(whoEnables)],
    [words.report.aboutWhom, aboutWhom ? words.report.aboutWhomSaid[aboutWhom] : undefined],
    [words.report.age, age ? words.report.ageSaid[age] : undefined],
    [words.report.ongoing, ongoing ? words.report.ongoingSaid[ongoing] : undefined],
    [words.report.channel, channel === 'form' ? undefined : words.report.channels[channel]],
    [words.report.toldBy, toldBy.trim() === '' ? undefined : own(toldBy)],
    [words.report.toldAt, toldAt ? toldAt.replace('T', ' ') : undefined],
    [words.report.knowledge, knowledge ? knowledgeWords[knowledge] : undefined],
  ]
  return lines.flatMap(([term, description]) => (description === undefined ? [] : [{ term, description }]))
}
