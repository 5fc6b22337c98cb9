// SPDX-License-Identifier: EUPL-1.2
/** The addresses of sharing: who may, what is recorded, and which file does it. */
import { get, post, type RouteLine } from '../platform/web/route.ts'
import { showCaseDisclosures } from './accountability/show-case-disclosures.tsx'
import { answerDoubt } from './doubt-helper/answer-doubt.ts'
import { showDoubtHelper } from './doubt-helper/show-doubt-helper.tsx'
import { closeNetwork } from './networks/close-network.ts'
import { openNetwork } from './networks/open-network.ts'
import { showNetworks } from './networks/show-networks.tsx'

const doubt = { may: 'sharing.doubt', purpose: 'P1' } as const
const network = { may: 'bases.record', purpose: 'P11' } as const

export const sharingRoutes: readonly RouteLine[] = [
  get('doubtHelper', showDoubtHelper, { ...doubt, audit: 'doubt-helper.viewed' }),
  post('answerDoubt', answerDoubt, { ...doubt, audit: 'doubt.answered' }),
  get('caseDisclosures', showCaseDisclosures, {
    may: 'data-request.handle',
    audit: 'case-disclosures.viewed',
    purpose: 'P11',
    about: 'case',
  }),
  get('networks', showNetworks, { ...network, audit: 'networks.viewed' }),
  post('openNetwork', openNetwork, { ...network, audit: 'network.opened', recentSignIn: true }),
  post('closeNetwork', closeNetwork, { ...network, audit: 'network.closed', recentSignIn: true }),
]
