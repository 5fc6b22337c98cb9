// SPDX-License-Identifier: EUPL-1.2
/** What the municipality of a transaction decided about its door, for who works behind the counter. */
import { sql } from 'kysely'
import type { Tx } from '../platform/database/transaction.ts'
import { deskSettingNames, readDeskSettings, type DeskSettings } from './desk-settings.ts'

export async function deskSettingsOf(tx: Tx): Promise<DeskSettings> {
  const found = await sql<{ name: string; value: unknown }>`
    select name, value from platform.setting
    where municipality_id = ${tx.municipalityId} and name = any(${[...deskSettingNames]}::text[])`.execute(tx.db)
  return readDeskSettings(Object.fromEntries(found.rows.map(({ name, value }) => [name, value])))
}
