// SPDX-License-Identifier: EUPL-1.2
/** The addresses of casework: who may, what is recorded, and which file does it. */
import { get, post, type RouteLine } from '../platform/web/route.ts'
import { showCase } from './cases/show-case.tsx'
import { showCases } from './cases/show-cases.tsx'
import { changeCardLine } from './emergency-card/change-line.ts'
import { removeCardLine } from './emergency-card/remove-line.ts'
import { showCard } from './emergency-card/show-card.tsx'
import { showChangeCard } from './emergency-card/show-change-card.tsx'
import { handWorkOver } from './hand-over/hand-work-over.ts'
import { seeHandedOver } from './hand-over/see-handed-over.ts'
import { showHandOver } from './hand-over/show-hand-over.tsx'
import { showHandedOver } from './hand-over/show-handed-over.tsx'
import { openCase } from './open-case/open-case.ts'

const card = { may: 'emergency-card.change', purpose: 'P2' } as const

export const caseworkRoutes: readonly RouteLine[] = [
  post('openCase', openCase, { may: 'case.open', audit: 'case.opened', about: 'report' }),
  get('cases', showCases, { may: 'case.list', audit: 'cases.viewed' }),
  get('handOverWork', showHandOver, { may: 'work.hand-over', audit: 'work-hand-over.viewed' }),
  post('handWorkOver', handWorkOver, { may: 'work.hand-over', audit: 'work.handed-over' }),
  get('handedOver', showHandedOver, { may: 'work.hand-over', audit: 'handed-over.viewed' }),
  post('seeHandedOver', seeHandedOver, { may: 'work.hand-over', audit: 'handed-over.seen' }),
  get('case', showCase, { may: 'case.read', audit: 'case.viewed', about: 'case' }),
  get('emergencyCard', showCard, { may: 'emergency-card.read', audit: 'emergency-card.viewed', purpose: 'P2' }),
  get('changeCard', showChangeCard, { ...card, audit: 'emergency-card.opened' }),
  post('changeCardLine', changeCardLine, { ...card, audit: 'emergency-card.changed' }),
  post('removeCardLine', removeCardLine, { ...card, audit: 'emergency-card.line-removed' }),
]
