// SPDX-License-Identifier: EUPL-1.2
/** Where one is in a list: what is left of it, which of that is closed, and the row that is next. Nothing of the list is kept. */
import { createHash } from 'node:crypto'
import type { Tx } from '../../platform/database/transaction.ts'
import { isClosed, readTable, rowText, writeTable, type Table, type TableFault } from './pasted-table.ts'
import { rowsToDo } from './store.ts'
import { columnOf } from './typed.ts'

export interface Place extends Table {
  closed: readonly (readonly string[])[]
  /** the first that is not closed */
  next: readonly string[] | undefined
}

export async function findPlace(
  tx: Tx,
  { lijst, kolom, woord }: { lijst: string; kolom: string; woord: string },
): Promise<Place | TableFault> {
  const table = readTable(lijst)
  if (typeof table === 'string') return table
  const rows = await rowsToDo(tx, table.rows)
  const column = columnOf(kolom)
  const closed = rows.filter((row) => isClosed(row, column, woord))
  return { columns: table.columns, rows, closed, next: rows.find((row) => !closed.includes(row)) }
}

/** Tells two rows apart in a form. */
export const markOf = (row: readonly string[]): string => createHash('sha256').update(rowText(row)).digest('base64url')

/** The fields of the next step: the list without what is done, and how one sees that a row is closed. */
export const fieldsOf = (place: Table, { kolom, woord }: { kolom: string; woord: string }): Map<string, string> =>
  new Map([
    ['lijst', writeTable(place)],
    ['kolom', kolom],
    ['woord', woord],
  ])
