// SPDX-License-Identifier: EUPL-1.2
/** The addresses of one's own settings. Nobody opens those of somebody else: there is no id in them. */
import { get, post, type RouteLine } from '../platform/web/route.ts'
import { endAbsence } from './absence/end-absence.ts'
import { setAbsence } from './absence/set-absence.ts'
import { saveNotices } from './settings/save-notices.ts'
import { showSettings } from './settings/show-settings.tsx'

export const noticeRoutes: readonly RouteLine[] = [
  get('ownSettings', showSettings, { may: 'settings.own', audit: 'settings.viewed', purpose: 'P11' }),
  post('saveNotices', saveNotices, { may: 'settings.own', audit: 'settings.changed', purpose: 'P11' }),
  post('setAbsence', setAbsence, { may: 'absence.own', audit: 'absence.set', purpose: 'P11' }),
  post('endAbsence', endAbsence, { may: 'absence.own', audit: 'absence.ended', purpose: 'P11' }),
]
