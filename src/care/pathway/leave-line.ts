// SPDX-License-Identifier: EUPL-1.2
/** A person overrules a line of advice, with a reason that is kept: advice is never a decision. It can be taken back. */
import * as z from 'zod'
import { neededLine } from '../../casework/index.ts'
import { conflict, done } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { answerTo, insertAnswer } from './line-answers.ts'
import { onLine } from './on-line.ts'
import { pathwayOf } from './on-person.ts'
import { showPathway } from './show-pathway.tsx'

export const leaveLine = deed({
  input: z.object({ id: z.string(), wie: z.string(), regel: z.string(), want: neededLine('giveReason') }),
  page: showPathway,
  async run(tx, who, { id, wie, regel, want }) {
    const { node, part, isClosed, line, answers } = await onLine(tx, who, id, wie, regel)
    if (isClosed) return conflict('partClosed')
    if (!line) return conflict('lineGone')
    if (answerTo(answers, line, 'left')) return conflict('lineAnswered')
    await insertAnswer(tx, part, node.id, who.personId, { ...line, did: 'left', reason: want })
    return done(pathwayOf(id, node.id), 'lineLeft', { details: { node: node.id, part: part.kind } })
  },
})
