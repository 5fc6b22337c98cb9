// SPDX-License-Identifier: EUPL-1.2
/**
 * Which other reports name the same or nearly the same as this one. Exact by tag; near by opening the names, accounts and companies of the
 * newest open reports of this municipality that may be compared. Only reports this person can see: that there is one is information too.
 */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { contentKeysOf } from '../../reporting/index.ts'
import type { Identifier } from '../findings/store.ts'
import { openIdentifier } from '../findings/seal-finding.ts'
import type { ReportState } from '../lifecycle.ts'
import { visible } from '../visible.ts'
import { isNear, isNearType, kindOfSame, nearTypes, type SuggestionKind, type Why } from './rules.ts'

export interface Hit {
  otherId: string
  kind: SuggestionKind
  why: readonly Why[]
}

/** A tag that more reports share says little; the newest are shown. */
const exactAtMost = 100
/** Opening seals costs time: of more open reports the newest are compared. */
const comparedAtMost = 500

const openStates: readonly ReportState[] = ['submitted', 'received', 'watch', 'suspected', 'caseOpened']

/** The ids of the reports that share a tag with this one, with the identifiers of this one they share; the newest first. */
export async function findSameTags(
  tx: Tx,
  who: Pick<Who, 'roles' | 'personId'>,
  reportId: string,
): Promise<Map<string, string[]>> {
  const found = await sql<{ other_id: string; mine: string[] }>`
    select t.report_id as other_id, array_agg(distinct m.identifier_id) as mine
    from triage.identifier_tag m
    join triage.identifier_tag t on t.municipality_id = m.municipality_id and t.tag = m.tag and t.report_id <> m.report_id
    join triage.course c on c.municipality_id = t.municipality_id and c.report_id = t.report_id
    where m.municipality_id = ${tx.municipalityId} and m.report_id = ${reportId} and ${visible(tx, who)}
    group by t.report_id, c.arrived_on, c.label order by c.arrived_on desc, c.label limit ${exactAtMost}`.execute(tx.db)
  return new Map(found.rows.map(({ other_id, mine }) => [other_id, mine]))
}

/** @param mine the identifiers of this report, opened */
export async function findHits(tx: Tx, who: Who, reportId: string, mine: readonly Identifier[]): Promise<Hit[]> {
  const hits = new Map<string, { kind: SuggestionKind; why: Set<Why> }>()
  const note = (otherId: string, kind: SuggestionKind, why: Why): void => {
    const hit = hits.get(otherId) ?? { kind, why: new Set() }
    if (kind === 'likely') hit.kind = 'likely'
    hit.why.add(why)
    hits.set(otherId, hit)
  }
  for (const [otherId, ids] of await findSameTags(tx, who, reportId))
    for (const { id, type, normal } of mine)
      if (ids.includes(id)) note(otherId, kindOfSame(type, normal ?? ''), `same-${type}`)
  for (const { otherId, type } of await findNear(tx, who, reportId, mine)) note(otherId, 'possible', `near-${type}`)
  return [...hits].map(([otherId, { kind, why }]) => ({ otherId, kind, why: [...why].toSorted() }))
}

async function findNear(tx: Tx, who: Who, reportId: string, all: readonly Identifier[]) {
  const tagged = await taggedOf(tx, reportId)
  const mine = all.filter(({ id, type }) => isNearType(type) && tagged.has(id))
  if (mine.length === 0) return []
  const others = await sql<{ report_id: string; id: string; type: string; content: Buffer }>`
    with newest as (
      select c.report_id from triage.course c
      where ${visible(tx, who)} and c.report_id <> ${reportId} and c.state = any(${[...openStates]}::text[])
        and exists (select from triage.identifier i join triage.identifier_tag t using (municipality_id, report_id)
          where i.municipality_id = c.municipality_id and i.report_id = c.report_id and t.identifier_id = i.id
            and i.type = any(${[...nearTypes]}::text[]))
      order by c.arrived_on desc, c.label limit ${comparedAtMost})
    select i.report_id, i.id, i.type, i.content from newest n
    join triage.identifier i on i.municipality_id = ${tx.municipalityId} and i.report_id = n.report_id
    join triage.identifier_tag t on t.municipality_id = i.municipality_id and t.report_id = i.report_id and t.identifier_id = i.id
    where i.type = any(${[...nearTypes]}::text[]) and i.withdrawn_at is null`.execute(tx.db)
  const keys = await contentKeysOf(tx, [...new Set(others.rows.map(({ report_id }) => report_id))])
  return others.rows.flatMap(({ report_id, id, type, content }) => {
    const key = keys.get(report_id)
    if (!key || !isNearType(type)) return []
    const { normal } = openIdentifier(key, { municipalityId: tx.municipalityId, id }, type, content)
    const isHit = mine.some((each) => each.type === type && isNear(type, each.normal ?? '', normal ?? ''))
    return isHit ? [{ otherId: report_id, type }] : []
  })
}

/** The identifiers of this report that may be compared. */
async function taggedOf(tx: Tx, reportId: string): Promise<Set<string>> {
  const found = await sql<{ identifier_id: string }>`
    select identifier_id from triage.identifier_tag
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId}`.execute(tx.db)
  return new Set(found.rows.map(({ identifier_id }) => identifier_id))
}
