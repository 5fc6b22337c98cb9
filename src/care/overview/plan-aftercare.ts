// SPDX-License-Identifier: EUPL-1.2
/** Plans to ask again how it goes (nazorg), also on a part that was closed: a task with the three questions for whoever plans it. */
import * as z from 'zod'
import { insertTask } from '../../casework/index.ts'
import { dateField } from '../../platform/web/date-field.ts'
import { done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { careLink } from '../CareFrame.tsx'
import { onPerson } from '../on-person.ts'
import { whoField } from '../typed.ts'
import { aftercareTask } from '../words.nl.ts'
import { whyNotAftercareOn } from './rules.ts'
import { showCare } from './show-care.tsx'

export const planAftercare = deed({
  input: z.object({ id: z.string(), wie: whoField, nazorg: dateField }),
  page: showCare,
  async run(tx, who, { id, wie, nazorg }) {
    const on = await onPerson(tx, who, id, wie, { lock: true })
    const when = whyNotAftercareOn(nazorg, who.today)
    if (when) return mend({ nazorg: when })
    const task = await insertTask(tx, on.part, {
      text: aftercareTask(on.node.label),
      forPerson: who.personId,
      dueOn: nazorg,
      madeBy: who.personId,
    })
    return done(careLink('care', on), 'aftercarePlanned', { details: { node: on.node.id, part: on.part.kind, task } })
  },
})
