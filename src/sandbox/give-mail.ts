// SPDX-License-Identifier: EUPL-1.2
/** Gives what a saved mail holds: first its texts as one piece, then each file in it as a piece of its own. */
import { Refused, type Cleaner } from './cleaned.ts'
import { largestPiece, namedFile } from './protocol.ts'
import { readMail } from './read-mail.ts'

/** Bytes of a name beside its file, at most; a name has 300 characters. */
const roomForName = 2 + 4 * 300

export const giveMail: Cleaner = async (bytes, give) => {
  const outcome = await readMail(bytes)
  if ('refused' in outcome) throw new Refused(outcome.refused === 'tooLarge' ? 'tooLarge' : 'damaged')
  const { attachments, ...letter } = outcome.mail
  const fitting = attachments.filter((file) => file.bytes.length <= largestPiece - roomForName)
  const isCut = letter.isCut || fitting.length < attachments.length
  await give({ kind: 'letter', bytes: Buffer.from(JSON.stringify({ ...letter, isCut })) })
  for (const file of fitting) await give({ kind: 'file', bytes: namedFile(file.name, file.bytes) })
  return []
}
