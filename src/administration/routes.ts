// SPDX-License-Identifier: EUPL-1.2
/** The addresses of administration: who may, what is recorded, and which file does it. */
import { get, type RouteLine } from '../platform/web/route.ts'
import { showAdministration } from './show-administration.tsx'

export const administrationRoutes: readonly RouteLine[] = [
  get('administration', showAdministration, { may: 'people.read', audit: 'people.viewed', purpose: 'P11' }),
]
