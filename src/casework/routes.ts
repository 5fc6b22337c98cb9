// SPDX-License-Identifier: EUPL-1.2
/** The addresses of casework: who may, what is recorded, and which file does it. */
import { get, post, type RouteLine } from '../platform/web/route.ts'
import { showCase } from './cases/show-case.tsx'
import { showCases } from './cases/show-cases.tsx'
import { openCase } from './open-case/open-case.ts'

export const caseworkRoutes: readonly RouteLine[] = [
  post('openCase', openCase, { may: 'case.open', audit: 'case.opened', about: 'report' }),
  get('cases', showCases, { may: 'case.list', audit: 'cases.viewed' }),
  get('case', showCase, { may: 'case.read', audit: 'case.viewed', about: 'case' }),
]
