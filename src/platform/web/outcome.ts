// SPDX-License-Identifier: EUPL-1.2
/** How a deed ends (style: outcomes and errors). Anything else that is thrown is our fault: 500 with a number to quote. */
import type { AuditLine } from '../audit/audit.ts'
import type { View } from './route.ts'

export type Outcome =
  | {
      kind: 'done'
      to: string
      say?: string
      audit?: DeedAudit
      /** A page instead of the way to `to`, for this answer only: it shows what is kept nowhere. The same form again leads to `to`. */
      once?: View
    }
  /** The world moved on: what happened meanwhile, as a key of the page's words. */
  | { kind: 'conflict'; reason: string }
  | { kind: 'mend'; errors: FieldErrors }
  /** Nothing wrong and nothing done yet: the same page again, with more in it. */
  | { kind: 'more'; fields: ReadonlyMap<string, string>; audit?: Pick<DeedAudit, 'details'> }

/** By field: what to do about it, as a key of the page's words. */
export type FieldErrors = Record<string, string>

/** What the audit line says beside the deed itself: fixed words and numbers, and a reason that is already sealed. */
export type DeedAudit = Pick<AuditLine, 'details' | 'reason' | 'object'>

/** @param say key of the confirmation on the next page */
export const done = (to: string, say?: string, audit?: DeedAudit): Outcome => ({
  kind: 'done',
  to,
  ...(say ? { say } : {}),
  ...(audit ? { audit } : {}),
})
export const doneShowing = (once: View, to: string, say: string, audit: DeedAudit): Outcome => ({
  kind: 'done',
  to,
  say,
  audit,
  once,
})
export const conflict = (reason: string): Outcome => ({ kind: 'conflict', reason })
/** @param fields what stands in the form instead of what was posted */
export const more = (fields: ReadonlyMap<string, string>, details: DeedAudit['details']): Outcome => ({
  kind: 'more',
  fields,
  audit: { details },
})
export const mend = (errors: FieldErrors): Outcome => ({ kind: 'mend', errors })

/** Not there, or not for you: the same 404 for both, because existence is information too. */
export class NotVisible extends Error {
  readonly code = 'NOT_VISIBLE'
}

/** Not your task: 403 with whom to ask. */
export class NotAllowed extends Error {
  readonly code = 'NOT_ALLOWED'
}
