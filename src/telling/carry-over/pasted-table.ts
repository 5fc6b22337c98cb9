// SPDX-License-Identifier: EUPL-1.2
/**
 * Reads cells as a spreadsheet copies them: a tab between two cells, a line for each row, and quotes around a cell that holds a tab, a
 * line end or a quote. The first row holds the names of the columns. Values in, values out.
 */
import { leaveOutBsn } from '../../identifiers/bsn.ts'
import { plainDate, type PlainDate } from '../../time.ts'

export const mostRows = 500
/** Characters of the whole list: it travels with each step, so it stays well below what a form may hold. */
export const longestList = 200_000

export interface Table {
  columns: readonly string[]
  rows: readonly (readonly string[])[]
}

export type TableFault = 'pasteList' | 'onlyHeads' | 'tooManyRows'

export function readTable(text: string): Table | TableFault {
  const lines = readCells(text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')).filter((cells) =>
    cells.some((cell) => cell !== ''),
  )
  const [columns, ...rows] = lines
  if (!columns) return 'pasteList'
  if (rows.length === 0) return 'onlyHeads'
  return rows.length > mostRows ? 'tooManyRows' : { columns, rows }
}

export const writeTable = ({ columns, rows }: Table): string =>
  [columns, ...rows].map((cells) => cells.map(writeCell).join('\t')).join('\n')

const writeCell = (cell: string): string => (/[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

function readCells(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (let at = 0; at <= text.length;) {
    const [cell, after] = text[at] === '"' ? readQuoted(text, at) : readPlain(text, at)
    row.push(cell.trim())
    if (text[after] !== '\t') {
      rows.push(row)
      row = []
    }
    at = after + 1
  }
  return rows
}

function readPlain(text: string, from: number): [cell: string, after: number] {
  let after = from
  while (after < text.length && text[after] !== '\t' && text[after] !== '\n') after += 1
  return [text.slice(from, after), after]
}

/** A quote that nothing closes belongs to the cell. */
function readQuoted(text: string, from: number): [cell: string, after: number] {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] !== '"') continue
    if (text[at + 1] === '"') at += 1
    else
      return /[\t\n]|^$/.test(text[at + 1] ?? '')
        ? [text.slice(from + 1, at).replaceAll('""', '"'), at + 1]
        : readPlain(text, from)
  }
  return readPlain(text, from)
}

/** What makes two rows the same: their cells, however they were copied. */
export const rowText = (cells: readonly string[]): string =>
  cells
    .map((cell) => cell.replaceAll(/\s+/g, ' '))
    .join('\t')
    .trimEnd()

/** @returns whether the word that says so stands in that column; with no column nothing is closed */
export const isClosed = (row: readonly string[], column: number | undefined, word: string): boolean =>
  column !== undefined && word.trim() !== '' && (row[column] ?? '').trim().toLowerCase() === word.trim().toLowerCase()

/** The first cell that is a date as people here write it, not after today. */
export function dateIn(row: readonly string[], today: PlainDate): PlainDate | undefined {
  for (const cell of row) {
    const [, day, month, year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/.exec(cell) ?? []
    const iso = day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : cell.slice(0, 10)
    try {
      const date = plainDate(iso)
      if (Temporal.PlainDate.compare(date, today) <= 0) return date
    } catch {
      continue
    }
  }
  return undefined
}

/**
 * Each cell that is filled, behind the name of its column, to be shortened by a person. A BSN never comes along (UAVG 46).
 *
 * @param inPlace what stands where a BSN stood
 */
export const proposeStory = (columns: readonly string[], row: readonly string[], inPlace: string): string =>
  row
    .flatMap((cell, index) => (cell === '' ? [] : [columns[index] ? `${columns[index]}: ${cell}` : cell]))
    .map((line) => leaveOutBsn(line, inPlace))
    .join('\n')
