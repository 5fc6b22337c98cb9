// SPDX-License-Identifier: EUPL-1.2
/** What the municipality of a transaction decided about its door, for who works behind the counter; and deciding it. */
import { sql } from 'kysely'
import type { Tx } from '../platform/database/transaction.ts'
import {
  deskSettingNames,
  isDeskSettingValue,
  readDeskSettings,
  type DeskSettingName,
  type DeskSettings,
} from './desk-settings.ts'

export const deskSettingsOf = async (tx: Tx): Promise<DeskSettings> => readDeskSettings(await storedFor(tx))

/** Which of them the municipality decided itself; the rest is a proposal of ours. */
export async function ownDeskSettingNames(tx: Tx): Promise<ReadonlySet<DeskSettingName>> {
  const stored = await storedFor(tx)
  return new Set(deskSettingNames.filter((name) => name in stored && isDeskSettingValue(name, stored[name])))
}

/** Holds at the door within half a minute. @returns whether it was something else before; a default that is set is a change too */
export async function setDeskSetting(tx: Tx, name: DeskSettingName, value: unknown): Promise<boolean> {
  if (!isDeskSettingValue(name, value)) throw new TypeError('no value of this setting')
  const changed = await sql`insert into platform.setting as s (municipality_id, name, value)
    values (${tx.municipalityId}, ${name}, ${JSON.stringify(value)}::jsonb)
    on conflict (municipality_id, name) do update set value = excluded.value where s.value <> excluded.value returning name`.execute(
    tx.db,
  )
  return changed.rows.length > 0
}

async function storedFor(tx: Tx): Promise<Record<string, unknown>> {
  const found = await sql<{ name: string; value: unknown }>`
    select name, value from platform.setting
    where municipality_id = ${tx.municipalityId} and name = any(${[...deskSettingNames]}::text[])`.execute(tx.db)
  return Object.fromEntries(found.rows.map(({ name, value }) => [name, value]))
}
