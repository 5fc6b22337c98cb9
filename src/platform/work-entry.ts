// SPDX-License-Identifier: EUPL-1.2
/** One line of *Mijn werk*. Each room gives its own; `start/` puts them on one page. */
import type { Tx } from './database/transaction.ts'
import type { Who } from './people/who.ts'

/** From what cannot wait to what only has to be known. */
export type WorkLane = 'now' | 'today' | 'yours' | 'new' | 'waiting'

export interface WorkEntry {
  lane: WorkLane
  title: string
  href: string
  /** Why it is here, in a few words. */
  why: string
  /** The verb on its button. */
  action: string
}

export type WorkSource = (tx: Tx, who: Who) => Promise<WorkEntry[]>

/** Something to know that asks for no deed: a sentence on top of *Mijn werk*. */
export type WorkNote = (tx: Tx, who: Who) => Promise<string[]>
