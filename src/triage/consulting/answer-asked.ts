// SPDX-License-Identifier: EUPL-1.2
/** Answers a question that a colleague asked in Spil. Who answers never sees the report. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, done, NotVisible } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { contentKeyOf } from '../../reporting/index.ts'
import { showAsked } from './show-asked.tsx'
import { findAskedOf, storeAnswer } from './store.ts'
import { sentence } from './typed.ts'

export const answerAsked = deed({
  input: z.object({ id: z.string(), antwoord: sentence('giveAnswer') }),
  page: showAsked,
  async run(tx, who, { id, antwoord }) {
    const reportId = await findAskedOf(tx, who, id)
    if (!reportId) throw new NotVisible('nobody asked you this')
    const { key } = await contentKeyOf(tx, reportId)
    const answer = { text: antwoord, closed: null, origin: null }
    if (!(await storeAnswer(tx, who, { reportId, key }, id, answer))) return conflict('notWaiting')
    return done(to('askedOf', { id }), 'answeredAsked', {
      object: { kind: 'report', id: reportId },
      details: { consultation: id },
    })
  },
})
