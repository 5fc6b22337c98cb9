// SPDX-License-Identifier: EUPL-1.2
/** All of a report that people can read at the desk, as texts to be marked, and what can be ticked: identifiers and files. */
import type { Tx } from '../../platform/database/transaction.ts'
import { NotVisible } from '../../platform/web/outcome.ts'
import { contentKeyOf, filesOf, openReport, type DeskFile, type ReportContent } from '../../reporting/index.ts'
import { findIdentifiers, type Identifier } from '../findings/store.ts'
import { findSealed, shownColumns, textsIn } from './sealed-columns.ts'
import { textWords } from './words.nl.ts'

export interface ReadableText {
  /** what it is, in words */
  title: string
  text: string
}

export interface Readable {
  key: Buffer
  texts: ReadableText[]
  identifiers: Identifier[]
  files: DeskFile[]
}

/** @throws NotVisible when it was not taken in */
export async function readAll(tx: Tx, reportId: string): Promise<Readable> {
  const report = await openReport(tx, reportId)
  if (!report) throw new NotVisible('no report by this name')
  const { key } = await contentKeyOf(tx, reportId)
  const texts: ReadableText[] = [{ title: textWords.told, text: toldText(report.content) }]
  for (const { direction, text } of report.letters)
    texts.push({ title: direction === 'fromReporter' ? textWords.letterIn : textWords.letterOut, text })
  for (const name of shownColumns)
    for (const found of await findSealed(tx, name, reportId)) {
      const text = textsIn(tx, name, key, found).join('\n')
      texts.push({ title: textWords[name], text })
    }
  return {
    key,
    texts: texts.filter(({ text }) => text.trim() !== ''),
    identifiers: await findIdentifiers(tx, reportId, key),
    files: await filesOf(tx, report),
  }
}

const toldText = (told: ReportContent): string =>
  [told.story, told.where, told.when, told.who, told.whoForces, told.whoEnables, told.mustNot, told.toldBy]
    .filter((text) => text.trim() !== '')
    .join('\n\n')

/** As one text, to be marked in one place. */
export const asOneText = (texts: readonly ReadableText[]): string =>
  texts.map(({ title, text }) => `— ${title} —\n${text}`).join('\n\n')
