// SPDX-License-Identifier: EUPL-1.2
/**
 * A connection for a transaction pooler. A statement with a name is prepared once a connection; behind a pooler the next transaction
 * may be on another one, where that name means nothing, or something else. So here no statement has a name.
 */
import pg from 'pg'

type Query = (statement: unknown, ...rest: unknown[]) => unknown

export class NamelessClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config)
    const query = this.query.bind(this) as Query
    this.query = ((statement: unknown, ...rest: unknown[]) => query(nameless(statement), ...rest)) as typeof this.query
  }
}

/** What is no text and no settings is a query of its own making, such as a cursor: that stays as it is. */
function nameless(statement: unknown): unknown {
  if (typeof statement !== 'object' || statement === null || 'submit' in statement) return statement
  const { name: _, ...rest } = statement as { name?: string }
  return rest
}
