// SPDX-License-Identifier: EUPL-1.2
/** Notes on which side of the house somebody works, so that a second pair of eyes can be of the other side. Gives no rights. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { domains, setDomain } from '../../platform/people/domain.ts'
import { conflict, done } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { findChangeable } from './get-person.ts'
import { showPerson } from './show-person.tsx'

export const setDomainOfPerson = deed({
  input: z.object({ id: z.string(), domein: z.enum(['none', ...domains], { error: 'chooseDomain' }) }),
  page: showPerson,
  async run(tx, who, { id, domein }) {
    if (!(await findChangeable(tx, who, id))) return conflict('notChangeable')
    await setDomain(tx, id, domein === 'none' ? null : domein)
    return done(to('person', { id }), 'domainSet', { object: { kind: 'person', id }, details: { domain: domein } })
  },
})
