// SPDX-License-Identifier: EUPL-1.2
/**
 * Every column of this room that is sealed under the key of a report, with what in it is text that people wrote. Who adds one adds it here:
 * `sealed-columns.test.ts` reads the catalog and misses it. What the worker seals again and what a person sees come from this one list.
 */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import { open, placeBytes, seal } from '../../platform/sealing/envelope.ts'
import { padded, unpadded } from '../../platform/sealing/padding.ts'

interface Shape {
  /** how the row is named in the place where it is sealed */
  row?: string
  /** bytes of a text; one padded text; or an object of which these fields are text */
  holds: 'bytes' | 'text' | readonly string[]
  /** nobody at the desk reads it, so it is not shown to be marked */
  isHidden?: boolean
}

export const sealedColumns = {
  'course.reason': { row: 'report_id', holds: 'bytes' },
  'course.spoken_answer': { row: 'report_id', holds: 'bytes' },
  'course.no_answer': { row: 'report_id', holds: 'bytes' },
  'legality_test.content': { holds: ['sentence', 'leftOut', 'police'] },
  'assessment.content': { holds: ['pleadsFor', 'pleadsAgainst'] },
  'advice_answer.reason': { holds: 'bytes' },
  'second_look.sentence': { holds: 'text' },
  'second_look.reply': { holds: 'text' },
  'second_look.ending': { holds: 'text' },
  'meldcode_step.content': { holds: ['done', 'withWhom', 'answer'] },
  'consultation.content': { holds: ['organisation', 'question', 'necessity', 'extract', 'whyRecognisable'] },
  'consultation.identification': { holds: ['told', 'reason'] },
  'consultation.answer': { holds: ['text'] },
  'text_disclosure.content': { holds: ['receiver', 'ground', 'necessity', 'text'] },
  'text_disclosure.translation': { holds: 'text' },
  'hand_over.content': { holds: ['ground', 'contact', 'reference', 'necessity', 'text', 'otherGround'] },
  'hand_over.receipt_content': { holds: ['from', 'reference', 'reason'] },
  'pause.sentence': { holds: 'text' },
  'task.content': { holds: 'text' },
  'task.note': { holds: 'text' },
  'round_table_line.question': { row: "round_table_id || '|' || report_id", holds: 'text' },
  'round_table_line.agreed': { row: "round_table_id || '|' || report_id", holds: 'text' },
  'suggestion_judgement.reason': { row: "report_id || '|' || other_id || '|' || turn", holds: 'text' },
  'step_back.reason': { row: "report_id || '|' || person_id", holds: 'text' },
  'hold.reason': { holds: 'bytes', isHidden: true },
  'reveal.reason': { holds: 'bytes', isHidden: true },
  // which signal of the list it was: a word of ours
  'observed_signal.signal_id': { holds: [] },
} as const satisfies Record<string, Shape>

export type SealedColumn = keyof typeof sealedColumns
export const sealedColumnNames = Object.keys(sealedColumns) as SealedColumn[]
export const shownColumns = sealedColumnNames.filter((name) => !shapeOf(name).isHidden)

function shapeOf(name: SealedColumn): Shape {
  return sealedColumns[name]
}

interface SealedRow {
  row: string
  sealed: Buffer
}

/** What is sealed there, unless it was emptied. */
export async function findSealed(tx: Tx, name: SealedColumn, reportId: string): Promise<SealedRow[]> {
  const { table, column } = partsOf(name)
  const found = await sql<SealedRow>`select (${rowOf(name)})::text as row, ${sql.ref(column)} as sealed from ${table}
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} and octet_length(${sql.ref(column)}) > 0
    order by 1`.execute(tx.db)
  return found.rows
}

export async function storeSealed(
  tx: Tx,
  name: SealedColumn,
  { reportId, row, sealed }: SealedRow & { reportId: string },
): Promise<void> {
  const { table, column } = partsOf(name)
  await sql`update ${table} set ${sql.ref(column)} = ${sealed}
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} and (${rowOf(name)})::text = ${row}`.execute(
    tx.db,
  )
}

/** The texts in it, those that are empty left out. @throws CannotOpen */
export function textsIn(tx: Tx, name: SealedColumn, key: Buffer, { row, sealed }: SealedRow): string[] {
  const { holds } = shapeOf(name)
  const plain = open(key, sealed, placeOf(tx, name, row))
  if (holds === 'bytes') return [plain.toString()]
  const value = unpadded(plain)
  const texts =
    typeof value === 'string' ? [value] : holds === 'text' ? [] : holds.map((field) => fieldOf(value, field))
  return texts.filter((text) => text !== '')
}

/** The same with its texts changed, under another key. @throws CannotOpen */
export function sealedAgain(
  tx: Tx,
  name: SealedColumn,
  { from, to }: { from: Buffer; to: Buffer },
  { row, sealed }: SealedRow,
  change: (text: string) => string,
): Buffer {
  const { holds } = shapeOf(name)
  const place = placeOf(tx, name, row)
  const plain = open(from, sealed, place)
  if (holds === 'bytes') return seal(to, Buffer.from(change(plain.toString())), place)
  const value = unpadded(plain)
  return seal(to, padded(holds === 'text' ? change(String(value)) : withFields(value, holds, change)), place)
}

const fieldOf = (value: unknown, field: string): string => {
  const text = (value as Record<string, unknown> | null)?.[field]
  return typeof text === 'string' ? text : ''
}

const withFields = (value: unknown, fields: readonly string[], change: (text: string) => string): unknown =>
  fields.reduce((whole, field) => {
    const text = fieldOf(whole, field)
    return text === '' ? whole : { ...(whole as object), [field]: change(text) }
  }, value)

function partsOf(name: SealedColumn) {
  const [table = '', column = ''] = name.split('.')
  return { table: sql.table(`triage.${table}`), column }
}

const rowOf = (name: SealedColumn) => sql.raw(shapeOf(name).row ?? 'id')

function placeOf({ municipalityId }: Tx, name: SealedColumn, row: string): Buffer {
  const [table = '', column = ''] = name.split('.')
  return placeBytes({ municipalityId, table: `triage.${table}`, row, column })
}
