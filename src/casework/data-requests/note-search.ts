// SPDX-License-Identifier: EUPL-1.2
/** Notes in what somebody searched, and when. What was found is written nowhere: the note would tell what the reply does not. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { choices } from '../typed.ts'
import { mayBeDone } from './lifecycle.ts'
import { searchPlaces } from './rules.ts'
import { showDataRequest } from './show-request.tsx'
import { changeRequest, getRequest } from './store.ts'

export const noteDataSearch = deed({
  input: z.object({ id: z.string(), gezochtin: choices(searchPlaces) }),
  page: showDataRequest,
  async run(tx, who, { id, gezochtin: places }) {
    const request = await getRequest(tx, id, { lock: true })
    if (!mayBeDone(request.status, 'noteSearch')) return conflict('notNow')
    if (places.length < searchPlaces.length) return mend({ gezochtin: 'searchEverywhere' })
    await changeRequest(tx, request, {
      columns: {
        status: 'searched',
        searched_in: places,
        searched_by: who.personId,
        searched_on: who.today.toString(),
      },
    })
    return done(to('dataRequest', { id }), 'searched', { details: { request: id, places } })
  },
})
