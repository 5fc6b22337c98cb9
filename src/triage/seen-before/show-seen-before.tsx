// SPDX-License-Identifier: EUPL-1.2
/** What other reports name the same as this one. Looking at it keeps the suggestions, and hushes what a watched report woke for. */
import { namesOf } from '../../platform/people/people.ts'
import { saidAs, type ShowPage, mistakesAs } from '../../platform/web/route.ts'
import { contentKeyOf } from '../../reporting/index.ts'
import { findIdentifiers } from '../findings/store.ts'
import { isOwnReport } from '../own-report.ts'
import { getVisibleReport } from '../store.ts'
import { findHits } from './find-hits.ts'
import { findGroup } from './groups.ts'
import { SeenBeforePage } from './SeenBeforePage.tsx'
import { findSuggestions, recordSuggestions } from './store.ts'
import { conflicts, mistakes, said, words } from './words.nl.ts'
import { markWokenSeen } from './woken.ts'

export const showSeenBefore: ShowPage = async (tx, who, asked) => {
  const course = await getVisibleReport(tx, who, asked.params['id'] ?? '')
  const { reportId, label } = course
  const { key } = await contentKeyOf(tx, reportId)
  const hits = await findHits(tx, who, reportId, await findIdentifiers(tx, reportId, key))
  await recordSuggestions(tx, reportId, hits)
  // for a colleague it is still new
  if (!isOwnReport(course, who)) await markWokenSeen(tx, reportId)
  const suggestions = await findSuggestions(tx, who, reportId, new Set(hits.map(({ otherId }) => otherId)))
  const names = await namesOf(
    tx,
    suggestions.flatMap(({ judgements }) => judgements.map(({ by }) => by)),
  )
  return {
    title: words.title(label),
    menu: 'reports',
    wide: true,
    notice: saidAs(said, asked.said),
    audit: { object: { kind: 'report', id: reportId }, details: { shown: suggestions.length } },
    body: (
      <SeenBeforePage
        reportId={reportId}
        label={label}
        suggestions={suggestions}
        group={await findGroup(tx, who, reportId)}
        names={names}
        now={tx.now}
        today={who.today}
        csrf={who.csrf}
        typed={asked.typed ?? new Map()}
        errors={mistakesAs(mistakes, asked.errors)}
        conflict={saidAs(conflicts, asked.conflict)}
      />
    ),
  }
}
