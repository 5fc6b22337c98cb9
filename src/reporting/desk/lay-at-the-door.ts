// SPDX-License-Identifier: EUPL-1.2
/**
 * Lays a report of somebody who works here at the door that everybody uses: sealed to the municipality's public key, stored with its
 * locator and its row for the worker, in the transaction of the deed. What follows is the same for every report.
 */
import { createHash, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import { publicKeyOf } from '../../platform/sealing/hpke.ts'
import { dateOf } from '../../time.ts'
import type { AddedFile } from '../attachment/added-file.ts'
import { codeOf, fingerprintOf, formKeyHash, mailboxKeysOf, newFormKey } from '../door/code.ts'
import type { ColleagueTells, GivenContact, ToldContent } from '../door/report-content.ts'
import { sealAddition, sealReport, type DoorKey } from '../door/seal-report.ts'
import { claimFilesHere } from './attachment/files-here.ts'

/** What somebody tells; when it arrives and with which files is said here. */
export type Told = Omit<ToldContent, 'arrivedAt' | 'attachments'>

/** Who works here and tells it: the door notes that by itself, apart from what is inside the seal. */
export interface ToldBy {
  personId: string
  tells: ColleagueTells
}

export interface LaidDown {
  reportId: string
  /** kept nowhere: whoever is not given it now never gets it */
  code: string
  /** A file that was added is not here any more; the rest is stored all the same. */
  missesFiles: boolean
}

/** A care desk is no municipality: nobody reads reports there. */
export async function hasDoor(tx: Tx): Promise<boolean> {
  return (await findDoor(tx)) !== undefined
}

/** @throws when this tenant has no door; ask `hasDoor` first */
export async function layAtTheDoor(
  tx: Tx,
  {
    content,
    contact,
    by,
    files = [],
  }: { content: Told; contact: GivenContact; by: ToldBy; files?: readonly AddedFile[] },
): Promise<LaidDown> {
  const door = await getDoor(tx)
  const formKey = Buffer.from(newFormKey(), 'base64url')
  const code = codeOf(formKey)
  const keys = mailboxKeysOf(code)
  const reportId = randomUUID()
  const attachments = files.map(({ id, key, name, size, kind }) => ({ id, key, name, size, isMail: kind === 'mail' }))
  const sealed = await sealReport(door, reportId, { ...content, attachments, arrivedAt: tx.now.toString() }, contact)
  const acuteAt = content.acute ? tx.now.round({ smallestUnit: 'minute', roundingMode: 'floor' }).toString() : null
  await sql`select reporting.accept_report_here(${reportId}::uuid, ${formKeyHash(formKey)}::bytea,
    ${fingerprintOf(formKey, '')}::bytea, ${keys.locator}::bytea, ${dateOf(tx.now).toString()}::date, ${acuteAt}::timestamptz,
    ${publicKeyOf(keys.privateKey)}::bytea, ${door.epoch}::integer, ${sealed.content}::bytea, ${sealed.contact}::bytea,
    ${randomUUID()}::uuid, ${by.personId}::uuid, ${by.tells})`.execute(tx.db)
  return { reportId, code, missesFiles: (await claimFilesHere(tx, keys.locator, files)) < files.length }
}

/** Adds a letter to what was told, for the desk; who holds the code of the report does not read it. Which report is the asker's gate. */
export async function addToReport(tx: Tx, reportId: string, text: string): Promise<void> {
  const door = await getDoor(tx)
  const found = await sql<{ mailbox_public: Buffer }>`
    select mailbox_public from reporting.report where municipality_id = ${tx.municipalityId} and id = ${reportId}`.execute(
    tx.db,
  )
  const row = found.rows[0]
  if (!row) throw new Error('an addition without its report')
  const id = randomUUID()
  const sealed = await sealAddition(door, row.mailbox_public, id, {
    kind: 'added',
    text,
    writtenAt: tx.now.toString(),
  })
  await sql`insert into reporting.message
      (municipality_id, report_id, id, direction, key_hash, written_on, mailbox_sealed, door_epoch, door_content) values
      (${tx.municipalityId}, ${reportId}, ${id}, 'fromReporter', ${createHash('sha256').update(id).digest()},
       ${dateOf(tx.now).toString()}, ${sealed.forMailbox}, ${door.epoch}, ${sealed.forDesk})`.execute(tx.db)
  await sql`insert into reporting.outbox (municipality_id, id, kind, report_id, message_id)
    values (${tx.municipalityId}, ${randomUUID()}, 'message', ${reportId}, ${id})`.execute(tx.db)
}

async function getDoor(tx: Tx): Promise<DoorKey> {
  const door = await findDoor(tx)
  if (!door) throw new Error('there is no door here')
  return door
}

async function findDoor(tx: Tx): Promise<DoorKey | undefined> {
  const found = await sql<{ epoch: number; door_public: Buffer }>`
    select k.epoch, k.door_public from keys.municipality_key k join platform.municipality m on m.id = k.municipality_id
    where k.municipality_id = ${tx.municipalityId} and m.kind = 'municipality' order by k.epoch desc limit 1`.execute(
    tx.db,
  )
  const row = found.rows[0]
  return row && { municipalityId: tx.municipalityId, epoch: row.epoch, publicKey: row.door_public }
}
