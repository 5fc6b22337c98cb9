// SPDX-License-Identifier: EUPL-1.2
/**
 * Opens a mailbox with its code. Right, wrong, unknown and malformed codes do the same work and ask the same question (M-07).
 * It gives the letters since the report, never the report itself: someone may be looking over the shoulder (ruling 4).
 */
import { asTyped } from '../../platform/written-code.ts'
import { mailboxKeysOf } from '../door/code.ts'
import type { Letter } from '../door/report-content.ts'
import { openMailboxLetter } from '../door/seal-report.ts'
import { findMailbox, noteLettersRead } from '../door/store.ts'
import { dateOf } from '../../time.ts'
import type { PublicHouse } from '../public-house.ts'

export interface MailboxLetter extends Letter {
  mine: boolean
  /** the role that signed, for letters from the desk */
  signedAs: string | null
  /** ISO date */
  writtenOn: string
  /** from the desk, and not opened before */
  isNew: boolean
}

export interface OpenMailbox {
  municipalityId: string
  letters: MailboxLetter[]
}

/** @returns nothing when no mailbox belongs to this code */
export async function openMailbox(house: PublicHouse, typedCode: string): Promise<OpenMailbox | undefined> {
  const keys = mailboxKeysOf(asTyped(typedCode))
  const found = await findMailbox(house.pool, keys.locator)
  if (!found) return undefined
  const letters = await Promise.all(
    found.letters.map(async ({ id, direction, signedAs, writtenOn, sealed, readOn }) => ({
      ...(await openMailboxLetter(keys, { municipalityId: found.municipalityId, messageId: id, direction, sealed })),
      mine: direction === 'fromReporter',
      signedAs,
      writtenOn,
      isNew: direction === 'toReporter' && readOn === null,
    })),
  )
  const fresh = found.letters.filter((letter) => letter.direction === 'toReporter' && letter.readOn === null)
  if (fresh.length > 0) {
    const ids = fresh.map(({ id }) => id)
    await noteLettersRead(house.pool, keys.locator, ids, dateOf(house.clock()).toString())
  }
  return {
    municipalityId: found.municipalityId,
    // what somebody who works here added is between that person and the desk
    letters: letters.filter(({ kind }) => kind !== 'added').toSorted((a, b) => a.writtenAt.localeCompare(b.writtenAt)),
  }
}
