// SPDX-License-Identifier: EUPL-1.2
/**
 * The board of the chain director (ketenregisseur): where cases of the municipality stand still, by number. It opens nothing: no name, no
 * form, no text; of parts a count, because which ones there are is itself shielded.
 */
import { sql } from 'kysely'
import { may } from '../../access.ts'
import { to } from '../../paths.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { whoHolds } from '../../platform/people/people.ts'
import type { Who } from '../../platform/people/who.ts'
import type { ShowPage } from '../../platform/web/route.ts'
import { countOpenQuestions, limitsOf, receiverWords } from '../../triage/index.ts'
import { Card } from '../../ui/Card.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { seesPart, sightOf } from '../parts/visible-part.ts'
import { findProgress } from '../progress/store.ts'
import { caseNotKeptAway } from '../store.ts'
import { standingWords } from '../words.nl.ts'
import { boardLine, mostAttentionFirst, type BoardLine } from './rules.ts'
import { ownerRoleWords, words } from './words.nl.ts'

export const showBoard: ShowPage = async (tx, who) => {
  const lines = await boardOf(tx, who)
  const questions = await countOpenQuestions(tx, who)
  const counted = [lines.length, lines.filter(isStalled).length, lines.filter(({ overdue }) => overdue > 0).length]
  const [open = 0, stalled = 0, late = 0] = counted
  return {
    title: words.title,
    menu: 'chainBoard',
    wide: true,
    audit: { details: { shown: lines.length } },
    body: (
      <>
        <PageHeader title={words.title} lead={words.lead} />
        {lines.length === 0 ? (
          <EmptyState link={{ href: to('figures'), label: words.emptyLink }}>{words.empty}</EmptyState>
        ) : (
          <>
            <p>
              <strong>{words.summary(open, stalled, late)}</strong>
            </p>
            <p class="hint">{words.counts}</p>
            <DataTable
              id="ketenbord"
              caption={words.caption}
              columns={Object.values(words.columns).map((label) => ({ label }))}
              rows={lines.map((line) => [
                line.number,
                <StatusBadge tone={isStalled(line) ? 'warning' : 'ok'}>{standingWords[line.standing]}</StatusBadge>,
                line.daysStill,
                line.openParts,
                line.overdue > 0 ? <StatusBadge tone="danger">{line.overdue}</StatusBadge> : 0,
                line.owner === 'nobody' ? (
                  <StatusBadge tone="danger">{ownerRoleWords.nobody}</StatusBadge>
                ) : (
                  ownerRoleWords[line.owner]
                ),
              ])}
            />
          </>
        )}
        <Card title={words.questions}>
          <p class="hint">{words.questionsLead}</p>
          {questions.length === 0 ? (
            <p>{words.noQuestions}</p>
          ) : (
            <DataTable
              id="vragen"
              caption={words.questionsCaption}
              hideCaption
              columns={Object.values(words.questionColumns).map((label) => ({ label }))}
              rows={questions.map((question) => [
                receiverWords[question.receiverRole],
                question.open,
                question.pastReminder,
                question.oldestDays,
              ])}
            />
          )}
        </Card>
      </>
    ),
  }
}

const isStalled = ({ standing }: BoardLine): boolean => standing === 'stalled'

async function boardOf(tx: Tx, who: Who): Promise<BoardLine[]> {
  // who works on cases too would learn from a count of all parts that there is one he is not on
  const counted = may(who.roles, 'case.read') ? seesPart(tx, await sightOf(tx, who)) : sql`true`
  const cases = await findProgress(tx, who.today, { cases: caseNotKeptAway(who), counted })
  const officers = new Set(await whoHolds(tx, ['attentionOfficer'], who.today))
  const deputies = new Set(await whoHolds(tx, ['deputy'], who.today))
  const { caseStalledAfterDays: stalledAfterDays } = await limitsOf(tx)
  const carers = new Set(await whoHolds(tx, ['careCoordinator'], who.today))
  const ownerOf = (id: string) =>
    officers.has(id) ? 'attentionOfficer' : deputies.has(id) ? 'deputy' : carers.has(id) ? 'careCoordinator' : 'nobody'
  return cases
    .map((each) => boardLine(each, ownerOf(each.ownerId), { today: who.today, stalledAfterDays }))
    .toSorted(mostAttentionFirst)
}
