// SPDX-License-Identifier: EUPL-1.2
/** `npm run attack` tells the truth: its planted holes still fit our sources, an explanation ends, and what is open or failed is counted. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { explanationOf, explanations } from '../attack/explained.ts'
import type { Finding } from '../attack/finding.ts'
import { holes } from '../attack/planted/holes.ts'
import { plant } from '../attack/planted/plant.ts'
import { summarise } from '../attack/summary.ts'
import { projectRoot } from '../src/platform/project-root.ts'

const folder = mkdtempSync(join(tmpdir(), 'spil-planted-'))
cpSync(join(projectRoot, 'src'), join(folder, 'src'), { recursive: true })
afterAll(() => rmSync(folder, { recursive: true }))

const today = '2026-11-21'
const weak: Finding = { tool: 'headers', kind: 'header', severity: 'medium', what: 'etag tells too much', where: '/' }
const selfSigned: Finding = {
  tool: 'testssl.sh',
  kind: 'tls',
  severity: 'high',
  what: 'cert_chain_of_trust: failed (self signed).',
  where: 'public',
}

describe('the planted holes', () => {
  test('are six, and each still fits the sources, all together', () => {
    expect(holes.length).toBe(6)
    expect(() => plant(folder, holes)).not.toThrow()
  })

  test('one that no longer fits says so, with its file', () => {
    writeFileSync(join(folder, 'a.ts'), 'one two two')
    const hole = (find: string) => [{ name: 'a gap', changes: [{ file: 'a.ts', find, replace: '' }], foundBy: [] }]
    expect(() => plant(folder, hole('three'))).toThrow(/"a gap" cannot be planted: its text stands 0 times in a\.ts/)
    expect(() => plant(folder, hole('two'))).toThrow(/stands 2 times/)
  })
})

describe('an explanation', () => {
  test('counts for its tool and finding until its last day', () => {
    const [one] = explanations
    expect(explanationOf(selfSigned, today)).toBe(one)
    expect(explanationOf(selfSigned, one?.until ?? '')).toBe(one)
    expect(explanationOf(selfSigned, '2027-11-22')).toBeUndefined()
    expect(explanationOf({ ...selfSigned, tool: 'headers' }, today)).toBeUndefined()
  })

  test('says why, and has a last day', () => {
    for (const { because, until } of explanations) {
      expect(because.length).toBeGreaterThan(30)
      expect(until).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }
  })
})

describe('the summary', () => {
  test('counts found, explained and open for each tool, and names what is open', () => {
    const { lines, open, failed } = summarise(
      [
        { tool: 'headers', version: 'own', seconds: 1.2, findings: [weak] },
        { tool: 'testssl.sh', version: '3.0.8', seconds: 90, findings: [selfSigned] },
        { tool: 'wapiti', version: undefined, seconds: 0, findings: [] },
      ],
      today,
    )
    expect(lines.map((line) => line.replaceAll(/ {2,}/g, ' '))).toEqual([
      'tool version seconds found explained open',
      'headers own 1 1 0 1',
      'testssl.sh 3.0.8 90 1 1 0',
      'wapiti not here',
    ])
    expect([open, failed]).toEqual([[weak], []])
  })

  test('a tool that failed proves nothing, so it is not silent', () => {
    const ran = { tool: 'sqlmap', version: '1.7.2', seconds: 3, findings: [], failure: 'no verdict' }
    const { lines, failed } = summarise([ran], today)
    expect(lines[1]).toMatch(/sqlmap +1\.7\.2 +3 +failed/)
    expect(failed).toEqual([ran])
  })
})
