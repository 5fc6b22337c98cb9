// SPDX-License-Identifier: EUPL-1.2
/** Who took work over says that it was seen (gezien); from then on it is not on top of *Mijn werk*. Only the receiver can. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, done, NotVisible } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { showHandedOver } from './show-handed-over.tsx'
import { findHandOver, markSeen } from './store.ts'

export const seeHandedOver = deed({
  input: z.object({ id: z.string() }),
  page: showHandedOver,
  async run(tx, who, { id }) {
    const handOver = await findHandOver(tx, who, id)
    if (handOver?.toId !== who.personId) throw new NotVisible('no hand-over by this name')
    if (!(await markSeen(tx, who, id))) return conflict('seenAlready')
    return done(to('handedOver', { id }), 'seen', { object: { kind: 'person', id: handOver.fromId } })
  },
})
