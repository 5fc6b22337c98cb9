// SPDX-License-Identifier: EUPL-1.2
/**
 * One line of the register of disclosures (verstrekkingen): that something was given, to whom, for what and on what, and never what. Each room
 * finds its own lines in this shape; who may read them is asked before. No name of anybody concerned, and of a partner the organisation only.
 */
import type { DataKind } from '../../law/legal-basis.ts'
import type { Instant, PlainDate } from '../../time.ts'
import type { PurposeCode } from '../legality/rules.ts'

export interface DisclosureLine {
  id: string
  room: 'triage' | 'casework' | 'care' | 'sharing'
  /** in Dutch, as the room calls it */
  what: string
  day: PlainDate
  /** nothing when it was written down afterwards */
  at: Instant | undefined
  decidedBy: string
  receiver: LineReceiver
  purpose: PurposeCode
  basis: LineBasis
  /** in Dutch */
  channel: string
  /** nothing when the room does not ask */
  consent: 'given' | 'refused' | 'notAsked' | 'notNeeded' | undefined
  hasPersonalData: 'yes' | 'no' | 'maybe'
  about: { kind: 'report' | 'case'; id: string }
  isUnderEmbargo: boolean
  state: 'waiting' | 'open' | 'ended' | 'refused' | 'withdrawn'
  /** by when it ends, or something was to come of it */
  endsOn: PlainDate | undefined
  /** a second person was to look first, and whether that was done; nothing when the room does not ask */
  second: 'wanted' | 'looked' | undefined
  /** the receiver may still receive this, today; nothing when the room does not know */
  mayStillReceive: boolean | undefined
}

/** A role when no organisation is known. `key` is the same for the same receiver, and no name. */
export interface LineReceiver {
  kind: 'role' | 'partner' | 'municipality'
  key: string
  /** in Dutch: a role, or the name of an organisation */
  name: string
  /** in Dutch, what may be said of it to one whom it is about: a kind of receiver, never which */
  category: string
}

/** Decided by the municipality; chosen from what the law room lists; written down with the record itself, sealed; or none. */
export type LineBasis =
  | { kind: 'decided'; id: string; title: string; data: DataKind }
  | { kind: 'listed'; title: string; data: DataKind }
  | { kind: 'written' }
  | { kind: 'none' }

export interface LinesAsked {
  from: PlainDate
  /** the last day that counts */
  to: PlainDate
}

/** Of one case, and only of these parts of it, as they were found to be visible. */
export interface PartsAsked {
  caseId: string
  parts: readonly string[]
}

/** @param row with the columns of a joined `triage.legal_basis`, empty when there is none */
export const decidedBasis = (row: {
  basis_id: string | null
  basis_title: string | null
  basis_data: DataKind | null
}): LineBasis =>
  row.basis_id && row.basis_title && row.basis_data
    ? { kind: 'decided', id: row.basis_id, title: row.basis_title, data: row.basis_data }
    : { kind: 'none' }

export const roleReceiver = (key: string, name: string): LineReceiver => ({ kind: 'role', key, name, category: name })
