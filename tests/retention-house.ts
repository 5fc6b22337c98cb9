// SPDX-License-Identifier: EUPL-1.2
/** A case that was closed long ago, with something in every table that hangs on a part, for tests of what is kept and destroyed. */
import { expect } from 'vitest'
import { eraseRound } from '../src/start/erase-round.ts'
import { caseHouse, type CaseHouse } from './case-house.ts'
import type { Page, Staff } from './house.ts'

export interface RetentionHouse extends CaseHouse {
  archivist: Staff
  privacyOfficer: Staff
  /** who owns the track in `closedCase` */
  ownerOf: (slug: string) => Staff
  approve: (soort: string, fields?: Record<string, string>) => Promise<Page>
  /** @param before done on it while it is open @returns a case with these tracks, everything closed so long ago that any term is over */
  closedCase: (slugs?: readonly string[], before?: (id: string) => Promise<unknown>) => Promise<string>
  deed: (who: Staff, id: string, step: string, spoor: string, fields?: Record<string, string>) => Promise<Page>
  /** asked by its owner and confirmed by the archivist */
  decided: (id: string, spoor: string) => Promise<void>
  /** The worker comes past so many hours from now. @returns what it complained of */
  roundAfter: (hours: number) => Promise<unknown[]>
  /** Every row of every table of ours, as text. */
  everything: () => Promise<string>
}

const results = { uitkomst: 'noProof' }

export async function retentionHouse(): Promise<RetentionHouse> {
  const made = await caseHouse()
  const client = await made.house.database.superuser()
  // one connection: these tests ask often
  const at: CaseHouse = {
    ...made,
    rows: async <R extends object>(question: string, values: unknown[] = []) =>
      (await client.query<R>(question, values)).rows,
  }
  const archivist = await at.someone(['archivist'])
  const owners: Record<string, Staff> = {
    regie: at.officer,
    zorg: at.care,
    jeugd: at.care,
    politie: at.safety,
    bestuurlijk: at.adviser,
    arbeid: at.adviser,
  }
  const ownerOf = (slug: string): Staff => owners[slug] ?? at.officer
  const deed: RetentionHouse['deed'] = (who, id, step, spoor, fields = {}) =>
    who.post(`/bewaren/${id}/${step}`, { spoor, ...fields })
  return {
    ...at,
    archivist,
    privacyOfficer: await at.someone(['dataProtectionOfficer']),
    ownerOf,
    approve: (soort, fields = {}) =>
      archivist.post('/bewaren/termijnen/vaststellen', {
        soort,
        aantal: '20',
        eenheid: 'years',
        bron: 'Selectielijst gemeenten, regel 1.1',
        versie: '0',
        ...fields,
      }),
    async closedCase(slugs = ['zorg', 'politie'], before) {
      const id = await at.openCase()
      for (const slug of slugs) await at.startTrack(id, slug, ownerOf(slug))
      for (const slug of ['regie', ...slugs]) await fill(at, id, slug, ownerOf(slug))
      await before?.(id)
      for (const slug of ['regie', ...slugs])
        expect(
          (await ownerOf(slug).post(`/casussen/${id}/regelen/afsluiten`, { spoor: slug, ...results })).status,
        ).toBe(303)
      expect((await at.officer.post(`/casussen/${id}/regelen/stap`, { stap: 'close' })).status).toBe(303)
      await at.rows(
        `update casework.part set closed_at = closed_at - interval '30 years', keep_until = null where case_id = $1`,
        [id],
      )
      return id
    },
    deed,
    async decided(id, spoor) {
      expect((await deed(ownerOf(spoor), id, 'vragen', spoor)).status).toBe(303)
      expect((await deed(archivist, id, 'bevestigen', spoor)).status).toBe(303)
    },
    async roundAfter(hours) {
      const now = at.house.now.add({ hours })
      const failed: unknown[] = []
      await eraseRound({
        database: at.house.database.kysely('worker_rw'),
        keys: at.house.database.keys,
        clock: () => now,
        log: { error: (line) => failed.push(line) },
      })
      return failed
    },
    async everything() {
      const tables = await at.rows<{ name: string }>(
        `select format('%I.%I', nspname, relname) as name from pg_class c join pg_namespace n on n.oid = relnamespace
         where relkind = 'r' and nspname !~ '^(pg_|information_schema$)'`,
      )
      const all: { row: string }[] = []
      for (const { name } of tables)
        all.push(...(await at.rows<{ row: string }>(`select t::text as row from ${name} t`)))
      return all.map(({ row }) => row).join('\n')
    },
  }
}

/** By the deeds as far as there is one that is short; the rest as rows. */
async function fill(at: CaseHouse, id: string, spoor: string, who: Staff): Promise<void> {
  const send = async (path: string, fields: Record<string, string>) => {
    const { status } = await who.post(`/casussen/${id}/${path}`, { spoor, ...fields })
    expect([path, status]).toEqual([path, 303])
  }
  const kind = {
    regie: 'desk',
    zorg: 'care',
    jeugd: 'youth',
    politie: 'police',
    bestuurlijk: 'administrative',
    arbeid: 'labour',
  }[spoor]
  const word = `kanarie${spoor}`
  const written = { soort: 'note', wanneer: '2026-11-17', tekst: `${word} regel` }
  await send('spoor/vastleggen', written)
  const [entry] = await at.rows<{ id: string }>('select id from casework.entry where case_id = $1 and part = $2', [
    id,
    kind,
  ])
  const regel = entry?.id ?? ''
  await send('regel/wijzigen', { regel, versie: '1', ...written, tekst: `${word} anders` })
  await send('taken/nieuw', { taak: `${word} taak`, wie: who.personId, uiterlijk: '2026-11-18' })
  for (const [soort, naam] of [
    ['person', `${word} naam`],
    ['place', `${word} plaats`],
  ] as const)
    await send('personen-en-plaatsen/nieuw', { soort, rollen: 'presumedVictim', naam })
  const nodes = await at.rows<{ id: string; kind: string }>(
    'select id, kind from casework.node where case_id = $1 and part = $2 order by kind',
    [id, kind],
  )
  const [person = '', place = ''] = nodes.map((node) => node.id)
  await send('banden/nieuw', { van: person, naar: place, band: 'livesAt' })
  await send('persoon/verblijf', { wie: person, verblijf: `${word} verblijf` })
  await send('persoon/verblijf/tonen', { wie: person, waarom: `${word} waarom` })
  if (spoor !== 'regie')
    await send('delen/vastleggen', {
      wat: 'regel',
      welke: regel,
      naar: 'regie',
      tekst: `${word} kopie`,
      waarom: `${word} reden`,
    })
  await fillMeeting(at, { id, kind, by: who.personId })
  if (kind === 'care') await fillSending(at, { id, kind, by: who.personId })
  await fillAsk(at, { id, kind, by: who.personId })
  if (kind !== 'care' && kind !== 'youth') return
  const here = [at.house.municipalityId, id, kind, person, who.personId]
  const sealed = `'\\x00'::bytea`
  for (const statement of [
    `insert into care.pathway (municipality_id, case_id, part, node_id, set_by, set_at, content, snapshot, seen_by, seen_at)
       values ($1, $2, $3, $4, $5, now(), ${sealed}, ${sealed}, $5, now())`,
    `insert into care.earlier_pathway (municipality_id, node_id, version, content, set_by, set_at)
       select $1, $4, 1, ${sealed}, $5, now() where $2::uuid is not null and $3::text is not null`,
    `insert into care.line_answer (municipality_id, id, node_id, content, answered_by, answered_at)
       select $1, gen_random_uuid(), $4, ${sealed}, $5, now() where $2::uuid is not null and $3::text is not null`,
    `insert into care.term (municipality_id, id, case_id, part, node_id, term, ends_on, warn_from, press_from)
       select $1, gen_random_uuid(), $2, $3, $4, ${sealed}, '2026-12-01', '2026-11-20', '2026-11-25' where $5::uuid is not null`,
    `insert into care.sheet (municipality_id, id, version, case_id, part, node_id, kind, content, written_by, written_at)
       values ($1, gen_random_uuid(), 1, $2, $3, $4, 'needs', ${sealed}, $5, now())`,
  ])
    await at.rows(statement, here)
}

/** A point of a meeting about the part, told to a partner, with an action that became a task. Of somebody who reads no meetings: it opens for nobody. */
async function fillMeeting(
  at: CaseHouse,
  { id, kind, by }: { id: string; kind: string | undefined; by: string },
): Promise<void> {
  const here = [at.house.municipalityId, id, kind, by]
  const sealed = `'\\x00'::bytea`
  const point = `select p.id from casework.meeting_point p where p.municipality_id = $1 and p.case_id = $2 and p.part = $3 and p.added_by = $4`
  for (const statement of [
    `insert into triage.legal_basis (municipality_id, id, purpose, data, title, article, decided_by, decided_on, advice, advised_on, recorded_by, recorded_at)
       select $1, gen_random_uuid(), 'P2', 'ordinary', 'Verzonnen', 'Verzonnen', 'college', '2026-01-05', 'positive', '2026-01-02', $4, now()
       where $2::uuid is not null and $3::text is not null`,
    `insert into casework.meeting (municipality_id, id, kind, status, meets_on, key_id, content, planned_by, planned_at)
       select $1, gen_random_uuid(), 'caseMeeting', 'planned', '2026-11-19', p.key_id, ${sealed},
         (select person_id from platform.role_assignment where municipality_id = $1 and role = 'archivist' limit 1), now()
       from casework.part p where p.municipality_id = $1 and p.case_id = $2 and p.kind = $3 and $4::uuid is not null`,
    `insert into casework.meeting_participant (municipality_id, id, meeting_id, content, added_by, added_at)
       select $1, gen_random_uuid(), g.id, ${sealed}, $4, now() from casework.meeting g join casework.part p on p.key_id = g.key_id
       where p.case_id = $2 and p.kind = $3`,
    `insert into casework.meeting_point (municipality_id, id, meeting_id, case_id, part, code, content, added_by, added_at)
       select $1, gen_random_uuid(), g.id, $2, $3, 'A10', ${sealed}, $4, now() from casework.meeting g join casework.part p on p.key_id = g.key_id
       where p.case_id = $2 and p.kind = $3`,
    `insert into casework.meeting_action (municipality_id, point_id, task_id)
       select $1, n.id, t.id from (${point}) n join casework.task t on t.municipality_id = $1 and t.case_id = $2 and t.part = $3`,
    `insert into casework.meeting_point_for (municipality_id, point_id, participant_id)
       select $1, n.id, s.id from (${point}) n join casework.meeting_point m on m.id = n.id join casework.meeting_participant s on s.meeting_id = m.meeting_id`,
    `insert into casework.meeting_told (municipality_id, id, point_id, participant_id, how, basis_id, content, told_by, told_at)
       select $1, gen_random_uuid(), f.point_id, f.participant_id, 'aloud', (select id from triage.legal_basis limit 1), ${sealed}, $4, now()
       from casework.meeting_point_for f where f.point_id in (${point})`,
  ])
    await at.rows(statement, here)
  const [made] = await at.rows<{ count: number }>(
    `select count(*)::integer as count from casework.meeting_told where point_id in (${point})`,
    here,
  )
  expect(made?.count).toBe(1)
}

/** A referral that was taken back, as far as it still tells something. */
async function fillSending(
  at: CaseHouse,
  { id, kind, by }: { id: string; kind: string | undefined; by: string },
): Promise<void> {
  await at.rows(
    `with made as (insert into keys.data_key (municipality_id, id, purpose, epoch, wrapped_key)
       select municipality_id, gen_random_uuid(), 'case-move', epoch, wrapped_key from keys.data_key k
       where k.municipality_id = $1 and k.wrapped_key is not null limit 1 returning id)
     insert into casework.sending (municipality_id, id, case_id, part, kind, to_municipality, to_role, basis, purpose, key_id, content, parts, state,
       sent_by, sent_at) select $1, gen_random_uuid(), $2, $3, 'referral', $5, 'officers', 'publicTask', 'receiveAndWeigh', made.id, '\\x00'::bytea,
       '{}', 'revoked', $4, now() from made`,
    [at.house.municipalityId, id, kind, by, at.house.neighbourId],
  )
}

/** What somebody was asked on the part and refused, and that he read along. */
async function fillAsk(
  at: CaseHouse,
  { id, kind, by }: { id: string; kind: string | undefined; by: string },
): Promise<void> {
  await at.rows(
    `with asked as (insert into sharing.colleague_ask
         (municipality_id, id, case_id, part, kind, state, asked_by, asked_at, to_person, content, ended_by, ended_at)
       values ($1, gen_random_uuid(), $2, $3, 'referral', 'refused', $4, now(), $5, '\\x00'::bytea, $5, now()) returning *)
     insert into sharing.ask_grant (municipality_id, ask_id, case_id, part, member_since)
       select municipality_id, id, case_id, part, asked_at from asked`,
    [at.house.municipalityId, id, kind, by, at.officer.personId],
  )
}
