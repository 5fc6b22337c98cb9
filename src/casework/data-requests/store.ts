// SPDX-License-Identifier: EUPL-1.2
/**
 * The SQL of requests of data subjects. Who asks and everything in words is sealed under a key of the request; the privacy officer's
 * question and advice stand apart, so that reading those opens nothing else. Where was searched is written down, what was found is not.
 */
import { randomInt, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import { open, placeBytes, seal } from '../../platform/sealing/envelope.ts'
import { padded, unpadded } from '../../platform/sealing/padding.ts'
import { isUuid } from '../../platform/uuid.ts'
import { NotVisible } from '../../platform/web/outcome.ts'
import { plainDate, type PlainDate } from '../../time.ts'
import type { RequestStatus } from './lifecycle.ts'
import {
  firstStatus,
  type Acting,
  type ClosedWhy,
  type IdentityWay,
  type Part,
  type ReadAlong,
  type Representation,
  type RequestChannel,
  type RequestKind,
  type SearchPlace,
  type SendWay,
} from './rules.ts'

/** Everything of a request in words; sealed. */
export interface RequestWords {
  name: string
  /** where the asker can be reached */
  reach: string
  /** for whom somebody else asks; empty when for oneself */
  onBehalfOf: string
  question: string
  representationNote: string
  identityNote: string
  extensionReason: string
  parts: readonly Part[]
  /** why the decision differs from the advice, or did not wait for it */
  deviation: string
  sentBackReason: string
  /** as it was sent */
  reply: string
  closedNote: string
}

interface AdviceWords {
  question: string
  /** empty until it is given */
  answer: string
}

/** Columns a deed may set. */
interface Columns {
  status: RequestStatus
  representation: Representation
  representation_by: string
  representation_on: string
  identity_how: IdentityWay
  identity_by: string
  identity_on: string
  extended_by: string
  extended_on: string
  searched_in: readonly SearchPlace[]
  searched_by: string
  searched_on: string
  advice_asked_by: string
  advice_asked_on: string
  advised_by: string
  advised_on: string
  decided_by: string | null
  decided_on: string | null
  confirmed_by: string
  confirmed_on: string
  sent_how: SendWay
  read_along: ReadAlong
  sent_by: string
  sent_on: string
  closed_why: ClosedWhy
  closed_by: string
  closed_on: string
}

type Row = { [K in keyof Columns]: Columns[K] | null } & {
  id: string
  number: string
  kind: RequestKind
  channel: RequestChannel
  acting: Acting
  status: RequestStatus
  version: number
  received_on: string
  recorded_by: string
  content: Buffer
  advice: Buffer | null
  key_id: string
}

interface Signed {
  by: string
  on: PlainDate
}

/** What is known without opening anything. */
export interface RequestCourse {
  id: string
  number: string
  kind: RequestKind
  channel: RequestChannel
  acting: Acting
  status: RequestStatus
  version: number
  receivedOn: PlainDate
  extendedOn: PlainDate | undefined
  adviceAsked: Signed | undefined
  advised: Signed | undefined
  decided: Signed | undefined
}

export interface DataRequest extends RequestCourse {
  representation: (Signed & { outcome: Representation }) | undefined
  identity: (Signed & { how: IdentityWay }) | undefined
  searched: (Signed & { places: readonly SearchPlace[] }) | undefined
  confirmed: Signed | undefined
  sent: (Signed & { how: SendWay; readAlong: ReadAlong }) | undefined
  closed: (Signed & { why: ClosedWhy }) | undefined
  words: RequestWords
  advice: AdviceWords | undefined
  keyId: string
}

const columns = sql`id, number, kind, channel, acting, status, version, received_on::text, recorded_by, content, advice, key_id,
  representation, representation_by, representation_on::text, identity_how, identity_by, identity_on::text, extended_by, extended_on::text,
  searched_in, searched_by, searched_on::text, advice_asked_by, advice_asked_on::text, advised_by, advised_on::text, decided_by,
  decided_on::text, confirmed_by, confirmed_on::text, sent_how, read_along, sent_by, sent_on::text, closed_why, closed_by, closed_on::text`

const place = ({ municipalityId }: Tx, row: string, column: 'content' | 'advice'): Buffer =>
  placeBytes({ municipalityId, table: 'casework.data_request', row, column })

export interface NewRequest {
  kind: RequestKind
  channel: RequestChannel
  acting: Acting
  receivedOn: PlainDate
  by: string
  words: Pick<RequestWords, 'name' | 'reach' | 'onBehalfOf' | 'question'>
}

/** @returns its id */
export async function insertRequest(
  tx: Tx,
  { kind, channel, acting, receivedOn, by, words }: NewRequest,
): Promise<string> {
  const id = randomUUID()
  const { id: keyId, key } = await tx.keys.newDataKey(tx, 'case')
  const content: RequestWords = {
    ...words,
    representationNote: '',
    identityNote: '',
    extensionReason: '',
    parts: [],
    deviation: '',
    sentBackReason: '',
    reply: '',
    closedNote: '',
  }
  await sql`insert into casework.data_request
    (municipality_id, id, number, kind, channel, acting, status, version, received_on, recorded_by, recorded_at, content, key_id) values
    (${tx.municipalityId}, ${id}, ${await freeNumber(tx, receivedOn.year)}, ${kind}, ${channel}, ${acting}, ${firstStatus(kind)}, 1,
      ${receivedOn.toString()}::date, ${by}, ${tx.now.toString()}::timestamptz, ${seal(key, padded(content), place(tx, id, 'content'))}, ${keyId})`.execute(
    tx.db,
  )
  return id
}

/** Year and chance: nothing that leaves the desk is counted on. */
async function freeNumber(tx: Tx, year: number): Promise<string> {
  for (;;) {
    const number = `V${String(year).slice(-2)}-${randomInt(10_000, 100_000)}`
    const taken = await sql`select from casework.data_request
      where municipality_id = ${tx.municipalityId} and number = ${number}`.execute(tx.db)
    if (taken.rows.length === 0) return number
  }
}

async function getRow(tx: Tx, id: string, lock: boolean): Promise<Row> {
  if (!isUuid(id)) throw new NotVisible('no request by this name')
  const found = await sql<Row>`select ${columns} from casework.data_request
    where municipality_id = ${tx.municipalityId} and id = ${id} and destroyed_at is null ${lock ? sql`for update` : sql``}`.execute(
    tx.db,
  )
  const row = found.rows[0]
  if (!row) throw new NotVisible('no request by this name')
  return row
}

/** Held by who changes it. @throws NotVisible */
export async function getRequest(tx: Tx, id: string, { lock = false } = {}): Promise<DataRequest> {
  const row = await getRow(tx, id, lock)
  const { key } = await tx.keys.dataKey(tx, row.key_id)
  return {
    ...courseOf(row),
    keyId: row.key_id,
    representation: signed(row.representation_by, row.representation_on, { outcome: row.representation }),
    identity: signed(row.identity_by, row.identity_on, { how: row.identity_how }),
    searched: signed(row.searched_by, row.searched_on, { places: row.searched_in }),
    confirmed: signed(row.confirmed_by, row.confirmed_on, {}),
    sent: signed(row.sent_by, row.sent_on, { how: row.sent_how, readAlong: row.read_along }),
    closed: signed(row.closed_by, row.closed_on, { why: row.closed_why }),
    words: unpadded(open(key, row.content, place(tx, id, 'content'))) as RequestWords,
    advice: row.advice ? (unpadded(open(key, row.advice, place(tx, id, 'advice'))) as AdviceWords) : undefined,
  }
}

/** For the privacy officer: the question and the advice, and nothing else is opened. @throws NotVisible */
export async function getAdvice(
  tx: Tx,
  id: string,
  { lock = false } = {},
): Promise<RequestCourse & { advice: AdviceWords | undefined; keyId: string }> {
  const row = await getRow(tx, id, lock)
  const advice =
    row.advice &&
    (unpadded(open((await tx.keys.dataKey(tx, row.key_id)).key, row.advice, place(tx, id, 'advice'))) as AdviceWords)
  return { ...courseOf(row), keyId: row.key_id, advice: advice ?? undefined }
}

/** What was changed is one version on. The row is held by who calls. */
export async function changeRequest(
  tx: Tx,
  { id, keyId }: Pick<DataRequest, 'id' | 'keyId'>,
  change: { columns?: Partial<Columns>; words?: RequestWords; advice?: AdviceWords },
): Promise<void> {
  const { key } = await tx.keys.dataKey(tx, keyId)
  const set = Object.entries(change.columns ?? {}).map(
    ([name, value]) => sql`${sql.ref(name)} = ${Array.isArray(value) ? [...value] : value}`,
  )
  if (change.words) set.push(sql`content = ${seal(key, padded(change.words), place(tx, id, 'content'))}`)
  if (change.advice) set.push(sql`advice = ${seal(key, padded(change.advice), place(tx, id, 'advice'))}`)
  await sql`update casework.data_request set version = version + 1, ${sql.join(set)}
    where municipality_id = ${tx.municipalityId} and id = ${id}`.execute(tx.db)
}

/** Without names. Those that are owed an answer first, the oldest on top; then what is done, the newest first. */
export async function findRequests(tx: Tx): Promise<RequestCourse[]> {
  const found = await sql<Row>`select ${columns} from casework.data_request
    where municipality_id = ${tx.municipalityId} and destroyed_at is null
    order by status in ('answered', 'closed'), case when status in ('answered', 'closed') then received_on end desc, received_on, number
    limit 200`.execute(tx.db)
  return found.rows.map(courseOf)
}

const signed = <More extends object>(
  by: string | null,
  on: string | null,
  more: More,
): (Signed & { [K in keyof More]: NonNullable<More[K]> }) | undefined =>
  by && on ? ({ by, on: plainDate(on), ...more } as Signed & { [K in keyof More]: NonNullable<More[K]> }) : undefined

const courseOf = (row: Row): RequestCourse => ({
  id: row.id,
  number: row.number,
  kind: row.kind,
  channel: row.channel,
  acting: row.acting,
  status: row.status,
  version: row.version,
  receivedOn: plainDate(row.received_on),
  extendedOn: row.extended_on ? plainDate(row.extended_on) : undefined,
  adviceAsked: signed(row.advice_asked_by, row.advice_asked_on, {}),
  advised: signed(row.advised_by, row.advised_on, {}),
  decided: signed(row.decided_by, row.decided_on, {}),
})
