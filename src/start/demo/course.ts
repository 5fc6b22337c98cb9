// SPDX-License-Identifier: EUPL-1.2
/** What the desk did with an invented report, as the forms of the pages send it: the demo uses the same deeds as a person. */
import type { PathName } from '../../paths.ts'
import type { PlainDate } from '../../time.ts'
import { receiverOfDesk } from '../../triage/handing-over/rules.ts'
import type { OtherDesk } from '../../triage/forms.ts'

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
      otherDesk?: OtherDesk
      weeks?: number
    })
  | (ByPerson & { deed: 'test'; preset: 'place' | 'victim'; sentence: string })
  | (ByPerson & { deed: 'handOver'; to: OtherDesk })
  | (ByPerson & { deed: 'receipt' })
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
    case 'handOver':
      return {
        path: 'recordHandOver',
        fields: {
          ontvanger: receiverOfDesk[step.to],
          op: day.toString(),
          hoe: 'telephone',
          gezegd: 'Verteld wat de melder zag, zonder wie het vertelde.',
          grondslag: 'Publieke taak, zoals de gemeente in haar werkafspraak opschreef.',
          nodig: 'Zij gaan hierover en wij niet.',
        },
      }
    case 'receipt':
      return {
        path: 'recordReceipt',
        fields: { 'o-uitkomst': 'confirmed', 'o-op': day.toString(), 'o-van': 'Wie daar dienst had' },
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
