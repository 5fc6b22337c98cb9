// SPDX-License-Identifier: EUPL-1.2
/**
 * Writes a line of the emergency card, and says whether the number was checked today. A number that changes without that counts as not
 * checked. Of two who change one line the second is told. Idempotent on the request key.
 */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, done, mend, type FieldErrors } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import type { Who } from '../../platform/people/who.ts'
import { maybeWithoutBsn, neededWithoutBsn } from '../without-bsn.ts'
import {
  fixedKinds,
  isCardNumber,
  keepers,
  longestHours,
  longestName,
  longestNumber,
  longestPurpose,
  mostOwnLines,
  namesSomebody,
  type CardText,
} from './rules.ts'
import { showChangeCard } from './show-change-card.tsx'
import { findCard, insertLine, lockCard, updateLine, type CheckedBy } from './store.ts'

export const changeCardLine = deed({
  input: z.object({
    /** a fixed line by its kind, one's own by its id, or a new one */
    welke: z.union([z.enum([...fixedKinds, 'new']), z.uuid()], { error: 'whichLine' }),
    versie: z.coerce.number().int().min(0).max(1_000_000).catch(0),
    naam: neededWithoutBsn(longestName, 'giveName'),
    nummer: maybeWithoutBsn(longestNumber),
    uren: maybeWithoutBsn(longestHours),
    waarvoor: maybeWithoutBsn(longestPurpose),
    nagekeken: z.string().default(''),
  }),
  page: showChangeCard,
  async run(tx, who, { welke, versie, naam, nummer, uren, waarvoor, nagekeken }) {
    const text: CardText = { name: naam, number: nummer, hours: uren, purpose: waarvoor }
    const errors = whatToMend(text, nagekeken === 'ja')
    if (Object.keys(errors).length > 0) return mend(errors)
    await lockCard(tx)
    const card = await findCard(tx)
    const checked = nagekeken === 'ja' ? checkedBy(who) : undefined
    const details = { line: welke, checked: checked !== undefined }
    if (welke === 'new') {
      if (card.filter(({ kind }) => kind === 'own').length >= mostOwnLines) return conflict('cardFull')
      await insertLine(tx, { kind: 'own', text, by: who.personId, checked })
      return done(to('changeCard'), 'lineChanged', { details })
    }
    const line = card.find(({ id, kind }) => (kind === 'own' ? id : kind) === welke)
    if (!line) return conflict('lineGone')
    if (line.version !== versie) return conflict('lineChangedMeanwhile')
    if (!line.id) await insertLine(tx, { kind: line.kind, text, by: who.personId, checked })
    else if (
      !(await updateLine(
        tx,
        { id: line.id, version: versie },
        {
          text,
          by: who.personId,
          checked: checked ?? (line.number === text.number ? 'asItWas' : undefined),
        },
      ))
    )
      return conflict('lineChangedMeanwhile')
    return done(to('changeCard'), 'lineChanged', { details })
  },
})

function whatToMend(text: CardText, isChecked: boolean): FieldErrors {
  if (text.number !== '' && !isCardNumber(text.number)) return { nummer: 'notNumber' }
  if (text.number === '' && isChecked) return { nagekeken: 'nothingToCheck' }
  if (namesSomebody(text.name)) return { naam: 'namesSomebody' }
  if (namesSomebody(text.hours)) return { uren: 'namesSomebody' }
  if (namesSomebody(text.purpose)) return { waarvoor: 'namesSomebody' }
  return {}
}

/** In the first role of those that keep the card. */
const checkedBy = (who: Who): CheckedBy | undefined => {
  const role = keepers.find((keeper) => who.roles.includes(keeper))
  return role && { on: who.today, by: who.personId, role }
}
