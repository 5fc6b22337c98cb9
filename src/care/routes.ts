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

import { noteRegistrationSent, prepareRegistration, withdrawRegistration } from './comensha/deeds.ts'
import { showRegistration } from './comensha/show-registration.tsx'
import { askConsent, withdrawConsent } from './consent/deeds.ts'
import { showConsent } from './consent/show-consent.tsx'
import { keepNeeds } from './needs-and-plan/keep-needs.ts'
import { keepPlan } from './needs-and-plan/keep-plan.ts'
import { showNeeds } from './needs-and-plan/show-needs.tsx'
import { showPaper } from './needs-and-plan/show-paper.tsx'
import { showPlan } from './needs-and-plan/show-plan.tsx'
import { planOffer } from './overview/plan-offer.ts'
import { planAftercare } from './overview/plan-aftercare.ts'
import { showCare } from './overview/show-care.tsx'
import { addShelterCall, askShelter, changeShelter } from './shelter/deeds.ts'
import { showRequest } from './shelter/show-request.tsx'
import { showShelter } from './shelter/show-shelter.tsx'

const help = { may: 'care.use', about: 'case', purpose: 'P2' } as const
const registering = { may: 'care.use', about: 'case', purpose: 'P7' } as const

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
  get('care', showCare, { ...help, audit: 'care.viewed' }),
  post('planOffer', planOffer, { ...help, audit: 'offer.planned' }),
  post('planAftercare', planAftercare, { ...help, audit: 'aftercare.planned' }),
  get('careNeeds', showNeeds, { ...help, audit: 'care-needs.viewed' }),
  post('keepNeeds', keepNeeds, { ...help, audit: 'care-needs.kept' }),
  get('carePlan', showPlan, { ...help, audit: 'care-plan.viewed' }),
  post('keepPlan', keepPlan, { ...help, audit: 'care-plan.kept' }),
  get('planPaper', showPaper, { ...help, audit: 'plan-paper.viewed' }),
  get('careConsent', showConsent, { ...help, audit: 'consent.viewed' }),
  post('askConsent', askConsent, { ...help, audit: 'consent.recorded' }),
  post('withdrawConsent', withdrawConsent, { ...help, audit: 'consent.withdrawn' }),
  get('careShelter', showShelter, { ...help, audit: 'shelter.viewed' }),
  post('askShelter', askShelter, { ...help, audit: 'shelter.asked' }),
  get('shelterRequest', showRequest, { ...help, audit: 'shelter-request.viewed' }),
  post('addShelterCall', addShelterCall, { ...help, audit: 'shelter-call.added' }),
  post('changeShelter', changeShelter, { ...help, audit: 'shelter.changed' }),
  get('careRegistration', showRegistration, { ...registering, audit: 'registration.viewed' }),
  post('prepareRegistration', prepareRegistration, { ...registering, audit: 'registration.prepared' }),
  post('noteRegistrationSent', noteRegistrationSent, { ...registering, audit: 'registration.sent' }),
  post('withdrawRegistration', withdrawRegistration, { ...registering, audit: 'registration.withdrawn' }),
]
