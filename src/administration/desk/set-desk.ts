// SPDX-License-Identifier: EUPL-1.2
/** The municipality decides something about its desk (loket); each agreement is a form of its own. The door knows within half a minute. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { findNeighbours } from '../../platform/municipalities.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { deskSettingsOf, setDeskSetting } from '../../reporting/index.ts'
import { setPiketPhone, setTranslationGround } from '../../triage/index.ts'
import { agreements, readAgreement } from './read-desk-form.ts'
import { auditOfChange } from './setting-audit.ts'
import { showDesk } from './show-desk.tsx'

export const setDesk = deed({
  input: z.object({ afspraak: z.enum(agreements, { error: 'whichAgreement' }) }).catchall(z.string()),
  page: showDesk,
  async run(tx, who, { afspraak: name, ...typed }) {
    const neighbours = await findNeighbours(tx)
    const slugs = neighbours.map(({ slug }) => slug)
    const read = readAgreement(name, typed, who.today, slugs)
    if ('errors' in read) return mend(read.errors)
    if (name === 'piketPhone' || name === 'translationGround') {
      const setText = name === 'piketPhone' ? setPiketPhone : setTranslationGround
      if (!(await setText(tx, String(read.value)))) return conflict('agreementIsSo')
      return done(to('deskSettings'), 'deskSet', { details: { setting: name } })
    }
    const before = (await deskSettingsOf(tx))[name]
    if (!(await setDeskSetting(tx, name, read.value))) return conflict('agreementIsSo')
    return done(to('deskSettings'), 'deskSet', { details: auditOfChange(name, before, read.value) })
  },
})
