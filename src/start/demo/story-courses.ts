// SPDX-License-Identifier: EUPL-1.2
/** The ways in which most invented reports went: weighed and answered, then a case, or kept for a while and destroyed by two people. */
import type { OtherDesk } from '../../triage/forms.ts'
import type { DemoDeed } from './course.ts'
import type { DemoStory } from './story.ts'

/** Working days after the report on which its last day to be kept has passed: six months, and a little. */
const keptFor = 135

interface Suspected {
  place: string
  daysAgo: number
  at: string
  by: string
  form: string
  start: 'person' | 'location' | 'both'
  told: string
  reason: string
}

/** A report on which a case was opened. @param name of the story, and of its case */
export const leadToCase = (
  name: string,
  { place, daysAgo, at, by, form, start, told, reason }: Suspected,
): DemoStory => ({
  name,
  place,
  daysAgo,
  at,
  form: { verhaal: told },
  course: [...suspicion(by, form, reason), { deed: 'openCase', by, after: 3, startingPoint: start }],
})

export const suspicion = (by: string, form: string, reason: string): readonly DemoDeed[] => [
  { deed: 'take', by, after: 1 },
  { deed: 'decide', by, after: 3, outcome: 'suspicion', forms: [form], reason, answer: true },
]

/** To another desk, and what it said. */
export const handedOver = (by: string, after: number, to: OtherDesk): readonly DemoDeed[] => [
  { deed: 'handOver', by, after, to },
  { deed: 'receipt', by, after: after + 2 },
]

interface Closed {
  place: string
  daysAgo: number
  at: string
  told: string
  by: string
  /** nothing: no indication */
  desk?: OtherDesk
  reason: string
  /** who confirms that it goes, when its time is over */
  second?: string
}

/** A report that was answered and closed, and tested for whether it may be kept. */
export const closedReport = (
  name: string,
  { place, daysAgo, at, told, by, desk, reason, second }: Closed,
): DemoStory => ({
  name,
  place,
  daysAgo,
  at,
  form: { verhaal: told },
  course: [
    { deed: 'take', by, after: 1 },
    {
      deed: 'decide',
      by,
      after: 3,
      reason,
      answer: true,
      ...(desk ? { outcome: 'otherDesk', otherDesk: desk } : { outcome: 'noIndication' }),
    },
    {
      deed: 'test',
      by,
      after: 3,
      preset: 'place',
      sentence: 'Zonder namen bewaard, om te zien of hierover meer binnenkomt.',
    },
    ...(desk ? handedOver(by, 4, desk) : []),
    ...(second
      ? [
          { deed: 'askDestruction', by, after: keptFor } as const,
          { deed: 'confirmDestruction', by: second, after: keptFor + 1 } as const,
        ]
      : []),
  ],
})
