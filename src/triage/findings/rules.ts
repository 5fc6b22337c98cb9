// SPDX-License-Identifier: EUPL-1.2
/** What the desk may note as an identifier. Values in, values out; the messages are keys of `words.nl.ts`. */
import { holdsBsn } from '../../identifiers/bsn.ts'
import { readIdentifier, type IdentifierType } from '../../identifiers/read-identifier.ts'
import type { Reading } from '../../identifiers/reading.ts'
import type { FieldErrors } from '../../platform/web/outcome.ts'

export interface ProposedIdentifier {
  type: IdentifierType
  written: string
  birthDate: string
  /** kept though it could not be read */
  asWritten: boolean
}

export type Judged = { reading: Reading } | { errors: FieldErrors }

/**
 * What could not be read may be kept as written, a wrong check digit too: a misread digit on a photograph is all one has. A BSN never
 * (UAVG 46), also not as something else that could not be read.
 */
export function judgeIdentifier({ type, written, birthDate, asWritten }: ProposedIdentifier): Judged {
  const reading = readIdentifier(type, written, birthDate)
  if (reading.quality !== 'afgekeurd') return { reading }
  if (reading.reason === 'holdsBsn' || holdsBsn(written, type === 'company' ? [9] : [8, 9]) || holdsBsn(birthDate))
    return { errors: { waarde: 'holdsBsn' } }
  if (asWritten) return { reading }
  return { errors: { [reading.reason === 'birthDateWrong' ? 'geboren' : 'waarde']: reading.reason } }
}

/**
 * Identifiers of persons come after the legality test (ruling 20); places, companies, advertisements and vehicles may be noted before:
 * they are what one looks at first.
 */
const ofPersons: readonly IdentifierType[] = ['phone', 'iban', 'email', 'handle', 'name']

export const mayNote = (type: IdentifierType, isTested: boolean): boolean => isTested || !ofPersons.includes(type)
