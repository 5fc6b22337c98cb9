// SPDX-License-Identifier: EUPL-1.2
/** Whether each municipality has a key, and the root key opens every epoch of it. */
import { RootKeyProblem } from '../../../platform/keys/file-key-provider.ts'
import { epochsOf, epochsThatDoNotOpen } from '../../../platform/keys/municipality-keys.ts'
import { findMunicipalities } from '../../../platform/municipalities.ts'
import { OperatorProblem } from '../command.ts'
import { look, operate } from '../operate.ts'
import type { Finding } from './finding.ts'

/** @returns nothing without a root key: that is told already */
export async function municipalityKeys(): Promise<Finding[]> {
  const findings: Finding[] = []
  try {
    await operate('database and keys', async (operator) => {
      for (const { id, slug } of await findMunicipalities(operator.database)) {
        const epochs = await look(operator, id, epochsOf)
        const closed = await look(operator, id, epochsThatDoNotOpen)
        findings.push([`key of ${slug}`, problemsOf(slug, epochs, closed)])
      }
    })
  } catch (error) {
    if (error instanceof OperatorProblem) findings.push(['keys of municipalities', [error.message]])
    else if (!(error instanceof RootKeyProblem)) throw error
  }
  return findings
}

function problemsOf(slug: string, epochs: readonly number[], closed: readonly number[]): string[] {
  if (epochs.length === 0)
    return [
      `${slug} has no key, so its form is closed: run npm run --silent spil -- keys rotate --municipality ${slug}.`,
    ]
  if (closed.length === 0) return []
  return [
    `The root key does not open epoch ${closed.join(', ')} of ${slug}: put back the root key that was there, with npm run --silent spil -- keys restore.`,
  ]
}
