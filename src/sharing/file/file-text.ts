// SPDX-License-Identifier: EUPL-1.2
/** What stands in the file, block by block: on which terms, exactly what the receiver reads, and what is in it to check it by. Values in, values out. */
import { createHash } from 'node:crypto'
import { purposeInWords } from '../../law/legal-basis.ts'
import type { PlainDate } from '../../time.ts'
import { sayExact } from '../../ui/date-words.ts'
import { visibleText } from '../../ui/visible-text.ts'
import type { Copy } from '../disclosures/copy.ts'
import { sayCopy, type SaidThing } from '../disclosures/say-copy.ts'
import { kindWords } from '../disclosures/names.nl.ts'
import { words as all } from '../disclosures/words.nl.ts'
import { drawable } from './drawable.ts'
import { words } from './words.nl.ts'

export interface SharedFile {
  municipality: string
  code: string
  purpose: string
  basis: string
  receiver: string
  endsOn: PlainDate
  copy: Copy
}

/** By the names of structure in a PDF: the title, a heading, a paragraph. */
export interface Block {
  as: 'H1' | 'H2' | 'H3' | 'P'
  text: string
}

export const titleOf = ({ code }: SharedFile): string => all.one.title(code)

/** Of the terms and the copy with the hash of each page, whatever the file looks like: in this order, as JSON. */
export const contentHash = ({ municipality, code, purpose, basis, receiver, endsOn, copy }: SharedFile): string =>
  createHash('sha256')
    .update(JSON.stringify([municipality, code, purpose, basis, receiver, endsOn.toString(), copy]))
    .digest('hex')

/** @returns nothing when there is a script in it that the letters of a file cannot draw */
export function textOf(file: SharedFile): Block[] | undefined {
  const blocks = blocksOf(file)
  let isPlainer = false
  const drawn: Block[] = []
  for (const { as, text } of blocks) {
    const can = drawable(text)
    if (!can) return undefined
    isPlainer ||= can.isPlainer
    drawn.push({ as, text: can.text })
  }
  return isPlainer ? [...drawn, { as: 'P', text: words.pdf.plainer }] : drawn
}

function blocksOf(file: SharedFile): Block[] {
  const { danger, question, isOnlyQuestion, sections } = sayCopy(file.copy)
  return [
    { as: 'H1', text: titleOf(file) },
    p(words.pdf.lead(file.municipality)),
    ...termsOf(file).map(([term, said]) => p(`${term}: ${said}`)),
    { as: 'H2', text: words.pdf.reads },
    ...(danger === undefined ? [] : [p(danger)]),
    ...(question === '' ? [] : [p(question)]),
    ...(isOnlyQuestion ? [p(all.copy.nothing)] : []),
    ...sections.flatMap(({ heading, things }): Block[] => [
      { as: 'H2', text: heading },
      ...things.flatMap(blocksOfThing),
    ]),
    { as: 'H2', text: words.pdf.inside },
    p(words.pdf.counts(file.copy)),
    p(words.pdf.hash(contentHash(file))),
  ]
}

/** Above each picture, and instead of it for who listens; the name of a document is drawn in the text already, so it can be drawn here. */
export const titlesOfPages = (file: SharedFile): string[] =>
  sayCopy(file.copy)
    .sections.flatMap(({ things }) => things)
    .flatMap(({ pages }) => pages.map(({ alt }) => drawable(alt)?.text ?? ''))

const termsOf = ({ code, purpose, basis, receiver, endsOn, copy }: SharedFile): [string, string][] => [
  [words.pdf.number, code],
  [all.one.kind, kindWords[copy.kind]],
  [all.one.receiver, visibleText(receiver)],
  [all.one.purpose, purposeInWords(purpose)],
  [all.one.basis, visibleText(basis)],
  [words.pdf.until, sayExact(endsOn)],
]

const blocksOfThing = ({ title, facts, warning, texts }: SaidThing): Block[] => [
  { as: 'H3', text: title },
  p(facts),
  ...(warning === undefined ? [] : [p(warning)]),
  ...texts.map(p),
]

const p = (text: string): Block => ({ as: 'P', text })
