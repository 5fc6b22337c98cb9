// SPDX-License-Identifier: EUPL-1.2
/** How much waits for somebody: numbers and nothing else. Each room counts its own; `start/` hands them to who mails. */
import type { Role } from '../access.ts'
import type { Instant, PlainDate } from '../time.ts'
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
  /** Things that came back from outside, or were tried there, and that nobody here saw yet. */
  cameBack: number
  /** What a colleague asks this person to take over or to do. */
  toTake: number
}

export const nothingWaits: WaitingCounts = {
  fresh: 0,
  acute: 0,
  danger: 0,
  toAnswer: 0,
  toDecide: 0,
  asked: 0,
  cameBack: 0,
  toTake: 0,
}

/** For what is told once: what came in this while, and who hears it for whom. */
export interface Since {
  /** After this moment; nothing: however long ago. */
  after: Instant | undefined
  until: Instant
  /** Whoever is away today, with who stands in. */
  away: ReadonlyMap<string, string | undefined>
}

export interface CountedFor {
  personId: string
  roles: readonly Role[]
  today: PlainDate
  /** Without it `cameBack` and `toTake` are not counted. */
  since?: Since
}

export type WaitingCounter = (tx: Tx, who: CountedFor) => Promise<WaitingCounts>
