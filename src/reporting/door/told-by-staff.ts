// SPDX-License-Identifier: EUPL-1.2
/**
 * Only the staff door knows that somebody who works here told something. Inside the seal anybody may write that, because anybody may seal
 * to a public key: a public program that was taken over, too. What the door did not say is shown as of an ordinary reporter. Values in,
 * values out.
 */
import type { ColleagueTells, Letter, ReportContent } from './report-content.ts'

/** @param tells as the staff door noted it; nothing for what came by the public form */
export function asTold(content: ReportContent, tells: ColleagueTells | null): ReportContent {
  if (tells) return { ...content, colleague: { tells, profession: content.colleague?.profession ?? null } }
  return { ...content, colleague: null, channel: 'form', toldBy: '', toldAt: null }
}

/** A letter to a report of somebody from outside is never an addition of somebody who works here. */
export const asFromReporter = <L extends Letter>(letter: L): L =>
  letter.kind === 'added' ? { ...letter, kind: 'letter' } : letter
