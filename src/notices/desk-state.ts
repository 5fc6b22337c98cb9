// SPDX-License-Identifier: EUPL-1.2
/** Whether a desk (loket) can answer at all: how many people, who of them is there today, and who hears it when nobody is. Counts only. */
import type { Tx } from '../platform/database/transaction.ts'
import type { PlainDate } from '../time.ts'
import { peopleAtDesk } from './desk.ts'
import { hasPiket } from './piket.ts'
import { hasSecretary } from './secretary.ts'

export interface DeskState {
  /** who may read reports today, absent or not */
  readers: number
  /** of them, who is not absent */
  present: number
  hasSecretary: boolean
  hasPiket: boolean
}

export async function findDeskState(tx: Tx, today: PlainDate): Promise<DeskState> {
  const people = await peopleAtDesk(tx, today)
  return {
    readers: people.length,
    present: people.filter(({ isAbsent }) => !isAbsent).length,
    hasSecretary: await hasSecretary(tx),
    hasPiket: await hasPiket(tx),
  }
}
