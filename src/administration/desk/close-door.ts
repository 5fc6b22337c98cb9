// SPDX-License-Identifier: EUPL-1.2
/** Closes the address of a partner or team, for good: what came by it keeps its name, and nothing more comes by it. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, done, NotVisible } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { closeDoor, findDoor } from '../../reporting/index.ts'
import { showDoor } from './show-door.tsx'

export const closeDoorOfDesk = deed({
  input: z.object({ id: z.string() }),
  page: showDoor,
  async run(tx, _who, { id }) {
    const door = await findDoor(tx, id)
    if (!door) throw new NotVisible('no door by this name')
    if (!(await closeDoor(tx, door.id))) return conflict('closedMeanwhile')
    return done(to('doors'), 'doorClosed', { details: { kind: door.kind, door: door.id } })
  },
})
