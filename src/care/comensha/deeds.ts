// SPDX-License-Identifier: EUPL-1.2
/** A registration is prepared as text, noted as sent by a person, and withdrawn. Nothing is sent from here. */
import * as z from 'zod'
import { ageWords, choices } from '../../casework/index.ts'
import { ageClassOn } from '../../law/age-classes.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { dateField } from '../../platform/web/date-field.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { plainDate, type PlainDate } from '../../time.ts'
import { exploitationForms } from '../../triage/index.ts'
import { careLink } from '../CareFrame.tsx'
import { consent, type Consent } from '../consent/rules.ts'
import { onPerson, type OnPerson } from '../on-person.ts'
import { findSheetById, findSheets, writeSheet } from '../sheets.ts'
import { addressesIn, careLine, careText, ticked, whoField, whyNotOn } from '../typed.ts'
import {
  dossiers,
  maySend,
  registration,
  registrationBases,
  routeCodes,
  sexes,
  whyNotPrepare,
  type RouteCode,
  type Sex,
} from './rules.ts'
import { showRegistration } from './show-registration.tsx'
import { dossierWords, lineWords, routeWords, sexWords } from './words.nl.ts'

const consentsOf = async (tx: Tx, on: OnPerson): Promise<Consent[]> =>
  (await findSheets(tx, on, consent)).map(({ content }) => content)

export const prepareRegistration = deed({
  input: z.object({
    id: z.string(),
    wie: whoField,
    melder: z.enum(dossiers, { error: 'whichDossier' }),
    grondslag: z.enum(registrationBases).optional().catch(undefined),
    besluit: careText,
    regio: careLine,
    geslacht: z.enum(sexes, { error: 'whichSex' }).default('notTold'),
    via: choices(routeCodes),
    naam: ticked,
  }),
  page: showRegistration,
  async run(tx, who, { id, wie, melder, grondslag, besluit, regio, geslacht, via, naam }) {
    const on = await onPerson(tx, who, id, wie, { lock: true })
    if (on.isClosed) return conflict('partClosed')
    const chosen = { dossier: melder, basis: grondslag, basisText: besluit, withName: naam }
    const why = whyNotPrepare(chosen, await consentsOf(tx, on)) ?? addressesIn({ regio })
    if (why) return mend(why)
    const isOurs = melder === 'ours'
    const kept = {
      dossier: melder,
      basis: (isOurs && grondslag) || ('ownProvision' as const),
      basisText: besluit,
      text: isOurs ? linesOf(on, who.today, { region: regio, sex: geslacht, routes: via, withName: naam }) : '',
      withName: isOurs && naam,
      preparedOn: who.today.toString(),
    }
    await writeSheet(tx, on, registration, who.personId, kept)
    return done(careLink('careRegistration', on), 'registrationKept', {
      details: { node: on.node.id, part: on.part.kind, dossier: melder },
    })
  },
})

export const noteRegistrationSent = deed({
  input: z.object({
    id: z.string(),
    wie: whoField,
    welke: z.string().default(''),
    verzonden: dateField,
    hoe: careLine.refine((text) => text !== '', 'giveHow'),
    nummer: careLine,
  }),
  page: showRegistration,
  async run(tx, who, { id, wie, welke, verzonden, hoe, nummer }) {
    const on = await onPerson(tx, who, id, wie, { lock: true })
    const before = await findSheetById(tx, on, registration, welke)
    if (!before || before.content.sent || before.content.withdrawn) return conflict('registrationGone')
    if (!maySend(before.content, await consentsOf(tx, on))) return conflict('mayNotSend')
    const when = whyNotOn(verzonden, who.today)
    if (when) return mend({ verzonden: when })
    const sent = { on: verzonden.toString(), how: hoe, by: who.personId, theirNumber: nummer }
    if (!(await writeSheet(tx, on, registration, who.personId, { ...before.content, sent }, before)))
      return conflict('changedMeanwhile')
    return done(careLink('careRegistration', on), 'registrationSent', {
      details: { node: on.node.id, part: on.part.kind, sheet: before.id },
    })
  },
})

export const withdrawRegistration = deed({
  input: z.object({
    id: z.string(),
    wie: whoField,
    welke: z.string().default(''),
    waarom: careLine.refine((text) => text !== '', 'giveReason'),
  }),
  page: showRegistration,
  async run(tx, who, { id, wie, welke, waarom }) {
    const on = await onPerson(tx, who, id, wie, { lock: true })
    const before = await findSheetById(tx, on, registration, welke)
    if (!before || before.content.withdrawn) return conflict('registrationGone')
    const withdrawn = { on: who.today.toString(), reason: waarom, by: who.personId }
    if (!(await writeSheet(tx, on, registration, who.personId, { ...before.content, withdrawn }, before)))
      return conflict('changedMeanwhile')
    return done(careLink('careRegistration', on), 'registrationWithdrawn', {
      details: { node: on.node.id, part: on.part.kind, sheet: before.id },
    })
  },
})

interface Told {
  region: string
  sex: Sex
  routes: readonly RouteCode[]
  withName: boolean
}

/** Letter for letter what is typed over: what was not asked for is not in it. */
function linesOf({ theCase, node }: OnPerson, today: PlainDate, told: Told): string {
  const { born, ageClass, name } = node.content
  const age = /^\d{4}-\d{2}-\d{2}$/.test(born) && isDay(born) ? ageClassOn(today, plainDate(born)) : ageClass
  const lines: readonly (readonly [string, string])[] = [
    [lineWords.reporter, dossierWords.ours],
    [lineWords.region, told.region],
    [lineWords.age, ageWords[age]],
    [lineWords.sex, told.sex === 'notTold' ? '' : sexWords[told.sex]],
    [lineWords.forms, theCase.forms.map((form) => exploitationForms[form]).join(', ')],
    [lineWords.routes, told.routes.map((route) => routeWords[route]).join(', ')],
    [lineWords.name, told.withName ? name : ''],
  ]
  return lines
    .filter(([, value]) => value !== '')
    .map(([term, value]) => `${term}: ${value}`)
    .join('\n')
}

const isDay = (text: string): boolean => z.iso.date().safeParse(text).success
