// SPDX-License-Identifier: EUPL-1.2
/**
 * Who is at the desk (loket), and who is mailed for whom. Values in, values out. Who is absent is not mailed; the substitute hears it
 * at the moments of both, in a mail that is the substitute's own: what waits at a desk waits for everybody there.
 */
import { dayPartNames, type DayPart } from './day-parts.ts'

/** Somebody who may read reports on this day. */
export interface DeskPerson {
  id: string
  hasAddress: boolean
  dayParts: readonly DayPart[]
  acute: boolean
  isAbsent: boolean
  /** while absent */
  substituteId: string | null
}

export type Mailed = Pick<DeskPerson, 'id' | 'dayParts' | 'acute'>

/** Those to mail. A substitute who is absent too, or no longer at the desk, hears nothing: then the others at the desk do. */
export const mailedAt = (desk: readonly DeskPerson[]): Mailed[] =>
  desk
    .filter(({ isAbsent, hasAddress }) => !isAbsent && hasAddress)
    .map((person) => {
      const both = [
        person,
        ...desk.filter(
          ({ isAbsent, hasAddress, substituteId }) => isAbsent && hasAddress && substituteId === person.id,
        ),
      ]
      return {
        id: person.id,
        dayParts: dayPartNames.filter((part) => both.some(({ dayParts }) => dayParts.includes(part))),
        acute: both.some(({ acute }) => acute),
      }
    })

/** Somebody without an address, or who wants no mail, is there all the same. */
export const isDeskEmpty = (desk: readonly DeskPerson[]): boolean => desk.every(({ isAbsent }) => isAbsent)
