// SPDX-License-Identifier: EUPL-1.2
/**
 * Somebody who works here has a feeling that something is not right (niet pluis) and says so in half a minute. Only the story must be
 * there. The profession is asked once and remembered. Idempotent on the request key.
 */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, done } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { hasDoor } from '../../reporting/index.ts'
import { isUsableSignal, professions } from '../../signals/catalogue.ts'
import { keepTold } from '../keep-told.ts'
import { storeProfession } from '../store.ts'
import { most, optionalText, requiredText, ticked } from '../typed-text.ts'
import { showTell } from './show-tell.tsx'

export const tell = deed({
  input: z.object({
    verhaal: requiredText(most.story, 'storyMissing'),
    waar: optionalText(most.line),
    wanneer: optionalText(most.line),
    wie: optionalText(most.who),
    acuut: ticked,
    beroep: z
      .string()
      .default('')
      .refine((code) => code === '' || professions.includes(code), 'chooseProfession'),
    gezien: z
      .string()
      .default('')
      .transform((text) => [...new Set(text.split('\n'))].filter(isUsableSignal)),
  }),
  page: showTell,
  async run(tx, who, input) {
    if (!(await hasDoor(tx))) return conflict('noDoor')
    if (input.beroep !== '') await storeProfession(tx, who.personId, input.beroep)
    const { reportId } = await keepTold(tx, who, {
      kind: 'own',
      content: {
        story: input.verhaal,
        where: input.waar,
        when: input.wanneer,
        who: input.wie,
        acute: input.acuut,
        signals: input.gezien,
        knowledge: null,
      },
    })
    return done(to('ownReport', { id: reportId }), 'told', {
      object: { kind: 'report', id: reportId },
      details: { acute: input.acuut },
    })
  },
})
