// SPDX-License-Identifier: EUPL-1.2
/** Adds somebody who works here, with roles and days. The name is sealed; the trail says which roles, and so the FG sees who may read reports. */
import * as z from 'zod'
import { may, roles, type Role } from '../../access.ts'
import { to } from '../../paths.ts'
import { addPerson } from '../../platform/people/add-person.ts'
import { peopleOf, rolesOf } from '../../platform/people/people.ts'
import { lockRights } from '../../platform/people/role-assignments.ts'
import { done, mend, NotAllowed } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { dateField, maybeDateField } from '../../platform/web/date-field.ts'
import { whyNotTheseDays } from './rules.ts'
import { showNewPerson } from './show-new-person.tsx'

const longestName = 200

/** As somebody says it: one line, no signs that a reader cannot see. */
const name = z
  .string({ error: 'giveName' })
  .transform((text) => text.normalize('NFC').trim())
  .refine((text) => text !== '', 'giveName')
  .refine((text) => text.length <= longestName, 'nameTooLong')
  .refine((text) => !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(text), 'nameHasHiddenSigns')

/** Each once, in the order of the list. */
export const rolesIn = (text: string): Role[] => roles.filter((role) => text.split('\n').includes(role))

export const addColleague = deed({
  input: z.object({
    naam: name,
    rollen: z
      .string({ error: 'chooseRole' })
      .transform(rolesIn)
      .refine((chosen) => chosen.length > 0, 'chooseRole'),
    van: dateField,
    tot: maybeDateField,
  }),
  page: showNewPerson,
  async run(tx, who, { naam, rollen, van: from, tot: until }) {
    const errors = whyNotTheseDays({ from, until }, who.today)
    if (Object.keys(errors).length > 0) return mend(errors)
    await lockRights(tx)
    if (!may(await rolesOf(tx, who.personId, who.today), 'people.change'))
      throw new NotAllowed('no administrator any more')
    if ((await peopleOf(tx)).some((person) => person.name === naam)) return mend({ naam: 'sameName' })
    const id = await addPerson(tx, {
      name: naam,
      roles: rollen.map((role) => ({ role, from, ...(until && { until }) })),
    })
    return done(to('person', { id }), 'added', {
      object: { kind: 'person', id },
      details: { roles: rollen, from: from.toString(), ...(until && { until: until.toString() }) },
    })
  },
})
