// SPDX-License-Identifier: EUPL-1.2
/**
 * Findings that we looked at and leave, each with its reason. An explanation ends: after its last day the finding is open again, so that
 * somebody looks once more.
 */
import type { Finding } from './finding.ts'

export interface Explanation {
  tool: string
  /** What the tool says, and where, as `what at where`. */
  about: RegExp
  because: string
  /** The last day on which it counts, a local date. */
  until: string
}

export const explanations: readonly Explanation[] = [
  {
    tool: 'testssl.sh',
    about: /^cert_chain_of_trust: failed \(self signed\)/,
    because: 'The certificate of this run is made for localhost and signs itself; an operator brings a real one.',
    until: '2027-11-21',
  },
  {
    tool: 'testssl.sh',
    about: /^cert_revocation: Neither CRL nor OCSP/,
    because: 'The same certificate: nobody issued it, so nobody can take it back.',
    until: '2027-11-21',
  },
  {
    tool: 'testssl.sh',
    about: /^BREACH: potentially VULNERABLE, gzip HTTP compression detected/,
    because:
      'Compression gives a secret away only when it stays the same and stands beside what another site can have us say. The key in the form is ' +
      'new in each answer; no page shows what its address says; and another site cannot ask a page of the desk, because the cookie is Strict.',
    until: '2027-11-21',
  },
]

/** @param today a local date @returns the finding's explanation, when there is one that still counts */
export function explanationOf(finding: Finding, today: string): Explanation | undefined {
  return explanations.find(
    ({ tool, about, until }) =>
      tool === finding.tool && about.test(`${finding.what} at ${finding.where}`) && today <= until,
  )
}
