// SPDX-License-Identifier: EUPL-1.2
/** The SQL of what others offer to this municipality: seen by who has the role it is for and may be on every part that something of it came from. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import { isUuid } from '../../platform/uuid.ts'
import { NotVisible } from '../../platform/web/outcome.ts'
import type { Instant } from '../../time.ts'
import type { PartKind } from '../parts/rules.ts'
import { openAt, sealAt } from '../parts/sealed.ts'
import type { Sight } from '../parts/visible-part.ts'
import { offerMoves, type OfferState } from './lifecycle.ts'
import { parcelSchema, type Parcel } from './parcel.ts'
import { readsParts, receivesAs, type SendingKind } from './rules.ts'

export interface Offer {
  id: string
  fromMunicipality: string
  fromName: string
  kind: SendingKind
  parts: readonly PartKind[]
  /** somebody here asked for it */
  isAskedFor: boolean
  state: OfferState
  laidAt: Instant
  answeredBy: string | undefined
  caseId: string | undefined
}

interface Row {
  id: string
  from_municipality: string
  from_name: string
  kind: SendingKind
  parts: PartKind[]
  ask_id: string | null
  key_id: string
  parcel: Buffer | null
  state: OfferState
  laid_at: Date
  answered_by: string | null
  case_id: string | null
}

export const offerPlace = (row: string, column: 'parcel' | 'reason') =>
  ({ table: 'casework.offer', row, column }) as const

/** As a condition on `casework.offer o`. */
const visibleOffer = (tx: Tx, { who, allowed }: Sight) => sql`(o.municipality_id = ${tx.municipalityId}
  and o.to_role = any(${[...receivesAs(who.roles)]}::text[]) and o.parts <@ ${[...readsParts(who.roles, allowed)]}::text[])`

const columns = sql`o.id, o.from_municipality, m.name as from_name, o.kind, o.parts, o.ask_id, o.key_id, o.parcel, o.state, o.laid_at, o.answered_by, o.case_id
  from casework.offer o join platform.municipality m on m.id = o.from_municipality`

/** Those that wait for an answer, the oldest first. */
export async function findOpenOffers(tx: Tx, sight: Sight): Promise<Offer[]> {
  const found = await sql<Row>`select ${columns} where ${visibleOffer(tx, sight)} and o.state = 'offered'
    order by o.laid_at, o.id limit 200`.execute(tx.db)
  return found.rows.map(offerOf)
}

/** With what came along, as long as nobody answered. @throws NotVisible */
export async function getVisibleOffer(
  tx: Tx,
  sight: Sight,
  id: string,
  { lock = false }: { lock?: boolean } = {},
): Promise<Offer & { parcel: Parcel | undefined }> {
  if (!isUuid(id)) throw new NotVisible('no offer by this name')
  const found =
    await sql<Row>`select ${columns} where ${visibleOffer(tx, sight)} and o.id = ${id} ${lock ? sql`for update of o` : sql``}`.execute(
      tx.db,
    )
  const row = found.rows[0]
  if (!row) throw new NotVisible('no offer by this name')
  if (!row.parcel) return { ...offerOf(row), parcel: undefined }
  const { key } = await tx.keys.dataKey(tx, row.key_id)
  return { ...offerOf(row), parcel: parcelSchema.parse(openAt(tx, key, offerPlace(row.id, 'parcel'), row.parcel)) }
}

/** What came along is now in the case. @returns whether nobody had answered and it was not taken back */
export async function markAccepted(
  tx: Tx,
  id: string,
  { by, caseId }: { by: string; caseId: string },
): Promise<boolean> {
  const { from, to } = offerMoves.accept
  const moved = await sql`update casework.offer set state = ${to}, parcel = null, answered_by = ${by},
      answered_at = ${tx.now.toString()}::timestamptz, case_id = ${caseId}
    where municipality_id = ${tx.municipalityId} and id = ${id} and state = any(${[...from]}::text[]) returning id`.execute(
    tx.db,
  )
  return moved.rows.length > 0
}

/** The reason is kept until the worker brought it to the sender. @returns as `markAccepted` */
export async function markRefused(
  tx: Tx,
  id: string,
  { by, reason }: { by: string; reason: string },
): Promise<boolean> {
  const { from, to } = offerMoves.refuse
  const found = await sql<{ key_id: string }>`select key_id from casework.offer
    where municipality_id = ${tx.municipalityId} and id = ${id} and state = any(${[...from]}::text[])`.execute(tx.db)
  const keyId = found.rows[0]?.key_id
  if (keyId === undefined) return false
  const { key } = await tx.keys.dataKey(tx, keyId)
  const moved = await sql`update casework.offer set state = ${to}, parcel = null, answered_by = ${by},
      answered_at = ${tx.now.toString()}::timestamptz, reason = ${sealAt(tx, key, offerPlace(id, 'reason'), reason)}
    where municipality_id = ${tx.municipalityId} and id = ${id} and state = any(${[...from]}::text[]) returning id`.execute(
    tx.db,
  )
  return moved.rows.length > 0
}

const offerOf = (row: Row): Offer => ({
  id: row.id,
  fromMunicipality: row.from_municipality,
  fromName: row.from_name,
  kind: row.kind,
  parts: row.parts,
  isAskedFor: row.ask_id !== null,
  state: row.state,
  laidAt: Temporal.Instant.fromEpochMilliseconds(row.laid_at.getTime()),
  answeredBy: row.answered_by ?? undefined,
  caseId: row.case_id ?? undefined,
})
