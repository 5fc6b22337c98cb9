// SPDX-License-Identifier: EUPL-1.2
/** Puts decided parts in a request, all or none: from its own page, or from a later room that knows what left. */
import { randomUUID } from 'node:crypto'
import type { Tx } from '../../platform/database/transaction.ts'
import type { FieldErrors } from '../../platform/web/outcome.ts'
import type { PlainDate } from '../../time.ts'
import { mayBeDone } from './lifecycle.ts'
import { lawOf, mostParts, whyNotPart, type Part } from './rules.ts'
import { changeRequest, findRequests, getRequest } from './store.ts'

export type NewPart = Omit<Part, 'id'>

export interface RequestToWeigh {
  id: string
  number: string
  receivedOn: PlainDate
}

/** Requests of access in which parts are decided on now; the oldest first. */
export const findAccessToWeigh = async (tx: Tx): Promise<RequestToWeigh[]> =>
  (await findRequests(tx)).filter(({ kind, status }) => kind === 'access' && mayBeDone(status, 'addPart'))

/** @returns what is in the way, or by field what to mend; nothing when they stand in it @throws NotVisible */
export async function addParts(
  tx: Tx,
  id: string,
  made: readonly NewPart[],
): Promise<{ conflict: string } | { errors: FieldErrors } | undefined> {
  const request = await getRequest(tx, id, { lock: true })
  if (!mayBeDone(request.status, 'addPart')) return { conflict: 'notNow' }
  if (request.words.parts.length + made.length > mostParts) return { conflict: 'partsFull' }
  const before = new Set(request.words.parts.map(({ what }) => what))
  if (made.some(({ what }) => before.has(what))) return { conflict: 'partTwice' }
  const errors: FieldErrors = Object.assign({}, ...made.map((part) => whyNotPart(part, lawOf(request.kind))))
  if (Object.keys(errors).length > 0) return { errors }
  await changeRequest(tx, request, {
    words: {
      ...request.words,
      parts: [...request.words.parts, ...made.map((part) => ({ id: randomUUID(), ...part }))],
    },
  })
  return undefined
}
