// SPDX-License-Identifier: EUPL-1.2
/** The addresses of one's own settings, in which nobody opens those of somebody else, and of a team leader who reports somebody ill. */
import { get, post, type RouteLine } from '../platform/web/route.ts'
import { endAbsence } from './absence/end-absence.ts'
import { setAbsence } from './absence/set-absence.ts'
import { endAbsenceOf, setAbsenceOf } from './for-other/set-absence-of.ts'
import { showAbsences } from './for-other/show-absences.tsx'
import { saveNotices } from './settings/save-notices.ts'
import { showSettings } from './settings/show-settings.tsx'

export const noticeRoutes: readonly RouteLine[] = [
  get('ownSettings', showSettings, { may: 'settings.own', audit: 'settings.viewed', purpose: 'P11' }),
  post('saveNotices', saveNotices, { may: 'settings.own', audit: 'settings.changed', purpose: 'P11' }),
  post('setAbsence', setAbsence, { may: 'absence.own', audit: 'absence.set', purpose: 'P11' }),
  get('absences', showAbsences, { may: 'absence.for-other', audit: 'absences.viewed', purpose: 'P11' }),
  post('setAbsenceOf', setAbsenceOf, { may: 'absence.for-other', audit: 'absence.set-for-other', purpose: 'P11' }),
  post('endAbsenceOf', endAbsenceOf, { may: 'absence.for-other', audit: 'absence.ended-for-other', purpose: 'P11' }),
  post('endAbsence', endAbsence, { may: 'absence.own', audit: 'absence.ended', purpose: 'P11' }),
]
