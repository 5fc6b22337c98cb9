// SPDX-License-Identifier: EUPL-1.2
/** The table at the end: for each tool how long it took, what it found, what of that is explained and what is open. */
import { explanationOf } from './explained.ts'
import type { Finding } from './finding.ts'

export interface Ran {
  tool: string
  /** Undefined when it is not there. */
  version: string | undefined
  seconds: number
  findings: readonly Finding[]
  /** Why it gave no answer; then nothing is proved. */
  failure?: string
}

export interface Summary {
  lines: string[]
  open: Finding[]
  failed: Ran[]
}

const columns = ['tool', 'version', 'seconds', 'found', 'explained', 'open'] as const

/** @param today a local date, to see which explanations still count */
export function summarise(ran: readonly Ran[], today: string): Summary {
  const isOpen = (finding: Finding): boolean => explanationOf(finding, today) === undefined
  const rows = ran.map(({ tool, version, seconds, findings, failure }) => {
    const open = findings.filter(isOpen).length
    const counts = [findings.length, findings.length - open, open].map(String)
    if (version === undefined) return [tool, 'not here', '', '', '', '']
    return [tool, version, seconds.toFixed(0), ...(failure ? ['failed', '', ''] : counts)]
  })
  const all = [[...columns], ...rows]
  const widths = columns.map((_, at) => Math.max(...all.map((row) => row[at]?.length ?? 0)))
  const lines = all.map((row) =>
    row
      .map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
  return {
    lines,
    open: ran.flatMap(({ findings }) => findings.filter(isOpen)),
    failed: ran.filter(({ failure }) => failure !== undefined),
  }
}
