// SPDX-License-Identifier: EUPL-1.2
/** Whether each municipality has a key, the root key opens every epoch of it, and none is older than was agreed. */
import { RootKeyProblem } from '../../../platform/keys/file-key-provider.ts'
import { epochsOf, epochsThatDoNotOpen } from '../../../platform/keys/municipality-keys.ts'
import { findMunicipalities } from '../../../platform/municipalities.ts'
import { OperatorProblem } from '../command.ts'
import { look, operate } from '../operate.ts'
import { findEpochs, type Epoch } from '../../../platform/keys/old-epochs.ts'
import { dateOf, isBefore, type PlainDate } from '../../../time.ts'
import type { Finding } from './finding.ts'

/** How long one key seals what comes in. A proposal of Spil, after M-20. */
const oneKeyFor = { months: 1 }
/** How long backups are kept is a municipality's own; after this an old key may not be forgotten. A proposal of Spil. */
const oldKeyFor = { months: 3 }

/** @returns nothing without a root key: that is told already */
export async function municipalityKeys(): Promise<Finding[]> {
  const findings: Finding[] = []
  try {
    await operate('database and keys', async (operator) => {
      for (const { id, slug } of await findMunicipalities(operator.database)) {
        const epochs = await look(operator, id, epochsOf)
        const closed = await look(operator, id, epochsThatDoNotOpen)
        const all = await look(operator, id, findEpochs)
        findings.push([
          `key of ${slug}`,
          [...problemsOf(slug, epochs, closed), ...ageProblems(slug, all, dateOf(operator.now))],
        ])
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

/** An old epoch waits from the day on which the next one was made. */
export function ageProblems(slug: string, epochs: readonly Epoch[], today: PlainDate): string[] {
  return epochs.flatMap(({ epoch, madeOn, isNewest, destroyedOn }, index) => {
    if (isNewest)
      return isBefore(madeOn, today.subtract(oneKeyFor))
        ? [
            `The key of ${slug} is from ${madeOn.toString()}: run npm run --silent spil -- keys rotate --municipality ${slug}.`,
          ]
        : []
    const since = epochs[index + 1]?.madeOn
    return destroyedOn || !since || !isBefore(since, today.subtract(oldKeyFor))
      ? []
      : [
          `Epoch ${epoch} of ${slug} is old since ${since.toString()} and waits to be destroyed: run npm run --silent spil -- keys destroy --municipality ${slug} --epoch ${epoch} --backups-older-than DATE.`,
        ]
  })
}
