// SPDX-License-Identifier: EUPL-1.2
/** The steps that the tests of erasing share: a report that arrived, two people, the worker so many hours later, and every row there is. */
import { expect } from 'vitest'
import { eraseRound } from '../src/start/erase-round.ts'
import { reportIn, testHouse, type Page, type Staff, type TestHouse } from './house.ts'

export interface ErasingHouse {
  house: TestHouse
  /** may erase; asks */
  one: Staff
  /** may erase; confirms */
  other: Staff
  arrived: (fields?: Record<string, string>) => Promise<{ id: string; code: string; verhaal: string }>
  /** as a superuser */
  rows: <R extends object>(question: string, values?: unknown[]) => Promise<R[]>
  labelOf: (id: string) => Promise<string>
  stateOf: (id: string) => Promise<string>
  ask: (who: Staff, id: string) => Promise<Page>
  confirm: (who: Staff, id: string, fields?: Record<string, string>) => Promise<Page>
  undo: (who: Staff, id: string) => Promise<Page>
  /** why the newest request to destroy ended */
  endOf: (id: string) => Promise<string | null | undefined>
  /** The worker comes past so many hours from now; after it the clock is put back. */
  roundAfter: (hours: number) => Promise<void>
  /** Every row of every table of ours, as text. */
  everything: () => Promise<string>
}

export async function erasingHouse(): Promise<ErasingHouse> {
  const house = await testHouse()
  const one = await house.signIn(['attentionOfficer'])
  const other = await house.signIn(['deputy'])
  const superuser = await house.database.superuser()
  let stories = 0
  const rows = async <R extends object>(question: string, values: unknown[] = []) =>
    (await superuser.query<R>(question, values)).rows
  return {
    house,
    one,
    other,
    rows,
    async arrived(fields = {}) {
      const verhaal = fields['verhaal'] ?? `Vernietigverhaal ${++stories} kanarievogel`
      const { code } = await house.report({ ...fields, verhaal })
      await house.takeIn()
      return { id: reportIn((await one.get('/meldingen?stand=alles')).html, verhaal.slice(0, 40)), code, verhaal }
    },
    labelOf: async (id) =>
      (await rows<{ label: string }>('select label from triage.course where report_id = $1', [id]))[0]!.label,
    stateOf: async (id) =>
      (await rows<{ state: string }>('select state from triage.course where report_id = $1', [id]))[0]!.state,
    ask: (who, id) => who.post(`/meldingen/${id}/vernietigen/vragen`, { grond: 'noBasis' }),
    confirm: (who, id, fields = {}) => who.post(`/meldingen/${id}/vernietigen/bevestigen`, fields),
    undo: (who, id) => who.post(`/meldingen/${id}/vernietigen/terug`, {}),
    endOf: async (id) =>
      (
        await rows<{ ended_why: string | null }>(
          'select ended_why from triage.destruction where report_id = $1 order by asked_at desc limit 1',
          [id],
        )
      )[0]?.ended_why,
    async roundAfter(hours) {
      const now = house.now.add({ hours })
      const failed: unknown[] = []
      await eraseRound({
        database: house.database.kysely('worker_rw'),
        keys: house.database.keys,
        clock: () => now,
        log: { error: (line) => failed.push(line) },
      })
      expect(failed).toEqual([])
    },
    async everything() {
      const tables = await rows<{ name: string }>(
        `select format('%I.%I', nspname, relname) as name from pg_class c join pg_namespace n on n.oid = relnamespace
         where relkind = 'r' and nspname !~ '^(pg_|information_schema$)'`,
      )
      const all: { row: string }[] = []
      for (const { name } of tables) all.push(...(await rows<{ row: string }>(`select t::text as row from ${name} t`)))
      return all.map(({ row }) => row).join('\n')
    },
  }
}
