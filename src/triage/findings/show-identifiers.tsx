// SPDX-License-Identifier: EUPL-1.2
/** The page of places and numbers of one report: what stands there, and a form to add. */
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import { contentKeyOf } from '../../reporting/index.ts'
import { getVisibleReport } from '../store.ts'
import { IdentifiersPage } from './IdentifiersPage.tsx'
import { findIdentifiers } from './store.ts'
import { conflicts, mistakes, said, words } from './words.nl.ts'

export const showIdentifiers: ShowPage = async (tx, who, asked) => {
  const { reportId, label } = await getVisibleReport(tx, who, asked.params['id'] ?? '')
  const { key } = await contentKeyOf(tx, reportId)
  const identifiers = await findIdentifiers(tx, reportId, key)
  return {
    title: words.identifiers.title(label),
    menu: 'reports',
    wide: true,
    notice: saidAs(said, asked.said),
    audit: { object: { kind: 'report', id: reportId }, details: { shown: identifiers.length } },
    body: (
      <IdentifiersPage
        reportId={reportId}
        label={label}
        identifiers={identifiers}
        csrf={who.csrf}
        typed={asked.typed ?? new Map()}
        errors={asked.errors ?? {}}
        sayMistake={(name) => mistakes[name] ?? name}
        conflict={saidAs(conflicts, asked.conflict)}
      />
    ),
  }
}
