// SPDX-License-Identifier: EUPL-1.2
/**
 * Begins a case without a report here: it came from the police, CoMensha, a shelter, or somebody himself. Who is no officer owns the part of
 * care beside that of the desk, and what is known goes there. Idempotent on the request key.
 */
import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { to } from '../../paths.ts'
import { recordFact } from '../../platform/facts.ts'
import { dateField } from '../../platform/web/date-field.ts'
import { done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { exploitationFormNames } from '../../triage/index.ts'
import { insertEntry } from '../entries/store.ts'
import { whyNotThen } from '../entries/rules.ts'
import { caseBegun } from '../facts.ts'
import { cameFroms, startingPoints } from '../lifecycle.ts'
import { onCase } from '../on-case.ts'
import { insertPart } from '../parts/store.ts'
import { freeCaseNumber, insertCase } from '../store.ts'
import { choices, longestText } from '../typed.ts'
import { maybeWithoutBsn, neededWithoutBsn } from '../without-bsn.ts'
import { partsToBegin } from './rules.ts'
import { showNewCase } from './show-new-case.tsx'

export const beginCase = deed({
  input: z.object({
    bron: z.enum(cameFroms, { error: 'whichFrom' }),
    ontvangen: dateField,
    startpunt: z.enum(startingPoints, { error: 'chooseStart' }),
    vormen: choices(exploitationFormNames),
    waarom: neededWithoutBsn(longestText, 'giveWhy'),
    notitie: maybeWithoutBsn(longestText),
  }),
  page: showNewCase,
  async run(tx, who, { bron, ontvangen, startpunt, vormen, waarom, notitie }) {
    const when = whyNotThen(ontvangen, who.today)
    if (when) return mend({ ontvangen: when })
    const id = randomUUID()
    await insertCase(tx, {
      id,
      number: await freeCaseNumber(tx, who.today.year),
      ownerId: who.personId,
      startingPoint: startpunt,
      forms: vormen,
      from: { cameFrom: bron, receivedOn: ontvangen },
    })
    const kinds = partsToBegin(who.roles)
    for (const kind of kinds) await insertPart(tx, { caseId: id, kind, ownerId: who.personId, openedBy: who.personId })
    const { parts } = await onCase(tx, who, id)
    const entry = { happenedOn: ontvangen, happenedTime: undefined }
    const desk = parts.find(({ kind }) => kind === 'desk')
    const first = parts.find(({ kind }) => kind === kinds.at(-1))
    if (desk) await insertEntry(tx, desk, who.personId, { ...entry, kind: 'decision', text: waarom })
    if (first && notitie !== '') await insertEntry(tx, first, who.personId, { ...entry, kind: 'note', text: notitie })
    await recordFact(tx, caseBegun(startpunt, vormen, bron))
    return done(to('case', { id }), 'begun', {
      object: { kind: 'case', id },
      details: { startingPoint: startpunt, from: bron },
    })
  },
})
