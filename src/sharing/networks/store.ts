// SPDX-License-Identifier: EUPL-1.2
/** The SQL of the switches (schakelaars): for which network of the Wgs a municipality decided that it may hand over. None is changed afterwards. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import { plainDate, type PlainDate } from '../../time.ts'

export const networks = ['riec', 'safetyHouse'] as const
export type Network = (typeof networks)[number]
export const deciders = ['college', 'burgemeester'] as const
export const advices = ['positive', 'withConditions', 'negative'] as const

export interface NetworkSwitch {
  id: string
  network: Network
  decidedBy: (typeof deciders)[number]
  decidedOn: PlainDate
  advice: (typeof advices)[number]
  advisedOn: PlainDate
  /** the conditions, or why it was decided otherwise than advised */
  deviation: string | undefined
  endedOn: PlainDate | undefined
}

interface SwitchRow {
  id: string
  network: Network
  decided_by: NetworkSwitch['decidedBy']
  decided_on: string
  advice: NetworkSwitch['advice']
  advised_on: string
  deviation: string | null
  ended_on: string | null
}

/** Those that hold first, then what ended, the newest first. */
export async function findNetworkSwitches(tx: Tx): Promise<NetworkSwitch[]> {
  const { rows } = await sql<SwitchRow>`
    select id, network, decided_by, decided_on::text, advice, advised_on::text, deviation, ended_on::text
    from sharing.network_switch where municipality_id = ${tx.municipalityId}
    order by ended_on desc nulls first, recorded_at desc, id`.execute(tx.db)
  return rows.map((row) => ({
    id: row.id,
    network: row.network,
    decidedBy: row.decided_by,
    decidedOn: plainDate(row.decided_on),
    advice: row.advice,
    advisedOn: plainDate(row.advised_on),
    deviation: row.deviation ?? undefined,
    endedOn: row.ended_on ? plainDate(row.ended_on) : undefined,
  }))
}

/** Whether the municipality may hand over to this network today; no when nobody noted a decision. */
export async function isNetworkOpen(tx: Tx, network: Network, today: PlainDate): Promise<boolean> {
  const { rows } = await sql`select 1 from sharing.network_switch
    where municipality_id = ${tx.municipalityId} and network = ${network} and ended_on is null
      and decided_on <= ${today.toString()}::date`.execute(tx.db)
  return rows.length > 0
}

/** @returns its id; nothing when this network is switched on already */
export async function insertNetworkSwitch(
  tx: Tx,
  by: string,
  made: Omit<NetworkSwitch, 'id' | 'endedOn'>,
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`insert into sharing.network_switch
      (municipality_id, id, network, decided_by, decided_on, advice, advised_on, deviation, recorded_by, recorded_at) values
      (${tx.municipalityId}, ${randomUUID()}, ${made.network}, ${made.decidedBy}, ${made.decidedOn.toString()}::date, ${made.advice},
       ${made.advisedOn.toString()}::date, ${made.deviation ?? null}, ${by}, ${tx.now.toString()}::timestamptz)
    on conflict (municipality_id, network) where ended_on is null do nothing returning id`.execute(tx.db)
  return rows[0]?.id
}

/** @returns which network it was; nothing when it was not there or had ended */
export async function endNetworkSwitch(
  tx: Tx,
  id: string,
  { by, on }: { by: string; on: PlainDate },
): Promise<Network | undefined> {
  const { rows } = await sql<{ network: Network }>`update sharing.network_switch
    set ended_by = ${by}, ended_on = ${on.toString()}::date
    where municipality_id = ${tx.municipalityId} and id = ${id} and ended_on is null returning network`.execute(tx.db)
  return rows[0]?.network
}
