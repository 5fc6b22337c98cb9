// SPDX-License-Identifier: EUPL-1.2
/** How a cleaner inside the sandbox says what it made, or why it made nothing. */
import type { Finding, Refusal } from './protocol.ts'

export interface Page {
  kind: 'jpeg' | 'png' | 'text' | 'letter' | 'file'
  bytes: Uint8Array
}

export type Give = (page: Page) => Promise<void>

/** Pages are given one by one as they are ready; what the file told about itself comes back at the end. */
export type Cleaner = (bytes: Buffer, give: Give) => Promise<Finding[]>

/** No copy can be made of this file. */
export class Refused extends Error {
  readonly why: Refusal
  constructor(why: Refusal) {
    super(why)
    this.why = why
  }
}

/** Metadata may be as large as the file itself; a person reads some of it. */
const mostFindings = 300
const longestValue = 2_000

export function readable(findings: readonly Finding[]): Finding[] {
  return findings
    .filter(([, value]) => value !== '')
    .slice(0, mostFindings)
    .map(([name, value]) => [name.slice(0, 100), value.slice(0, longestValue)])
}
