// SPDX-License-Identifier: EUPL-1.2
/** The shape of an invented report: how it came in and what the desk did with it. */
import type { PathName } from '../../paths.ts'
import type { Typed } from '../../reporting/form/fields.ts'
import type { DemoDeed } from './course.ts'

interface Invented {
  name: string
  place: string
  /** working days before today */
  daysAgo: number
  /** local time of arrival */
  at: string
  /** what the desk did with it, in order */
  course: readonly DemoDeed[]
}

/** By the public form, or a partner's own address of it. */
interface ByForm extends Invented {
  form: Pick<Typed, 'verhaal'> & Partial<Omit<Typed, 'bijgevoegd' | 'deur' | 'gemeente' | 'sleutel'>>
  byPartner?: boolean
  withPhoto?: boolean
}

/** By somebody who works here. */
interface ByStaff extends Invented {
  told: {
    by: string
    path: Extract<PathName, 'storeTold' | 'storeTakenDown' | 'storeTakenOver'>
    fields: Readonly<Record<string, string>>
  }
}

export type DemoStory = ByForm | ByStaff
