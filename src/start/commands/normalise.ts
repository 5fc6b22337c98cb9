// SPDX-License-Identifier: EUPL-1.2
/** `spil normalise`: reads identifiers by the rules of `src/identifiers/`, so that another system or a test can ask them. */
import { readIdentifier, type IdentifierType } from '../../identifiers/read-identifier.ts'
import type { Reading } from '../../identifiers/reading.ts'
import { askRules, BadQuestion } from './ask-rules.ts'

/** A contract: others ask by these names. */
const types = [
  'phone',
  'plate',
  'address',
  'kvk',
  'iban',
  'email',
  'handle',
  'name',
] as const satisfies readonly IdentifierType[]
type AskedType = (typeof types)[number]

const mostAtOnce = 50_000

const isAskedType = (type: unknown): type is AskedType => (types as readonly unknown[]).includes(type)

export async function run(args: readonly string[]): Promise<void> {
  await askRules(args, normalise)
}

/** @property ok whether it could be read, surely or not; what was refused has no normal form */
interface Answer extends Reading {
  ok: boolean
}

function normalise(question: unknown): Answer[] {
  if (!Array.isArray(question)) throw new BadQuestion('notAnArray', 'Give an array of {"type","value"}.')
  if (question.length > mostAtOnce) throw new BadQuestion('tooLarge', `Give at most ${mostAtOnce} identifiers at once.`)
  return question.map((item: unknown, place) => answerTo(item, `/${place}`))
}

function answerTo(item: unknown, path: string): Answer {
  if (typeof item !== 'object' || item === null || Array.isArray(item))
    throw new BadQuestion('notAnObject', 'Give {"type","value"}.', path)
  const { type, value } = item as { type?: unknown; value?: unknown }
  if (!isAskedType(type))
    throw new BadQuestion('unknownType', `The type is one of ${types.join(', ')}.`, `${path}/type`)
  if (typeof value !== 'string') throw new BadQuestion('valueNotText', 'The value is a string.', `${path}/value`)
  const { quality, normal, reason } = readIdentifier(type, value)
  return { ok: quality !== 'afgekeurd', quality, normal, reason }
}
