// SPDX-License-Identifier: EUPL-1.2
/** Makes an offer of help a task on the part the person stands on, for who plans it. */
import * as z from 'zod'
import { insertTask } from '../../casework/index.ts'
import { addWorkingDays } from '../../law/working-days.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { limitsOf } from '../../triage/index.ts'
import { careLink } from '../CareFrame.tsx'
import { onPerson } from '../on-person.ts'
import { whoField } from '../typed.ts'
import { offers, offersFor } from './offers.ts'
import { offerWords } from './offers.nl.ts'
import { showCare } from './show-care.tsx'

export const planOffer = deed({
  input: z.object({ id: z.string(), wie: whoField, aanbod: z.enum(offers, { error: 'whichOffer' }) }),
  page: showCare,
  async run(tx, who, { id, wie, aanbod }) {
    const on = await onPerson(tx, who, id, wie, { lock: true })
    if (on.isClosed) return conflict('partClosed')
    if (!offersFor(on.node).includes(aanbod)) return mend({ aanbod: 'whichOffer' })
    const task = await insertTask(tx, on.part, {
      text: offerWords[aanbod].task(on.node.label),
      forPerson: who.personId,
      dueOn: addWorkingDays(who.today, (await limitsOf(tx)).taskWithinWorkingDays),
      madeBy: who.personId,
    })
    return done(careLink('care', on), 'offerPlanned', { details: { node: on.node.id, offer: aanbod, task } })
  },
})
