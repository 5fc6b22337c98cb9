// SPDX-License-Identifier: EUPL-1.2
/** The addresses of sharing: who may, what is recorded, and which file does it. */
import { get, post, type RouteLine } from '../platform/web/route.ts'
import { chooseSecondLook, showSecondLook } from './disclosures/choose-second-look.tsx'
import {
  giveReference,
  noteReceived,
  prolongDisclosure,
  releaseDisclosure,
  revokeDisclosure,
  withdrawDisclosure,
} from './disclosures/course-deeds.ts'
import { makeDisclosure, previewDisclosure } from './disclosures/make-disclosure.ts'
import { recordOutside } from './disclosures/record-outside.ts'
import { showDisclosure } from './disclosures/show-disclosure.tsx'
import { showDisclosures } from './disclosures/show-disclosures.tsx'
import { showNewDisclosure } from './disclosures/show-new.tsx'
import { showOutside } from './disclosures/show-outside.tsx'
import { answerDoubt } from './doubt-helper/answer-doubt.ts'
import { showDoubtHelper } from './doubt-helper/show-doubt-helper.tsx'
import { makeLinkAt } from './link/make-link.ts'
import { closeNetwork } from './networks/close-network.ts'
import { openNetwork } from './networks/open-network.ts'
import { showNetworks } from './networks/show-networks.tsx'

const doubt = { may: 'sharing.doubt', purpose: 'P1' } as const
const network = { may: 'bases.record', purpose: 'P11' } as const
const share = { may: 'case.share', about: 'case' } as const

/** @param url where people reach the staff host, for links that leave it */
export const sharingRoutesAt = (url: string): readonly RouteLine[] => [
  get('sharing', showDisclosures, { ...share, audit: 'disclosures.viewed' }),
  get('newDisclosure', showNewDisclosure, { ...share, audit: 'disclosure.begun' }),
  post('previewDisclosure', previewDisclosure, { ...share, audit: 'disclosure.previewed' }),
  post('makeDisclosure', makeDisclosure, { ...share, audit: 'disclosure.made', recentSignIn: true }),
  get('outsideDisclosure', showOutside, { ...share, audit: 'disclosure.begun' }),
  post('recordOutside', recordOutside, { ...share, audit: 'disclosure.recorded' }),
  get('disclosure', showDisclosure, { ...share, audit: 'disclosure.viewed' }),
  post('releaseDisclosure', releaseDisclosure, { ...share, audit: 'disclosure.released' }),
  post('withdrawDisclosure', withdrawDisclosure, { ...share, audit: 'disclosure.withdrawn' }),
  post('revokeDisclosure', revokeDisclosure, { ...share, audit: 'disclosure.revoked' }),
  post('makeLink', makeLinkAt(url), { ...share, audit: 'link.made', recentSignIn: true }),
  post('noteReceived', noteReceived, { ...share, audit: 'disclosure.answer-noted' }),
  post('giveReference', giveReference, { ...share, audit: 'disclosure.referenced' }),
  post('prolongDisclosure', prolongDisclosure, { ...share, audit: 'disclosure.prolonged' }),
  get('doubtHelper', showDoubtHelper, { ...doubt, audit: 'doubt-helper.viewed' }),
  post('answerDoubt', answerDoubt, { ...doubt, audit: 'doubt.answered' }),
  get('networks', showNetworks, { ...network, audit: 'networks.viewed' }),
  post('openNetwork', openNetwork, { ...network, audit: 'network.opened', recentSignIn: true }),
  post('closeNetwork', closeNetwork, { ...network, audit: 'network.closed', recentSignIn: true }),
  get('shareLook', showSecondLook, { may: 'bases.record', audit: 'second-look.viewed' }),
  post('chooseShareLook', chooseSecondLook, { may: 'bases.record', audit: 'second-look.chosen' }),
]
