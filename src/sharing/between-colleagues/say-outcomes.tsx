// SPDX-License-Identifier: EUPL-1.2
/** What came of each of several cases at once. One that this person cannot see has no number here. */
import { partWords } from '../../casework/index.ts'
import { to } from '../../paths.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { mistakesAs, saidAs, type View } from '../../platform/web/route.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { findOpenParts } from './open-parts.ts'
import type { Sent } from './rules.ts'
import { tickOf, type TickedPart } from './ticks.ts'
import { conflicts, mistakes, words as all } from './words.nl.ts'

const words = all.many

export async function sayOutcomes(
  tx: Tx,
  who: Who,
  outcomes: readonly { at: TickedPart; came: Sent }[],
): Promise<View> {
  const seen = new Map((await findOpenParts(tx, who)).map((part) => [tickOf(part), part.number]))
  return {
    title: words.outcomes,
    menu: 'cases',
    body: (
      <>
        <PageHeader title={words.outcomes} />
        <DataTable
          id="uitkomsten"
          caption={words.outcomes}
          hideCaption
          columns={Object.values(words.columns).map((label) => ({ label }))}
          rows={outcomes.map(({ at, came }) => {
            const number = seen.get(tickOf(at))
            return [number ? words.line(number, partWords[at.part]) : words.notVisible, sayOutcome(came)]
          })}
        />
        <p>
          <a href={to('referMany')}>{words.again}</a>
        </p>
        <p>
          <a href={to('cases')}>{words.back}</a>
        </p>
      </>
    ),
  }
}

function sayOutcome(came: Sent): string {
  if ('sent' in came) return words.sent
  if ('refusal' in came) return saidAs(conflicts, came.refusal) ?? words.notSent
  return Object.values(mistakesAs(mistakes, came.errors)).join(' ')
}
