// SPDX-License-Identifier: EUPL-1.2
/**
 * Writes the minutes of a point, and what was decided: as what happened on the part it is about, so that they stand on its timeline, are shielded
 * with it, and keep every version. Of two who write at once the second keeps his words and sees the other's.
 */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { recordFact } from '../../platform/facts.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { conflict, done } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { changeEntry, findEntriesById, insertEntry, type Entry, type Written } from '../entries/store.ts'
import { caseMoved } from '../facts.ts'
import { isMovePossible } from '../lifecycle.ts'
import type { Part } from '../parts/store.ts'
import { moveCase } from '../store.ts'
import { clean, longestText, neededText } from '../typed.ts'
import { arrangingPoint, whyNotNow } from './at-meeting.ts'
import { keepWritten } from './points.ts'
import { showPoint } from './show-point.tsx'
import { idsField, versionField } from './typed.ts'

export const keepMinutes = deed({
  input: z.object({
    id: z.string(),
    punt: z.string(),
    /** of the minutes and of the decision; nought is: not written yet */
    versie: versionField,
    besluitversie: versionField,
    verslag: neededText('writeMinutes'),
    besluit: z.string().default('').transform(clean).pipe(z.string().max(longestText, 'tooLong')),
    weg: idsField,
    overleg: z.string().default(''),
  }),
  page: showPoint,
  async run(tx, who, { id, punt, versie, besluitversie, verslag, besluit, weg, overleg }) {
    const { meeting, point, part, theCase, isClosed } = await arrangingPoint(tx, who, id, punt)
    const late = whyNotNow(meeting, 'minutes')
    if (late) return conflict(late)
    if (isClosed) return conflict('partClosed')
    const [minutes, decision] = await findWritten(tx, part, point)
    if ((minutes?.version ?? 0) !== versie || (decision?.version ?? 0) !== besluitversie)
      return conflict('changedMeanwhile')
    const of = { happenedOn: meeting.on, happenedTime: meeting.time }
    const minutesId = await write(tx, part, who.personId, minutes, { ...of, kind: 'meeting', text: verslag })
    const decisionId =
      besluit === '' && !decision
        ? undefined
        : await write(tx, part, who.personId, decision, { ...of, kind: 'decision', text: besluit })
    await keepWritten(tx, point, { minutesId, decisionId, away: weg.filter((each) => point.toldTo.includes(each)) })
    // the owner moves his case, nobody else
    if (
      overleg === 'ja' &&
      theCase.ownerId === who.personId &&
      isMovePossible('discuss', theCase.status) &&
      (await moveCase(tx, theCase.id, 'discuss', who.personId))
    )
      await recordFact(tx, caseMoved('discuss'))
    return done(`${to('meetingPoint', { id })}?punt=${punt}`, 'minutesKept', {
      object: { kind: 'case', id: point.caseId },
      details: { meeting: id, point: punt, entry: minutesId, part: part.kind },
    })
  },
})

async function findWritten(
  tx: Tx,
  part: Part,
  { minutesId, decisionId }: { minutesId: string | undefined; decisionId: string | undefined },
): Promise<[Entry | undefined, Entry | undefined]> {
  const entries = await findEntriesById(
    tx,
    part,
    [minutesId, decisionId].filter((id) => id !== undefined),
  )
  return [entries.find(({ id }) => id === minutesId), entries.find(({ id }) => id === decisionId)]
}

async function write(tx: Tx, part: Part, by: string, was: Entry | undefined, now: Written): Promise<string> {
  if (!was) return insertEntry(tx, part, by, now)
  if (was.text !== now.text)
    await changeEntry(tx, part, was, by, { ...now, happenedOn: was.happenedOn, happenedTime: was.happenedTime })
  return was.id
}
