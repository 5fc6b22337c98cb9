// SPDX-License-Identifier: EUPL-1.2
/** What the desk did with an invented report, as the forms of the pages send it: the demo uses the same deeds as a person. */
import type { PathName } from '../../paths.ts'
import type { PlainDate } from '../../time.ts'

interface ByPerson {
  /** last word of the person's invented name */
  by: string
  /** working days after the report */
  after: number
}

export type DemoDeed =
  | (ByPerson & { deed: 'take' })
  | (ByPerson & {
      deed: 'decide'
      outcome: 'noIndication' | 'otherDesk' | 'watch' | 'suspicion'
      reason: string
      answer: boolean
      forms?: readonly string[]
      otherDesk?: string
      weeks?: number
    })
  | (ByPerson & { deed: 'test'; preset: 'place' | 'victim'; sentence: string })
  | (ByPerson & { deed: 'askDestruction' | 'confirmDestruction' })
  | (ByPerson & { deed: 'openCase'; startingPoint: 'person' | 'location' | 'both' })
  | (ByPerson & { deed: 'question'; text: string })
  | { deed: 'letter'; after: number; text: string }

type StaffDeed = Exclude<DemoDeed, { deed: 'letter' }>

/** @param day on which it is done @returns the address's name and the fields of the form */
export function formOf(step: StaffDeed, day: PlainDate): { path: PathName; fields: Record<string, string> } {
  switch (step.deed) {
    case 'take':
      return { path: 'takeReport', fields: {} }
    case 'decide':
      return {
        path: 'decideReport',
        fields: {
          gevaar: 'none',
          besluit: step.outcome,
          reden: step.reason,
          vormen: (step.forms ?? []).join('\n'),
          ...(step.otherDesk ? { loket: step.otherDesk } : {}),
          ...(step.weeks ? { tot: day.add({ weeks: step.weeks }).toString() } : {}),
          ...(step.answer ? { antwoord: 'ja' } : {}),
        },
      }
    case 'test':
      return {
        path: 'testLegality',
        fields: { vast: 'no', regel: 'no', soort: step.preset, zin: step.sentence },
      }
    case 'askDestruction':
      return { path: 'askDestruction', fields: { grond: 'termEnded' } }
    case 'confirmDestruction':
      return { path: 'confirmDestruction', fields: {} }
    case 'openCase':
      return { path: 'openCase', fields: { startpunt: step.startingPoint } }
    case 'question':
      return { path: 'answerReport', fields: { soort: 'question', tekst: step.text } }
  }
}
