// SPDX-License-Identifier: EUPL-1.2
/** What a meeting is called: its kind and its day, and the hour when it is known. */
import type { PlainDate } from '../../time.ts'
import { sayDate, sayExact } from '../../ui/date-words.ts'
import type { Meeting } from './store.ts'
import { kindWords, words } from './words.nl.ts'

export const nameOf = ({ kind, on }: Pick<Meeting, 'kind' | 'on'>): string =>
  words.sheetHead(kindWords[kind], sayExact(on))

/** `morgen 10:00` */
export const sayWhen = ({ on, time }: Pick<Meeting, 'on' | 'time'>, today: PlainDate): string =>
  [sayDate(on, today), time].filter((word) => word !== undefined).join(' ')
