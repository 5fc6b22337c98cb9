// SPDX-License-Identifier: EUPL-1.2
/** How the forms of a meeting are read. What is typed of a partner or told at a table never holds a BSN. */
import * as z from 'zod'
import { isUuid } from '../../platform/uuid.ts'
import { dateField } from '../../platform/web/date-field.ts'
import { maybeTimeField } from '../../platform/web/time-field.ts'
import { longestLine } from '../typed.ts'
import { maybeWithoutBsn } from '../without-bsn.ts'

/** Boxes that share one name come as lines. */
export const idsField = z
  .string()
  .default('')
  .transform((text) => [...new Set(text.split('\n').filter(isUuid))])

export const versionField = z.coerce.number({ error: 'whichVersion' }).int('whichVersion')

/** When and where it is, and what it is called. */
export const plannedFields = {
  wanneer: dateField,
  hoelaat: maybeTimeField,
  naam: maybeWithoutBsn(longestLine),
  waar: maybeWithoutBsn(longestLine),
}

/** For whom a point is. */
export const forFields = {
  voor: z.enum(['iedereen', 'enkelen'], { error: 'chooseFor' }),
  deelnemers: idsField,
}
