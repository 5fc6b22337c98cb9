// SPDX-License-Identifier: EUPL-1.2
/** With which parts a case begins that has no report, by who begins it. Values in, values out. */
import type { Role } from '../../access.ts'
import { isOfficer, type PartKind } from '../parts/rules.ts'

/** The last is where what is known so far goes: what a care coordinator hears is for who gives care. */
export const partsToBegin = (roles: readonly Role[]): readonly PartKind[] =>
  isOfficer(roles) ? ['desk'] : ['desk', 'care']
