// SPDX-License-Identifier: EUPL-1.2
/**
 * Reads the sets of `tests/data/linkage/` and measures what was suggested against what is true. Which column of a source is which of ours is
 * all that differs between them.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Link } from '../src/linking/link-records.ts'
import type { Column } from '../src/linking/person-record.ts'

export type SetRecord = { id: string } & Partial<Record<Column, string>>
export interface LinkageSet {
  records: readonly SetRecord[]
  /** `a|b`, the lower id first */
  pairs: ReadonlySet<string>
}

const febrl: Readonly<Partial<Record<Column, string>>> = {
  givenName: 'given_name',
  familyName: 'surname',
  houseNumber: 'street_number',
  street: 'address_1',
  city: 'suburb',
  postcode: 'postcode',
  birthDate: 'date_of_birth',
}
const sources = {
  febrl1: { id: 'rec_id', columns: febrl },
  febrl3: { id: 'rec_id', columns: febrl },
  splink_fake_1000: {
    id: 'unique_id',
    columns: { givenName: 'first_name', familyName: 'surname', birthDate: 'dob', city: 'city', email: 'email' },
  },
  historical_a: {
    id: 'rec_id',
    columns: {
      givenName: 'first_name',
      familyName: 'surname',
      birthDate: 'dob',
      city: 'birth_place',
      postcode: 'postcode_fake',
      sex: 'gender',
      occupation: 'occupation',
    },
  },
} as const
export type SetName = keyof typeof sources

const idsOf = (one: string, other: string): string => (one < other ? `${one}|${other}` : `${other}|${one}`)

export function linkageSet(name: SetName): LinkageSet {
  const { id, columns } = sources[name]
  const records = rowsOf(`${name}.csv`).map((row) => ({
    id: row[id] ?? '',
    ...Object.fromEntries(Object.entries(columns).map(([ours, theirs]) => [ours, row[theirs] ?? ''])),
  }))
  const pairs = new Set(rowsOf(`${name}.pairs.csv`).map((row) => idsOf(row['id_a'] ?? '', row['id_b'] ?? '')))
  return { records, pairs }
}

function rowsOf(file: string): Record<string, string>[] {
  const lines = readFileSync(join(import.meta.dirname, 'data/linkage', file), 'utf8')
    .trimEnd()
    .split(/\r?\n/)
  const heads = cellsOf(lines[0] ?? '')
  return lines.slice(1).map((line) => {
    const cells = cellsOf(line)
    return Object.fromEntries(heads.map((head, place) => [head, cells[place] ?? '']))
  })
}

/** A cell may stand in quotes, with commas and doubled quotes in it. */
const cellsOf = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) =>
    quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'),
  )

export interface Quality {
  precision: number
  recall: number
  f1: number
  /** of what is called `waarschijnlijk` only */
  surePrecision: number
}

export function qualityOf(
  links: readonly Link[],
  truth: ReadonlySet<string>,
  left: readonly SetRecord[],
  right: readonly SetRecord[] = left,
): Quality {
  const isTrue = ({ a, b }: Link): boolean => truth.has(idsOf(left[a]?.id ?? '', right[b]?.id ?? ''))
  const hits = links.filter(isTrue).length
  const sure = links.filter(({ label }) => label === 'waarschijnlijk')
  const [precision, recall] = [hits / links.length, hits / truth.size]
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    surePrecision: sure.filter(isTrue).length / sure.length,
  }
}
