// SPDX-License-Identifier: EUPL-1.2
/**
 * What the asker hears of where his data went: by kind of receiver, told or withheld. It becomes parts of the request itself, so that the second
 * person, the letter and the file know it as everything else that was decided there.
 */
import * as z from 'zod'
import { addParts, onCase, withheldInput, withheldOf, type NewPart } from '../../casework/index.ts'
import { purposeInWords } from '../../law/legal-basis.ts'
import { to } from '../../paths.ts'
import { isUuid } from '../../platform/uuid.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { findAboutWhom, findLines } from './lines.ts'
import { groupsOf, linesAbout } from './rules.ts'
import { showCaseDisclosures } from './show-case-disclosures.tsx'
import { words } from './words.nl.ts'

const text = words.record

export const weighDisclosures = deed({
  input: z.object({
    id: z.string(),
    bij: z.string().default(''),
    regels: z
      .string()
      .default('')
      .transform((each) => each.split('\n').filter((key) => key !== '')),
    wie: z.string().default(''),
    besluit: z.enum(['give', 'refuse'], { error: 'chooseDecision' }),
    ...withheldInput.shape,
  }),
  page: showCaseDisclosures,
  async run(tx, who, { id, bij, regels, wie, besluit, ...typed }) {
    const at = await onCase(tx, who, id)
    if (!isUuid(bij)) return mend({ bij: 'chooseRequest' })
    if (regels.length === 0) return mend({ regels: 'chooseGroups' })
    const { people, of } = await findAboutWhom(tx, at)
    const about = people.find((person) => person.id === wie)?.id
    const lines = linesAbout(await findLines(tx, at, who.today), about, of)
    const groups = groupsOf(lines).filter(({ key }) => regels.includes(key))
    if (groups.length !== new Set(regels).size) return mend({ regels: 'groupsGone' })
    const parts = groups.map(({ category, purpose }): NewPart => {
      const said = purposeInWords(purpose)
      return {
        what: text.partWhat(at.theCase.number, category, said),
        decision: besluit,
        given: besluit === 'give' ? text.given(category, said) : '',
        ...withheldOf(besluit, typed),
      }
    })
    const why = await addParts(tx, bij, parts)
    if (why) return 'conflict' in why ? conflict(why.conflict) : mend(why.errors)
    return done(to('dataRequest', { id: bij }), 'partAdded', {
      details: { request: bij, parts: parts.length, told: besluit === 'give' },
    })
  },
})
