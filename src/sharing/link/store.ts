// SPDX-License-Identifier: EUPL-1.2
/** The SQL of links and of the copies they lead to. A copy is under two halves of a key: one is in the link only. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import * as z from 'zod'
import { isBoundByEmbargo, type PartKind } from '../../casework/index.ts'
import { writeAuditLine } from '../../platform/audit/audit.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { destroyDataKeys } from '../../platform/keys/destroy-keys.ts'
import { open, placeBytes, seal } from '../../platform/sealing/envelope.ts'
import { padded, unpadded } from '../../platform/sealing/padding.ts'
import { plainDate, type PlainDate } from '../../time.ts'
import { copySchema } from '../disclosures/copy.ts'
import type { DisclosureState } from '../disclosures/lifecycle.ts'
import { sealPages } from './page-store.ts'
import { codeTag, copyKey, locatorOf } from './secret.ts'

/** As the receiver reads it: nothing in it leads back to the case. */
export const sharedSchema = z.object({
  copy: copySchema,
  code: z.string(),
  purpose: z.string(),
  basis: z.string(),
})
export type Shared = z.infer<typeof sharedSchema>

const copyPlace = ({ municipalityId }: Tx, disclosureId: string): Buffer =>
  placeBytes({ municipalityId, table: 'sharing.shared_copy', row: disclosureId, column: 'copy' })

/** An earlier link of the same disclosure is over, and what it opened is sealed anew. */
export async function insertLink(
  tx: Tx,
  {
    disclosureId,
    shared,
    secret,
    code,
    by,
    pages,
  }: { disclosureId: string; shared: Shared; secret: string; code: string; by: string; pages: readonly Buffer[] },
): Promise<void> {
  const now = tx.now.toString()
  await sql`update sharing.link set ended_at = ${now}::timestamptz
    where municipality_id = ${tx.municipalityId} and disclosure_id = ${disclosureId} and ended_at is null`.execute(
    tx.db,
  )
  const { id: keyId, key } = await keptHalf(tx, disclosureId)
  const sealed = seal(copyKey(key, secret), padded(shared), copyPlace(tx, disclosureId))
  await sql`insert into sharing.shared_copy (municipality_id, disclosure_id, key_id, copy) values
    (${tx.municipalityId}, ${disclosureId}, ${keyId}, ${sealed})
    on conflict (municipality_id, disclosure_id) do update set copy = excluded.copy`.execute(tx.db)
  await sealPages(tx, { disclosureId, key: copyKey(key, secret), pages })
  await sql`insert into sharing.link (municipality_id, id, disclosure_id, locator, code_tag, made_by, made_at) values
    (${tx.municipalityId}, ${randomUUID()}, ${disclosureId}, ${locatorOf(secret)}, ${codeTag(key, code)}, ${by}, ${now}::timestamptz)`.execute(
    tx.db,
  )
}

async function keptHalf(tx: Tx, disclosureId: string) {
  const found = await sql<{ key_id: string }>`select key_id from sharing.shared_copy
    where municipality_id = ${tx.municipalityId} and disclosure_id = ${disclosureId}`.execute(tx.db)
  const row = found.rows[0]
  return row ? tx.keys.dataKey(tx, row.key_id) : tx.keys.newDataKey(tx, 'shared-copy')
}

export interface FoundLink {
  id: string
  disclosureId: string
  caseId: string
  part: PartKind
  partKeyId: string
  copyKeyId: string
  copy: Buffer
  codeTag: Buffer
  readerTag: Buffer | undefined
  tries: number
  views: number
  isEnded: boolean
  /** somebody set one on the case, and it binds this part */
  isUnderEmbargo: boolean
  /** and that was after it was decided on, so that nobody agreed to this one */
  isEmbargoLater: boolean
  state: DisclosureState
  endsOn: PlainDate
}

/** The link and what it leads to, held until the transaction ends. One question, whether there is one or not. */
export async function findLink(tx: Tx, locator: Buffer): Promise<FoundLink | undefined> {
  const found = await sql<{
    id: string
    disclosure_id: string
    case_id: string
    part: PartKind
    part_key_id: string
    key_id: string
    copy: Buffer
    code_tag: Buffer
    reader_tag: Buffer | null
    tries: number
    views: number
    ended: boolean
    embargo: boolean
    embargo_later: boolean
    state: DisclosureState
    ends_on: string
  }>`select l.id, l.disclosure_id, d.case_id, d.part, p.key_id as part_key_id, s.key_id, s.copy, l.code_tag, l.reader_tag, l.tries, l.views,
      l.ended_at is not null as ended, d.state, d.ends_on::text,
      exists (select from casework.embargo e where e.municipality_id = d.municipality_id and e.case_id = d.case_id and e.lifted_at is null) as embargo,
      exists (select from casework.embargo e where e.municipality_id = d.municipality_id and e.case_id = d.case_id and e.lifted_at is null
        and e.set_at > d.decided_at) as embargo_later
    from sharing.link l
    join sharing.disclosure d on d.municipality_id = l.municipality_id and d.id = l.disclosure_id
    join sharing.shared_copy s on s.municipality_id = l.municipality_id and s.disclosure_id = l.disclosure_id
    join casework.part p on p.municipality_id = d.municipality_id and p.case_id = d.case_id and p.kind = d.part
    where l.municipality_id = ${tx.municipalityId} and l.locator = ${locator} for update of d, l`.execute(tx.db)
  const row = found.rows[0]
  return (
    row && {
      id: row.id,
      disclosureId: row.disclosure_id,
      caseId: row.case_id,
      part: row.part,
      partKeyId: row.part_key_id,
      copyKeyId: row.key_id,
      copy: row.copy,
      codeTag: row.code_tag,
      readerTag: row.reader_tag ?? undefined,
      tries: row.tries,
      views: row.views,
      isEnded: row.ended,
      isUnderEmbargo: row.embargo && isBoundByEmbargo(row.part),
      isEmbargoLater: row.embargo_later,
      state: row.state,
      endsOn: plainDate(row.ends_on),
    }
  )
}

/** @throws CannotOpen */
export const openShared = (tx: Tx, link: FoundLink, kept: Buffer, secret: string): Shared =>
  sharedSchema.parse(unpadded(open(copyKey(kept, secret), link.copy, copyPlace(tx, link.disclosureId))))

/** It was shown. @param reader of the browser that may show it from now on */
export async function noteShown(tx: Tx, linkId: string, reader: Buffer): Promise<void> {
  await sql`update sharing.link set views = views + 1, reader_tag = ${reader}
    where municipality_id = ${tx.municipalityId} and id = ${linkId}`.execute(tx.db)
}

/** Somebody tried in vain. The same statements for a link that is not there. */
export async function noteTried(tx: Tx, linkId: string, disclosureId: string): Promise<void> {
  await sql`update sharing.link set tries = tries + 1 where municipality_id = ${tx.municipalityId} and id = ${linkId}`.execute(
    tx.db,
  )
  // once, until somebody here saw it: who tries a thousand times fills nothing
  await sql`insert into sharing.disclosure_step (municipality_id, id, disclosure_id, kind, happened_at)
    select ${tx.municipalityId}, ${randomUUID()}, d.id, 'linkRefused', ${tx.now.toString()}::timestamptz
    from sharing.disclosure d where d.municipality_id = ${tx.municipalityId} and d.id = ${disclosureId}
      and not exists (select from sharing.disclosure_step s where s.municipality_id = d.municipality_id and s.disclosure_id = d.id
        and s.kind = 'linkRefused' and s.seen_at is null)`.execute(tx.db)
}

/** Destroys the half that was kept of a disclosure that ended, then the copy. Only the worker may. Idempotent. */
export async function destroySharedCopy(tx: Tx, disclosureId: string): Promise<void> {
  const found = await sql<{ key_id: string; case_id: string }>`select s.key_id, d.case_id from sharing.shared_copy s
    join sharing.disclosure d on d.municipality_id = s.municipality_id and d.id = s.disclosure_id
    where s.municipality_id = ${tx.municipalityId} and s.disclosure_id = ${disclosureId}
      and d.state not in ('waiting', 'sent', 'accepted') for update of d`.execute(tx.db)
  const row = found.rows[0]
  if (!row) return
  await destroyCopyOf(tx, disclosureId, row.key_id)
  await writeAuditLine(tx, {
    action: 'shared-copy.destroyed',
    object: { kind: 'case', id: row.case_id },
    details: { disclosure: disclosureId },
  })
}

export async function destroyCopyOf(tx: Tx, disclosureId: string, keyId: string): Promise<void> {
  const now = tx.now.toString()
  await destroyDataKeys(tx, [keyId])
  await sql`delete from sharing.shared_page where municipality_id = ${tx.municipalityId} and disclosure_id = ${disclosureId}`.execute(
    tx.db,
  )
  await sql`delete from sharing.shared_copy where municipality_id = ${tx.municipalityId} and disclosure_id = ${disclosureId}`.execute(
    tx.db,
  )
  await sql`update sharing.link set ended_at = ${now}::timestamptz
    where municipality_id = ${tx.municipalityId} and disclosure_id = ${disclosureId} and ended_at is null`.execute(
    tx.db,
  )
}
