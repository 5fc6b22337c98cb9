// SPDX-License-Identifier: EUPL-1.2
/** How much waits for somebody: numbers and nothing else. Each room counts its own; `start/` hands them to who mails. */
import type { Role } from '../access.ts'
import type { PlainDate } from '../time.ts'
import type { Tx } from './database/transaction.ts'

export interface WaitingCounts {
  /** Nobody took it yet. */
  fresh: number
  /** Those of `fresh` that name direct danger. */
  acute: number
  /** In which danger is named, by the reporter or by a word that was found, and that nobody looked at yet. */
  danger: number
  toAnswer: number
  toDecide: number
  /** Questions of colleagues to this person, that have no answer yet. */
  asked: number
}

export interface CountedFor {
  personId: string
  roles: readonly Role[]
  today: PlainDate
}

export type WaitingCounter = (tx: Tx, who: CountedFor) => Promise<WaitingCounts>
