// SPDX-License-Identifier: EUPL-1.2
/** Writes down what was agreed with a partner: what it is and how long it holds. The paper itself is kept elsewhere. Idempotent on the request key. */
import * as z from 'zod'
import { neededWithoutBsn } from '../../casework/index.ts'
import { to } from '../../paths.ts'
import { dateField, maybeDateField } from '../../platform/web/date-field.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { showPartner } from '../partners/show-partner.tsx'
import { getPartner } from '../partners/store.ts'
import { agreementKinds, longestTitle, whatToMend } from './rules.ts'
import { insertAgreement } from './store.ts'

export const recordAgreement = deed({
  input: z.object({
    id: z.string(),
    afspraaksoort: z.enum(agreementKinds, { error: 'chooseAgreementKind' }),
    titel: neededWithoutBsn(longestTitle, 'giveTitle'),
    sinds: dateField,
    tot: maybeDateField,
  }),
  page: showPartner,
  async run(tx, who, { id, afspraaksoort, titel, sinds, tot }) {
    const partner = await getPartner(tx, id, { lock: true })
    if (partner.endedOn) return conflict('partnerEnded')
    const errors = whatToMend({ agreedOn: sinds, endsOn: tot }, who.today)
    if (Object.keys(errors).length > 0) return mend(errors)
    const agreement = await insertAgreement(tx, who.personId, {
      partnerId: id,
      kind: afspraaksoort,
      title: titel,
      agreedOn: sinds,
      endsOn: tot,
    })
    return done(to('partner', { id }), 'agreementRecorded', {
      details: { partner: id, agreement, kind: afspraaksoort },
    })
  },
})
