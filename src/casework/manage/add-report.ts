// SPDX-License-Identifier: EUPL-1.2
/** Another report about the same comes into the case. A case that was closed is opened again by it: that is a new signal. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { recordFact } from '../../platform/facts.ts'
import { conflict, done } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { setAnswersQuiet, takeSuspicion } from '../../triage/index.ts'
import { findEmbargo } from '../embargo/store.ts'
import { caseMoved } from '../facts.ts'
import { onCase } from '../on-case.ts'
import { joinReport, moveCase } from '../store.ts'
import { idField } from '../typed.ts'
import { showManage } from './show-manage.tsx'

export const addReportToCase = deed({
  input: z.object({ id: z.string(), melding: idField('whichReport') }),
  page: showManage,
  async run(tx, who, { id, melding }) {
    const { theCase } = await onCase(tx, who, id, { lock: true })
    if (theCase.ownerId !== who.personId) return conflict('ownerOnly')
    const suspicion = await takeSuspicion(tx, who, melding)
    if (typeof suspicion === 'string') return conflict(suspicion)
    await joinReport(tx, id, suspicion)
    if (await findEmbargo(tx, id)) await setAnswersQuiet(tx, [suspicion.reportId], true)
    if (theCase.status === 'closed') {
      await moveCase(tx, id, 'reopen', who.personId)
      await recordFact(tx, caseMoved('reopen'))
    }
    return done(to('manageCase', { id }), 'reportAdded', { details: { report: suspicion.reportId } })
  },
})
