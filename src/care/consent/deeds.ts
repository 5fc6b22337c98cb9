// SPDX-License-Identifier: EUPL-1.2
/** Consent asked, with what was answered; and taken back, which always can, also after the part was closed. */
import * as z from 'zod'
import { ageRange, whoGivesConsent } from '../../law/consent.ts'
import { recordFact } from '../../platform/facts.ts'
import { dateField } from '../../platform/web/date-field.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { careLink } from '../CareFrame.tsx'
import { consentRecorded } from '../facts.ts'
import { onPerson } from '../on-person.ts'
import { findSheetById, writeSheet } from '../sheets.ts'
import { careLine, careText, ticked, whoField, whyNotOn } from '../typed.ts'
import { answers, askedHow, consent, consentPurposes, deciders, whyNotYes } from './rules.ts'
import { showConsent } from './show-consent.tsx'

export const askConsent = deed({
  input: z.object({
    id: z.string(),
    wie: whoField,
    doel: z.enum(consentPurposes, { error: 'whichPurpose' }),
    antwoord: z.enum(answers, { error: 'whichAnswer' }),
    gevraagd: dateField,
    hoe: z.enum(askedHow, { error: 'whichHow' }),
    taal: careLine,
    tolk: careLine,
    omvang: careText,
    reden: careText,
    wieBeslist: z.enum(deciders, { error: 'whoDecides' }),
    gekeken: careLine,
    kind: ticked,
    naam: ticked,
  }),
  page: showConsent,
  async run(tx, who, typed) {
    const on = await onPerson(tx, who, typed.id, typed.wie, { lock: true })
    if (on.isClosed) return conflict('partClosed')
    const when = whyNotOn(typed.gevraagd, who.today)
    if (when) return mend({ gevraagd: when })
    if (typed.antwoord === 'yes' && typed.omvang === '') return mend({ omvang: 'giveScope' })
    const decided = { answer: typed.antwoord, decider: typed.wieBeslist, representativeCheckedBy: typed.gekeken }
    const byAge = whoGivesConsent(ageRange(who.today, on.node.content.born, on.node.content.ageClass))
    const why = whyNotYes(byAge, decided)
    if (why) return mend(why)
    await writeSheet(tx, on, consent, who.personId, {
      ...decided,
      purpose: typed.doel,
      askedOn: typed.gevraagd.toString(),
      askedBy: who.personId,
      how: typed.hoe,
      language: typed.taal,
      interpreter: typed.tolk,
      scope: typed.omvang,
      reason: typed.reden,
      childAgrees: typed.kind,
      withName: typed.doel === 'comensha' && typed.naam,
    })
    await recordFact(tx, consentRecorded(typed.doel, typed.antwoord))
    return done(careLink('careConsent', on), 'consentKept', { details: { node: on.node.id, part: on.part.kind } })
  },
})

export const withdrawConsent = deed({
  input: z.object({
    id: z.string(),
    wie: whoField,
    welke: z.string().default(''),
    sinds: dateField,
    waaromniet: careLine,
  }),
  page: showConsent,
  async run(tx, who, { id, wie, welke, sinds, waaromniet }) {
    const on = await onPerson(tx, who, id, wie, { lock: true })
    const given = await findSheetById(tx, on, consent, welke)
    if (!given || given.content.answer !== 'yes' || given.content.withdrawn) return conflict('consentGone')
    const when = whyNotOn(sinds, who.today)
    if (when) return mend({ sinds: when })
    const withdrawn = { on: sinds.toString(), by: who.personId, reason: waaromniet }
    if (!(await writeSheet(tx, on, consent, who.personId, { ...given.content, withdrawn }, given)))
      return conflict('changedMeanwhile')
    return done(careLink('careConsent', on), 'consentWithdrawn', {
      details: { node: on.node.id, part: on.part.kind, sheet: given.id },
    })
  },
})
