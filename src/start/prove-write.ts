// SPDX-License-Identifier: EUPL-1.2
/** Proves for /healthz that a durable write succeeds now: one row a program, written and committed. Questions at the same moment share one. */
import type pg from 'pg'

export function proveWriteOf(pool: pg.Pool, program: 'public' | 'staff'): () => Promise<void> {
  let running: Promise<void> | undefined
  return () =>
    (running ??= pool
      .query('select platform.prove_write($1)', [program])
      .then(() => undefined)
      .finally(() => (running = undefined)))
}
