// SPDX-License-Identifier: EUPL-1.2
/** Somebody is back, or does not go: from now on the mails come to the person again. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, done } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { showSettings } from '../settings/show-settings.tsx'
import { removeAbsence } from './store.ts'

export const endAbsence = deed({
  input: z.object({}),
  page: showSettings,
  async run(tx, who) {
    if (!(await removeAbsence(tx, who.personId))) return conflict('notAway')
    return done(to('ownSettings'), 'absenceEnded', { object: { kind: 'person', id: who.personId } })
  },
})
