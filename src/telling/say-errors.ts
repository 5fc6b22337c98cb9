// SPDX-License-Identifier: EUPL-1.2
/** What must be mended, in words. */
import { mistakesAs } from '../platform/web/route.ts'
import type { FieldErrors } from '../platform/web/outcome.ts'
import { mistakes } from './words.nl.ts'

export const sayErrors = (errors: FieldErrors | undefined): Record<string, string> => mistakesAs(mistakes, errors)
