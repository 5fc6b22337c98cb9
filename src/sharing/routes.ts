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
import { doubtHere } from './disclosures/doubt-here.ts'
import { makeDisclosure, previewDisclosure } from './disclosures/make-disclosure.ts'
import { recordOutside } from './disclosures/record-outside.ts'
import { showDisclosure } from './disclosures/show-disclosure.tsx'
import { showDisclosures } from './disclosures/show-disclosures.tsx'
import { showNewDisclosure } from './disclosures/show-new.tsx'
import { showOutside } from './disclosures/show-outside.tsx'
import { showCaseDisclosures } from './accountability/show-case-disclosures.tsx'
import { weighDisclosures } from './accountability/weigh-disclosures.ts'
import { answerDoubt } from './doubt-helper/answer-doubt.ts'
import { showDoubtHelper } from './doubt-helper/show-doubt-helper.tsx'
import { downloadFile, prepareFile } from './file/file-deeds.ts'
import { makeLinkAt } from './link/make-link.ts'
import { closeNetwork } from './networks/close-network.ts'
import { openNetwork } from './networks/open-network.ts'
import { showNetworks } from './networks/show-networks.tsx'
import { betweenColleaguesRoutes } from './between-colleagues/routes.ts'
import { endAgreement } from './agreements/end-agreement.ts'
import { recordAgreement } from './agreements/record-agreement.ts'
import { addPartner } from './partners/add-partner.ts'
import { changePartner } from './partners/change-partner.ts'
import { checkPartner } from './partners/check-partner.ts'
import { endPartnerBasis } from './partners/end-basis.ts'
import { endPartner } from './partners/end-partner.ts'
import { notePartnerBasis } from './partners/note-basis.ts'
import { showChangePartner, showNewPartner } from './partners/show-change-partner.tsx'
import { showPartner } from './partners/show-partner.tsx'
import { showPartners } from './partners/show-partners.tsx'
import { addFormLine, moveFormLine, removeFormLine, resetPartnerForm } from './type-over/form-deeds.ts'
import { showPartnerForm } from './type-over/show-partner-form.tsx'
import { showSheet } from './type-over/show-sheet.tsx'

const lookUp = { may: 'partner.read', purpose: 'P11' } as const
const keep = { may: 'partner.change', purpose: 'P11' } as const
const note = { may: 'partner.basis', purpose: 'P11', recentSignIn: true } as const
const doubt = { may: 'sharing.doubt', purpose: 'P1' } as const
const network = { may: 'bases.record', purpose: 'P11' } as const
const share = { may: 'case.share', about: 'case' } as const

/** @param url where people reach the staff host, for links that leave it */
export const sharingRoutesAt = (url: string): readonly RouteLine[] => [
  get('sharing', showDisclosures, { ...share, audit: 'disclosures.viewed' }),
  get('newDisclosure', showNewDisclosure, { ...share, audit: 'disclosure.begun' }),
  post('previewDisclosure', previewDisclosure, { ...share, audit: 'disclosure.previewed' }),
  post('makeDisclosure', makeDisclosure, { ...share, audit: 'disclosure.made', recentSignIn: true }),
  post('doubtHere', doubtHere, { ...share, audit: 'doubt.answered' }),
  get('outsideDisclosure', showOutside, { ...share, audit: 'disclosure.begun' }),
  post('recordOutside', recordOutside, { ...share, audit: 'disclosure.recorded' }),
  get('disclosure', showDisclosure, { ...share, audit: 'disclosure.viewed' }),
  post('releaseDisclosure', releaseDisclosure, { ...share, audit: 'disclosure.released' }),
  post('withdrawDisclosure', withdrawDisclosure, { ...share, audit: 'disclosure.withdrawn' }),
  post('revokeDisclosure', revokeDisclosure, { ...share, audit: 'disclosure.revoked' }),
  post('makeLink', makeLinkAt(url), { ...share, audit: 'link.made', recentSignIn: true }),
  post('prepareFile', prepareFile, { ...share, audit: 'shared-file.prepared', recentSignIn: true }),
  post('downloadFile', downloadFile, { ...share, audit: 'shared-file.made', recentSignIn: true }),
  post('noteReceived', noteReceived, { ...share, audit: 'disclosure.answer-noted' }),
  post('giveReference', giveReference, { ...share, audit: 'disclosure.referenced' }),
  post('prolongDisclosure', prolongDisclosure, { ...share, audit: 'disclosure.prolonged' }),
  get('typeOver', showSheet, { ...share, audit: 'type-over.viewed' }),
  get('doubtHelper', showDoubtHelper, { ...doubt, audit: 'doubt-helper.viewed' }),
  post('answerDoubt', answerDoubt, { ...doubt, audit: 'doubt.answered' }),
  get('caseDisclosures', showCaseDisclosures, {
    may: 'data-request.handle',
    audit: 'case-disclosures.viewed',
    purpose: 'P11',
    about: 'case',
  }),
  post('weighDisclosures', weighDisclosures, {
    may: 'data-request.handle',
    audit: 'case-disclosures.weighed',
    purpose: 'P11',
    about: 'case',
  }),
  get('networks', showNetworks, { ...network, audit: 'networks.viewed' }),
  post('openNetwork', openNetwork, { ...network, audit: 'network.opened', recentSignIn: true }),
  post('closeNetwork', closeNetwork, { ...network, audit: 'network.closed', recentSignIn: true }),
  get('shareLook', showSecondLook, { may: 'bases.record', audit: 'share-look.viewed' }),
  post('chooseShareLook', chooseSecondLook, { may: 'bases.record', audit: 'share-look.chosen' }),
  get('partners', showPartners, { ...lookUp, audit: 'partners.viewed' }),
  get('newPartner', showNewPartner, { ...keep, audit: 'partner.begun' }),
  post('addPartner', addPartner, { ...keep, audit: 'partner.added' }),
  get('partner', showPartner, { ...lookUp, audit: 'partner.viewed' }),
  get('editPartner', showChangePartner, { ...keep, audit: 'partner.opened' }),
  post('changePartner', changePartner, { ...keep, audit: 'partner.changed' }),
  post('checkPartner', checkPartner, { ...keep, audit: 'partner.checked' }),
  post('endPartner', endPartner, { ...keep, audit: 'partner.ended' }),
  post('notePartnerBasis', notePartnerBasis, { ...note, audit: 'partner-basis.noted' }),
  post('endPartnerBasis', endPartnerBasis, { ...note, audit: 'partner-basis.ended' }),
  post('recordAgreement', recordAgreement, { ...keep, audit: 'agreement.recorded' }),
  post('endAgreement', endAgreement, { ...keep, audit: 'agreement.ended' }),
  get('partnerForm', showPartnerForm, { ...keep, audit: 'partner-form.viewed' }),
  post('addFormLine', addFormLine, { ...keep, audit: 'partner-form.changed' }),
  post('moveFormLine', moveFormLine, { ...keep, audit: 'partner-form.changed' }),
  post('removeFormLine', removeFormLine, { ...keep, audit: 'partner-form.changed' }),
  post('resetPartnerForm', resetPartnerForm, { ...keep, audit: 'partner-form.reset' }),
  ...betweenColleaguesRoutes,
]
