// SPDX-License-Identifier: EUPL-1.2
/** Asks each room for what left it, for who may read the register at all; the newest first. */
import { may } from '../../access.ts'
import { findRegistrationLines } from '../../care/index.ts'
import { findCaseDisclosures } from '../../casework/index.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { findDisclosureLines } from '../../sharing/index.ts'
import { findReportDisclosures, type DisclosureLine, type LinesAsked } from '../../triage/index.ts'

/** Second gate: nothing for who may not read the register. */
export async function gatherDisclosures(tx: Tx, who: Who, asked: LinesAsked): Promise<DisclosureLine[]> {
  if (!may(who.roles, 'disclosure.register')) return []
  const lines = [
    ...(await findReportDisclosures(tx, asked)),
    ...(await findCaseDisclosures(tx, asked)),
    ...(await findRegistrationLines(tx, asked)),
    ...(await findDisclosureLines(tx, asked)),
  ]
  return lines.toSorted((a, b) => Temporal.PlainDate.compare(b.day, a.day) || a.id.localeCompare(b.id))
}
