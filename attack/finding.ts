// SPDX-License-Identifier: EUPL-1.2
/** What a tool tells, in one form for all: which kind of hole, how bad, and where. */
import type { Target } from './target.ts'

/** The kinds of holes; a planted one must be found as its own kind, so that noise does not count. */
export type Kind =
  | 'sql-injection'
  | 'markup'
  | 'neighbour'
  | 'cookie'
  | 'cross-site'
  | 'slow'
  | 'policy'
  | 'header'
  | 'leak'
  | 'redirect'
  | 'request-form'
  | 'session'
  | 'fault'
  | 'tls'
  | 'html'
  | 'found-file'
  | 'other'

export interface Finding {
  tool: string
  kind: Kind
  severity: 'high' | 'medium' | 'low'
  what: string
  /** An address, a header or a field; without host and port, which differ at each run. */
  where: string
}

export type Found = Omit<Finding, 'tool'>

export interface Tool {
  name: string
  /** Takes part in a quick run too. */
  quick: boolean
  /** @returns its version; nothing when it is not there and could not be brought */
  version: () => Promise<string | undefined>
  /** @throws Error when the tool itself fails: no answer is not a good answer */
  attack: (target: Target, run: Run) => Promise<Found[]>
}

export interface Run {
  quick: boolean
  /** An empty folder for what the tool writes; removed afterwards. */
  folder: string
}

/** The same hole seen twice is one finding. */
export const unlike = (found: readonly Found[]): Found[] => [
  ...new Map(found.map((one) => [`${one.kind}|${one.what}|${one.where}`, one])).values(),
]
