// SPDX-License-Identifier: EUPL-1.2
/** The addresses of what colleagues of one municipality ask each other. */
import { get, post, type RouteLine } from '../../platform/web/route.ts'
import { acceptColleagueAsk, finishColleagueAsk, refuseColleagueAsk, revokeColleagueAsk } from './answer.ts'
import { acceptForOther, showTransfersForOthers } from './for-other.tsx'
import { referToColleague, sendReferrals } from './refer.ts'
import { showBetweenColleagues } from './show-between-colleagues.tsx'
import { showColleagueAsk } from './show-colleague-ask.tsx'
import { showReferMany } from './show-refer-many.tsx'
import { requestTransfer, transferToColleague } from './transfer.ts'

const refers = { may: 'case.refer' } as const
const onCase = { ...refers, about: 'case' } as const
const transfers = { may: 'case.transfer', about: 'case' } as const
const forOther = { may: 'transfer.accept-for-other' } as const

export const betweenColleaguesRoutes: readonly RouteLine[] = [
  get('betweenColleagues', showBetweenColleagues, { ...onCase, audit: 'colleague-asks.viewed' }),
  post('referToColleague', referToColleague, { ...onCase, audit: 'case.referred' }),
  post('transferToColleague', transferToColleague, { ...transfers, audit: 'case.offered-to-colleague' }),
  post('requestTransfer', requestTransfer, { ...transfers, audit: 'case.transfer-requested' }),
  get('colleagueAsk', showColleagueAsk, { ...refers, audit: 'colleague-ask.viewed' }),
  post('acceptColleagueAsk', acceptColleagueAsk, { ...refers, audit: 'colleague-ask.accepted' }),
  post('refuseColleagueAsk', refuseColleagueAsk, { ...refers, audit: 'colleague-ask.refused' }),
  post('finishColleagueAsk', finishColleagueAsk, { ...refers, audit: 'colleague-ask.finished' }),
  post('revokeColleagueAsk', revokeColleagueAsk, { ...refers, audit: 'colleague-ask.revoked' }),
  get('referMany', showReferMany, { ...refers, audit: 'refer-many.viewed' }),
  post('sendReferrals', sendReferrals, { ...refers, audit: 'cases.referred' }),
  get('transfersForOthers', showTransfersForOthers, { ...forOther, audit: 'transfers-for-others.viewed' }),
  post('acceptForOther', acceptForOther, { ...forOther, audit: 'transfer.accepted-for-other' }),
]
