// SPDX-License-Identifier: EUPL-1.2
/** Writes down that somebody asked for his rights: what, when, how, and who. The term runs from the day it came in. Idempotent on the request key. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { dateField } from '../../platform/web/date-field.ts'
import { done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { maybeWithoutBsn, neededWithoutBsn } from '../without-bsn.ts'
import { actings, channels, longestLine, longestText, requestKinds, whyNotReceivedOn } from './rules.ts'
import { showNewRequest } from './show-new-request.tsx'
import { insertRequest } from './store.ts'

export const recordDataRequest = deed({
  input: z.object({
    soort: z.enum(requestKinds, { error: 'chooseKind' }),
    ontvangen: dateField,
    hoe: z.enum(channels, { error: 'chooseChannel' }),
    naam: neededWithoutBsn(longestLine, 'giveName'),
    bereikbaar: maybeWithoutBsn(longestLine),
    namens: z.enum(actings, { error: 'chooseActing' }),
    voorwie: maybeWithoutBsn(longestLine),
    vraag: neededWithoutBsn(longestText, 'giveQuestion'),
  }),
  page: showNewRequest,
  async run(tx, who, { soort, ontvangen, hoe, naam, bereikbaar, namens, voorwie, vraag }) {
    const wrongDay = whyNotReceivedOn(ontvangen, who.today)
    if (wrongDay) return mend({ ontvangen: wrongDay })
    if (namens !== 'self' && voorwie === '') return mend({ voorwie: 'giveForWhom' })
    const id = await insertRequest(tx, {
      kind: soort,
      channel: hoe,
      acting: namens,
      receivedOn: ontvangen,
      by: who.personId,
      words: { name: naam, reach: bereikbaar, onBehalfOf: namens === 'self' ? '' : voorwie, question: vraag },
    })
    return done(to('dataRequest', { id }), 'recorded', { details: { request: id, kind: soort } })
  },
})
