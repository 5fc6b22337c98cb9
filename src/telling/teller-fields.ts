// SPDX-License-Identifier: EUPL-1.2
/** What may be said of who told it and when, the same for a call that is taken down and a message that is taken over. */
import * as z from 'zod'
import { ageClasses, knowledge } from '../reporting/index.ts'
import { most, optionalText, ticked } from './typed-text.ts'

/** A choice that was not made, or is none, counts as not said. */
const oneOf = <const Values extends readonly string[]>(values: Values) =>
  z.enum(values).nullable().catch(null).default(null)

export const tellerInput = {
  acuut: ticked,
  verteller: optionalText(most.line),
  kennis: oneOf(knowledge),
  op: z.string().trim().default(''),
  om: z.string().trim().default(''),
  waar: optionalText(most.line),
  wanneer: optionalText(most.line),
  wie: optionalText(most.who),
  leeftijd: oneOf(ageClasses),
  nooit: optionalText(most.line),
  contact: optionalText(most.contact),
  veilig: optionalText(most.safeMoment),
}

type TellerInput = { [Name in keyof typeof tellerInput]: z.output<(typeof tellerInput)[Name]> }

/** As it goes into the report; the contact details go apart. */
export const contentOf = (input: TellerInput) => ({
  where: input.waar,
  when: input.wanneer,
  who: input.wie,
  acute: input.acuut,
  age: input.leeftijd,
  mustNot: input.nooit,
  toldBy: input.verteller,
  knowledge: input.kennis,
})

/** Of what came another way, such as a row of an old list. */
export const nothingSaid = {
  where: '',
  when: '',
  who: '',
  acute: false,
  age: null,
  mustNot: '',
  toldBy: '',
  knowledge: null,
}

export const contactOf = (input: TellerInput) => ({ contact: input.contact, safeMoment: input.veilig })
