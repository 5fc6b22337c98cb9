// SPDX-License-Identifier: EUPL-1.2
/** The addresses of casework: who may, what is recorded, and which file does it. */
import { get, post, type RouteLine } from '../platform/web/route.ts'
import { showCase } from './cases/show-case.tsx'
import { showCases } from './cases/show-cases.tsx'
import { handWorkOver } from './hand-over/hand-work-over.ts'
import { seeHandedOver } from './hand-over/see-handed-over.ts'
import { showHandOver } from './hand-over/show-hand-over.tsx'
import { showHandedOver } from './hand-over/show-handed-over.tsx'
import { answerMeasureChecks } from './measures/answer-checks.ts'
import { keepMeasure } from './measures/keep-measure.ts'
import { logMeasureHours } from './measures/log-hours.ts'
import { makeMeasure } from './measures/make-measure.ts'
import { printMayorNote } from './measures/mayor-note/print-mayor-note.tsx'
import { showMayorNote } from './measures/mayor-note/show-mayor-note.tsx'
import { moveMeasure } from './measures/move-measure.ts'
import { reviewMeasure } from './measures/review-measure.ts'
import { showMeasure } from './measures/show-measure.tsx'
import { showMeasures } from './measures/show-measures.tsx'
import { showNewMeasure } from './measures/show-new-measure.tsx'
import { openCase } from './open-case/open-case.ts'

export const caseworkRoutes: readonly RouteLine[] = [
  post('openCase', openCase, { may: 'case.open', audit: 'case.opened', about: 'report' }),
  get('cases', showCases, { may: 'case.list', audit: 'cases.viewed' }),
  get('handOverWork', showHandOver, { may: 'work.hand-over', audit: 'work-hand-over.viewed' }),
  post('handWorkOver', handWorkOver, { may: 'work.hand-over', audit: 'work.handed-over' }),
  get('handedOver', showHandedOver, { may: 'work.hand-over', audit: 'handed-over.viewed' }),
  post('seeHandedOver', seeHandedOver, { may: 'work.hand-over', audit: 'handed-over.seen' }),
  get('measures', showMeasures, { may: 'measure.list', audit: 'measures.viewed', purpose: 'P4' }),
  get('newMeasure', showNewMeasure, { may: 'measure.write', audit: 'barriers.viewed', purpose: 'P4' }),
  post('makeMeasure', makeMeasure, { may: 'measure.write', audit: 'measure.made', purpose: 'P4' }),
  get('mayorNote', showMayorNote, { may: 'measure.read', audit: 'mayor-note.viewed', purpose: 'P4' }),
  post('printMayorNote', printMayorNote, { may: 'measure.read', audit: 'mayor-note.printed', purpose: 'P4' }),
  get('measure', showMeasure, { may: 'measure.read', audit: 'measure.viewed', purpose: 'P4' }),
  post('keepMeasure', keepMeasure, { may: 'measure.write', audit: 'measure.kept', purpose: 'P4' }),
  post('answerMeasureChecks', answerMeasureChecks, { may: 'measure.write', audit: 'measure.answered', purpose: 'P4' }),
  post('moveMeasure', moveMeasure, { may: 'measure.write', audit: 'measure.moved', purpose: 'P4' }),
  post('reviewMeasure', reviewMeasure, { may: 'measure.write', audit: 'measure.reviewed', purpose: 'P4' }),
  post('logMeasureHours', logMeasureHours, { may: 'measure.write', audit: 'measure.hours-logged', purpose: 'P4' }),
  get('case', showCase, { may: 'case.read', audit: 'case.viewed', about: 'case' }),
]
