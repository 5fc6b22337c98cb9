// SPDX-License-Identifier: EUPL-1.2
/** Where the sentence behind a decision is sealed: under the key of the report it is about. */
import { placeBytes } from '../../platform/sealing/envelope.ts'

export const reasonPlace = (municipalityId: string, reportId: string): Buffer =>
  placeBytes({ municipalityId, table: 'triage.course', row: reportId, column: 'reason' })
