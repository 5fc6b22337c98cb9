// SPDX-License-Identifier: EUPL-1.2
/** The SQL of texts that went to a sworn interpreter or translator. Whether somebody may see the report is asked before. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { isUuid } from '../../platform/uuid.ts'
import { plainDate, type PlainDate } from '../../time.ts'
import { openDisclosed, openTranslation, sealDisclosed, sealTranslation, type DisclosedText } from './content.ts'
import type { DisclosureChannel, Original, ReceiverRole } from './rules.ts'

export interface TextDisclosure extends DisclosedText {
  id: string
  receiverRole: ReceiverRole
  channel: DisclosureChannel
  what: Original['what']
  messageId: string | null
  decidedBy: string
  disclosedOn: PlainDate
  translation: { text: string; on: PlainDate } | undefined
}

interface Row {
  id: string
  receiver_role: ReceiverRole
  channel: DisclosureChannel
  what: Original['what']
  message_id: string | null
  content: Buffer
  decided_by: string
  disclosed_on: string
  translation: Buffer | null
  translated_on: string | null
}

/** @param key of the content of this report @returns its id */
export async function insertTextDisclosure(
  tx: Tx,
  who: Who,
  { reportId, key }: { reportId: string; key: Buffer },
  disclosed: DisclosedText & Pick<TextDisclosure, 'receiverRole' | 'channel' | 'what' | 'messageId'>,
): Promise<string> {
  const { receiverRole, channel, what, messageId, ...content } = disclosed
  const id = randomUUID()
  const sealed = sealDisclosed(key, { municipalityId: tx.municipalityId, id }, content)
  await sql`insert into triage.text_disclosure
      (municipality_id, report_id, id, purpose, receiver_role, channel, what, message_id, content, decided_by, disclosed_on) values
      (${tx.municipalityId}, ${reportId}, ${id}, ${tx.purpose}, ${receiverRole}, ${channel}, ${what}, ${messageId}, ${sealed},
       ${who.personId}, ${who.today.toString()}::date)`.execute(tx.db)
  return id
}

/** The oldest first. @param key of the content of this report */
export async function findTextDisclosures(tx: Tx, reportId: string, key: Buffer): Promise<TextDisclosure[]> {
  const found = await sql<Row>`
    select id, receiver_role, channel, what, message_id, content, decided_by, disclosed_on::text, translation, translated_on::text
    from triage.text_disclosure where municipality_id = ${tx.municipalityId} and report_id = ${reportId}
    order by disclosed_on, id`.execute(tx.db)
  return found.rows.map((row) => disclosureOf(tx, key, row))
}

/** @returns whether it was there and had no translation yet; a second one does not take the place of the first */
export async function storeTranslation(
  tx: Tx,
  who: Who,
  { reportId, id, key }: { reportId: string; id: string; key: Buffer },
  text: string,
): Promise<boolean> {
  if (!isUuid(id)) return false
  const sealed = sealTranslation(key, { municipalityId: tx.municipalityId, id }, text)
  const done = await sql`update triage.text_disclosure
    set translation = ${sealed}, translated_on = ${who.today.toString()}::date, translation_by = ${who.personId}
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} and id = ${id} and translation is null returning id`.execute(
    tx.db,
  )
  return done.rows.length > 0
}

function disclosureOf({ municipalityId }: Tx, key: Buffer, row: Row): TextDisclosure {
  const at = { municipalityId, id: row.id }
  return {
    ...openDisclosed(key, at, row.content),
    id: row.id,
    receiverRole: row.receiver_role,
    channel: row.channel,
    what: row.what,
    messageId: row.message_id,
    decidedBy: row.decided_by,
    disclosedOn: plainDate(row.disclosed_on),
    translation:
      row.translation && row.translated_on
        ? { text: openTranslation(key, at, row.translation), on: plainDate(row.translated_on) }
        : undefined,
  }
}
