// SPDX-License-Identifier: EUPL-1.2
/** What a decision in the light gear must hold. Values in, values out; the messages are keys of `words.nl.ts`. */
import { isAfter, type PlainDate } from '../../time.ts'
import type { FieldErrors } from '../../platform/web/outcome.ts'
import type { ExploitationForm, OtherDesk } from '../forms.ts'
import type { Outcome } from '../lifecycle.ts'

export interface ProposedDecision {
  outcome: Outcome
  forms: readonly ExploitationForm[]
  otherDesk: OtherDesk | undefined
  watchUntil: PlainDate | undefined
}

/** @param watchAtMostMonths the municipality's own limit @returns what to mend, by field; empty when it can be recorded */
export function whyNotDecide(decision: ProposedDecision, today: PlainDate, watchAtMostMonths: number): FieldErrors {
  switch (decision.outcome) {
    case 'otherDesk':
      return decision.otherDesk ? {} : { loket: 'whichDesk' }
    case 'watch':
      return whyNotWatch(decision.watchUntil, today, watchAtMostMonths)
    case 'suspicion':
      return decision.forms.length > 0 ? {} : { vormen: 'whichForm' }
    case 'noIndication':
      return {}
  }
}

function whyNotWatch(until: PlainDate | undefined, today: PlainDate, atMostMonths: number): FieldErrors {
  if (!until || !isAfter(until, today)) return { tot: 'watchUntilWhen' }
  return isAfter(until, lastDayToWatch(today, atMostMonths)) ? { tot: 'watchTooLong' } : {}
}

export const lastDayToWatch = (today: PlainDate, atMostMonths: number): PlainDate => today.add({ months: atMostMonths })
