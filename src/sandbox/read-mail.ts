// SPDX-License-Identifier: EUPL-1.2
/**
 * Reads a mail that somebody saved: .eml (RFC 5322, by postal-mime) or .msg (Outlook, by msgreader). Bytes in, texts and files out. It
 * never throws: what is no mail, is damaged or is too large is said as that. Nothing is fetched, nothing is run, HTML becomes plain text.
 */
import * as outlook from '@kenjiuno/msgreader'
import type { FieldsData } from '@kenjiuno/msgreader'
import PostalMime, { type Email } from 'postal-mime'
import { textOfHtml } from './text-of-html.ts'
import { isCompoundFile, isSoundCompoundFile } from './sound-compound-file.ts'

/** Bytes of the whole file; the same as of one attachment (M-50). */
export const largestMail = 25 * 1024 * 1024
/** Characters of the text that are kept; what is more is cut off and said. */
export const longestText = 20_000
/** Files in one mail, as in one report (M-50). */
export const mostAttachments = 10
/** Characters of a name, a subject, an address. */
const longestLine = 300

export interface ReadMail {
  from: string
  /** UTC, ISO 8601; empty when the mail says nothing that can be read as a moment */
  date: string
  subject: string
  text: string
  /** the text was longer, or there were more files */
  isCut: boolean
  attachments: { name: string; bytes: Uint8Array }[]
}

export type MailOutcome = { mail: ReadMail } | { refused: 'tooLarge' | 'notAMail' }

export async function readMail(file: Uint8Array): Promise<MailOutcome> {
  if (file.length > largestMail) return { refused: 'tooLarge' }
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  try {
    const found = isCompoundFile(bytes) ? readMsg(bytes) : await readEml(bytes)
    return found ? { mail: tidied(found) } : { refused: 'notAMail' }
  } catch {
    // the readers of these formats throw whatever they like at damage; there is nothing to tell apart
    return { refused: 'notAMail' }
  }
}

type Found = Omit<ReadMail, 'isCut'>

async function readEml(bytes: Buffer): Promise<Found | undefined> {
  const email = await PostalMime.parse(bytes, { maxNestingDepth: 30, maxHeadersSize: 256 * 1024 })
  // any text at all parses as a mail; one without a single line of these is none
  if (!email.from && !email.subject && !email.date && !email.messageId) return undefined
  return {
    from: sender(email.from),
    date: email.date ?? '',
    subject: email.subject ?? '',
    text: email.text?.trim() ? email.text : textOfHtml(email.html ?? ''),
    attachments: email.attachments.map(({ filename, content }) => ({
      name: filename ?? '',
      bytes: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content),
    })),
  }
}

type Reader = InstanceType<typeof outlook.default.default>

/** Node hands over a CommonJS module whole, a bundler or test runner may take its default out already. */
const given: unknown = outlook.default
const MsgReader = (typeof given === 'function' ? given : outlook.default.default) as new (file: DataView) => Reader

function readMsg(bytes: Buffer): Found | undefined {
  if (!isSoundCompoundFile(bytes)) return undefined
  const reader = new MsgReader(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const fields = reader.getFileData()
  if (fields.error) return undefined
  const html = fields.bodyHtml ?? (fields.html ? Buffer.from(fields.html).toString() : '')
  return {
    from: sender({ name: textIn(fields.senderName), address: textIn(fields.senderSmtpAddress ?? fields.senderEmail) }),
    date: textIn(fields.messageDeliveryTime ?? fields.clientSubmitTime),
    subject: textIn(fields.subject),
    text: textIn(fields.body).trim() ? textIn(fields.body) : textOfHtml(html),
    attachments: (fields.attachments ?? [])
      .slice(0, mostAttachments + 1)
      .map((attachment) => fileIn(reader, attachment)),
  }
}

function fileIn(reader: Reader, attachment: FieldsData) {
  const { fileName, content } = reader.getAttachment(attachment)
  return { name: textIn(fileName), bytes: content }
}

/** What a damaged file gives where a text should be. */
const textIn = (value: unknown): string => (typeof value === 'string' ? value : '')

function sender(from: Email['from']): string {
  if (!from) return ''
  return from.address === undefined
    ? from.name
    : [from.name, from.address && `<${from.address}>`].filter(Boolean).join(' ')
}

function tidied({ from, date, subject, text, attachments }: Found): ReadMail {
  const whole = tidy(text)
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
  return {
    from: line(from),
    date: momentIn(date),
    subject: line(subject),
    text: whole.slice(0, longestText).toWellFormed(),
    isCut: whole.length > longestText || attachments.length > mostAttachments,
    attachments: attachments.slice(0, mostAttachments).map(({ name, bytes }) => ({ name: nameIn(name), bytes })),
  }
}

const tidy = (text: string): string =>
  text.toWellFormed().normalize('NFC').replaceAll(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD')

const line = (text: string): string => tidy(text).replaceAll(/\s+/g, ' ').trim().slice(0, longestLine).toWellFormed()

/** A file name without the way to it. */
const nameIn = (name: string): string => line(name.split(/[/\\]/).at(-1) ?? '') || 'bijlage'

function momentIn(text: string): string {
  const ms = Date.parse(text)
  return Number.isNaN(ms) ? '' : new Date(ms).toISOString()
}
