// SPDX-License-Identifier: EUPL-1.2
/** Who sits at a meeting: a colleague, or a partner by role and organisation, with the basis on which he sits there or none yet. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { findBases } from '../../triage/index.ts'
import { idField, longestLine } from '../typed.ts'
import { neededWithoutBsn } from '../without-bsn.ts'
import { arranging, whyNotNow } from './at-meeting.ts'
import { deleteParticipant, findColleagues, insertColleague, insertPartner, setBasis } from './participants.ts'
import { showMeeting } from './show-meeting.tsx'

/** What is sent when there is no basis yet. */
const noBasis = 'geen'

/** @returns whether this basis of the municipality is in force */
const isInForce = async (tx: Tx, id: string): Promise<boolean> =>
  (await findBases(tx)).some((basis) => basis.id === id && !basis.endedOn)

export const addColleagueToMeeting = deed({
  input: z.object({ id: z.string(), wie: idField('chooseColleague') }),
  page: showMeeting,
  async run(tx, who, { id, wie }) {
    const { meeting, participants } = await arranging(tx, who, id)
    const late = whyNotNow(meeting, 'arrange')
    if (late) return conflict(late)
    if (!(await findColleagues(tx, participants, who.today)).some((colleague) => colleague.id === wie))
      return mend({ wie: 'chooseColleague' })
    const participant = await insertColleague(tx, id, { personId: wie, by: who.personId })
    if (!participant) return conflict('sitsAlready')
    return done(to('meeting', { id }), 'seated', { details: { meeting: id, person: wie } })
  },
})

export const addPartnerToMeeting = deed({
  input: z.object({
    id: z.string(),
    rol: neededWithoutBsn(longestLine, 'giveRole'),
    organisatie: neededWithoutBsn(longestLine, 'giveOrganisation'),
    grondslag: z.string().default(''),
  }),
  page: showMeeting,
  async run(tx, who, { id, rol, organisatie, grondslag }) {
    const { meeting } = await arranging(tx, who, id)
    const late = whyNotNow(meeting, 'arrange')
    if (late) return conflict(late)
    if (grondslag !== noBasis && !(await isInForce(tx, grondslag))) return mend({ grondslag: 'chooseBasis' })
    const basisId = grondslag === noBasis ? undefined : grondslag
    const participant = await insertPartner(tx, meeting, {
      partner: { role: rol, organisation: organisatie },
      basisId,
      by: who.personId,
    })
    return done(to('meeting', { id }), basisId ? 'seated' : 'seatedWithoutBasis', {
      details: { meeting: id, participant, ...(basisId ? { basis: basisId } : {}) },
    })
  },
})

export const setPartnerBasis = deed({
  input: z.object({ id: z.string(), welke: idField('whichParticipant'), basis: z.string().default('') }),
  page: showMeeting,
  async run(tx, who, { id, welke, basis }) {
    const { meeting } = await arranging(tx, who, id)
    const late = whyNotNow(meeting, 'arrange')
    if (late) return conflict(late)
    if (basis !== noBasis && !(await isInForce(tx, basis))) return mend({ basis: 'chooseBasis' })
    if (!(await setBasis(tx, id, welke, basis === noBasis ? undefined : basis)))
      return mend({ basis: 'whichParticipant' })
    return done(to('meeting', { id }), 'basisSet', {
      details: { meeting: id, participant: welke, ...(basis === noBasis ? {} : { basis }) },
    })
  },
})

export const takeOffMeeting = deed({
  input: z.object({ id: z.string(), welke: idField('whichParticipant') }),
  page: showMeeting,
  async run(tx, who, { id, welke }) {
    const { meeting } = await arranging(tx, who, id)
    const late = whyNotNow(meeting, 'arrange')
    if (late) return conflict(late)
    if (!(await deleteParticipant(tx, id, welke))) return conflict('toldAlready')
    return done(to('meeting', { id }), 'unseated', { details: { meeting: id, participant: welke } })
  },
})
