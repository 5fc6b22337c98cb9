// SPDX-License-Identifier: EUPL-1.2
/** The SQL of who saw which version: whoever wrote something is told once, when he next looks, that a colleague wrote after him. */
import { sql } from 'kysely'
import type { InstrumentId } from '../../law/barriers.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { sightOf } from '../parts/visible-part.ts'
import { visibleMeasure } from './visible.ts'

/** @returns the version this person saw before this look; nothing the first time */
export async function noteLook(tx: Tx, who: Who, id: string, version: number): Promise<number | undefined> {
  const seen = await sql<{ version: number }>`select version from casework.measure_look
    where municipality_id = ${tx.municipalityId} and measure_id = ${id} and person_id = ${who.personId}`.execute(tx.db)
  await sql`insert into casework.measure_look as l (municipality_id, measure_id, person_id, version)
    values (${tx.municipalityId}, ${id}, ${who.personId}, ${version})
    on conflict (municipality_id, measure_id, person_id) do update set version = excluded.version
    where l.version < excluded.version`.execute(tx.db)
  return seen.rows[0]?.version
}

/** Measures on which this person wrote, and a colleague wrote after what he last saw. */
export async function findWrittenOver(tx: Tx, who: Who): Promise<{ id: string; instrument: InstrumentId }[]> {
  const found = await sql<{ id: string; instrument: InstrumentId }>`
    select m.id, m.instrument from casework.measure m
    where ${visibleMeasure(tx, await sightOf(tx, who))} and exists (
      select from casework.measure_text mine where mine.municipality_id = m.municipality_id and mine.measure_id = m.id
        and mine.written_by = ${who.personId} and exists (
          select from casework.measure_text later where later.municipality_id = m.municipality_id and later.measure_id = m.id
            and later.version > mine.version and later.written_by <> ${who.personId}
            and later.version > coalesce((select l.version from casework.measure_look l where l.municipality_id = m.municipality_id
              and l.measure_id = m.id and l.person_id = ${who.personId}), 0)))
    order by m.made_at, m.id limit 50`.execute(tx.db)
  return found.rows
}
