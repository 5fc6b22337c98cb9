// SPDX-License-Identifier: EUPL-1.2
/** `spil link`: suggests which records may be about one person, so that another system or a test can ask the rules of `src/linking/`. */
import { linkRecords, type Link } from '../../linking/link-records.ts'
import type { PersonRecord } from '../../linking/person-record.ts'
import { askRules, BadQuestion } from './ask-rules.ts'

const mostAtOnce = 25_000

export async function run(args: readonly string[]): Promise<void> {
  await askRules(args, link)
}

/** As it was given: what identifies a record elsewhere is answered in the same form. */
type Id = string | number

interface Answer {
  pairs: (Omit<Link, 'a' | 'b'> & { a: Id; b: Id })[]
}

function link(question: unknown): Answer {
  if (typeof question !== 'object' || question === null || Array.isArray(question))
    throw new BadQuestion('notAnObject', 'Give {"records","with"}.')
  const given = question as { records?: unknown; with?: unknown }
  const records = recordsIn(given.records, '/records')
  const others = given.with === null || given.with === undefined ? undefined : recordsIn(given.with, '/with')
  if (records.length + (others?.length ?? 0) > mostAtOnce)
    throw new BadQuestion('tooLarge', `Give at most ${mostAtOnce} records at once.`)
  return {
    pairs: linkRecords(records, others).map(({ a, b, ...rest }) => ({
      a: records[a]?.id ?? '',
      b: (others ?? records)[b]?.id ?? '',
      ...rest,
    })),
  }
}

type Asked = PersonRecord & { id: Id }

/** Whatever stands in the other columns is read as far as it can be. */
function recordsIn(list: unknown, path: string): Asked[] {
  if (!Array.isArray(list)) throw new BadQuestion('notAnArray', 'Give an array of records.', path)
  const seen = new Set<Id>()
  return list.map((item: unknown, place) => {
    if (typeof item !== 'object' || item === null || Array.isArray(item))
      throw new BadQuestion('notAnObject', 'A record is an object with an id.', `${path}/${place}`)
    const { id } = item as { id?: unknown }
    if (!isId(id)) throw new BadQuestion('idMissing', 'The id is a string or a number.', `${path}/${place}/id`)
    if (seen.has(id)) throw new BadQuestion('idTwice', 'An id stands once in a list.', `${path}/${place}/id`)
    seen.add(id)
    return item as Asked
  })
}

const isId = (id: unknown): id is Id =>
  (typeof id === 'string' && id !== '') || (typeof id === 'number' && Number.isFinite(id))
