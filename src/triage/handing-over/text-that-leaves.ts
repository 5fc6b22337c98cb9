// SPDX-License-Identifier: EUPL-1.2
/** The text as the other desk reads it: the extract of the report, and below it what others answered and may come along. Pure. */
import { leaves } from '../consulting/extract.ts'
import type { Along } from './rules.ts'

export const textThatLeaves = (marked: string, chosen: readonly Along[]): string =>
  [leaves(marked), ...chosen.map(({ text }) => text)].join('\n\n')
