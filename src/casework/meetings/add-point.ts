// SPDX-License-Identifier: EUPL-1.2
/** Puts a case on the agenda with what is chosen of one of its parts, with names by chance. Nobody reads it before it is released. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { findNodes } from '../network/store.ts'
import { onPart } from '../on-case.ts'
import { longestLine, longestText, partField } from '../typed.ts'
import { maybeWithoutBsn, neededWithoutBsn } from '../without-bsn.ts'
import { arranging, whyNotNow } from './at-meeting.ts'
import { findToTell, namedOf, proposed } from './of-case.ts'
import { findKeptAway, insertPoint } from './points.ts'
import { showNewPoint } from './show-new-point.tsx'
import { tickedFor } from './told-to.ts'
import { forFields, idsField } from './typed.ts'

export const addPoint = deed({
  input: z.object({
    id: z.string(),
    casus: z.string(),
    spoor: partField,
    vraag: neededWithoutBsn(longestLine, 'giveQuestion'),
    samenvatting: maybeWithoutBsn(longestText),
    regels: idsField,
    wie: idsField,
    ...forFields,
  }),
  page: showNewPoint,
  async run(tx, who, { id, casus, spoor, vraag, samenvatting, regels, wie, ...chosen }) {
    const { meeting, participants } = await arranging(tx, who, id)
    const late = whyNotNow(meeting, 'agenda')
    if (late) return conflict(late)
    const { part, parts, isClosed } = await onPart(tx, who, casus, spoor, { lock: true })
    if (isClosed) return conflict('partClosed')
    const { entries, nodes } = await findToTell(tx, part)
    const content = proposed(
      {
        question: vraag,
        summary: samenvatting,
        entries: entries.filter((entry) => regels.includes(entry.id)),
        nodes: nodes.filter((node) => wie.includes(node.id)),
      },
      namedOf(await findNodes(tx, parts)),
    )
    if (samenvatting === '' && content.items.length === 0) return mend({ samenvatting: 'tellSomething' })
    const ticked = tickedFor(chosen, participants, { keptAway: await findKeptAway(tx, casus), holdsNames: false })
    if ('why' in ticked) return mend({ deelnemers: ticked.why })
    const punt = await insertPoint(tx, id, part, { content, toldTo: ticked.toldTo, by: who.personId })
    return done(`${to('meetingPoint', { id })}?punt=${punt}`, 'pointAdded', {
      object: { kind: 'case', id: casus },
      details: { meeting: id, point: punt, part: part.kind, told: content.items.length },
    })
  },
})
