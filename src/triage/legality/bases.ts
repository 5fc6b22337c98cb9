// SPDX-License-Identifier: EUPL-1.2
/** The SQL of the bases (grondslagen) a municipality decided on. None is changed afterwards; one that ended stays to be read. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { DataKind } from '../../law/legal-basis.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { plainDate, type PlainDate } from '../../time.ts'
import type { Basis, PurposeCode } from './rules.ts'

export const basisDataKinds = ['ordinary', 'special', 'criminal'] as const satisfies readonly DataKind[]
export const basisDeciders = ['college', 'burgemeester'] as const
export const basisAdvices = ['positive', 'withConditions', 'negative'] as const

/** A basis as the college or the burgemeester decided on it. */
export interface DecidedBasis extends Basis {
  title: string
  article: string
  decidedBy: (typeof basisDeciders)[number]
  decidedOn: PlainDate
  advice: (typeof basisAdvices)[number]
  advisedOn: PlainDate
  /** why it was decided otherwise than advised */
  deviation: string | null
}

interface BasisRow {
  id: string
  purpose: PurposeCode
  data: DataKind
  title: string
  article: string
  decided_by: DecidedBasis['decidedBy']
  decided_on: string
  advice: DecidedBasis['advice']
  advised_on: string
  deviation: string | null
  ended_on: string | null
}

/** Those that ended too; by purpose. */
export async function findBases(tx: Tx): Promise<DecidedBasis[]> {
  const found = await sql<BasisRow>`
    select id, purpose, data, title, article, decided_by, decided_on::text, advice, advised_on::text, deviation, ended_on::text
    from triage.legal_basis where municipality_id = ${tx.municipalityId} order by ended_on nulls first, purpose, title, id`.execute(
    tx.db,
  )
  return found.rows.map((row) => ({
    id: row.id,
    purpose: row.purpose,
    data: row.data,
    title: row.title,
    article: row.article,
    decidedBy: row.decided_by,
    decidedOn: plainDate(row.decided_on),
    advice: row.advice,
    advisedOn: plainDate(row.advised_on),
    deviation: row.deviation,
    endedOn: row.ended_on ? plainDate(row.ended_on) : undefined,
  }))
}

export async function insertBasis(tx: Tx, by: string, basis: Omit<DecidedBasis, 'id' | 'endedOn'>): Promise<string> {
  const id = randomUUID()
  await sql`insert into triage.legal_basis
      (municipality_id, id, purpose, data, title, article, decided_by, decided_on, advice, advised_on, deviation, recorded_by, recorded_at) values
      (${tx.municipalityId}, ${id}, ${basis.purpose}, ${basis.data}, ${basis.title}, ${basis.article}, ${basis.decidedBy},
       ${basis.decidedOn.toString()}::date, ${basis.advice}, ${basis.advisedOn.toString()}::date, ${basis.deviation}, ${by}, ${tx.now.toString()}::timestamptz)`.execute(
    tx.db,
  )
  return id
}

/** @returns whether it was there and had not ended */
export async function markBasisEnded(tx: Tx, id: string, on: PlainDate): Promise<boolean> {
  const ended = await sql`update triage.legal_basis set ended_on = ${on.toString()}::date
    where municipality_id = ${tx.municipalityId} and id = ${id} and ended_on is null returning id`.execute(tx.db)
  return ended.rows.length > 0
}
