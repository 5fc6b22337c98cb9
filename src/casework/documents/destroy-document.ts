// SPDX-License-Identifier: EUPL-1.2
/**
 * Destroys one document that the owner of its part removed: first its key, so that no copy of the rows opens any more, then the bytes. Only the
 * worker may. What stays is a line: kind, day, who and why. Idempotent.
 */
import { sql } from 'kysely'
import { writeAuditLine } from '../../platform/audit/audit.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { destroyDataKeys } from '../../platform/keys/destroy-keys.ts'

export async function destroyDocument(tx: Tx, documentId: string): Promise<void> {
  const found = await sql<{ case_id: string; key_id: string }>`select case_id, key_id from casework.document
    where municipality_id = ${tx.municipalityId} and id = ${documentId} and state = 'removed' and octet_length(content) > 0 for update`.execute(
    tx.db,
  )
  const row = found.rows[0]
  if (!row) return
  await destroyDataKeys(tx, [row.key_id])
  for (const table of ['document_copy', 'document_piece'])
    await sql`delete from ${sql.table(`casework.${table}`)}
      where municipality_id = ${tx.municipalityId} and document_id = ${documentId}`.execute(tx.db)
  await sql`update casework.document set content = '', findings = null
    where municipality_id = ${tx.municipalityId} and id = ${documentId}`.execute(tx.db)
  await writeAuditLine(tx, {
    action: 'case-document.destroyed',
    object: { kind: 'case', id: row.case_id },
    details: { document: documentId },
  })
}
