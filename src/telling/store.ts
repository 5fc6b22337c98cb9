// SPDX-License-Identifier: EUPL-1.2
/**
 * The SQL of telling. Reads start from who asks: one finds what one told oneself, and of anything else not even that it is there.
 */
import { sql } from 'kysely'
import type { Tx } from '../platform/database/transaction.ts'
import type { Who } from '../platform/people/who.ts'
import { isUuid } from '../platform/uuid.ts'
import { NotVisible } from '../platform/web/outcome.ts'
import { plainDate, type PlainDate } from '../time.ts'

export type OwnKind = 'own' | 'onBehalf' | 'takenOver' | 'carriedOver'

export interface OwnReport {
  reportId: string
  kind: OwnKind
  toldOn: PlainDate
  /** Whoever told it reads and writes with a code of his own. */
  codeGiven: boolean
  lettersSeen: number
  /** Letters of the desk that this person may see and has not; none when somebody else reads them. */
  unread: number
}

interface OwnReportRow {
  report_id: string
  kind: OwnKind
  told_on: string
  code_given: boolean
  letters_seen: number
  unread: number
}

const columns = sql`o.report_id, o.kind, o.told_on::text, o.code_given, o.letters_seen,
  case when o.code_given then 0 else greatest(0, (select count(*)::integer from reporting.message m
    where m.municipality_id = o.municipality_id and m.report_id = o.report_id and m.direction = 'toReporter') - o.letters_seen)
  end as unread`

/** Second gate. */
const own = (tx: Tx, who: Who) => sql`o.municipality_id = ${tx.municipalityId} and o.person_id = ${who.personId}`

/** The newest first. */
export async function findOwnReports(tx: Tx, who: Who, { limit }: { limit: number }): Promise<OwnReport[]> {
  const found = await sql<OwnReportRow>`select ${columns} from telling.own_report o
    where ${own(tx, who)} order by o.told_on desc, o.report_id limit ${limit}`.execute(tx.db)
  return found.rows.map(ownReportOf)
}

/** @throws NotVisible */
export async function getOwnReport(tx: Tx, who: Who, reportId: string): Promise<OwnReport> {
  if (!isUuid(reportId)) throw new NotVisible('no report by this name')
  const found = await sql<OwnReportRow>`select ${columns} from telling.own_report o
    where ${own(tx, who)} and o.report_id = ${reportId}`.execute(tx.db)
  const row = found.rows[0]
  if (!row) throw new NotVisible('no report by this name')
  return ownReportOf(row)
}

export async function storeOwnReport(
  tx: Tx,
  who: Who,
  { reportId, kind, codeGiven }: Pick<OwnReport, 'reportId' | 'kind' | 'codeGiven'>,
): Promise<void> {
  await sql`insert into telling.own_report (municipality_id, report_id, person_id, told_on, kind, code_given) values
    (${tx.municipalityId}, ${reportId}, ${who.personId}, ${who.today.toString()}::date, ${kind}, ${codeGiven})`.execute(
    tx.db,
  )
}

/** @param seen how many letters of the desk were shown */
export async function markLettersSeen(tx: Tx, reportId: string, seen: number): Promise<void> {
  await sql`update telling.own_report set letters_seen = ${seen}
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} and letters_seen < ${seen}`.execute(tx.db)
}

/** @returns the code of the profession this person chose; nothing when it was not asked yet */
export async function findProfession(tx: Tx, personId: string): Promise<string | undefined> {
  const found = await sql<{ profession: string }>`select profession from telling.profile
    where municipality_id = ${tx.municipalityId} and person_id = ${personId}`.execute(tx.db)
  return found.rows[0]?.profession
}

/** Takes the place of an earlier one. */
export async function storeProfession(tx: Tx, personId: string, profession: string): Promise<void> {
  await sql`insert into telling.profile (municipality_id, person_id, profession)
    values (${tx.municipalityId}, ${personId}, ${profession})
    on conflict (municipality_id, person_id) do update set profession = excluded.profession`.execute(tx.db)
}

/** Where the original of a message may still lie. */
export const originalPlaces = ['mailbox', 'sentItems', 'telephone', 'cloud', 'groupApp'] as const
export type OriginalPlace = (typeof originalPlaces)[number]

/** Where it is gone, and since when. Whose report it is was asked before. */
export async function findGoneOriginals(tx: Tx, reportId: string): Promise<Map<OriginalPlace, PlainDate>> {
  const found = await sql<{ place: OriginalPlace; gone_on: string }>`select place, gone_on::text from telling.original
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId}`.execute(tx.db)
  return new Map(found.rows.map((row) => [row.place, plainDate(row.gone_on)]))
}

/** What was noted before stays as it was. */
export async function noteGoneOriginals(
  tx: Tx,
  reportId: string,
  places: readonly OriginalPlace[],
  on: PlainDate,
): Promise<void> {
  await sql`insert into telling.original (municipality_id, report_id, place, gone_on)
    select ${tx.municipalityId}::uuid, ${reportId}::uuid, place, ${on.toString()}::date from unnest(${[...places]}::text[]) as place
    on conflict do nothing`.execute(tx.db)
}

const ownReportOf = (row: OwnReportRow): OwnReport => ({
  reportId: row.report_id,
  kind: row.kind,
  toldOn: plainDate(row.told_on),
  codeGiven: row.code_given,
  lettersSeen: row.letters_seen,
  unread: row.unread,
})
