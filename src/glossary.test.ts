// SPDX-License-Identifier: EUPL-1.2
/** The glossary is the bridge between Dutch and English; this test keeps its planks whole. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = new URL('../', import.meta.url)
const lines = readFileSync(new URL('docs/glossary.md', root), 'utf8').split('\n')

const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())

const header = 'Dutch|English name|Not|Where|Source'
const isHeader = (line: string): boolean => cellsOf(line).join('|') === header
const isRule = (line: string): boolean => /^\|[-| :]+\|$/.test(line)

const tableLines = lines.filter((line) => line.startsWith('|') && !isRule(line))
const rows = tableLines
  .filter((line) => !isHeader(line))
  .map((line) => {
    const [dutch = '', english = '', , where = '', source = ''] = cellsOf(line)
    return { line, dutch, english, where, source, later: where === '_later_' }
  })

const pathsIn = (where: string): string[] => [...where.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '')

describe('the glossary (woordenlijst)', () => {
  test('has tables of five columns, and enough rows to be worth reading', () => {
    for (const line of tableLines) expect(cellsOf(line), line).toHaveLength(5)
    expect(lines.filter(isHeader).length).toBeGreaterThan(3)
    expect(rows.length).toBeGreaterThan(60)
  })

  test('names each Dutch term once', () => {
    const terms = rows.map(({ dutch }) => dutch.toLowerCase())
    expect(terms.filter((term, index) => terms.indexOf(term) !== index)).toEqual([])
  })

  test('gives every term an English name, a place or the word later, and a source', () => {
    for (const { line, dutch, english, where, source, later } of rows) {
      expect(dutch, line).not.toBe('')
      expect(english, line).not.toBe('')
      expect(later || pathsIn(where).length > 0, line).toBe(true)
      expect(later || source !== '', line).toBe(true)
    }
  })

  test('points only to places that exist', () => {
    const paths = [...new Set(rows.flatMap(({ where }) => pathsIn(where)))]
    const missing = paths.filter((path) => !existsSync(fileURLToPath(new URL(path, root))))
    expect(missing).toEqual([])
  })

  test('explains every key it uses for a source', () => {
    const explained = new Set(lines.flatMap((line) => /^- \*\*([A-Z0-9-]+)\*\*/.exec(line)?.[1] ?? []))
    const used = rows.flatMap(
      ({ source }) => source.match(/\b(?:ACH|BVD|CCV-[AS]|COM-[VZ]|MC5|NJI|VCH|VNG-B|WW-M)\b/g) ?? [],
    )
    expect(used.filter((key) => !explained.has(key))).toEqual([])
  })
})
