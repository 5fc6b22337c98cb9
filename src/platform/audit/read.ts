// SPDX-License-Identifier: EUPL-1.2
/**
 * Reads the audit trail inside a transaction of staff. The login has no right to it by itself: the question is asked as `audit_read`
 * and nothing else is, so that no other staff code reads the trail by mistake (`db/cluster.sql`, audit_gate).
 */
import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../database/transaction.ts'

/** @param question about `audit.line` only: the reader sees no other table */
export async function readAudit<Row>(tx: Tx, question: RawBuilder<Row>): Promise<Row[]> {
  await sql`set local role audit_read`.execute(tx.db)
  // when this fails the transaction is over, and the role with it
  const { rows } = await question.execute(tx.db)
  await sql`set local role none`.execute(tx.db)
  return rows
}
