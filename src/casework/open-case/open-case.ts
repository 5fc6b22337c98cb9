// SPDX-License-Identifier: EUPL-1.2
/** Opens a case on the suspicion of a report: a number by chance, an owner, and where it begins. A report leads to one case at most. */
import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { to } from '../../paths.ts'
import { recordFact } from '../../platform/facts.ts'
import { conflict, done } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { showReport, takeSuspicion } from '../../triage/index.ts'
import { caseOpened } from '../facts.ts'
import { startingPoints } from '../lifecycle.ts'
import { insertPart } from '../parts/store.ts'
import { freeCaseNumber, insertCase } from '../store.ts'

export const openCase = deed({
  input: z.object({ id: z.string(), startpunt: z.enum(startingPoints, { error: 'chooseStart' }) }),
  page: showReport,
  async run(tx, who, input) {
    const suspicion = await takeSuspicion(tx, who, input.id)
    if (typeof suspicion === 'string') return conflict(suspicion)
    const id = randomUUID()
    await insertCase(tx, {
      id,
      number: await freeCaseNumber(tx, who.today.year),
      ownerId: who.personId,
      startingPoint: input.startpunt,
      forms: suspicion.forms,
      from: { reportId: suspicion.reportId },
    })
    await insertPart(tx, { caseId: id, kind: 'desk', ownerId: who.personId, openedBy: who.personId })
    await recordFact(tx, caseOpened(input.startpunt, suspicion.forms))
    return done(to('case', { id }), 'opened', {
      object: { kind: 'case', id },
      details: { startingPoint: input.startpunt },
    })
  },
})
