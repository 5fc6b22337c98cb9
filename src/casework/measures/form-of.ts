// SPDX-License-Identifier: EUPL-1.2
/** What the forms on the page of one measure have in common: what was typed, what to mend, and which version was on the screen. */
import type { PlainDate } from '../../time.ts'
import { visibleText } from '../../ui/visible-text.ts'
import { measureWords } from './page-words.nl.ts'
import type { Measure } from './store.ts'

export interface MeasureForm {
  measure: Measure
  csrf: string
  today: PlainDate
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
  /** A colleague wrote meanwhile: beside each field stands what is there now. */
  isChangedMeanwhile: boolean
}

/**
 * The version a form says it was made for. After a mistake it stays the one that was typed over, so that a colleague's words of a moment ago
 * are still seen; once both were shown it is the newest.
 */
export const versionOf = ({ measure, typed, isChangedMeanwhile }: MeasureForm): string =>
  isChangedMeanwhile ? String(measure.version) : (typed.get('versie') ?? String(measure.version))

/** The value of a field, and what stands there now when that is something else. */
export function fieldOf(
  { typed, errors, isChangedMeanwhile }: MeasureForm,
  name: string,
  stands: string,
  hint?: string,
) {
  const value = typed.get(name) ?? stands
  return {
    name,
    value,
    error: errors[name],
    hint: isChangedMeanwhile && value !== stands ? measureWords.nowStands(visibleText(stands)) : hint,
  }
}
