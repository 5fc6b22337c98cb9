// SPDX-License-Identifier: EUPL-1.2
/** Opens what is sealed in reports for a search, in batches: stories, letters, the reason of a decision, identifiers. */
import type { Tx } from '../../platform/database/transaction.ts'
import { open } from '../../platform/sealing/envelope.ts'
import { contentKeysOf, openLetterTexts, openStories } from '../../reporting/index.ts'
import { openIdentifier } from '../findings/seal-finding.ts'
import { reasonPlace } from '../weigh/reason.ts'
import { haystackOf, type Haystack, type Haystacks } from './haystack.ts'
import { findReasons, findSealedIdentifiers, type Searchable } from './store.ts'

const batch = 500

/** @returns by report, in the order of `reports`; what was erased meanwhile is left out */
export async function* openHaystacks(
  tx: Tx,
  reports: readonly Searchable[],
  known: Haystacks,
): AsyncGenerator<[Searchable, Haystack]> {
  for (let from = 0; from < reports.length; from += batch) {
    const part = reports.slice(from, from + batch)
    const kept = new Map<string, Haystack>()
    for (const { reportId, version } of part) {
      const haystack = known.get(tx.municipalityId, reportId, version)
      if (haystack) kept.set(reportId, haystack)
    }
    const closed = part.filter(({ reportId }) => !kept.has(reportId))
    const opened = closed.length === 0 ? new Map<string, string[]>() : await openTexts(tx, closed)
    for (const report of part) {
      const { reportId, version, label } = report
      const texts = opened.get(reportId)
      const haystack = kept.get(reportId) ?? (texts && haystackOf([label, ...texts]))
      if (!haystack) continue
      if (texts) known.keep(tx.municipalityId, reportId, version, haystack)
      yield [report, haystack]
    }
  }
}

async function openTexts(tx: Tx, reports: readonly Searchable[]): Promise<Map<string, string[]>> {
  const ids = reports.map(({ reportId }) => reportId)
  const keys = await contentKeysOf(tx, ids)
  const texts = new Map<string, string[]>()
  for (const [id, told] of await openStories(tx, ids)) {
    const { story, where, when, who, whoForces, whoEnables, mustNot, toldBy } = told
    texts.set(id, [story, where, when, who, whoForces, whoEnables, mustNot, toldBy])
  }
  for (const [id, letters] of await openLetterTexts(tx, keys)) texts.get(id)?.push(...letters)
  for (const [id, sealed] of await findReasons(tx, ids)) {
    const key = keys.get(id)
    if (key) texts.get(id)?.push(open(key, sealed, reasonPlace(tx.municipalityId, id)).toString())
  }
  for (const { report_id, id, type, content } of await findSealedIdentifiers(tx, ids)) {
    const key = keys.get(report_id)
    if (!key) continue
    const { written, normal } = openIdentifier(key, { municipalityId: tx.municipalityId, id }, type, content)
    texts.get(report_id)?.push(normal === null || normal === written ? written : `${written} (${normal})`)
  }
  return texts
}
