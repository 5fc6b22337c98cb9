// SPDX-License-Identifier: EUPL-1.2
/** The addresses of care: who may, what is recorded, and which file does it. */
import { get, post, type RouteLine } from '../platform/web/route.ts'
import { doLine } from './pathway/do-line.ts'
import { leaveLine } from './pathway/leave-line.ts'
import { notePayer } from './pathway/note-payer.ts'
import { seeAdvice } from './pathway/see-advice.ts'
import { setFacts } from './pathway/set-facts.ts'
import { showFacts } from './pathway/show-facts.tsx'
import { showPathway } from './pathway/show-pathway.tsx'
import { takeLineBack } from './pathway/take-line-back.ts'
import { sendCalendar } from './terms/send-calendar.ts'

export const careRoutes: readonly RouteLine[] = [
  get('pathway', showPathway, { may: 'pathway.use', audit: 'pathway.viewed', about: 'case' }),
  get('pathwayFacts', showFacts, { may: 'pathway.use', audit: 'pathway-facts.viewed', about: 'case' }),
  post('setPathwayFacts', setFacts, { may: 'pathway.use', audit: 'pathway-facts.set', about: 'case' }),
  post('seeAdvice', seeAdvice, { may: 'pathway.use', audit: 'pathway-advice.seen', about: 'case' }),
  post('doLine', doLine, { may: 'pathway.use', audit: 'advice-line.done', about: 'case' }),
  post('leaveLine', leaveLine, { may: 'pathway.use', audit: 'advice-line.left-out', about: 'case' }),
  post('takeLineBack', takeLineBack, { may: 'pathway.use', audit: 'advice-line.taken-back', about: 'case' }),
  post('notePayer', notePayer, { may: 'pathway.use', audit: 'pathway-payer.noted', about: 'case' }),
  get('termCalendar', sendCalendar, { may: 'pathway.use', audit: 'term-calendar.taken' }),
]
