// SPDX-License-Identifier: EUPL-1.2
/** A basis holds no longer from today on. What was tested on it before keeps it as it was; persons in it are compared no more. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { isUuid } from '../../platform/uuid.ts'
import { conflict, done } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { forgetPersonTags, markBasisEnded } from '../../triage/index.ts'
import { showBases } from './show-bases.tsx'

export const endBasis = deed({
  input: z.object({ welke: z.string().default('') }),
  page: showBases,
  async run(tx, who, { welke }) {
    if (!isUuid(welke) || !(await markBasisEnded(tx, welke, who.today))) return conflict('basisEndedMeanwhile')
    await forgetPersonTags(tx, welke)
    return done(to('bases'), 'basisEnded', { details: { basis: welke } })
  },
})
