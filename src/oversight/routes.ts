// SPDX-License-Identifier: EUPL-1.2
/** The addresses of oversight: who may, what is recorded, and which file does it. Looking at the trail is a line in the trail. */
import { get, post, type RouteLine } from '../platform/web/route.ts'
import { downloadProcessingLog } from './disclosures/download-processing-log.ts'
import { showRegister } from './disclosures/show-register.tsx'
import { revealReason } from './reasons/reveal-reason.ts'
import { concludeSample } from './sample/conclude-sample.ts'
import { drawSample } from './sample/draw-sample.ts'
import { judgeLine } from './sample/judge-line.ts'
import { noteDecision } from './sample/note-decision.ts'
import { showSample } from './sample/show-sample.tsx'
import { showTrail } from './trail/show-trail.tsx'

const sample = { may: 'audit.sample', purpose: 'P11' } as const

export const oversightRoutes: readonly RouteLine[] = [
  get('oversight', showTrail, { may: 'audit.read', audit: 'audit.viewed', purpose: 'P11' }),
  post('revealReason', revealReason, {
    may: 'audit.read',
    audit: 'reason.revealed',
    purpose: 'P11',
    recentSignIn: true,
  }),
  get('disclosureRegister', showRegister, {
    may: 'disclosure.register',
    audit: 'disclosure-register.viewed',
    purpose: 'P11',
  }),
  post('downloadProcessingLog', downloadProcessingLog, {
    may: 'disclosure.register',
    audit: 'disclosures.exported',
    purpose: 'P11',
    recentSignIn: true,
  }),
  get('sample', showSample, { ...sample, audit: 'sample.viewed' }),
  post('drawSample', drawSample, { ...sample, audit: 'sample.drawn' }),
  post('judgeLine', judgeLine, { ...sample, audit: 'sample.judged' }),
  post('concludeSample', concludeSample, { ...sample, audit: 'sample.concluded' }),
  post('noteDecision', noteDecision, { ...sample, audit: 'decision.noted' }),
]
