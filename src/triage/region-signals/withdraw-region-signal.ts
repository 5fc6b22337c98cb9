// SPDX-License-Identifier: EUPL-1.2
/** Takes a message to the region back: here at once, and elsewhere as soon as the worker comes by. Any officer of the municipality may. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, done } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { planToCarry } from './carry.ts'
import { showRegionSignals } from './show-region-signals.tsx'
import { markWithdrawn } from './store.ts'

export const withdrawRegionSignal = deed({
  input: z.object({ welke: z.uuid({ error: 'whichSignal' }) }),
  page: showRegionSignals,
  async run(tx, who, { welke }) {
    if (!(await markWithdrawn(tx, welke, who.personId))) return conflict('withdrawnMeanwhile')
    await planToCarry(tx, welke)
    return done(to('regionSignals'), 'signalWithdrawn', { details: { signal: welke } })
  },
})
