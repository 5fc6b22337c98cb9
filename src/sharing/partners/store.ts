// SPDX-License-Identifier: EUPL-1.2
/**
 * The SQL of partners and of what each may receive. How a partner is reached stands under a key of its own: it should name a desk, and
 * somebody will type a person one day. One that ended stays to be read.
 */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { openAt, sealAt } from '../../casework/index.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { isUuid } from '../../platform/uuid.ts'
import { NotVisible } from '../../platform/web/outcome.ts'
import { dateOf, plainDate, type PlainDate } from '../../time.ts'
import type { DecidedBasis } from '../../triage/index.ts'
import { findAgreements } from '../agreements/store.ts'
import {
  standingOf,
  type Channel,
  type Partner,
  type PartnerKind,
  type PurposeCode,
  type Reach,
  type Standing,
} from './rules.ts'

export type { Partner, PurposeCode } from './rules.ts'

interface Row {
  id: string
  kind: PartnerKind
  name: string
  area: string | null
  country: string
  language: string
  channels: Channel[]
  key_id: string
  reach: Buffer
  version: number
  checked_on: string
  checked_by: string
  ended_on: string | null
  ended_by: string | null
}

const at = (row: string, version: number) => ({ table: 'sharing.partner', row, column: 'reach', version }) as const

const all = ({
  municipalityId,
}: Tx) => sql`select id, kind, name, area, country, language, channels, key_id, reach, version, checked_on::text,
    checked_by, ended_on::text, ended_by
  from sharing.partner where municipality_id = ${municipalityId}`

/** Those that ended too, last; otherwise by name. */
export async function findPartners(tx: Tx): Promise<Partner[]> {
  const found = await sql<Row>`${all(tx)} order by ended_on is not null, lower(name), id`.execute(tx.db)
  const keys = await tx.keys.dataKeys(
    tx,
    found.rows.map(({ key_id }) => key_id),
  )
  return found.rows.flatMap((row) => {
    const key = keys.get(row.key_id)
    return key ? [partnerOf(tx, key.key, row)] : []
  })
}

/** One that ended is there too. @throws NotVisible */
export async function getPartner(tx: Tx, id: string, { lock = false } = {}): Promise<Partner> {
  if (!isUuid(id)) throw new NotVisible('no partner by this name')
  const found = await sql<Row>`${all(tx)} and id = ${id} ${lock ? sql`for update` : sql``}`.execute(tx.db)
  const row = found.rows[0]
  if (!row) throw new NotVisible('no partner by this name')
  return partnerOf(tx, (await tx.keys.dataKey(tx, row.key_id)).key, row)
}

const partnerOf = (tx: Tx, key: Buffer, row: Row): Partner => ({
  id: row.id,
  kind: row.kind,
  name: row.name,
  area: row.area ?? undefined,
  country: row.country,
  language: row.language,
  channels: row.channels,
  reach: openAt(tx, key, at(row.id, row.version), row.reach) as Reach,
  checkedOn: plainDate(row.checked_on),
  checkedBy: row.checked_by,
  endedOn: row.ended_on ? plainDate(row.ended_on) : undefined,
  endedBy: row.ended_by ?? undefined,
  version: row.version,
})

export type PartnerText = Pick<Partner, 'kind' | 'name' | 'area' | 'country' | 'language' | 'channels' | 'reach'>

interface Stamp {
  by: string
  on: PlainDate
}

/** Whoever adds it looked it up. @returns its id */
export async function insertPartner(tx: Tx, text: PartnerText, { by, on }: Stamp): Promise<string> {
  const id = randomUUID()
  const { id: keyId, key } = await tx.keys.newDataKey(tx, 'partner')
  await sql`insert into sharing.partner
    (municipality_id, id, kind, name, area, country, language, channels, key_id, reach, added_by, added_at, checked_by, checked_on) values
    (${tx.municipalityId}, ${id}, ${text.kind}, ${text.name}, ${text.area ?? null}, ${text.country}, ${text.language}, ${[...text.channels]}::text[],
      ${keyId}, ${sealAt(tx, key, at(id, 1), text.reach)}, ${by}, ${tx.now.toString()}::timestamptz, ${by}, ${on.toString()}::date)`.execute(
    tx.db,
  )
  return id
}

/** The partner was locked and is of the version that was read. @param checked nothing: as it was */
export async function updatePartner(
  tx: Tx,
  { id, version }: Partner,
  text: PartnerText,
  checked: Stamp | undefined,
): Promise<void> {
  const found = await sql<{ key_id: string }>`select key_id from sharing.partner
    where municipality_id = ${tx.municipalityId} and id = ${id} and version = ${version}`.execute(tx.db)
  const { key } = await tx.keys.dataKey(tx, found.rows[0]?.key_id ?? '')
  await sql`update sharing.partner set kind = ${text.kind}, name = ${text.name}, area = ${text.area ?? null}, country = ${text.country},
      language = ${text.language}, channels = ${[...text.channels]}::text[], version = ${version + 1},
      reach = ${sealAt(tx, key, at(id, version + 1), text.reach)}
      ${checked ? sql`, checked_by = ${checked.by}, checked_on = ${checked.on.toString()}::date` : sql``}
    where municipality_id = ${tx.municipalityId} and id = ${id}`.execute(tx.db)
}

/** The partner was locked and is of the version that somebody looked at. */
export async function markChecked(tx: Tx, id: string, { by, on }: Stamp): Promise<void> {
  await sql`update sharing.partner set checked_by = ${by}, checked_on = ${on.toString()}::date
    where municipality_id = ${tx.municipalityId} and id = ${id}`.execute(tx.db)
}

/** The partner was locked and had not ended. */
export async function markPartnerEnded(tx: Tx, id: string, { by, on }: Stamp): Promise<void> {
  await sql`update sharing.partner set ended_by = ${by}, ended_on = ${on.toString()}::date
    where municipality_id = ${tx.municipalityId} and id = ${id}`.execute(tx.db)
}

/** What a partner may receive, and what it might until something ended. */
export interface Receivable {
  partnerBasisId: string
  basisId: string
  purpose: PurposeCode
  data: DecidedBasis['data']
  title: string
  article: string
  standing: Standing
  agreementTitle?: string
  /** when it ended for this partner */
  endedOn?: PlainDate
}

interface NotedRow {
  id: string
  partner_id: string
  basis_id: string
  agreement_id: string | null
  ended_on: string | null
  partner_ended_on: string | null
  purpose: PurposeCode
  data: DecidedBasis['data']
  title: string
  article: string
  basis_ended_on: string | null
}

/** Of a partner that ended nothing is in force. By purpose, what is in force first. */
export const findReceivable = async (tx: Tx, partnerId: string): Promise<Receivable[]> =>
  (await findAllReceivable(tx, partnerId)).get(partnerId) ?? []

/** By partner; of one partner when it is given. */
export async function findAllReceivable(tx: Tx, partnerId?: string): Promise<Map<string, Receivable[]>> {
  if (partnerId !== undefined && !isUuid(partnerId)) return new Map()
  const found = await sql<NotedRow>`
    select r.id, r.partner_id, r.basis_id, r.agreement_id, r.ended_on::text, p.ended_on::text as partner_ended_on, b.purpose, b.data, b.title,
      b.article, b.ended_on::text as basis_ended_on
    from sharing.partner_basis r
    join sharing.partner p on p.municipality_id = r.municipality_id and p.id = r.partner_id
    join triage.legal_basis b on b.municipality_id = r.municipality_id and b.id = r.basis_id
    where r.municipality_id = ${tx.municipalityId} ${partnerId === undefined ? sql`` : sql`and r.partner_id = ${partnerId}`}
    order by r.ended_on nulls first, b.purpose, b.title, r.id`.execute(tx.db)
  const agreements = await findAgreements(tx, partnerId)
  const today = dateOf(tx.now)
  const ofPartner = new Map<string, Receivable[]>()
  for (const row of found.rows) {
    const own = agreements.filter((agreement) => agreement.partnerId === row.partner_id)
    const endedOn = row.ended_on ?? row.partner_ended_on
    const noted = {
      purpose: row.purpose,
      basisEndedOn: row.basis_ended_on ? plainDate(row.basis_ended_on) : undefined,
      agreementId: row.agreement_id ?? undefined,
      endedOn: endedOn ? plainDate(endedOn) : undefined,
    }
    const leansOn = own.find(({ id }) => id === row.agreement_id)
    const receivable: Receivable = {
      partnerBasisId: row.id,
      basisId: row.basis_id,
      purpose: row.purpose,
      data: row.data,
      title: row.title,
      article: row.article,
      standing: standingOf(noted, own, today),
      ...(leansOn ? { agreementTitle: leansOn.title } : {}),
      ...(noted.endedOn ? { endedOn: noted.endedOn } : {}),
    }
    ofPartner.set(row.partner_id, [...(ofPartner.get(row.partner_id) ?? []), receivable])
  }
  return ofPartner
}

/** When each was looked at, without opening a seal. */
export async function findChecks(tx: Tx): Promise<Pick<Partner, 'id' | 'checkedOn' | 'endedOn'>[]> {
  const found = await sql<
    Pick<Row, 'id' | 'checked_on' | 'ended_on'>
  >`select id, checked_on::text, ended_on::text from sharing.partner
    where municipality_id = ${tx.municipalityId}`.execute(tx.db)
  return found.rows.map((row) => ({
    id: row.id,
    checkedOn: plainDate(row.checked_on),
    endedOn: row.ended_on ? plainDate(row.ended_on) : undefined,
  }))
}

/** Whether one of this kind and name is in the directory and did not end. @param but itself */
export async function isKnown(
  tx: Tx,
  { kind, name, but }: Pick<Partner, 'kind' | 'name'> & { but?: string },
): Promise<boolean> {
  const found = await sql`select from sharing.partner where municipality_id = ${tx.municipalityId} and kind = ${kind}
    and lower(name) = lower(${name}) and ended_on is null and id is distinct from ${but ?? null}::uuid limit 1`.execute(
    tx.db,
  )
  return found.rows.length > 0
}

/** The partner was locked, and the basis is not noted for it now. @returns its id */
export async function insertPartnerBasis(
  tx: Tx,
  by: string,
  { partnerId, basisId, agreementId }: { partnerId: string; basisId: string; agreementId: string | undefined },
): Promise<string> {
  const id = randomUUID()
  await sql`insert into sharing.partner_basis (municipality_id, id, partner_id, basis_id, agreement_id, recorded_by, recorded_at) values
    (${tx.municipalityId}, ${id}, ${partnerId}, ${basisId}, ${agreementId ?? null}, ${by}, ${tx.now.toString()}::timestamptz)`.execute(
    tx.db,
  )
  return id
}

/** @returns whether it was of this partner and had not been ended */
export async function markPartnerBasisEnded(
  tx: Tx,
  { partnerId, id }: { partnerId: string; id: string },
  { by, on }: Stamp,
): Promise<boolean> {
  const ended = await sql`update sharing.partner_basis set ended_by = ${by}, ended_on = ${on.toString()}::date
    where municipality_id = ${tx.municipalityId} and partner_id = ${partnerId} and id = ${id} and ended_on is null returning id`.execute(
    tx.db,
  )
  return ended.rows.length > 0
}
