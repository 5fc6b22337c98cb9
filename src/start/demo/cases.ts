// SPDX-License-Identifier: EUPL-1.2
/**
 * What happened in the invented cases of the demo, as the forms of the pages send it. A name in `wie` or `van` is of an invented person;
 * `node:N` is the N-th person or thing that this story added.
 */
import type { PathName } from '../../paths.ts'

export interface CaseStep {
  /** last word of the person's invented name */
  by: string
  /** working days after the report */
  after: number
  path: PathName
  fields: Readonly<Record<string, string>>
  /** fields that hold a day: working days from the day of the step, back or ahead */
  days?: Readonly<Record<string, number>>
}

const entry = (by: string, after: number, spoor: string, soort: string, tekst: string, ago = 0): CaseStep => ({
  by,
  after,
  path: 'addEntry',
  fields: { spoor, soort, tekst },
  days: { wanneer: -ago },
})
const task = (by: string, after: number, spoor: string, wie: string, taak: string, within: number): CaseStep => ({
  by,
  after,
  path: 'addCaseTask',
  fields: { spoor, wie, taak },
  days: { uiterlijk: within },
})
const node = (by: string, after: number, spoor: string, soort: string, fields: Record<string, string>): CaseStep => ({
  by,
  after,
  path: 'addNode',
  fields: { spoor, soort, ...fields },
})
const relation = (by: string, after: number, spoor: string, van: number, band: string, naar: number): CaseStep => ({
  by,
  after,
  path: 'addRelation',
  fields: { spoor, van: `node:${van}`, band, naar: `node:${naar}` },
})

/** By the name of the story that the case rests on. */
export const demoCases: Readonly<Record<string, readonly CaseStep[]>> = {
  geldezel: [
    node('Wilg', 2, 'regie', 'person', {
      naam: 'Testpersoon Jongen',
      rollen: 'presumedVictim\nperpetrator\nchild',
      leeftijd: '<18',
      over: 'Gaf zijn pas en code af nadat hij werd bedreigd. Er is met zijn rekening gepind.',
    }),
    node('Wilg', 2, 'regie', 'person', { naam: 'Testpersoon Moeder', rollen: 'relative', leeftijd: '23+' }),
    node('Wilg', 2, 'regie', 'person', {
      naam: '',
      rollen: 'perpetrator',
      over: 'Bijnaam onbekend. Wacht bij school.',
    }),
    node('Wilg', 2, 'regie', 'number', { naam: '', over: 'De rekening waarop vreemde bedragen staan.' }),
    relation('Wilg', 2, 'regie', 2, 'parentOf', 1),
    relation('Wilg', 2, 'regie', 3, 'controls', 1),
    relation('Wilg', 2, 'regie', 1, 'owns', 4),
    relation('Wilg', 2, 'regie', 3, 'uses', 4),
    entry(
      'Wilg',
      3,
      'regie',
      'call',
      'De moeder gebeld. Zij wil praten, haar zoon nog niet. Zij weet dat zij altijd 112 kan bellen.',
    ),
    { by: 'Wilg', after: 3, path: 'startTrack', fields: { spoor: 'jeugd', wie: 'Populier' } },
    entry(
      'Populier',
      4,
      'jeugd',
      'meeting',
      'Veilig Thuis om advies gevraagd, zonder naam. Advies: eerst een gesprek met de jongen alleen.',
    ),
    task('Populier', 4, 'jeugd', 'Populier', 'Gesprek met de jongen plannen, op een plek die hij kiest', 5),
    task('Wilg', 4, 'regie', 'Wilg', 'De wijkagent vragen wat de jongen te wachten staat als hij aangifte doet', 3),
  ],
}
