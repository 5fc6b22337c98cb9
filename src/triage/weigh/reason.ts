// SPDX-License-Identifier: EUPL-1.2
/** Where the desk's own sentences about a report are sealed: under the key of the report. */
import { placeBytes } from '../../platform/sealing/envelope.ts'

export const reasonPlace = (municipalityId: string, reportId: string): Buffer =>
  placeBytes({ municipalityId, table: 'triage.course', row: reportId, column: 'reason' })

export const noAnswerPlace = (municipalityId: string, reportId: string): Buffer =>
  placeBytes({ municipalityId, table: 'triage.course', row: reportId, column: 'no_answer' })

export const spokenAnswerPlace = (municipalityId: string, reportId: string): Buffer =>
  placeBytes({ municipalityId, table: 'triage.course', row: reportId, column: 'spoken_answer' })
