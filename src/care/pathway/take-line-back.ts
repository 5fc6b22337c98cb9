// SPDX-License-Identifier: EUPL-1.2
/** A line of advice that was left out holds again; the reason of then is kept. */
import * as z from 'zod'
import { idField } from '../../casework/index.ts'
import { conflict, done } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { endAnswer, findAnswers } from './line-answers.ts'
import { onPerson, pathwayOf } from './on-person.ts'
import { showPathway } from './show-pathway.tsx'

export const takeLineBack = deed({
  input: z.object({ id: z.string(), wie: z.string(), welke: idField('whichLine') }),
  page: showPathway,
  async run(tx, who, { id, wie, welke }) {
    const { node, part, isClosed } = await onPerson(tx, who, id, wie, { lock: true })
    if (isClosed) return conflict('partClosed')
    const left = (await findAnswers(tx, part, node.id)).find((each) => each.id === welke && each.did === 'left')
    if (!left || !(await endAnswer(tx, node.id, left.id, who.personId))) return conflict('answerGone')
    return done(pathwayOf(id, node.id), 'lineBack', { details: { node: node.id, part: part.kind } })
  },
})
