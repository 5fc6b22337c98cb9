// SPDX-License-Identifier: EUPL-1.2
/** One case on one page: what is still to be done, the last things that happened, whom it is about, and who works on what. */
import { may } from '../../access.ts'
import { to } from '../../paths.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { namesOf } from '../../platform/people/people.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import type { PlainDate } from '../../time.ts'
import { exploitationForms } from '../../triage/index.ts'
import { Alert } from '../../ui/Alert.tsx'
import { ActionLink } from '../../ui/ActionLink.tsx'
import { Card } from '../../ui/Card.tsx'
import { DateText, MomentText } from '../../ui/DateText.tsx'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { TwoColumn } from '../../ui/TwoColumn.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { findAllParts } from '../parts/store.ts'
import { isOfficer, partSlugs } from '../parts/rules.ts'
import type { Sight } from '../parts/visible-part.ts'
import { findMeasuresOfCase } from '../measures/store.ts'
import { findSendings } from '../moving/sendings.ts'
import { kindWords, words as sendingWords } from '../moving/words.nl.ts'
import { NodeName } from '../network/NodeName.tsx'
import { findTasks } from '../tasks/store.ts'
import { findMoments, type Moment } from '../timeline/store.ts'
import { MomentLine } from '../timeline/MomentLine.tsx'
import { findOrigin } from '../store.ts'
import { cameFromWords, conflicts, partWords, said, sayMistakes, startingPointWords, words } from '../words.nl.ts'
import { CaseFrame } from './CaseFrame.tsx'
import { caseHead } from './case-head.ts'

const lastDeeds = 5
/** Who was added stands beside it already. */
const isDeed = ({ what }: Moment): boolean => what !== 'node' && what !== 'started'

/** A last day that a later room keeps on a case, as far as this person may know it. */
export interface CaseTerm {
  title: string
  href: string
  ends: PlainDate
}
export type CaseTerms = (tx: Tx, sight: Sight, caseId: string) => Promise<CaseTerm[]>

/** @param termsOf of a room that comes after: handed in where the house is put together */
export const showCaseWith =
  (termsOf: CaseTerms): ShowPage =>
  async (tx, who, asked) => {
    const head = await caseHead(tx, who, asked.params['id'] ?? '')
    const { theCase, parts, nodes } = head
    const tasks = (await findTasks(tx, parts)).filter(({ done }) => !done)
    const measures = await findMeasuresOfCase(tx, who, theCase.id)
    const moments = (await findMoments(tx, { parts, nodes, measures }, lastDeeds)).filter(isDeed).slice(0, lastDeeds)
    const ownsIt = theCase.ownerId === who.personId
    const shownParts = ownsIt ? await findAllParts(tx, theCase.id) : parts
    const names = await namesOf(tx, [
      theCase.ownerId,
      ...tasks.map(({ forPerson }) => forPerson),
      ...shownParts.map(({ ownerId }) => ownerId),
      ...moments.map(({ by }) => by ?? null),
    ])
    const terms = await termsOf(tx, head.sight, theCase.id)
    const origin = await findOrigin(tx, theCase.id)
    const gone = (await findSendings(tx, parts)).filter(({ state }) => state === 'accepted')
    const first = parts.find(({ closed }) => !closed)
    return {
      title: words.case.title(theCase.number),
      menu: 'cases',
      wide: true,
      notice: saidAs(said, asked.said),
      audit: { object: { kind: 'case', id: theCase.id } },
      body: (
        <CaseFrame
          head={head}
          current="case"
          today={who.today}
          conflict={saidAs(conflicts, asked.conflict)}
          errors={sayMistakes(asked.errors)}
        >
          {head.standing === 'stalled' ? (
            <Alert kind="warning" title={words.case.stalled(head.stalledAfterDays)} />
          ) : null}
          <TwoColumn
            asideLabel={words.case.facts}
            main={
              <>
                <Card
                  title={words.case.tasks}
                  footer={
                    first && theCase.status !== 'closed' ? (
                      <ActionLink href={`${to('casePart', { id: theCase.id })}?spoor=${partSlugs[first.kind]}`}>
                        {words.case.write}
                      </ActionLink>
                    ) : null
                  }
                >
                  {tasks.length === 0 ? <p class="hint">{words.case.noTasks}</p> : null}
                  <ul>
                    {tasks.map((task) => (
                      <li>
                        <span dir="auto">{visibleText(task.text)}</span>
                        <br />
                        <span class="hint">
                          {names.get(task.forPerson)}, <DateText date={task.dueOn} today={who.today} />,{' '}
                          <a href={`${to('casePart', { id: theCase.id })}?spoor=${partSlugs[task.part]}`}>
                            {partWords[task.part]}
                          </a>
                        </span>
                      </li>
                    ))}
                  </ul>
                </Card>
                <Card
                  title={words.case.lastDeeds}
                  footer={<a href={to('caseTimeline', { id: theCase.id })}>{words.case.wholeTimeline}</a>}
                >
                  {moments.length === 0 ? <p class="hint">{words.case.noDeeds}</p> : null}
                  <ol class="plain-list">
                    {moments.map((moment) => (
                      <MomentLine moment={moment} today={who.today} names={names} />
                    ))}
                  </ol>
                </Card>
              </>
            }
            aside={
              <>
                {terms.length === 0 ? null : (
                  <Card title={words.case.terms}>
                    <ul>
                      {terms.map(({ title, href, ends }) => (
                        <li>
                          <a href={href}>{title}</a>
                          <br />
                          <span class="hint">
                            <DateText date={ends} today={who.today} />
                          </span>
                        </li>
                      ))}
                    </ul>
                  </Card>
                )}
                <Card title={words.case.facts}>
                  <DefinitionList
                    items={[
                      {
                        term: words.case.forms,
                        description:
                          theCase.forms.map((form) => exploitationForms[form]).join(', ') || words.case.noForms,
                      },
                      { term: words.case.start, description: startingPointWords[theCase.startingPoint] },
                      { term: words.case.owner, description: names.get(theCase.ownerId) },
                      { term: words.case.opened, description: <MomentText moment={theCase.openedAt} now={tx.now} /> },
                      ...(origin
                        ? [
                            {
                              term: words.case.cameFrom,
                              description: origin.fromName ?? cameFromWords[origin.cameFrom],
                            },
                            {
                              term: words.case.received,
                              description: <DateText date={origin.receivedOn} today={who.today} />,
                            },
                          ]
                        : []),
                      ...(theCase.closedAt
                        ? [
                            {
                              term: words.case.closedOn,
                              description: <MomentText moment={theCase.closedAt} now={tx.now} />,
                            },
                          ]
                        : []),
                    ]}
                  />
                </Card>
                {gone.length > 0 ? (
                  <Card
                    title={sendingWords.sent.card}
                    footer={
                      may(who.roles, 'case.exchange') ? (
                        <a href={to('sendings', { id: theCase.id })}>{sendingWords.sent.title}</a>
                      ) : null
                    }
                  >
                    <ul>
                      {gone.map(({ kind, toName, answer }) => (
                        <li>
                          {sendingWords.sent.to(kindWords[kind], toName)}.{' '}
                          {answer ? sendingWords.sent.number(answer.number) : null}
                        </li>
                      ))}
                    </ul>
                  </Card>
                ) : null}
                <Card
                  title={words.case.people}
                  footer={<a href={to('caseNetwork', { id: theCase.id })}>{words.case.network}</a>}
                >
                  {nodes.length === 0 ? <p class="hint">{words.case.noPeople}</p> : null}
                  <ul>
                    {nodes.map((node) => (
                      <li>
                        <NodeName node={node} caseId={theCase.id} />
                      </li>
                    ))}
                  </ul>
                </Card>
                <Card title={words.case.parts}>
                  <DefinitionList
                    items={shownParts.map((part) => ({
                      term: partWords[part.kind],
                      description: part.isDestroyed
                        ? words.case.destroyed
                        : part.closed
                          ? words.case.closedOn
                          : names.get(part.ownerId),
                    }))}
                  />
                </Card>
                {isOfficer(who.roles) && theCase.reports.length > 0 ? (
                  <Card title={words.case.reports}>
                    <ul>
                      {theCase.reports.map(({ id, label }) => (
                        <li>
                          <a href={to('report', { id })}>{words.case.report(label)}</a>
                        </li>
                      ))}
                    </ul>
                  </Card>
                ) : null}
              </>
            }
          />
        </CaseFrame>
      ),
    }
  }
