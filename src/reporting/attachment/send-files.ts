// SPDX-License-Identifier: EUPL-1.2
/** Gives files to the report or letter they were added to, in the transaction that stores it: both or neither. */
import type pg from 'pg'
import type { AddedFile } from './added-file.ts'
import { claimAttachments } from './store.ts'

interface Sent {
  locator: Buffer
  /** The letter they come with; null: the report itself. */
  messageId: string | null
  files: readonly AddedFile[]
}

/**
 * @param store stores the report or letter
 * @param isNew whether it was stored just now: only then there is something to add files to
 * @returns what `store` answered, and whether a file is not here any more; the rest is stored all the same
 */
export async function sentWith<Answer>(
  pool: pg.Pool,
  { locator, messageId, files }: Sent,
  store: (client: pg.Pool | pg.PoolClient) => Promise<Answer>,
  isNew: (answer: Answer) => boolean,
): Promise<{ answer: Answer; missesFiles: boolean }> {
  if (files.length === 0) return { answer: await store(pool), missesFiles: false }
  const client = await pool.connect()
  let failed: Error | undefined
  try {
    await client.query('begin')
    const answer = await store(client)
    let claimed = isNew(answer) ? 0 : files.length
    // one at a time: one that was added under another municipality moves, and that takes its while
    if (isNew(answer)) for (const file of files) claimed += await claimAttachments(client, locator, messageId, [file])
    await client.query('commit')
    return { answer, missesFiles: claimed < files.length }
  } catch (error) {
    failed = error as Error
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    client.release(failed)
  }
}
