// SPDX-License-Identifier: EUPL-1.2
/** Keeps what a person needs and what is arranged. Who read an older version keeps what he typed, and sees what the colleague wrote. */
import * as z from 'zod'
import type { FieldErrors } from '../../platform/web/outcome.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { maybeDateField } from '../../platform/web/date-field.ts'
import type { PlainDate } from '../../time.ts'
import { careLink } from '../CareFrame.tsx'
import { onPerson } from '../on-person.ts'
import { findSheet, writeSheet } from '../sheets.ts'
import { careLine, ticked, versionField, whoField, whyNotOn } from '../typed.ts'
import {
  interpreterWays,
  isInterpreterNumber,
  needAreas,
  needs,
  needStates,
  whyNotInterpreter,
  type Needs,
} from './rules.ts'
import { showNeeds } from './show-needs.tsx'

const oneNeed = z.object({
  state: z.enum(needStates, 'whichState').default('notAsked'),
  sentence: careLine,
  on: maybeDateField,
})

export const keepNeeds = deed({
  input: z
    .object({
      id: z.string(),
      wie: whoField,
      versie: versionField,
      taal: careLine,
      tolk: z.enum(interpreterWays, { error: 'whichInterpreter' }).default('notKnown'),
      tolknummer: careLine.refine(isInterpreterNumber, 'interpreterNumber'),
      tolkwens: careLine,
      tolkkring: ticked,
    })
    .catchall(z.string()),
  page: showNeeds,
  async run(tx, who, typed) {
    const on = await onPerson(tx, who, typed.id, typed.wie, { lock: true })
    if (on.isClosed) return conflict('partClosed')
    const before = await findSheet(tx, on, needs)
    if ((before?.version ?? 0) !== typed.versie) return conflict('changedMeanwhile')
    const { areas, errors } = areasOf(typed, who.today)
    const interpreter = {
      way: typed.tolk,
      number: typed.tolknummer,
      wish: typed.tolkwens,
      notOwnCircle: typed.tolkkring,
    }
    const circle = whyNotInterpreter(interpreter)
    if (circle) errors['tolkkring'] = circle
    if (Object.keys(errors).length > 0) return mend(errors)
    const kept = { areas, language: typed.taal, interpreter }
    if (!(await writeSheet(tx, on, needs, who.personId, kept, before))) return conflict('changedMeanwhile')
    return done(careLink('careNeeds', on), 'needsKept', {
      details: { node: on.node.id, part: on.part.kind, version: typed.versie + 1 },
    })
  },
})

/** Whatever was said of an area and has no day, was said today. */
function areasOf(typed: Record<string, unknown>, today: PlainDate): { areas: Needs['areas']; errors: FieldErrors } {
  const areas: Needs['areas'] = {}
  const errors: FieldErrors = {}
  for (const area of needAreas) {
    const fields = { state: `stand-${area}`, sentence: `zin-${area}`, on: `dag-${area}` } as const
    const read = oneNeed.safeParse({
      state: typed[fields.state],
      sentence: typed[fields.sentence],
      on: typed[fields.on],
    })
    if (!read.success) {
      for (const { path, message } of read.error.issues) {
        const field = fields[String(path[0]) as keyof typeof fields]
        if (field) errors[field] = message
      }
      continue
    }
    const { state, sentence, on } = read.data
    const when = whyNotOn(on, today)
    if (when) errors[fields.on] = when
    if (state === 'notAsked' && sentence === '') continue
    areas[area] = { state, sentence, on: (on ?? today).toString() }
  }
  return { areas, errors }
}
