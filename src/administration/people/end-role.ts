// SPDX-License-Identifier: EUPL-1.2
/** Ends a role of somebody: on a last day, or at once when no day is given. It stays known that the role was held. */
import * as z from 'zod'
import { roles } from '../../access.ts'
import { to } from '../../paths.ts'
import { endRole } from '../../platform/people/role-assignments.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { dateField, maybeDateField } from '../../platform/web/date-field.ts'
import { findChangeable } from './get-person.ts'
import { isOver, lastDayAtOnce, whyNotThisEnd } from './rules.ts'
import { showPerson } from './show-person.tsx'

export const endRoleOfPerson = deed({
  input: z.object({
    id: z.string(),
    welke: z.enum(roles, { error: 'whichRole' }),
    sinds: dateField,
    laatste: maybeDateField,
  }),
  page: showPerson,
  async run(tx, who, { id, welke, sinds, laatste }) {
    const person = await findChangeable(tx, who, id)
    if (!person) return conflict('notChangeable')
    const given = person.roles.find(({ role, from }) => role === welke && from.equals(sinds))
    if (!given || isOver(given, who.today)) return conflict('roleEndedMeanwhile')
    const errors = laatste ? whyNotThisEnd(given, laatste, who.today) : {}
    if (Object.keys(errors).length > 0) return mend(errors)
    const until = laatste ?? lastDayAtOnce(given, who.today)
    await endRole(tx, id, given, until)
    return done(to('person', { id }), laatste ? 'roleEnds' : 'roleEnded', {
      object: { kind: 'person', id },
      details: { roles: [welke], until: until.toString() },
    })
  },
})
