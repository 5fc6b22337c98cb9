// SPDX-License-Identifier: EUPL-1.2
/** Holds a part or a request, and releases it. A hold ends a destruction that was decided on: nothing goes while somebody may still need it. */
import * as z from 'zod'
import { dateField } from '../../platform/web/date-field.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { isAfter } from '../../time.ts'
import { idField, longestLine } from '../typed.ts'
import { maybeWithoutBsn } from '../without-bsn.ts'
import { backTo } from './address.ts'
import { auditOf, keptFields } from './decide.ts'
import { endDestruction } from './destruction-store.ts'
import { insertHold, markLifted } from './holds-store.ts'
import { holdGrounds } from './rules.ts'
import { showKept } from './show-kept.tsx'
import { getKept } from './store.ts'

export const holdKept = deed({
  input: z.object({
    ...keptFields,
    grond: z.enum(holdGrounds, { error: 'chooseGround' }),
    opnieuw: dateField,
    waarom: maybeWithoutBsn(longestLine),
  }),
  page: showKept,
  async run(tx, who, { id, spoor, grond, opnieuw, waarom }) {
    const kept = await getKept(tx, who, { id, kind: spoor }, { lock: true })
    if (kept.destroyedAt) return conflict('destroyedMeanwhile')
    if (!isAfter(opnieuw, who.today)) return mend({ opnieuw: 'reviewLater' })
    if (grond === 'other' && waarom === '') return mend({ waarom: 'writeReason' })
    await insertHold(tx, kept, { ground: grond, reason: waarom, reviewOn: opnieuw, by: who.personId })
    const ended = await endDestruction(tx, kept, { why: 'held', by: who.personId })
    return done(backTo(kept), 'held', auditOf(kept, { ground: grond, endedDestruction: ended }))
  },
})

export const releaseKept = deed({
  input: z.object({ ...keptFields, welke: idField('whichHold') }),
  page: showKept,
  async run(tx, who, { id, spoor, welke }) {
    const kept = await getKept(tx, who, { id, kind: spoor }, { lock: true })
    if (!(await markLifted(tx, kept, welke, who.personId))) return conflict('releasedMeanwhile')
    return done(backTo(kept), 'released', auditOf(kept))
  },
})
