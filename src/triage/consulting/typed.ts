// SPDX-License-Identifier: EUPL-1.2
/** How the fields of these forms are read, and what each deed begins with: the report, opened, for who may see it. */
import { createHash } from 'node:crypto'
import * as z from 'zod'
import { addWorkingDays } from '../../law/working-days.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { NotVisible } from '../../platform/web/outcome.ts'
import { contentKeyOf, openReport, type ReportContent } from '../../reporting/index.ts'
import { whatSlippedIn } from '../answer/slipped.ts'
import { findIdentifiers } from '../findings/store.ts'
import { limitsOf } from '../limits.ts'
import { isOwnReport } from '../own-report.ts'
import { getVisibleReport } from '../store.ts'
import { findTextDisclosures } from '../translate/store.ts'
import { markBeforehand } from './extract.ts'

export const longestExtract = 40_000
export const longestSentence = 2_000

const clean = (text: string): string => text.toWellFormed().normalize('NFC').replaceAll('\r\n', '\n')

/** @param missing key of what to say when it is empty */
export const sentence = (missing: string, atMost = longestSentence) =>
  z.string({ error: missing }).transform(clean).pipe(z.string().trim().min(1, missing).max(atMost, 'tooLong'))

export const optionalText = z
  .string()
  .default('')
  .transform(clean)
  .pipe(z.string().trim().max(longestSentence, 'tooLong'))

export const whichOne = z.uuid({ error: 'whichConsultation' })

/** What an extract is made of: what was told, never the contact details. */
export const textOf = ({ story, where, when, who, whoForces, whoEnables }: ReportContent): string =>
  [story, where, when, who, whoForces, whoEnables].filter((text) => text.trim() !== '').join('\n\n')

/** @throws NotVisible */
export async function getConsultable(tx: Tx, who: Who, id: string, { lock = false } = {}) {
  const course = await getVisibleReport(tx, who, id, { lock })
  const report = await openReport(tx, course.reportId)
  if (!report) throw new NotVisible('no report by this name')
  const { key } = await contentKeyOf(tx, course.reportId)
  // an expert reads Dutch: of a story that was translated the newest translation is asked about
  const translated = (await findTextDisclosures(tx, course.reportId, key)).findLast(
    ({ what, translation }) => what === 'story' && translation,
  )?.translation
  return {
    course,
    of: { reportId: course.reportId, key },
    text: textOf({ ...report.content, story: translated?.text ?? report.content.story }),
    isOwn: isOwnReport(course, who),
  }
}

/** What the file knows of names and numbers and stands in this text. */
export async function knownIn(
  tx: Tx,
  { reportId, key }: { reportId: string; key: Buffer },
  text: string,
): Promise<string[]> {
  const identifiers = await findIdentifiers(tx, reportId, key)
  return [...identifiers.map(({ written }) => written), ...(await whatSlippedIn(tx, reportId, text))]
}

/** The text of the report with everything marked beforehand that we see. */
export const markedText = async (tx: Tx, of: { reportId: string; key: Buffer }, text: string): Promise<string> =>
  markBeforehand(text, await knownIn(tx, of, text))

export const remindOn = async (tx: Tx, who: Who) =>
  addWorkingDays(who.today, (await limitsOf(tx)).consultWithinWorkingDays)

/** Proves that what leaves is what was shown: an extract changed after the preview is shown again first. */
export const seenMark = (parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
