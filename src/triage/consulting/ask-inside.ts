// SPDX-License-Identifier: EUPL-1.2
/** Records a question to a team of the own house (interne navraag): what for, on which ground. The answer comes in closed words. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { whyNotBasis } from './consult.ts'
import { channels, teams } from './rules.ts'
import { showConsultations } from './show-consultations.tsx'
import { insertConsultation } from './store.ts'
import { getConsultable, remindOn, sentence } from './typed.ts'

export const askInside = deed({
  input: z.object({
    id: z.string(),
    'n-team': z.enum(teams, { error: 'chooseReceiver' }),
    'n-wie': sentence('giveOrganisation'),
    'n-hoe': z.enum(channels, { error: 'chooseChannel' }),
    'n-vraag': sentence('giveQuestion'),
    'n-nodig': sentence('giveNecessity'),
    'n-grondslag': z.string().default(''),
  }),
  page: showConsultations,
  async run(tx, who, typed) {
    const { of, isOwn } = await getConsultable(tx, who, typed.id, { lock: true })
    if (isOwn) return conflict('ownReport')
    const { grondslag } = await whyNotBasis(tx, typed['n-grondslag'])
    if (grondslag) return mend({ 'n-grondslag': grondslag })
    const consultation = await insertConsultation(tx, who, of, {
      kind: 'inside',
      receiverRole: typed['n-team'],
      askedPerson: null,
      channel: typed['n-hoe'],
      basisId: typed['n-grondslag'] || null,
      // a register is asked about an address or a person: whoever looks it up knows which
      recognisable: 'yes',
      remindOn: await remindOn(tx, who),
      organisation: typed['n-wie'],
      question: typed['n-vraag'],
      necessity: typed['n-nodig'],
      extract: '',
      whyRecognisable: typed['n-nodig'],
    })
    return done(to('consultations', { id: of.reportId }), 'insideAsked', {
      details: { consultation, receiver: typed['n-team'], onBasis: typed['n-grondslag'] !== '' },
    })
  },
})
