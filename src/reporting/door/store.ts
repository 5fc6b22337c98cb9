// SPDX-License-Identifier: EUPL-1.2
/**
 * The SQL of the public program: a few narrow functions, no table. Its role can add a report and open one mailbox by its locator;
 * it can read nothing else (ruling 3).
 */
import type pg from 'pg'
import type { Sealed } from '../../platform/sealing/envelope.ts'
import { readDeskSettings, type DeskSettings } from '../desk-settings.ts'

export interface Desk {
  id: string
  slug: string
  name: string
  publicHost: string | null
  epoch: number
  doorPublic: Buffer
  /** What it decided about its door, with our defaults. */
  settings: DeskSettings
  /** The addresses of their own that partners and teams have. */
  doors: readonly Door[]
}

export interface Door {
  id: string
  kind: 'partner' | 'team'
  code: string
  host: string | null
}

export async function findOpenDesks(pool: pg.Pool): Promise<Desk[]> {
  const found = await pool.query<{
    id: string
    slug: string
    name: string
    public_host: string | null
    epoch: number
    door_public: Buffer
    settings: Record<string, unknown>
    doors: Door[]
  }>('select id, slug, name, public_host, epoch, door_public, settings, doors from reporting.open_desks()')
  return found.rows.map((row) => ({
    id: row.id,
    slug: row.slug,
    name: row.name,
    publicHost: row.public_host,
    epoch: row.epoch,
    doorPublic: row.door_public,
    settings: readDeskSettings(row.settings),
    doors: row.doors,
  }))
}

export interface SealedReport {
  municipalityId: string
  reportId: string
  formKeyHash: Buffer
  fingerprint: Buffer
  locator: Buffer
  /** ISO date */
  arrivedOn: string
  /** the minute, only of an acute report; ISO 8601 */
  acuteAt: string | null
  mailboxPublic: Buffer
  epoch: number
  content: Sealed
  contact: Sealed
  outboxId: string
}

/** Stores the report for good before it answers. `same`, `changed`: this form was posted before, with this or with another text. */
export async function acceptReport(
  pool: pg.Pool | pg.PoolClient,
  report: SealedReport,
): Promise<'stored' | 'same' | 'changed'> {
  const answer = await pool.query<{ answer: 'stored' | 'same' | 'changed' }>({
    name: 'accept-report',
    text: 'select reporting.accept_report($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) as answer',
    values: [
      report.municipalityId,
      report.reportId,
      report.formKeyHash,
      report.fingerprint,
      report.locator,
      report.arrivedOn,
      report.acuteAt,
      report.mailboxPublic,
      report.epoch,
      report.content,
      report.contact,
      report.outboxId,
    ],
  })
  return answer.rows[0]?.answer as 'stored' | 'same' | 'changed'
}

export interface StoredLetter {
  id: string
  direction: 'fromReporter' | 'toReporter'
  signedAs: string | null
  /** ISO date */
  writtenOn: string
  sealed: Buffer
  /** ISO date; null while its reader did not open it */
  readOn: string | null
}

export interface StoredMailbox {
  municipalityId: string
  letters: StoredLetter[]
}

/** @returns nothing when no mailbox has this locator */
export async function findMailbox(pool: pg.Pool, locator: Buffer): Promise<StoredMailbox | undefined> {
  const found = await pool.query<{
    municipality_id: string
    id: string | null
    direction: StoredLetter['direction']
    signed_as: string | null
    written_on: string
    mailbox_sealed: Buffer
    read_on: string | null
  }>({
    name: 'open-mailbox',
    text: `select municipality_id, id, direction, signed_as, written_on::text, mailbox_sealed, read_on::text from reporting.open_mailbox($1)`,
    values: [locator],
  })
  const first = found.rows[0]
  if (!first) return undefined
  const letters = found.rows.flatMap((row) =>
    row.id === null
      ? []
      : [
          {
            id: row.id,
            direction: row.direction,
            signedAs: row.signed_as,
            writtenOn: row.written_on,
            sealed: row.mailbox_sealed,
            readOn: row.read_on,
          },
        ],
  )
  return { municipalityId: first.municipality_id, letters }
}

/** @param today ISO date */
export async function noteLettersRead(
  pool: pg.Pool,
  locator: Buffer,
  ids: readonly string[],
  today: string,
): Promise<void> {
  await pool.query('select reporting.note_letters_read($1, $2, $3)', [locator, ids, today])
}

/** Closes it for good. @param today ISO date @returns false when there is no open mailbox */
export async function closeMailbox(pool: pg.Pool, locator: Buffer, today: string): Promise<boolean> {
  const answer = await pool.query<{ closed: boolean }>('select reporting.close_mailbox($1, $2) as closed', [
    locator,
    today,
  ])
  return answer.rows[0]?.closed ?? false
}

export interface SealedLetter {
  locator: Buffer
  messageId: string
  keyHash: Buffer
  /** ISO date */
  writtenOn: string
  forMailbox: Sealed
  epoch: number
  forDesk: Sealed
  /** contact details that came with it */
  contact: Sealed | null
  outboxId: string
}

/** Idempotent on `keyHash`: the same letter posted again is stored once. */
export async function writeLetter(
  pool: pg.Pool | pg.PoolClient,
  letter: SealedLetter,
): Promise<'stored' | 'same' | 'unknown'> {
  const answer = await pool.query<{ answer: 'stored' | 'same' | 'unknown' }>({
    name: 'write-letter',
    text: 'select reporting.write_message($1, $2, $3, $4, $5, $6, $7, $8, $9) as answer',
    values: [
      letter.locator,
      letter.messageId,
      letter.keyHash,
      letter.writtenOn,
      letter.forMailbox,
      letter.epoch,
      letter.forDesk,
      letter.contact,
      letter.outboxId,
    ],
  })
  return answer.rows[0]?.answer as 'stored' | 'same' | 'unknown'
}
