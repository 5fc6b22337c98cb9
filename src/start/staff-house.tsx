// SPDX-License-Identifier: EUPL-1.2
/** Puts the staff side together: the rooms' routes, Mijn werk, sign-in, the frame. One function, so that tests build the same house. */
import type { Hono } from 'hono'
import { administrationRoutes, roleWords } from '../administration/index.ts'
import { careRoutes, caseTerms, termWork } from '../care/index.ts'
import {
  caseMoveWork,
  caseWork,
  caseworkRoutes,
  dataRequestWork,
  retentionWork,
  dutyWork,
  emergencyCardWork,
  handOverWork,
  showCaseWith,
  measureWork,
  meetingWork,
} from '../casework/index.ts'
import { draftWork, entranceRoutes, mountEntrance, type EntranceParts } from '../entrance/index.ts'
import { insightRoutes } from '../insight/index.ts'
import { absenceNotes, noticeRoutes } from '../notices/index.ts'
import { oversightRoutes } from '../oversight/index.ts'
import type { Database } from '../platform/database/transaction.ts'
import type { KeyService } from '../platform/keys/key-service.ts'
import type { Log } from '../platform/log.ts'
import type { Flood } from '../platform/web/flood.ts'
import { get, type RouteLine } from '../platform/web/route.ts'
import { staffApp } from '../platform/web/staff-app.ts'
import { colleagueAskWork, disclosureWork, mountReceive, partnerWork, sharingRoutesAt } from '../sharing/index.ts'
import type { Clock } from '../time.ts'
import { tellingRoutes, tellingWork } from '../telling/index.ts'
import {
  consultingWork,
  handingOverWork,
  disagreedWork,
  disagreementWork,
  lateNote,
  regionSignalWork,
  secondPersonWork,
  taskWork,
  triageRoutes,
  triageWork,
} from '../triage/index.ts'
import { myWork } from './my-work.tsx'
import { mountDemoSignIn } from './demo-sign-in.tsx'
import { mountSecurityText } from './security-text.ts'
import { staffFrame, troublePage } from './staff-frame.tsx'

export interface StaffHouseParts {
  database: Database
  keys: KeyService
  clock: Clock
  demo: boolean
  /** Where people reach it: scheme, host and port. */
  url: string
  /** Where weaknesses are reported; without it there is no security.txt. */
  securityContact?: string | undefined
  /** Whether people come by https; then the cookie is bound to it. */
  secure: boolean
  flood: Flood
  styleOf: (slug: string) => string
  proveWrite: () => Promise<void>
  log: Log
}

/** Every address of the staff host for who is signed in; the tests of headers, access and audit walk this list. */
export function staffRoutesAt(url: string): readonly RouteLine[] {
  const routes: readonly RouteLine[] = [
    get(
      'work',
      myWork(
        [
          draftWork,
          triageWork,
          taskWork,
          caseWork,
          caseMoveWork,
          colleagueAskWork,
          termWork,
          disclosureWork,
          secondPersonWork,
          consultingWork,
          handingOverWork,
          handOverWork,
          measureWork,
          meetingWork,
          disagreedWork,
          disagreementWork,
          regionSignalWork,
          dataRequestWork,
          retentionWork,
          dutyWork,
          emergencyCardWork,
          partnerWork,
          tellingWork,
        ],
        [absenceNotes, lateNote],
      ),
      {
        may: 'desk.view',
        audit: 'work.viewed',
      },
    ),
    ...triageRoutes,
    ...tellingRoutes,
    ...caseworkRoutes,
    get('case', showCaseWith(caseTerms), { may: 'case.read', audit: 'case.viewed', about: 'case' }),
    ...careRoutes,
    ...sharingRoutesAt(url),
    ...noticeRoutes,
    ...insightRoutes,
    ...oversightRoutes,
    ...administrationRoutes,
    ...entranceRoutes(url, () => routes),
  ]
  return routes
}

/** The same list, for who looks at the lines and comes by no browser. */
export const staffRoutes = staffRoutesAt('http://localhost')

export function staffHouse(parts: StaffHouseParts): Hono {
  const cookieName = parts.secure ? '__Host-spil' : 'spil'
  const frame = staffFrame(parts.styleOf)
  const entrance: EntranceParts = {
    ...parts,
    cookieName,
    frame,
    notVisible: () => troublePage('notVisible', {}),
    ourFault: (quote) => troublePage('ourFault', { quote }),
  }
  const app = staffApp({ ...parts, routes: staffRoutesAt(parts.url), frame, troublePage, cookieName })
  mountSecurityText(app, parts)
  if (parts.demo) mountDemoSignIn(app, entrance)
  mountReceive(app, entrance)
  mountEntrance(app, entrance, { sayRole: (role) => roleWords[role] })
  return app
}
