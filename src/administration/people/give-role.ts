// SPDX-License-Identifier: EUPL-1.2
/** Gives somebody a role, from day to day. Never one's own: a second administrator, or the operator, gives it. */
import * as z from 'zod'
import { roles } from '../../access.ts'
import { to } from '../../paths.ts'
import { giveRole } from '../../platform/people/role-assignments.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { dateField, maybeDateField } from '../../platform/web/date-field.ts'
import { findChangeable } from './get-person.ts'
import { hasRoleThen, whyNotTheseDays } from './rules.ts'
import { showPerson } from './show-person.tsx'

export const giveRoleToPerson = deed({
  input: z.object({
    id: z.string(),
    rol: z.enum(roles, { error: 'chooseRole' }),
    van: dateField,
    tot: maybeDateField,
  }),
  page: showPerson,
  async run(tx, who, { id, rol: role, van: from, tot: until }) {
    const person = await findChangeable(tx, who, id)
    if (!person) return conflict('notChangeable')
    const errors = whyNotTheseDays({ from, until }, who.today)
    if (Object.keys(errors).length > 0) return mend(errors)
    if (hasRoleThen(person.roles, role, { from, until })) return mend({ rol: 'hasRoleThen' })
    await giveRole(tx, id, { role, from, until })
    return done(to('person', { id }), 'roleGiven', {
      object: { kind: 'person', id },
      details: { roles: [role], from: from.toString(), ...(until && { until: until.toString() }) },
    })
  },
})
