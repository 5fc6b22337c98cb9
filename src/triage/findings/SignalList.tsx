// SPDX-License-Identifier: EUPL-1.2
/** Noted signals by on whom one looked, in the words of the catalogue, each with who gave it. Never a number: it would be read as a score. */
import type { Child, FC } from 'hono/jsx'
import { findSignal, signalSubjects } from '../../signals/catalogue.ts'
import type { ObservedSignal } from './store.ts'
import { knowledgeWords, subjectWords, words } from './words.nl.ts'

export interface SignalListProps {
  observed: readonly ObservedSignal[]
  /** What one can do with it. */
  action?: (observed: ObservedSignal, text: string) => Child
}

export const SignalList: FC<SignalListProps> = ({ observed, action }) => {
  const known = observed.flatMap((each) => {
    const signal = findSignal(each.signalId)
    return signal ? [{ ...each, signal }] : []
  })
  return (
    <>
      {signalSubjects
        .filter((subject) => known.some(({ signal }) => signal.subject === subject))
        .map((subject) => (
          <>
            <h3>{subjectWords[subject]}</h3>
            <ul>
              {known
                .filter(({ signal }) => signal.subject === subject)
                .map((each) => (
                  <li>
                    {each.signal.nl}{' '}
                    <span class="hint">
                      ({words.signals.ticked[each.source]}
                      {each.knowledge === 'unknown' ? '' : `, ${knowledgeWords[each.knowledge]}`})
                    </span>
                    {action?.(each, each.signal.nl)}
                  </li>
                ))}
            </ul>
          </>
        ))}
    </>
  )
}
