// SPDX-License-Identifier: EUPL-1.2
/**
 * What is kept of one person for the rules: what `law/pathways` asks and nothing more. No medical detail, no statement, no nationality, no
 * address. What nobody filled in is left out, so that it stays unknown.
 */
import * as z from 'zod'
import { ageClasses } from '../../law/age-classes.ts'
import { cooperations, criminalCases, forms, needs, residences, type Situation } from '../../law/pathways/situation.ts'
import { plainDate } from '../../time.ts'

const keptDate = z.iso.date().transform(plainDate).optional()

const situation = z.object({
  birthDate: keptDate,
  ageClass: z.enum(ageClasses).optional(),
  residence: z.enum(residences).optional(),
  cooperation: z.enum(cooperations).optional(),
  forms: z.array(z.enum(forms)).optional(),
  unaccompanied: z.boolean().optional(),
  parentIsVictim: z.boolean().optional(),
  isSuspect: z.boolean().optional(),
  registeredIn: z.string().nullable().optional(),
  foundIn: z.string().optional(),
  needs: z.array(z.enum(needs)).optional(),
  auPair: z.boolean().optional(),
  dublin: z.boolean().optional(),
  criminalCase: z.enum(criminalCases).optional(),
  reflectionGrantedOn: keptDate,
  permitGrantedOn: keptDate,
})

/** As it stands under the seal. */
export const keptContent = z.object({
  facts: situation,
  /** who pays until the permit, in somebody's own words */
  payer: z.string().default(''),
})

export interface Kept {
  facts: Situation
  payer: string
}

/** A date writes itself as a text. */
export const isSame = (a: Kept, b: Kept): boolean =>
  JSON.stringify(keptContent.parse(plain(a))) === JSON.stringify(keptContent.parse(plain(b)))

const plain = (kept: Kept): unknown => JSON.parse(JSON.stringify(kept))
