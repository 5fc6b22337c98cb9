// SPDX-License-Identifier: EUPL-1.2
/**
 * Two looks before anything else: may who asks act for somebody else, and is this the person. A parent or representative may be the one who
 * exploits, so a person judges and no rule does. No copy of a proof of identity is kept.
 */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { maybeWithoutBsn, neededWithoutBsn } from '../without-bsn.ts'
import { mayBeDone } from './lifecycle.ts'
import { identityWays, longestSentence, needsRepresentationCheck, representations } from './rules.ts'
import { showDataRequest } from './show-request.tsx'
import { changeRequest, getRequest } from './store.ts'

export const checkRepresentation = deed({
  input: z.object({
    id: z.string(),
    mag: z.enum(representations, { error: 'chooseMayAct' }),
    waarom: neededWithoutBsn(longestSentence, 'giveReason'),
  }),
  page: showDataRequest,
  async run(tx, who, { id, mag, waarom }) {
    const request = await getRequest(tx, id, { lock: true })
    if (!mayBeDone(request.status, 'checkRepresentation') || !needsRepresentationCheck(request.acting))
      return conflict('notNow')
    await changeRequest(tx, request, {
      columns: { representation: mag, representation_by: who.personId, representation_on: who.today.toString() },
      words: { ...request.words, representationNote: waarom },
    })
    return done(to('dataRequest', { id }), 'representationChecked', { details: { request: id, outcome: mag } })
  },
})

export const checkIdentity = deed({
  input: z.object({
    id: z.string(),
    hoe: z.enum(identityWays, { error: 'chooseIdentity' }),
    toelichting: maybeWithoutBsn(longestSentence),
    geenkopie: z.string().default(''),
  }),
  page: showDataRequest,
  async run(tx, who, { id, hoe, toelichting, geenkopie }) {
    const request = await getRequest(tx, id, { lock: true })
    if (!mayBeDone(request.status, 'checkIdentity')) return conflict('notNow')
    if (needsRepresentationCheck(request.acting) && request.representation?.outcome !== 'mayAct')
      return conflict(request.representation ? 'mayNotAct' : 'representationFirst')
    if (hoe === 'other' && toelichting === '') return mend({ toelichting: 'sayHow' })
    if (geenkopie !== 'ja') return mend({ geenkopie: 'noCopy' })
    await changeRequest(tx, request, {
      columns: { status: 'checked', identity_how: hoe, identity_by: who.personId, identity_on: who.today.toString() },
      words: { ...request.words, identityNote: toelichting },
    })
    return done(to('dataRequest', { id }), 'identityChecked', { details: { request: id, how: hoe } })
  },
})
