// SPDX-License-Identifier: EUPL-1.2
/** For which purpose work on a part of a case is done, and so something of it is shared. Ours, no law. Values in, values out. */
import type { PartKind } from '../casework/index.ts'
import { purposes, type Purpose } from '../law/legal-basis.ts'

/** Until the privacy officer says otherwise. */
export const purposeOfPart: Record<PartKind, Purpose> = {
  desk: 'receiveAndWeigh',
  care: 'helpAndShelter',
  youth: 'helpAndShelter',
  police: 'reportOffences',
  administrative: 'administrativeMeasures',
  labour: 'reportOffences',
}

export const purposeCodeOf = (part: PartKind): string => purposes[purposeOfPart[part]].code
