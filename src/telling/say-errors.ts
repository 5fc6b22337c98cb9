// SPDX-License-Identifier: EUPL-1.2
/** What must be mended, in words. */
import type { FieldErrors } from '../platform/web/outcome.ts'
import { mistakes } from './words.nl.ts'

export const sayErrors = (errors: FieldErrors | undefined): Record<string, string> =>
  Object.fromEntries(Object.entries(errors ?? {}).map(([field, name]) => [field, mistakes[name] ?? name]))
