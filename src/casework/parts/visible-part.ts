// SPDX-License-Identifier: EUPL-1.2
/**
 * Which parts of a case somebody sees: the second gate of everything that hangs on one. Whoever is not on a part does not learn that there
 * is one: no count, no date and no address tells.
 */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import { domainsOf, type Domain } from '../../platform/people/domain.ts'
import type { Who } from '../../platform/people/who.ts'
import { mayOwnCases, partsFor, type PartKind } from './rules.ts'

/** Somebody, with the parts that may be shown to him at all. */
export interface Sight {
  who: Who
  domain: Domain | undefined
  allowed: readonly PartKind[]
}

export async function sightOf(tx: Tx, who: Who): Promise<Sight> {
  const domain = (await domainsOf(tx, [who.personId])).get(who.personId)
  return { who, domain, allowed: partsFor(who.roles, domain) }
}

/** Owns a part `p` or was put on it; of the desk too, which every officer may read. */
export const isOnPart = (
  personId: string,
) => sql`(p.owner_id = ${personId} or exists (select from casework.part_member m
  where m.municipality_id = p.municipality_id and m.case_id = p.case_id and m.kind = p.kind and m.person_id = ${personId}))`

/** As a condition on `casework.part p`: the desk of one's own case, or of one that is offered to oneself, for who reads no other desk. */
const readsDesk = ({ personId, roles }: Pick<Who, 'personId' | 'roles'>) =>
  sql`(${mayOwnCases(roles)} and p.kind = 'desk' and ${isOnPart(personId)})`

/** As a condition on `casework.part p`, of one that was destroyed too: for who may read the declaration of it. */
export const seesPartOrStub = (tx: Tx, { who, allowed }: Sight) => sql`(p.municipality_id = ${tx.municipalityId}
  and ((p.kind = any(${[...allowed]}::text[]) and (p.kind = 'desk' or ${isOnPart(who.personId)})) or ${readsDesk(who)}))`

/** As a condition on `casework.part p`. Whether the case may be seen at all (who stepped back does not) is asked beside it. */
export const seesPart = (tx: Tx, sight: Sight) => sql`(${seesPartOrStub(tx, sight)} and p.destroyed_at is null)`

/** The same for a row `i` of anything that hangs on a part by `case_id` and `part`. */
export const seesItem = (
  tx: Tx,
  sight: Sight,
) => sql`(i.municipality_id = ${tx.municipalityId} and exists (select from casework.part p
  where p.municipality_id = i.municipality_id and p.case_id = i.case_id and p.kind = i.part and ${seesPart(tx, sight)}))`

/** As a condition on `casework.trafficking_case c`: on some part of it. By role alone, the domain is asked at the part. */
export const isOnSomePart = ({ personId, roles }: Who) => sql`exists (select from casework.part p
  where p.municipality_id = c.municipality_id and p.case_id = c.id and p.destroyed_at is null and ((p.kind <> 'desk'
    and p.kind = any(${[...partsFor(roles)]}::text[]) and ${isOnPart(personId)}) or ${readsDesk({ personId, roles })}))`
