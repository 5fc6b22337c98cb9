// SPDX-License-Identifier: EUPL-1.2
/**
 * What a person may need from the first contact, and the plan with what the person agreed to. Whether somebody needs a doctor is written down,
 * never why. The paper of the plan is made only when it is safe for the person, when it was talked through, and without a word that tells what
 * it is about: it may be found. Values in, values out.
 * Source of the areas: the papers (seed 001, par. 1.3), language added by us.
 */
import * as z from 'zod'
import { looksLikeAddress } from '../typed.ts'

export const needAreas = [
  'safety',
  'medical',
  'psychological',
  'money',
  'legal',
  'papers',
  'housing',
  'children',
  'work',
  'language',
] as const
export type NeedArea = (typeof needAreas)[number]

export const needStates = ['notAsked', 'noNeed', 'need', 'arranged'] as const
export type NeedState = (typeof needStates)[number]

export const interpreterWays = ['notKnown', 'notNeeded', 'telephone', 'present'] as const
export type InterpreterWay = (typeof interpreterWays)[number]

const need = z.object({
  state: z.enum(needStates).default('notAsked'),
  sentence: z.string().default(''),
  on: z.string().default(''),
})
export type Need = z.infer<typeof need>

export const needs = {
  kind: 'needs',
  content: z.object({
    areas: z.partialRecord(z.enum(needAreas), need).default({}),
    language: z.string().default(''),
    interpreter: z
      .object({
        way: z.enum(interpreterWays).default('notKnown'),
        /** never a name */
        number: z.string().default(''),
        wish: z.string().default(''),
        notOwnCircle: z.boolean().default(false),
      })
      .default({ way: 'notKnown', number: '', wish: '', notOwnCircle: false }),
  }),
} as const
export type Needs = z.infer<typeof needs.content>

export const emptyNeed: Need = { state: 'notAsked', sentence: '', on: '' }
export const emptyNeeds: Needs = needs.content.parse({})

/** An interpreter is known by a number, as in the register: it holds a digit and is no name. */
export const isInterpreterNumber = (text: string): boolean =>
  text === '' || /^[A-Za-z]{0,3}[\d .-]*\d[\d .-]*$/.test(text)

/** An interpreter from the own circle may be one of those the person is afraid of. */
export const whyNotInterpreter = ({ way, notOwnCircle }: Needs['interpreter']): 'notOwnCircle' | undefined =>
  (way === 'telephone' || way === 'present') && !notOwnCircle ? 'notOwnCircle' : undefined

export const plan = {
  kind: 'plan',
  content: z.object({
    goals: z.array(z.string()).default([]),
    steps: z.array(z.string()).default([]),
    /** when the person agreed; empty while it was not talked through */
    agreedOn: z.string().default(''),
    toldIn: z.string().default(''),
    reviewOn: z.string().default(''),
  }),
} as const
export type Plan = z.infer<typeof plan.content>
export const emptyPlan: Plan = plan.content.parse({})

export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Parts of words that tell what it is about to who finds the paper. */
export const tellingParts = [
  'mensenhandel',
  'slachtoffer',
  'gemeente',
  'spil',
  'politie',
  'uitbuit',
  'aangifte',
  'prostitu',
  'sekswerk',
  'seksueel',
  'dader',
  'verdachte',
  'comensha',
  'opvang',
  'zorgcoördinator',
  'zorgcoordinator',
  'marechaussee',
  'arbeidsinspectie',
  'bedenktijd',
  'veilig thuis',
  'loverboy',
  'pooier',
  'meldpunt',
] as const

/** @returns the parts of words in this text that tell */
export const tellingIn = (text: string): string[] => {
  const small = text.toLowerCase().replaceAll(/\s+/g, ' ')
  return tellingParts.filter((part) => small.includes(part))
}

export type WhyNoPaper =
  | { because: 'notAnswered' | 'notSafe' | 'noPlan' | 'notAgreed' | 'address' }
  | { because: 'telling'; found: readonly string[] }

/** @param safe what was answered to "is paper safe for you?" */
export function whyNoPaper(safe: string, made: Plan | undefined): WhyNoPaper | undefined {
  if (!made || made.goals.length === 0) return { because: 'noPlan' }
  if (made.agreedOn === '') return { because: 'notAgreed' }
  if (safe === 'nee') return { because: 'notSafe' }
  if (safe !== 'ja') return { because: 'notAnswered' }
  const all = [...made.goals, ...made.steps].join('\n')
  const found = tellingIn(all)
  if (found.length > 0) return { because: 'telling', found }
  return looksLikeAddress(all) ? { because: 'address' } : undefined
}
