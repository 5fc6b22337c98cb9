// SPDX-License-Identifier: EUPL-1.2
/**
 * A team leader reports somebody of the desk absent who is ill, with a substitute, and ends that again. He reads nothing and learns nothing
 * of what waits. What somebody set about himself, with a substitute, he cannot change; and of the desk nobody
 * without a substitute, so that it is not left empty by it. Whoever was ill sees who did it and ends it himself.
 */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { schedule } from '../../platform/jobs.ts'
import { dateField } from '../../platform/web/date-field.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { overlap, whyNotAbsent } from '../absence/rules.ts'
import { findAbsence, removeAbsenceSetByOther, storeAbsence } from '../absence/store.ts'
import { peersOf, whoCanBeAway } from '../peers.ts'
import { showAbsences } from './show-absences.tsx'

export const setAbsenceOf = deed({
  input: z.object({
    wie: z.uuid('chooseWho'),
    van: dateField,
    tot: dateField,
    waarnemer: z.union([z.literal(''), z.uuid('chooseSubstitute')], 'chooseSubstitute').default(''),
  }),
  page: showAbsences,
  async run(tx, who, { wie: personId, van: from, tot: until, waarnemer }) {
    if (personId === who.personId || !(await whoCanBeAway(tx, who.today)).includes(personId))
      return mend({ wie: 'chooseWho' })
    const peers = await peersOf(tx, personId, who.today)
    const substituteId = waarnemer === '' ? undefined : waarnemer
    if (substituteId === undefined ? peers.isAtDesk : !peers.ids.includes(substituteId))
      return mend({ waarnemer: 'chooseSubstitute' })
    const errors = whyNotAbsent({ from, until }, who.today)
    if (Object.keys(errors).length > 0) return mend(errors)
    const theirs = substituteId && (await findAbsence(tx, substituteId, who.today))
    if (theirs && overlap(theirs, { from, until })) return mend({ waarnemer: 'alsoAway' })
    const own = await findAbsence(tx, personId, who.today)
    if (own?.substituteId && !own.setBy) return conflict('setByThemselves')

    await storeAbsence(tx, { personId, from, until, substituteId, setBy: who.personId })
    if (substituteId)
      await schedule(tx, {
        task: 'tell-substitute',
        payload: { personId, substituteId },
        on: 'atOnce',
        key: `substitute:${personId}`,
      })
    return done(to('absences'), 'set', {
      object: { kind: 'person', id: personId },
      details: { from: from.toString(), until: until.toString(), ...(substituteId && { substitute: substituteId }) },
    })
  },
})

export const endAbsenceOf = deed({
  input: z.object({ wie: z.uuid('chooseWho') }),
  page: showAbsences,
  async run(tx, _who, { wie }) {
    if (!(await removeAbsenceSetByOther(tx, wie))) return conflict('notSetHere')
    return done(to('absences'), 'ended', { object: { kind: 'person', id: wie } })
  },
})
