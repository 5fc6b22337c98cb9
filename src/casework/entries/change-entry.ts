// SPDX-License-Identifier: EUPL-1.2
/** Writes an entry anew. Whoever read an older version than there is now keeps what he typed, and sees what the colleague wrote. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { dateField } from '../../platform/web/date-field.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { maybeTimeField } from '../../platform/web/time-field.ts'
import { onPart } from '../on-case.ts'
import { sightOf } from '../parts/visible-part.ts'
import { neededText } from '../typed.ts'
import { entryKinds, whyNotThen } from './rules.ts'
import { showEntry } from './show-entry.tsx'
import { changeEntry as writeAnew, getVisibleEntry } from './store.ts'

export const changeEntry = deed({
  input: z.object({
    id: z.string(),
    regel: z.string(),
    versie: z.coerce.number({ error: 'whichVersion' }).int('whichVersion'),
    soort: z.enum(entryKinds, { error: 'whichKind' }),
    wanneer: dateField,
    hoelaat: maybeTimeField,
    tekst: neededText('writeSomething'),
  }),
  page: showEntry,
  async run(tx, who, { id, regel, versie, soort, wanneer, hoelaat, tekst }) {
    const entry = await getVisibleEntry(tx, await sightOf(tx, who), id, regel, { lock: true })
    const { part, isClosed } = await onPart(tx, who, id, entry.part)
    if (isClosed) return conflict('partClosed')
    if (entry.version !== versie) return conflict('changedMeanwhile')
    const when = whyNotThen(wanneer, who.today)
    if (when) return mend({ wanneer: when })
    await writeAnew(tx, part, entry, who.personId, {
      kind: soort,
      happenedOn: wanneer,
      happenedTime: hoelaat,
      text: tekst,
    })
    return done(`${to('caseEntry', { id })}?regel=${entry.id}`, 'entryChanged', {
      object: { kind: 'case', id },
      details: { entry: entry.id, part: part.kind, version: entry.version + 1 },
    })
  },
})
