// SPDX-License-Identifier: EUPL-1.2
/**
 * What is told at a point: written anew, released once somebody saw the whole, or taken off the agenda. Writing anew takes it back from everybody
 * until it was seen again. Real names only when ticked with a reason, and never at a regional table.
 */
import * as z from 'zod'
import { holdsBsn } from '../../identifiers/bsn.ts'
import { to } from '../../paths.ts'
import { conflict, done, mend, type FieldErrors } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { findNodes } from '../network/store.ts'
import { clean, idField, line, longestLine, longestText } from '../typed.ts'
import { maybeWithoutBsn, neededWithoutBsn } from '../without-bsn.ts'
import { arrangingPoint, whyNotNow } from './at-meeting.ts'
import { holdsNames, textsOf, type PointContent } from './content.ts'
import { namedOf } from './of-case.ts'
import { changePoint as writeAnew, deletePoint, markReleased } from './points.ts'
import { leadsIn } from './pseudonyms.ts'
import { showMeeting } from './show-meeting.tsx'
import { showPoint } from './show-point.tsx'
import { tickedFor } from './told-to.ts'
import { forFields, idsField, versionField } from './typed.ts'

const backTo = (id: string, point: string): string => `${to('meetingPoint', { id })}?punt=${point}`

export const changePoint = deed({
  input: z
    .object({
      id: z.string(),
      punt: z.string(),
      versie: versionField,
      vraag: neededWithoutBsn(longestLine, 'giveQuestion'),
      samenvatting: maybeWithoutBsn(longestText),
      weg: idsField,
      naam: idsField,
      ...forFields,
    })
    .catchall(z.string()),
  page: showPoint,
  async run(tx, who, { id, punt, versie, vraag, samenvatting, weg, naam, voor, deelnemers, ...texts }) {
    const { meeting, participants, point, part, parts, isClosed } = await arrangingPoint(tx, who, id, punt)
    const late = whyNotNow(meeting, 'agenda')
    if (late) return conflict(late)
    if (isClosed) return conflict('partClosed')
    if (point.version !== versie) return conflict('changedMeanwhile')
    if (naam.length > 0 && meeting.kind === 'regionalTable') return mend({ naam: 'noNamesAtRegional' })
    const realNames = new Map((await findNodes(tx, parts)).map(({ id: node, content }) => [node, content.name]))
    const errors: FieldErrors = {}
    const items = point.content.items.flatMap((item) => {
      if (weg.includes(item.id)) return []
      const text = clean(texts[`tekst-${item.id}`] ?? item.text)
      if (text.length > longestText) errors[`tekst-${item.id}`] = 'tooLong'
      if (holdsBsn(text)) errors[`tekst-${item.id}`] = 'holdsBsn'
      if (!item.node) return [{ ...item, text }]
      const { name: _, ...node } = item.node
      const real = naam.includes(item.id) ? realNames.get(item.id) : undefined
      return [{ ...item, text, node: real ? { ...node, name: real } : node }]
    })
    if (Object.keys(errors).length > 0) return mend(errors)
    if (samenvatting === '' && items.length === 0) return mend({ samenvatting: 'tellSomething' })
    const content: PointContent = { question: vraag, summary: samenvatting, items }
    const ticked = tickedFor({ voor, deelnemers }, participants, {
      keptAway: point.keptAway,
      holdsNames: holdsNames(content),
    })
    if ('why' in ticked) return mend({ deelnemers: ticked.why })
    await writeAnew(tx, part, point, { content, toldTo: ticked.toldTo })
    return done(backTo(id, punt), 'pointChanged', {
      object: { kind: 'case', id: point.caseId },
      details: { meeting: id, point: punt, told: items.length, to: ticked.toldTo.length },
    })
  },
})

export const releasePoint = deed({
  input: z.object({
    id: z.string(),
    punt: z.string(),
    versie: versionField,
    gezien: z.string().default(''),
    waarom: line,
    akkoord: z.string().default(''),
  }),
  page: showPoint,
  async run(tx, who, { id, punt, versie, gezien, waarom, akkoord }) {
    const { meeting, participants, point, part, parts, isClosed } = await arrangingPoint(tx, who, id, punt)
    const late = whyNotNow(meeting, 'agenda')
    if (late) return conflict(late)
    if (isClosed) return conflict('partClosed')
    if (point.version !== versie) return conflict('changedMeanwhile')
    const { namesReason: _, ...told } = point.content
    const leads = leadsIn(textsOf(told), namedOf(await findNodes(tx, parts)))
    const asksReason = leads.length > 0 || holdsNames(told)
    if (asksReason && meeting.kind === 'regionalTable') return conflict('namesAtRegional')
    if (gezien !== 'ja') return mend({ gezien: 'lookFirst' })
    if (asksReason && waarom === '') return mend({ waarom: 'giveNamesReason' })
    if (point.embargoId && akkoord !== 'ja') return mend({ akkoord: 'confirmEmbargo' })
    const content: PointContent = asksReason ? { ...told, namesReason: waarom } : told
    // somebody may have lost his seat or his basis since he was ticked; whoever may read no names is not told by accident
    const blocked = tickedFor({ voor: 'enkelen', deelnemers: point.toldTo }, participants, {
      keptAway: point.keptAway,
      holdsNames: holdsNames(content),
    })
    if ('why' in blocked) return mend({ gezien: blocked.why })
    await markReleased(tx, part, point, { content, by: who.personId, embargoId: point.embargoId })
    return done(backTo(id, punt), 'pointReleased', {
      object: { kind: 'case', id: point.caseId },
      details: {
        meeting: id,
        point: punt,
        to: point.toldTo.length,
        names: asksReason,
        embargo: Boolean(point.embargoId),
      },
    })
  },
})

export const takeOffPoint = deed({
  input: z.object({ id: z.string(), punt: idField('whichPoint') }),
  page: showMeeting,
  async run(tx, who, { id, punt }) {
    const { meeting, point } = await arrangingPoint(tx, who, id, punt)
    const late = whyNotNow(meeting, 'agenda')
    if (late) return conflict(late)
    if (!(await deletePoint(tx, point))) return conflict('pointUsed')
    return done(to('meeting', { id }), 'pointGone', {
      object: { kind: 'case', id: point.caseId },
      details: { meeting: id, point: punt },
    })
  },
})
