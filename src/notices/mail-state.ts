// SPDX-License-Identifier: EUPL-1.2
/** Whether mail leaves the house: the worker knows and writes it down, the page of the administrator says it in words. */
import { sql } from 'kysely'
import type { Tx } from '../platform/database/transaction.ts'
import type { PlainDate } from '../time.ts'
import { peopleAtDesk } from './desk.ts'
import { isDeskEmpty } from './presence.ts'
import { hasSecretary } from './secretary.ts'

export interface MailState {
  /** `notSetUp` too as long as no worker came by. */
  mail: 'notSetUp' | 'failing' | 'sends'
  isDeskEmpty: boolean
  hasSecretary: boolean
}

export async function findMailState(tx: Tx, today: PlainDate): Promise<MailState> {
  const found = await sql<{ is_set_up: boolean; is_failing: boolean }>`
    select is_set_up, is_failing from notices.post where municipality_id = ${tx.municipalityId}`.execute(tx.db)
  const row = found.rows[0]
  return {
    mail: !row?.is_set_up ? 'notSetUp' : row.is_failing ? 'failing' : 'sends',
    isDeskEmpty: isDeskEmpty(await peopleAtDesk(tx, today)),
    hasSecretary: await hasSecretary(tx),
  }
}

/** Writes only when it was otherwise: the worker comes by each minute. */
export async function noteMailIsSetUp(tx: Tx, isSetUp: boolean): Promise<void> {
  await sql`insert into notices.post as p (municipality_id, is_set_up) values (${tx.municipalityId}, ${isSetUp})
    on conflict (municipality_id) do update set is_set_up = excluded.is_set_up, is_failing = false
    where p.is_set_up <> excluded.is_set_up`.execute(tx.db)
}

/** How the last mail of this municipality went. */
export async function noteMailFails(tx: Tx, isFailing: boolean): Promise<void> {
  await sql`insert into notices.post as p (municipality_id, is_set_up, is_failing) values (${tx.municipalityId}, true, ${isFailing})
    on conflict (municipality_id) do update set is_failing = excluded.is_failing where p.is_failing <> excluded.is_failing`.execute(
    tx.db,
  )
}
