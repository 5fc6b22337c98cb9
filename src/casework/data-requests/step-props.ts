// SPDX-License-Identifier: EUPL-1.2
/** What each step on the page of a request is given. */
import type { Who } from '../../platform/people/who.ts'
import type { PlainDate } from '../../time.ts'
import { sayDate } from '../../ui/date-words.ts'
import type { DataRequest } from './store.ts'
import { words } from './words.nl.ts'

export interface StepProps {
  request: DataRequest
  who: Who
  names: ReadonlyMap<string, string>
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
}

/** "Wat, wie, wanneer", for what was done. */
export const saySigned = (
  { names, who }: Pick<StepProps, 'names' | 'who'>,
  what: string,
  { by, on }: { by: string; on: PlainDate },
): string => words.by(what, names.get(by) ?? '', sayDate(on, who.today))

/** A field with what was typed and what to mend. */
export const fieldOf = ({ typed, errors }: Pick<StepProps, 'typed' | 'errors'>, name: string, now = '') => ({
  name,
  value: typed.get(name) ?? now,
  error: errors[name],
})
