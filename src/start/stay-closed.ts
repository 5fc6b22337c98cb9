// SPDX-License-Identifier: EUPL-1.2
/**
 * Refuses to start while somebody could read the memory of the program, in which stories and keys stand in plain text for the length of
 * a request (M-25): an inspector, a snapshot or report on demand, a core dump. The demo, with invented people, may be looked into.
 */
import { readFileSync } from 'node:fs'
import { url as inspectorUrl } from 'node:inspector'

/** Flags of Node that show or write down memory. Node reads an underscore as a dash. */
const openingFlags =
  /^--(inspect|debug|heapsnapshot|heap-prof|cpu-prof|prof$|report|diagnostic-report|abort-on-uncaught-exception|trace-event)/

/** The memory of the program can be read; one sentence for each way, with what to do. */
export class OpenToReading extends Error {
  readonly code = 'OPEN_TO_READING'
}

/** What the machine says about this process. */
export interface Openness {
  /** All flags of Node, from the command line and from NODE_OPTIONS. */
  readonly flags: readonly string[]
  readonly inspector: string | undefined
  /** /proc/self/limits; undefined where that does not exist. */
  readonly limits: string | undefined
}

/** To be called first. @throws OpenToReading, unless it is the demo */
export function stayClosed({ demo }: { readonly demo: boolean }): void {
  if (demo) return
  const problems = whyOpen(ourOpenness())
  if (problems.length > 0) throw new OpenToReading(problems.join('\n'))
  // Node would open the inspector on this signal
  process.on('SIGUSR1', () => {})
}

export function whyOpen({ flags, inspector, limits }: Openness): string[] {
  const problems: string[] = []
  const opening = flags.filter((flag) => openingFlags.test(flag.replaceAll('_', '-')))
  if (opening.length > 0) {
    const names = opening.map((flag) => flag.replace(/=.*$/s, '')).join(', ')
    problems.push(
      `Node may show the memory of the program (${names}): take that out of NODE_OPTIONS and the command line.`,
    )
  } else if (inspector !== undefined) {
    problems.push('The inspector of Node is open and shows the memory of the program: start without it.')
  }
  const soft = /^Max core file size\s+(\S+)/m.exec(limits ?? '')?.[1]
  if (soft !== undefined && soft !== '0') {
    problems.push(
      'A crash would write the memory of the program to disk: set the limit for core files to 0 (LimitCORE=0 in the unit, ulimit -c 0 in a shell).',
    )
  }
  return problems
}

function ourOpenness(): Openness {
  const flags = [...process.execArgv, ...(process.env['NODE_OPTIONS'] ?? '').split(/[\s"]+/)]
  return { flags, inspector: inspectorUrl(), limits: limitsOfThisProcess() }
}

function limitsOfThisProcess(): string | undefined {
  try {
    return readFileSync('/proc/self/limits', 'utf8')
  } catch {
    // not Linux: there the system decides about core files
    return undefined
  }
}
