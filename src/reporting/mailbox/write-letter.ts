// SPDX-License-Identifier: EUPL-1.2
/** The reporter writes back. Sealed to the desk, and once more for the reporter's own reading. Idempotent on the letter's key. */
import type { AddedFile } from '../attachment/added-file.ts'
import { sentWith } from '../attachment/send-files.ts'
import { createHash, randomUUID } from 'node:crypto'
import { dateOf } from '../../time.ts'
import { asTyped } from '../../platform/written-code.ts'
import { mailboxKeysOf } from '../door/code.ts'
import { sealLetterToDesk } from '../door/seal-report.ts'
import type { GivenContact } from '../door/report-content.ts'
import { findMailbox, writeLetter } from '../door/store.ts'
import type { PublicHouse } from '../public-house.ts'

/** Characters in one letter. */
export const maximumLetter = 20_000

/**
 * `letterKey`: random text from the page; the same again is the same letter.
 *
 * @returns false when no mailbox belongs to the code
 * @throws when it could not be stored
 */
export async function writeBack(
  house: PublicHouse,
  code: string,
  {
    kind,
    text,
    contact,
    letterKey,
    files,
  }: {
    kind: 'letter' | 'contact'
    text: string
    contact: GivenContact | undefined
    letterKey: string
    files: readonly AddedFile[]
  },
): Promise<boolean> {
  const keys = mailboxKeysOf(asTyped(code))
  const mailbox = await findMailbox(house.pool, keys.locator)
  const desk = mailbox && (await house.desks.byId(mailbox.municipalityId))
  if (!desk) return false
  const now = house.clock()
  const messageId = randomUUID()
  const sealed = await sealLetterToDesk(
    { municipalityId: desk.id, epoch: desk.epoch, publicKey: desk.doorPublic },
    keys,
    messageId,
    {
      kind,
      text,
      writtenAt: now.toString(),
      attachments: files.map(({ id, key, name, size }) => ({ id, key, name, size })),
    },
    contact,
  )
  const written = {
    locator: keys.locator,
    messageId,
    keyHash: createHash('sha256').update(letterKey).digest(),
    writtenOn: dateOf(now).toString(),
    forMailbox: sealed.forMailbox,
    epoch: desk.epoch,
    forDesk: sealed.forDesk,
    contact: sealed.contact,
    outboxId: randomUUID(),
  }
  const { answer } = await sentWith(
    house.pool,
    { locator: keys.locator, messageId, files },
    (client) => writeLetter(client, written),
    (said) => said === 'stored',
  )
  return answer !== 'unknown'
}
