// SPDX-License-Identifier: EUPL-1.2
/** Records what was asked and answered by word of mouth. Talking counts: without a record nobody knows what was shared. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { channels, expertRoles, recognisables } from './rules.ts'
import { showConsultations } from './show-consultations.tsx'
import { insertConsultation, storeAnswer } from './store.ts'
import { getConsultable, optionalText, remindOn, sentence } from './typed.ts'

export const recordSpoken = deed({
  input: z.object({
    id: z.string(),
    'm-rol': z.enum(expertRoles, { error: 'chooseReceiver' }),
    'm-wie': sentence('giveOrganisation'),
    'm-hoe': z.enum(channels, { error: 'chooseChannel' }),
    'm-vraag': sentence('giveQuestion'),
    'm-antwoord': sentence('giveAnswer'),
    'm-herkenbaar': z.enum(recognisables, { error: 'chooseRecognisable' }),
    'm-waarom': optionalText,
  }),
  page: showConsultations,
  async run(tx, who, typed) {
    const { of, isOwn } = await getConsultable(tx, who, typed.id, { lock: true })
    if (isOwn) return conflict('ownReport')
    if (typed['m-herkenbaar'] !== 'no' && typed['m-waarom'] === '') return mend({ 'm-waarom': 'whyRecognisable' })
    const consultation = await insertConsultation(tx, who, of, {
      kind: 'spoken',
      receiverRole: typed['m-rol'],
      askedPerson: null,
      channel: typed['m-hoe'],
      basisId: null,
      recognisable: typed['m-herkenbaar'],
      remindOn: await remindOn(tx, who),
      organisation: typed['m-wie'],
      question: typed['m-vraag'],
      necessity: '',
      extract: '',
      whyRecognisable: typed['m-waarom'],
    })
    await storeAnswer(tx, who, of, consultation, { text: typed['m-antwoord'], closed: null, origin: null })
    return done(to('consultations', { id: of.reportId }), 'spokenKept', {
      details: { consultation, receiver: typed['m-rol'], recognisable: typed['m-herkenbaar'] },
    })
  },
})
