// SPDX-License-Identifier: EUPL-1.2
/**
 * A request for shelter (opvang): a list of calls, who pays, and what has to come along. It holds the kind of place and never where it is: an
 * address of a shelter in the wrong hands is a danger to everybody in it. An embargo never stops it. Values in, values out.
 */
import * as z from 'zod'

export const shelterKinds = [
  'cosm',
  'womensShelter',
  'mensShelter',
  'generalShelter',
  'youthCrisis',
  'protectedYouth',
  'complexNeeds',
  'policeBed',
  'hotel',
  'acquaintances',
  'other',
] as const
export type ShelterKind = (typeof shelterKinds)[number]

export const callAnswers = ['yes', 'no', 'later'] as const
export type CallAnswer = (typeof callAnswers)[number]

export const shelterStates = ['looking', 'placed', 'ended', 'notNeeded'] as const
export type ShelterState = (typeof shelterStates)[number]

const call = z.object({
  whom: z.string(),
  on: z.string(),
  at: z.string(),
  answer: z.enum(callAnswers),
  whyNot: z.string(),
  by: z.string(),
})

/** What has to be thought of, each as a sentence. */
export const shelterThings = ['pays', 'surety', 'transport', 'papers', 'medicine', 'children', 'pet'] as const
export type ShelterThing = (typeof shelterThings)[number]

/** The names of their fields. */
export const thingFields: Record<ShelterThing, string> = {
  pays: 'betaalt',
  surety: 'borg',
  transport: 'vervoer',
  papers: 'papieren',
  medicine: 'medicijnen',
  children: 'kinderen',
  pet: 'dier',
}

export const shelter = {
  kind: 'shelter',
  content: z.object({
    kind: z.enum(shelterKinds),
    state: z.enum(shelterStates),
    things: z.partialRecord(z.enum(shelterThings), z.string()),
    placedOn: z.string(),
    endedOn: z.string(),
    calls: z.array(call),
  }),
} as const
export type Shelter = z.infer<typeof shelter.content>

export const mostCalls = 100

/** The days that belong to a state: placed has a first day, ended a last one as well, and not before the first. */
export function whyNotState({ state, placedOn, endedOn }: Pick<Shelter, 'state' | 'placedOn' | 'endedOn'>) {
  if ((state === 'placed' || state === 'ended') && placedOn === '') return { geplaatst: 'chooseDate' }
  if (state === 'ended' && endedOn === '') return { beeindigd: 'chooseDate' }
  return endedOn !== '' && placedOn !== '' && endedOn < placedOn ? { beeindigd: 'endBeforeBegin' } : undefined
}
