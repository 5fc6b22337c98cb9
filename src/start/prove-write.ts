// SPDX-License-Identifier: EUPL-1.2
/** Proves for /healthz that a durable write succeeds now. Questions within a moment of each other share one answer. */
import type pg from 'pg'

/** How long an answer holds; a watcher asks every few seconds at most. */
const holdsMs = 500

export function proveWriteOf(pool: pg.Pool, program: 'public' | 'staff'): () => Promise<void> {
  let last: { proof: Promise<unknown>; at: number } | undefined
  return async () => {
    if (!last || performance.now() - last.at > holdsMs) {
      last = { proof: pool.query('select platform.prove_write($1)', [program]), at: performance.now() }
    }
    await last.proof
  }
}
