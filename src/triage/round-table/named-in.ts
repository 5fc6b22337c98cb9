// SPDX-License-Identifier: EUPL-1.2
/**
 * What in a question seems to lead to a person: by how it is written, and because the report itself says it. The sheet goes to others, so
 * this is shown to who makes it before it is printed. It suggests; a person decides.
 */
import { suggestSpans } from '../../identifiers/redact/suggest-spans.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { contentKeyOf } from '../../reporting/index.ts'
import { whatSlippedIn } from '../answer/slipped.ts'
import { findIdentifiers } from '../findings/store.ts'
import type { Line } from './lines.ts'

/** @returns the words of the question that were found; none twice */
export async function namedIn(tx: Tx, { reportId, question }: Pick<Line, 'reportId' | 'question'>): Promise<string[]> {
  if (question === '') return []
  const written = suggestSpans(question).map(({ start, end }) => question.slice(start, end))
  const { key } = await contentKeyOf(tx, reportId)
  const asked = question.toLowerCase()
  const known = (await findIdentifiers(tx, reportId, key))
    .map((identifier) => identifier.written)
    .filter((text) => asked.includes(text.toLowerCase()))
  const found = [...written, ...known, ...(await whatSlippedIn(tx, reportId, question))]
  return [...new Map(found.map((text) => [text.toLowerCase(), text])).values()]
}

/** Of each line, by its code; lines in which nothing was found are left out. */
export async function namedOn(tx: Tx, lines: readonly Line[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>()
  for (const line of lines) {
    const words = line.decided ? [] : await namedIn(tx, line)
    if (words.length > 0) found.set(line.code, words)
  }
  return found
}
