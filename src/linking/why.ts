// SPDX-License-Identifier: EUPL-1.2
/**
 * Says why two records are suggested, what speaks against it, and whether they contradict each other: another given name or another date
 * of birth is never "probably the same", however much the rest agrees (brothers, twins, a father and a son).
 */
import { ladders, questions, silent, type Question } from './compare.ts'
import { against, reasons, throughOthers } from './words.nl.ts'

export interface Why {
  reasons: readonly string[]
  isContradicted: boolean
}

const flat: Readonly<Partial<Record<Question, readonly string[]>>> = {
  givenName: ['different'],
  birthDate: ['different', 'year'],
}

/** @param steps a byte per question */
export function whyOf(steps: Uint8Array): Why {
  const said = questions.flatMap((question, place) => {
    const number = steps[place] ?? silent
    const step = number === silent ? undefined : ladders[question].steps[number]
    return step === undefined ? [] : [{ question, step }]
  })
  const words = said.flatMap(({ question, step }) => reasons[question][step] ?? [])
  const warnings = said.flatMap(({ question, step }) => (step === 'different' ? (against[question] ?? []) : []))
  return {
    reasons: [...(words.length === 0 ? [throughOthers] : words), ...warnings],
    isContradicted: said.some(({ question, step }) => flat[question]?.includes(step) ?? false),
  }
}
