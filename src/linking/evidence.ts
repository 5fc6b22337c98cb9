// SPDX-License-Identifier: EUPL-1.2
/**
 * What the steps of a pair say together. Two records may be about one person, about two people at random, or about two people of one house:
 * whoever lives together shares family name, street, number, postcode, place and telephone, and twins a date of birth too. So what a house
 * shares is also weighed against "two of one house", and is never enough by itself: something of the person must agree.
 *
 * The parts of a place say much the same; beside the best of them the others count for less. A rare value that agrees says more than a
 * common one.
 */
import { questions, silent, type Question, type Table } from './compare.ts'
import type { Model } from './estimate.ts'
import type { Column } from './person-record.ts'

const ofPlace: readonly Question[] = ['street', 'postcode', 'city', 'country']
const ofHouse: readonly Question[] = ['familyName', 'houseNumber', 'phone', ...ofPlace]
const isOfPlace = questions.map((question) => ofPlace.includes(question))
const isOfHouse = questions.map((question) => ofHouse.includes(question))
const dateAt = questions.indexOf('birthDate')
/** What a part of the place says beside a part that said more. */
const besideBetter = 0.45
/** Nothing says less than this against: one column may simply be another person's. */
const mostAgainst = -7
/** Of the pairs in one house, how many were born on one day: one birth in about seventy is of twins. */
const twins = Math.log(0.03)

/** @returns log-odds that the two are one person; and that they are two of one house, against two people at random */
export function weigh(
  model: Model,
  table: Table,
  one: number,
  other: number,
  steps: Uint8Array,
  from: number,
): { odds: number; houseOdds: number } {
  let person = 0
  let house = 0
  let date = 0
  let best = 0
  let placed = 0
  for (let question = 0; question < questions.length; question++) {
    const step = steps[from + question] as number
    if (step === silent) continue
    const said = saidBy(model, table, one, other, question, step)
    if (isOfPlace[question] === true && said > 0) {
      placed += said
      best = Math.max(best, said)
    } else if (isOfHouse[question] === true) house += said
    else person += said
    if (question === dateAt) date = Math.max(said, 0)
  }
  house += best + (placed - best) * besideBetter
  const together = model.house + house
  const against = Math.log1p(Math.exp(together) + Math.exp(together + twins + date))
  const same = model.prior + house + person
  return { odds: same - against, houseOdds: together - Math.log1p(Math.exp(same)) }
}

/** What one column says: above 0 that they are the same, below 0 that they are not. */
function saidBy(model: Model, table: Table, one: number, other: number, question: number, step: number): number {
  const same = model.same[question]?.[step] ?? 1
  let others = model.other[question]?.[step] ?? 1
  const column = questions[question]
  if (column !== undefined && column !== 'order') {
    const share = shareOf(model, table, column, one, other)
    const usual = model.other[question]?.[0] ?? 1
    if (step === 0) others = share
    // near a common name are many others
    else if (share > usual && step < 3) others = Math.min(0.9, (others * share) / usual)
  }
  return Math.max(Math.log(same / others), mostAgainst)
}

/** The more common of the two. */
function shareOf(model: Model, table: Table, column: Column, one: number, other: number): number {
  const shares = model.share[column]
  const at = table.at[column]
  return Math.max(shares[at[one] as number] ?? 0, shares[at[other] as number] ?? 0)
}
