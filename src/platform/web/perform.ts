// SPDX-License-Identifier: EUPL-1.2
/** Does a deed inside its transaction: once per request key, input read, outcome kept, audit line written. Staff pages and the demo alike. */
import { writeAuditLine, type AuditLine } from '../audit/audit.ts'
import type { Tx } from '../database/transaction.ts'
import { forgetDrafts } from '../people/drafts.ts'
import type { Who } from '../people/who.ts'
import { isUuid } from '../uuid.ts'
import type { Outcome } from './outcome.ts'
import { claimRequestKey, noteWhereItWent } from './request-key.ts'
import type { RouteLine, View } from './route.ts'

/** Ends a transaction that must leave no trace, and carries out why. */
export class NothingDone extends Error {
  readonly outcome: Exclude<Outcome, { kind: 'done' }>
  constructor(outcome: Exclude<Outcome, { kind: 'done' }>) {
    super('nothing done')
    this.outcome = outcome
  }
}

export interface Performed {
  sentTo: string
  once?: View
}

/**
 * Idempotent on the field `verzoek`.
 * @returns the address to go to, or the page to show for once @throws NothingDone when something must be mended or the world moved on
 */
export async function perform(
  tx: Tx,
  who: Who,
  line: RouteLine & { method: 'POST' },
  fields: ReadonlyMap<string, string>,
  params: Record<string, string>,
): Promise<Performed> {
  const key = fields.get('verzoek') ?? ''
  const once = isUuid(key)
  const earlier = once ? await claimRequestKey(tx, key, who.personId) : undefined
  if (earlier !== undefined) return { sentTo: earlier }
  const input = line.deed.input.safeParse({ ...Object.fromEntries(fields), ...params })
  if (!input.success) {
    const errors = Object.fromEntries(input.error.issues.map((issue) => [String(issue.path[0] ?? ''), issue.message]))
    throw new NothingDone({ kind: 'mend', errors })
  }
  const outcome = await line.deed.run(tx, who, input.data)
  if (outcome.kind !== 'done') throw new NothingDone(outcome)
  await writeAuditLine(tx, {
    actor: who.personId,
    action: line.audit,
    object: objectOf(line, params),
    ...outcome.audit,
  })
  await forgetDrafts(tx, who.personId, { sentTo: line.name, parts: params })
  const sentTo = outcome.say
    ? `${outcome.to}${outcome.to.includes('?') ? '&' : '?'}gedaan=${encodeURIComponent(outcome.say)}`
    : outcome.to
  if (once) await noteWhereItWent(tx, key, sentTo)
  return { sentTo, ...(outcome.once && { once: outcome.once }) }
}

/** What the address is about, for the audit line; only when it could be an id. */
export function objectOf(line: RouteLine, params: Record<string, string>): AuditLine['object'] {
  const id = params['id']
  return line.about && id && isUuid(id) ? { kind: line.about, id } : undefined
}
