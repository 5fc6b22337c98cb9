// SPDX-License-Identifier: EUPL-1.2
/** What stands on top of every page of a case, as far as this person may know it. */
import type { Tx } from '../../platform/database/transaction.ts'
import { namesOf } from '../../platform/people/people.ts'
import type { Who } from '../../platform/people/who.ts'
import { dateOf } from '../../time.ts'
import { findEmbargo, type Embargo } from '../embargo/store.ts'
import { standingOf, type CaseStanding } from '../lifecycle.ts'
import { hasNonPunishmentMark } from '../network/rules.ts'
import { findNodes, type Node } from '../network/store.ts'
import { onCase, type OnCase } from '../on-case.ts'
import { lastDeedOn } from '../timeline/store.ts'
import { limitsOf } from '../../triage/index.ts'

export interface CaseHead extends OnCase {
  standing: CaseStanding
  embargo: Embargo | undefined
  /** who of the desk wrote it down: only an officer can */
  embargoBy: string | undefined
  hasMinor: boolean
  hasNonPunishment: boolean
  nodes: readonly Node[]
  /** days without a deed after which it is said to stand still: agreed, not law */
  stalledAfterDays: number
}

/** @throws NotVisible */
export async function caseHead(tx: Tx, who: Who, id: string): Promise<CaseHead> {
  const at = await onCase(tx, who, id)
  const { theCase, parts } = at
  const nodes = await findNodes(tx, parts)
  const persons = nodes.filter(({ kind }) => kind === 'person')
  const embargo = await findEmbargo(tx, theCase.id)
  const last = (await lastDeedOn(tx, parts)) ?? theCase.openedAt
  const { caseStalledAfterDays: stalledAfterDays } = await limitsOf(tx)
  return {
    ...at,
    nodes,
    stalledAfterDays,
    standing: standingOf(theCase.status, dateOf(last), who.today, stalledAfterDays),
    embargo,
    embargoBy: embargo && (await namesOf(tx, [embargo.setBy])).get(embargo.setBy),
    hasMinor: persons.some(({ roles, content }) => roles.includes('child') || content.ageClass === '<18'),
    hasNonPunishment: persons.some(({ roles }) => hasNonPunishmentMark(roles)),
  }
}
