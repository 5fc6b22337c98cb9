// SPDX-License-Identifier: EUPL-1.2
/** The addresses of sharing: who may, what is recorded, and which file does it. */
import { get, post, type RouteLine } from '../platform/web/route.ts'
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

const lookUp = { may: 'partner.read', purpose: 'P11' } as const
const keep = { may: 'partner.change', purpose: 'P11' } as const
const note = { may: 'partner.basis', purpose: 'P11', recentSignIn: true } as const

export const sharingRoutes: readonly RouteLine[] = [
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
]
