// SPDX-License-Identifier: EUPL-1.2
/** What somebody marked and ticked, read as a plan: what goes, or what to mend. */
import { createHash } from 'node:crypto'
import * as z from 'zod'
import { onlyMarks } from '../consulting/extract.ts'
import { destructionGrounds } from '../erasing/rules.ts'
import { blackOut, block, isTooShort, marksPartOfWord, phrasesIn } from './black-out.ts'
import type { Plan } from './plan.ts'
import { asOneText, type Readable, type ReadableText } from './readable.ts'

const longestText = 400_000

/** Beside these a field for each identifier and file that can be ticked. */
export const input = z.looseObject({
  id: z.string(),
  tekst: z
    .string()
    .default('')
    .transform((text) => text.toWellFormed().normalize('NFC').replaceAll('\r\n', '\n'))
    .pipe(z.string().max(longestText, 'tooLong')),
  grond: z.enum(destructionGrounds, { error: 'chooseGround' }),
  gezien: z.string().default(''),
})
export type Input = z.infer<typeof input>

export const identifierField = (id: string): string => `gegeven-${id}`
export const fileField = (id: string): string => `bestand-${id}`

export const isFormField = (name: string): boolean =>
  name === 'tekst' || name === 'grond' || /^(?:gegeven|bestand)-/.test(name)

/** What the form holds, to be sent again as it is. */
export const formFields = (typed: Input): [string, string][] =>
  Object.entries(typed).flatMap(([name, value]): [string, string][] =>
    isFormField(name) ? [[name, String(value)]] : [],
  )

interface Ticked {
  readonly [field: string]: unknown
}

/** An identifier that goes is a phrase: it goes wherever it stands. */
export const planOf = (typed: Ticked & { tekst: string }, { identifiers, files }: Readable): Plan => ({
  phrases: [
    ...new Set([
      ...phrasesIn(typed.tekst),
      ...identifiers.filter(({ id }) => typed[identifierField(id)] === 'ja').map(({ written }) => written),
    ]),
  ],
  files: files.filter(({ id, state }) => state !== 'missing' && typed[fileField(id)] === 'ja').map(({ id }) => id),
})

export function whyNotPlan({ tekst }: Input, readable: Readable, plan: Plan): Record<string, string> {
  if (!onlyMarks(tekst, asOneText(readable.texts))) return { tekst: 'onlyMark' }
  if (marksPartOfWord(tekst)) return { tekst: 'wholeWords' }
  if (plan.phrases.some(isTooShort)) return { tekst: 'tooShort' }
  return plan.phrases.length === 0 && plan.files.length === 0 ? { tekst: 'markSomething' } : {}
}

export interface Staying {
  texts: ReadableText[]
  identifiers: Readable['identifiers']
  files: Readable['files']
  /** those that go */
  goneFiles: Readable['files']
}

/** What stays, as it will be. */
export const whatStays = ({ texts, identifiers, files }: Readable, plan: Plan): Staying => ({
  texts: texts.map(({ title, text }) => ({ title, text: blackOut(text, plan.phrases) })),
  identifiers: identifiers.map((each) =>
    [each.written, each.normal ?? '', each.birthDate].some((text) => blackOut(text, plan.phrases) !== text)
      ? { ...each, written: block, birthDate: '', normal: null }
      : each,
  ),
  files: files
    .filter(({ id }) => !plan.files.includes(id))
    .map((file) => ({ ...file, name: blackOut(file.name, plan.phrases) })),
  goneFiles: files.filter(({ id }) => plan.files.includes(id)),
})

/** Proves that what stays is what was shown: with something else marked, or something new with the report, it is shown again first. */
export const seenMark = (plan: Plan, ground: string, staying: Staying): string =>
  createHash('sha256')
    .update(JSON.stringify([plan, ground, staying.texts, staying.identifiers.map(({ id, written }) => [id, written])]))
    .digest('base64url')
