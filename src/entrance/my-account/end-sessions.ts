// SPDX-License-Identifier: EUPL-1.2
/** Ends every session of this person at once, this one too: a laptop that was lost, a computer at a desk that was left open (M-38). */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { endAllSessions } from '../../platform/people/session.ts'
import { done } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { showAccount } from './show-account.tsx'

export const endSessions = deed({
  input: z.object({}),
  page: showAccount,
  async run(tx, who) {
    const ended = await endAllSessions(tx, who.personId)
    return done(to('signIn'), undefined, { object: { kind: 'person', id: who.personId }, details: { ended } })
  },
})
