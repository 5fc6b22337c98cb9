// SPDX-License-Identifier: EUPL-1.2
/** The addresses of oversight: who may, what is recorded, and which file does it. Looking at the trail is a line in the trail. */
import { get, post, type RouteLine } from '../platform/web/route.ts'
import { revealReason } from './reasons/reveal-reason.ts'
import { showTrail } from './trail/show-trail.tsx'

export const oversightRoutes: readonly RouteLine[] = [
  get('oversight', showTrail, { may: 'audit.read', audit: 'audit.viewed', purpose: 'P11' }),
  post('revealReason', revealReason, {
    may: 'audit.read',
    audit: 'reason.revealed',
    purpose: 'P11',
    recentSignIn: true,
  }),
]
