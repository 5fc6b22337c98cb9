// SPDX-License-Identifier: EUPL-1.2
/** One part of a case to work on: write down what happened, what is still to be done, what came from elsewhere, and what was written before. */
import { to } from '../../paths.ts'
import { namesOf } from '../../platform/people/people.ts'
import { NotVisible } from '../../platform/web/outcome.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import { addWorkingDays } from '../../law/working-days.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Card } from '../../ui/Card.tsx'
import { TwoColumn } from '../../ui/TwoColumn.tsx'
import { limitsOf } from '../../triage/index.ts'
import { CaseFrame } from '../cases/CaseFrame.tsx'
import { caseHead } from '../cases/case-head.ts'
import { CrossedCard } from '../crossings/CrossedCard.tsx'
import { SharedCard } from '../crossings/SharedCard.tsx'
import { findCrossings } from '../crossings/store.ts'
import { DocumentsCard } from '../documents/DocumentsCard.tsx'
import { findDocuments } from '../documents/store.ts'
import { EntryForm } from '../entries/EntryForm.tsx'
import { EntryLine } from '../entries/EntryLine.tsx'
import { findEntries } from '../entries/store.ts'
import { MeasuresCard } from '../measures/MeasuresCard.tsx'
import { mayWriteMeasures } from '../measures/may-write.ts'
import { findMeasuresOfCase } from '../measures/store.ts'
import { findTasks } from '../tasks/store.ts'
import { AddTaskForm, TaskLine } from '../tasks/TaskForms.tsx'
import { conflicts, partWords, said, sayMistakes, words as caseWords } from '../words.nl.ts'
import { isBoundByEmbargo, partOfSlug } from './rules.ts'
import { whoIsOn } from './who-may.ts'
import { words } from './words.nl.ts'

export const showPart: ShowPage = async (tx, who, asked) => {
  const head = await caseHead(tx, who, asked.params['id'] ?? '')
  const { theCase } = head
  const kind = partOfSlug(asked.typed?.get('spoor') ?? asked.query.get('spoor') ?? '')
  const part = kind ? head.parts.find((each) => each.kind === kind) : head.parts[0]
  if (!part) throw new NotVisible('no part by this name')
  const isClosed = part.closed !== undefined || theCase.status === 'closed'
  const entries = await findEntries(tx, [part])
  const tasks = await findTasks(tx, [part])
  const documents = await findDocuments(tx, [part])
  const crossings = await findCrossings(tx, [part])
  const crossed = crossings.filter(({ to: target, copy }) => target === part.kind && copy)
  const shared = crossings.filter(({ from }) => from === part.kind)
  const doers = await whoIsOn(tx, part, who.today)
  const names = await namesOf(tx, [
    ...doers,
    ...entries.flatMap(({ writtenBy, changed }) => [writtenBy, changed?.by ?? null]),
    ...tasks.flatMap(({ forPerson, done }) => [forPerson, done?.by ?? null]),
    ...documents.map(({ removed }) => removed?.by ?? null),
    ...crossings.map(({ by }) => by),
  ])
  const errors = sayMistakes(asked.errors)
  const typed = asked.typed ?? new Map<string, string>()
  const usual = addWorkingDays(who.today, (await limitsOf(tx)).taskWithinWorkingDays)
  const form = { caseId: theCase.id, part, csrf: who.csrf, typed, errors, today: who.today }
  const open = tasks.filter(({ done }) => !done)
  return {
    title: words.title(partWords[part.kind], theCase.number),
    menu: 'cases',
    wide: true,
    notice: saidAs(said, asked.said),
    audit: { object: { kind: 'case', id: theCase.id }, details: { part: part.kind, shown: entries.length } },
    body: (
      <CaseFrame
        head={head}
        current={part.kind}
        today={who.today}
        conflict={saidAs(conflicts, asked.conflict)}
        errors={errors}
      >
        <h2>{partWords[part.kind]}</h2>
        {isClosed ? (
          <Alert kind="info" title={words.closed} />
        ) : head.embargo && isBoundByEmbargo(part.kind) ? (
          <Alert kind="warning" title={words.underEmbargo} />
        ) : null}
        <TwoColumn
          asideLabel={caseWords.case.tasks}
          main={
            <>
              {isClosed ? null : <EntryForm {...form} />}
              <CrossedCard crossings={crossed} names={names} now={tx.now} />
              <Card title={words.entries}>
                {entries.length === 0 ? <p class="hint">{words.noEntries}</p> : null}
                <ol class="plain-list">
                  {entries.map((entry) => (
                    <EntryLine entry={entry} today={who.today} names={names} />
                  ))}
                </ol>
              </Card>
            </>
          }
          aside={
            <>
              <Card title={caseWords.case.tasks}>
                {open.length === 0 ? <p class="hint">{words.noTasks}</p> : null}
                {open.map((task) => (
                  <TaskLine task={task} names={names} doers={doers} {...form} />
                ))}
              </Card>
              {isClosed ? null : (
                <AddTaskForm {...form} doers={doers} names={names} self={who.personId} usual={usual} />
              )}
              <DocumentsCard part={part} documents={documents} names={names} today={who.today} isClosed={isClosed} />
              <SharedCard
                crossings={shared}
                caseId={theCase.id}
                part={part.kind}
                names={names}
                now={tx.now}
                csrf={who.csrf}
              />
              {part.kind === 'administrative' ? (
                <MeasuresCard
                  caseId={theCase.id}
                  measures={await findMeasuresOfCase(tx, who, theCase.id)}
                  mayAdd={!isClosed && (await mayWriteMeasures(tx, who))}
                />
              ) : null}
              <p>
                <a href={to('manageCase', { id: theCase.id })}>{words.whoWorks}</a>
              </p>
            </>
          }
        />
      </CaseFrame>
    ),
  }
}
