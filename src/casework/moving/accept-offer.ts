// SPDX-License-Identifier: EUPL-1.2
/**
 * Takes over a case that another municipality offered: a case of one's own with its own number, in which everything that came along stands on
 * the part it came from. Only who may read all of it can. Idempotent on the request key; of two who accept, one gets it.
 */
import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { to } from '../../paths.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { recordFact } from '../../platform/facts.ts'
import type { Who } from '../../platform/people/who.ts'
import { conflict, done } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { plainDate } from '../../time.ts'
import { insertEmbargo } from '../embargo/store.ts'
import { insertEntry } from '../entries/store.ts'
import { caseBegun, caseTakenOver } from '../facts.ts'
import { getVisibleNode, insertNode } from '../network/store.ts'
import { insertPart, findAllParts } from '../parts/store.ts'
import { sightOf } from '../parts/visible-part.ts'
import { freeCaseNumber, insertCase } from '../store.ts'
import { keepWhereabouts } from '../whereabouts/store.ts'
import { planToAnswer } from './carry.ts'
import { getVisibleOffer, markAccepted, type Offer } from './offers.ts'
import type { Parcel } from './parcel.ts'
import { partsToOpen } from './rules.ts'
import { showOffer } from './show-offer.tsx'
import { entryOfOffer } from './words.nl.ts'

export const acceptOffer = deed({
  input: z.object({ id: z.string() }),
  page: showOffer,
  async run(tx, who, { id }) {
    const { parcel, ...offer } = await getVisibleOffer(tx, await sightOf(tx, who), id, { lock: true })
    if (!parcel) return conflict('offerAnswered')
    const caseId = await openFrom(tx, who, offer, parcel)
    if (!(await markAccepted(tx, id, { by: who.personId, caseId }))) return conflict('offerAnswered')
    await planToAnswer(tx, id)
    await recordFact(tx, caseBegun(parcel.startingPoint, parcel.forms, 'otherMunicipality'))
    await recordFact(tx, caseTakenOver(offer.kind))
    return done(to('case', { id: caseId }), 'takenOver', {
      object: { kind: 'case', id: caseId },
      details: { offer: id, kind: offer.kind, from: offer.fromMunicipality },
    })
  },
})

async function openFrom(tx: Tx, who: Who, offer: Offer, parcel: Parcel): Promise<string> {
  const caseId = randomUUID()
  const by = who.personId
  await insertCase(tx, {
    id: caseId,
    number: await freeCaseNumber(tx, who.today.year),
    ownerId: by,
    startingPoint: parcel.startingPoint,
    forms: parcel.forms,
    from: { cameFrom: 'otherMunicipality', receivedOn: who.today, fromMunicipality: offer.fromMunicipality },
  })
  for (const kind of partsToOpen(who.roles, offer.parts))
    await insertPart(tx, { caseId, kind, ownerId: by, openedBy: by })
  const parts = new Map((await findAllParts(tx, caseId)).map((part) => [part.kind, part]))
  const desk = parts.get('desk')
  if (desk)
    await insertEntry(tx, desk, by, {
      kind: 'letter',
      happenedOn: who.today,
      happenedTime: undefined,
      text: entryOfOffer(offer.kind, offer.fromName, parcel.number, parcel.sentence),
    })
  for (const { part, kind, happenedOn, happenedTime, text } of parcel.entries) {
    const on = parts.get(part)
    if (on) await insertEntry(tx, on, by, { kind, happenedOn: plainDate(happenedOn), happenedTime, text })
  }
  const sight = await sightOf(tx, who)
  for (const { part, kind, roles, whereabouts, name, born, ageClass, about } of parcel.nodes) {
    const on = parts.get(part)
    if (!on) continue
    const made = await insertNode(tx, on, by, { kind, roles, content: { name, born, ageClass, about } })
    if (whereabouts !== undefined)
      await keepWhereabouts(tx, await getVisibleNode(tx, sight, caseId, made.id), whereabouts)
  }
  if (parcel.embargo)
    await insertEmbargo(tx, caseId, {
      askedBy: parcel.embargo.askedBy,
      setBy: by,
      reviewOn: plainDate(parcel.embargo.reviewOn),
    })
  return caseId
}
