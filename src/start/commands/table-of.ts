// SPDX-License-Identifier: EUPL-1.2
/** Rows as lines of text, in columns that stand under each other. */

/** What cannot be printed is left out, so that a name never steers a terminal. */
const printable = (cell: string): string => cell.replaceAll(/\p{C}/gu, '')

export function tableOf(rows: readonly (readonly string[])[]): string {
  const shown = rows.map((row) => row.map(printable))
  const widths = (shown[0] ?? []).map((_, column) => Math.max(...shown.map((row) => row[column]?.length ?? 0)))
  return shown
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
