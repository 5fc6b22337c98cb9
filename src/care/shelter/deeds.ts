// SPDX-License-Identifier: EUPL-1.2
/**
 * A request for shelter is begun, each call is added to it, and it is changed as it goes. Past times are fine: at night one calls, and writes it
 * down the next morning. Whoever asks gets a task for the next working day. No deed here asks for an embargo.
 */
import * as z from 'zod'
import { insertTask } from '../../casework/index.ts'
import { nextWorkingDay } from '../../law/working-days.ts'
import { recordFact } from '../../platform/facts.ts'
import { dateField, maybeDateField } from '../../platform/web/date-field.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { maybeTimeField } from '../../platform/web/time-field.ts'
import { careLink } from '../CareFrame.tsx'
import { shelterAsked } from '../facts.ts'
import { onPerson } from '../on-person.ts'
import { findSheetById, writeSheet } from '../sheets.ts'
import { addressesIn, careLine, ticked, versionField, whoField, whyNotOn } from '../typed.ts'
import { callAnswers, mostCalls, shelter, shelterKinds, shelterStates, whyNotState } from './rules.ts'
import { showRequest } from './show-request.tsx'
import { showShelter } from './show-shelter.tsx'
import { followUpTask } from './words.nl.ts'

const thingTexts = {
  betaalt: careLine,
  borg: careLine,
  vervoer: careLine,
  papieren: careLine,
  medicijnen: careLine,
  kinderen: careLine,
  dier: careLine,
}
interface Things {
  betaalt: string
  borg: string
  vervoer: string
  papieren: string
  medicijnen: string
  kinderen: string
  dier: string
}
const thingsOf = (typed: Things) => ({
  pays: typed.betaalt,
  surety: typed.borg,
  transport: typed.vervoer,
  papers: typed.papieren,
  medicine: typed.medicijnen,
  children: typed.kinderen,
  pet: typed.dier,
})
const textsOf = ({ betaalt, borg, vervoer, papieren, medicijnen, kinderen, dier }: Things) => ({
  betaalt,
  borg,
  vervoer,
  papieren,
  medicijnen,
  kinderen,
  dier,
})

export const askShelter = deed({
  input: z.object({
    id: z.string(),
    wie: whoField,
    soort: z.enum(shelterKinds, { error: 'whichShelter' }),
    nabellen: ticked,
    ...thingTexts,
  }),
  page: showShelter,
  async run(tx, who, { id, wie, soort, nabellen, ...typed }) {
    const on = await onPerson(tx, who, id, wie, { lock: true })
    if (on.isClosed) return conflict('partClosed')
    const addresses = addressesIn(textsOf(typed))
    if (addresses) return mend(addresses)
    const kept = {
      kind: soort,
      state: 'looking' as const,
      things: thingsOf(typed),
      placedOn: '',
      endedOn: '',
      calls: [],
    }
    const sheet = await writeSheet(tx, on, shelter, who.personId, kept)
    if (!sheet) return conflict('changedMeanwhile')
    if (nabellen)
      await insertTask(tx, on.part, {
        text: followUpTask(on.node.label),
        forPerson: who.personId,
        dueOn: nextWorkingDay(who.today),
        madeBy: who.personId,
      })
    return done(`${careLink('shelterRequest', on)}&welke=${sheet}`, 'shelterKept', {
      details: { node: on.node.id, part: on.part.kind, sheet },
    })
  },
})

/** Two who call at once both find their call in the list. */
export const addShelterCall = deed({
  input: z.object({
    id: z.string(),
    wie: whoField,
    welke: z.string().default(''),
    gebeld: careLine.refine((text) => text !== '', 'whoCalled'),
    wanneer: dateField,
    hoelaat: maybeTimeField,
    antwoord: z.enum(callAnswers, { error: 'whichAnswer' }),
    waaromniet: careLine,
  }),
  page: showRequest,
  async run(tx, who, { id, wie, welke, gebeld, wanneer, hoelaat, antwoord, waaromniet }) {
    const on = await onPerson(tx, who, id, wie, { lock: true })
    if (on.isClosed) return conflict('partClosed')
    const before = await findSheetById(tx, on, shelter, welke)
    if (!before) return conflict('shelterGone')
    const when = whyNotOn(wanneer, who.today)
    if (when) return mend({ wanneer: when })
    const addresses = addressesIn({ gebeld, waaromniet })
    if (addresses) return mend(addresses)
    if (before.content.calls.length >= mostCalls) return conflict('shelterFull')
    const made = {
      whom: gebeld,
      on: wanneer.toString(),
      at: hoelaat ?? '',
      answer: antwoord,
      whyNot: waaromniet,
      by: who.personId,
    }
    const kept = { ...before.content, calls: [...before.content.calls, made] }
    if (!(await writeSheet(tx, on, shelter, who.personId, kept, before))) return conflict('changedMeanwhile')
    await recordFact(tx, shelterAsked(before.content.kind, antwoord))
    return done(`${careLink('shelterRequest', on)}&welke=${before.id}`, 'callKept', {
      details: { node: on.node.id, part: on.part.kind, sheet: before.id },
    })
  },
})

export const changeShelter = deed({
  input: z.object({
    id: z.string(),
    wie: whoField,
    welke: z.string().default(''),
    versie: versionField,
    soort: z.enum(shelterKinds, { error: 'whichShelter' }),
    stand: z.enum(shelterStates, { error: 'whichState' }),
    geplaatst: maybeDateField,
    beeindigd: maybeDateField,
    ...thingTexts,
  }),
  page: showRequest,
  async run(tx, who, { id, wie, welke, versie, soort, stand, geplaatst, beeindigd, ...typed }) {
    const on = await onPerson(tx, who, id, wie, { lock: true })
    if (on.isClosed) return conflict('partClosed')
    const before = await findSheetById(tx, on, shelter, welke)
    if (!before) return conflict('shelterGone')
    if (before.version !== versie) return conflict('changedMeanwhile')
    const [begin, end] = [whyNotOn(geplaatst, who.today), whyNotOn(beeindigd, who.today)]
    if (begin) return mend({ geplaatst: begin })
    if (end) return mend({ beeindigd: end })
    const state = { state: stand, placedOn: geplaatst?.toString() ?? '', endedOn: beeindigd?.toString() ?? '' }
    const why = whyNotState(state) ?? addressesIn(textsOf(typed))
    if (why) return mend(why)
    const kept = { ...before.content, ...state, kind: soort, things: thingsOf(typed) }
    if (!(await writeSheet(tx, on, shelter, who.personId, kept, before))) return conflict('changedMeanwhile')
    return done(`${careLink('shelterRequest', on)}&welke=${before.id}`, 'shelterKept', {
      details: { node: on.node.id, part: on.part.kind, sheet: before.id, version: versie + 1 },
    })
  },
})
