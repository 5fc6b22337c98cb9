// SPDX-License-Identifier: EUPL-1.2
/** Puts the staff side together: the rooms' routes, Mijn werk, sign-in, the frame. One function, so that tests build the same house. */
import type { Hono } from 'hono'
import { caseworkRoutes } from '../casework/index.ts'
import { absenceNotes, noticeRoutes } from '../notices/index.ts'
import { oversightRoutes } from '../oversight/index.ts'
import type { Database } from '../platform/database/transaction.ts'
import type { KeyService } from '../platform/keys/key-service.ts'
import type { Log } from '../platform/log.ts'
import { get, type RouteLine } from '../platform/web/route.ts'
import { staffApp } from '../platform/web/staff-app.ts'
import type { Clock } from '../time.ts'
import { triageRoutes, triageWork } from '../triage/index.ts'
import { showAdministration } from './administration/show-administration.tsx'
import { myWork } from './my-work.tsx'
import { mountSignIn, type SignInParts } from './sign-in.tsx'
import { staffFrame, troublePage } from './staff-frame.tsx'

export interface StaffHouseParts {
  database: Database
  keys: KeyService
  clock: Clock
  demo: boolean
  /** Whether people come by https; then the cookie is bound to it. */
  secure: boolean
  styleOf: (slug: string) => string
  proveWrite: () => Promise<void>
  log: Log
}

/** Every address of the staff host; the tests of headers, access and audit walk this list. */
export const staffRoutes: readonly RouteLine[] = [
  get('work', myWork([triageWork], [absenceNotes]), { may: 'desk.view', audit: 'work.viewed' }),
  ...triageRoutes,
  ...caseworkRoutes,
  ...noticeRoutes,
  ...oversightRoutes,
  get('administration', showAdministration, { may: 'people.read', audit: 'people.viewed', purpose: 'P11' }),
]

export function staffHouse(parts: StaffHouseParts): Hono {
  const cookieName = parts.secure ? '__Host-spil' : 'spil'
  const frame = staffFrame(parts.styleOf)
  const signInParts: SignInParts = { ...parts, cookieName, frame, notVisible: () => troublePage('notVisible', {}) }
  const app = staffApp({ ...parts, routes: staffRoutes, frame, troublePage, cookieName })
  mountSignIn(app, signInParts)
  return app
}
