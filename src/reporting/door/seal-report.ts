// SPDX-License-Identifier: EUPL-1.2
/**
 * Seals at the door: what a reporter writes is unreadable, and padded, before a byte of it touches a disk (M-09, M-10).
 * Holds public keys only. Opening is in `desk/`, with keys that the public program never has.
 */
import { open, placeBytes, seal, type Sealed } from '../../platform/sealing/envelope.ts'
import { isSealedTo, openFrom, sealTo } from '../../platform/sealing/hpke.ts'
import { padded, unpadded } from '../../platform/sealing/padding.ts'
import type { MailboxKeys } from './code.ts'
import { letter, type Letter, type GivenContact, type ToldContent, type WrittenLetter } from './report-content.ts'

/** The key of a municipality that reports are sealed to. */
export interface DoorKey {
  municipalityId: string
  epoch: number
  publicKey: Uint8Array
}

export const doorInfo = (municipalityId: string, table: string, row: string, epoch: number): Buffer =>
  Buffer.from(['door', municipalityId, table, row, String(epoch)].join('|'))

export const contentPart = Buffer.from('content')
export const contactPart = Buffer.from('contact')

/** Contact details are a second message of the same exchange, so that they can be opened and erased apart. */
export async function sealReport(door: DoorKey, reportId: string, content: ToldContent, contact: GivenContact) {
  const [sealedContent, sealedContact] = await sealTo(
    door.publicKey,
    doorInfo(door.municipalityId, 'reporting.report', reportId, door.epoch),
    [
      { plain: padded(content), additional: contentPart },
      { plain: padded(contact), additional: contactPart },
    ],
  )
  return { content: sealedContent as Sealed, contact: sealedContact as Sealed }
}

/**
 * A letter to the desk: once for the desk, once so that its writer can read it back with the code. Contact details that came with it
 * are sealed apart and do not come back to the mailbox.
 */
export async function sealLetterToDesk(
  door: DoorKey,
  keys: MailboxKeys,
  messageId: string,
  written: WrittenLetter,
  contact?: GivenContact,
) {
  const messages = [{ plain: padded(written), additional: contentPart }]
  if (contact) messages.push({ plain: padded(contact), additional: contactPart })
  const info = doorInfo(door.municipalityId, 'reporting.message', messageId, door.epoch)
  const [forDesk, sealedContact] = await sealTo(door.publicKey, info, messages)
  return {
    forDesk: forDesk as Sealed,
    contact: sealedContact ?? null,
    forMailbox: seal(keys.ownKey, padded(withoutKeys(written)), mailboxPlace(door.municipalityId, messageId)),
  }
}

/** What a reporter reads back names the files; what opens them goes to the desk only. */
const withoutKeys = (written: WrittenLetter): WrittenLetter => ({
  ...written,
  attachments: written.attachments?.map((file) => ({ ...file, key: '' })),
})

/** A letter from the desk, that only the code opens. */
export async function sealLetterToReporter(
  municipalityId: string,
  mailboxPublic: Uint8Array,
  messageId: string,
  written: WrittenLetter,
): Promise<Sealed> {
  const place = mailboxPlace(municipalityId, messageId)
  const [sealed] = await sealTo(mailboxPublic, place, [{ plain: padded(written), additional: place }], {
    keepKey: false,
  })
  return sealed as Sealed
}

/** A letter of somebody who works here to the desk. The mailbox gets a sealed note that something was added, and none of its words. */
export async function sealAddition(
  door: DoorKey,
  mailboxPublic: Uint8Array,
  messageId: string,
  written: WrittenLetter,
) {
  const info = doorInfo(door.municipalityId, 'reporting.message', messageId, door.epoch)
  const [forDesk] = await sealTo(door.publicKey, info, [{ plain: padded(written), additional: contentPart }])
  return {
    forDesk: forDesk as Sealed,
    forMailbox: await sealLetterToReporter(door.municipalityId, mailboxPublic, messageId, { ...written, text: '' }),
  }
}

/** @throws CannotOpen */
export async function openMailboxLetter(
  keys: MailboxKeys,
  stored: { municipalityId: string; messageId: string; direction: 'fromReporter' | 'toReporter'; sealed: Uint8Array },
): Promise<Letter> {
  const place = mailboxPlace(stored.municipalityId, stored.messageId)
  // what somebody who works here added on behalf of the reporter is sealed to the mailbox, not by it
  if (stored.direction === 'fromReporter' && !isSealedTo(stored.sealed))
    return letter.parse(unpadded(open(keys.ownKey, stored.sealed, place)))
  const [plain] = await openFrom(keys.privateKey, place, [{ bytes: stored.sealed, additional: place }])
  return letter.parse(unpadded(plain as Buffer))
}

const mailboxPlace = (municipalityId: string, messageId: string): Buffer =>
  placeBytes({ municipalityId, table: 'reporting.message', row: messageId, column: 'mailbox_sealed' })
