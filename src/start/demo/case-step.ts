// SPDX-License-Identifier: EUPL-1.2
/**
 * What happened in an invented case, as the forms of the pages send it. A name in `wie` or `van` is of an invented person. In the other
 * fields `{node:N}` and `{entry:N}` are the N-th person or thing and the N-th line of the case, `{given:x}` what an earlier step gave by
 * that name, `{place:x}` a municipality, `{person:x}` somebody who works there, `{seats}` who sits at the meeting that was given last, and
 * `{report:x}` the report of another story.
 */
import type { PathName } from '../../paths.ts'

export interface CaseStep {
  /** last word of the person's invented name */
  by: string
  /** working days after the case's report, or after it was begun */
  after: number
  path: PathName
  fields: Readonly<Record<string, string>>
  /** fields that hold a day: working days from the day of the step, back or ahead */
  days?: Readonly<Record<string, number>>
  /** what the address is about, when not the case: something an earlier step gave */
  on?: string
  /** what the address that it went to names, kept by this name */
  gives?: string
  /** slug, when it was done in another municipality */
  place?: string
}

type Fields = Readonly<Record<string, string>>

export const step = (
  by: string,
  after: number,
  path: PathName,
  fields: Fields = {},
  more: Pick<CaseStep, 'days' | 'on' | 'gives' | 'place'> = {},
): CaseStep => ({ by, after, path, fields, ...more })

export const entry = (by: string, after: number, spoor: string, soort: string, tekst: string): CaseStep =>
  step(by, after, 'addEntry', { spoor, soort, tekst }, { days: { wanneer: 0 } })

export const task = (
  by: string,
  after: number,
  spoor: string,
  wie: string,
  { taak, within }: { taak: string; within: number },
): CaseStep => step(by, after, 'addCaseTask', { spoor, wie, taak }, { days: { uiterlijk: within } })

export const node = (by: string, after: number, spoor: string, soort: string, fields: Fields): CaseStep =>
  step(by, after, 'addNode', { spoor, soort, naam: '', ...fields })

export const relation = (
  by: string,
  after: number,
  spoor: string,
  [van, band, naar]: readonly [number, string, number],
): CaseStep => step(by, after, 'addRelation', { spoor, van: `{node:${van}}`, band, naar: `{node:${naar}}` })

export const track = (by: string, after: number, spoor: string, wie: string): CaseStep =>
  step(by, after, 'startTrack', { spoor, wie })

export const move = (by: string, after: number, stap: string): CaseStep => step(by, after, 'moveCase', { stap })

export const closePart = (by: string, after: number, spoor: string, uitkomst: string): CaseStep =>
  step(by, after, 'closePart', { spoor, uitkomst })
