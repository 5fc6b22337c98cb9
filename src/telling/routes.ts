// SPDX-License-Identifier: EUPL-1.2
/** The addresses of telling. Everybody who works here may tell; an own report is found by who told it and by nobody else. */
import { get, post, type RouteLine } from '../platform/web/route.ts'
import { carryRow } from './carry-over/carry-row.ts'
import { countClosedRows } from './carry-over/count-closed.ts'
import { readOldList } from './carry-over/read-list.ts'
import { showCarryOver } from './carry-over/show-carry-over.tsx'
import { addToOwnReport } from './own-reports/add-to-own-report.ts'
import { showOwnReport } from './own-reports/show-own-report.tsx'
import { showOwnReports } from './own-reports/show-own-reports.tsx'
import { showTakeDown } from './take-down/show-take-down.tsx'
import { takeDown } from './take-down/take-down.tsx'
import { readMessage } from './take-over/read-message.ts'
import { showTakeOver } from './take-over/show-take-over.tsx'
import { takeOver } from './take-over/take-over.ts'
import { tickOriginals } from './take-over/tick-originals.ts'
import { showTell } from './unsure-feeling/show-tell.tsx'
import { tell } from './unsure-feeling/tell.ts'

export const tellingRoutes: readonly RouteLine[] = [
  get('tell', showTell, { may: 'report.tell', audit: 'tell.viewed' }),
  post('storeTold', tell, { may: 'report.tell', audit: 'report.told' }),
  get('takeDown', showTakeDown, { may: 'report.take-down', audit: 'tell.viewed' }),
  post('storeTakenDown', takeDown, { may: 'report.take-down', audit: 'report.taken-down' }),
  get('takeOver', showTakeOver, { may: 'report.take-down', audit: 'tell.viewed' }),
  post('readMessage', readMessage, { may: 'report.take-down', audit: 'message.read' }),
  post('storeTakenOver', takeOver, { may: 'report.take-down', audit: 'report.taken-over' }),
  get('carryOver', showCarryOver, { may: 'report.carry-over', audit: 'old-list.viewed' }),
  post('readOldList', readOldList, { may: 'report.carry-over', audit: 'old-list.read' }),
  post('countClosedRows', countClosedRows, { may: 'report.carry-over', audit: 'old-rows.counted' }),
  post('carryRow', carryRow, { may: 'report.carry-over', audit: 'old-row.carried' }),
  get('ownReports', showOwnReports, { may: 'report.own', audit: 'own-reports.viewed', purpose: 'P8' }),
  get('ownReport', showOwnReport, { may: 'report.own', audit: 'own-report.viewed', about: 'report', purpose: 'P8' }),
  post('addToOwnReport', addToOwnReport, {
    may: 'report.own',
    audit: 'own-report.added-to',
    about: 'report',
  }),
  post('tickOriginals', tickOriginals, {
    may: 'report.own',
    audit: 'originals.ticked',
    about: 'report',
  }),
]
