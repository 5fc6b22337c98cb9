// SPDX-License-Identifier: EUPL-1.2
/** Writes down what happened on a part of a case, now or afterwards. Idempotent on the request key. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { dateField } from '../../platform/web/date-field.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { maybeTimeField } from '../../platform/web/time-field.ts'
import { onPart } from '../on-case.ts'
import { partSlugs } from '../parts/rules.ts'
import { showPart } from '../parts/show-part.tsx'
import { neededText, partField } from '../typed.ts'
import { entryKinds, whyNotThen } from './rules.ts'
import { insertEntry } from './store.ts'

export const addEntry = deed({
  input: z.object({
    id: z.string(),
    spoor: partField,
    soort: z.enum(entryKinds, { error: 'whichKind' }),
    wanneer: dateField,
    hoelaat: maybeTimeField,
    tekst: neededText('writeSomething'),
  }),
  page: showPart,
  async run(tx, who, { id, spoor, soort, wanneer, hoelaat, tekst }) {
    const { part, isClosed } = await onPart(tx, who, id, spoor, { lock: true })
    if (isClosed) return conflict('partClosed')
    const when = whyNotThen(wanneer, who.today)
    if (when) return mend({ wanneer: when })
    const entry = await insertEntry(tx, part, who.personId, {
      kind: soort,
      happenedOn: wanneer,
      happenedTime: hoelaat,
      text: tekst,
    })
    return done(`${to('casePart', { id: part.caseId })}?spoor=${partSlugs[part.kind]}`, 'entryAdded', {
      details: { entry, part: part.kind },
    })
  },
})
