// SPDX-License-Identifier: EUPL-1.2
/** An agreement holds no longer, from today on, and neither does what leans on it. It stays to be read. */
import * as z from 'zod'
import { idField } from '../../casework/index.ts'
import { to } from '../../paths.ts'
import { conflict, done } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { showPartner } from '../partners/show-partner.tsx'
import { getPartner } from '../partners/store.ts'
import { markAgreementEnded } from './store.ts'

export const endAgreement = deed({
  input: z.object({ id: z.string(), welke: idField('whichOne') }),
  page: showPartner,
  async run(tx, who, { id, welke }) {
    await getPartner(tx, id, { lock: true })
    if (!(await markAgreementEnded(tx, { partnerId: id, id: welke }, { by: who.personId, on: who.today })))
      return conflict('endedMeanwhile')
    return done(to('partner', { id }), 'agreementEnded', { details: { partner: id, agreement: welke } })
  },
})
