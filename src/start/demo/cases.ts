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
      rollen: 'presumedVictim\nperpetrator',
      leeftijd: '18-22',
      over: 'Gaf zijn pas en code af nadat hij werd bedreigd. Er is met zijn rekening gepind.',
    }),
    node('Wilg', 2, 'regie', 'person', { naam: 'Testpersoon Moeder', rollen: 'relative', leeftijd: '23+' }),
    node('Wilg', 2, 'regie', 'person', {
      naam: '',
      rollen: 'perpetrator',
      over: 'Naam niet bekend. Wacht bij school.',
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
    { by: 'Wilg', after: 3, path: 'startTrack', fields: { spoor: 'zorg', wie: 'Populier' } },
    entry(
      'Populier',
      5,
      'zorg',
      'visit',
      'Met de jongen gesproken, buiten, zonder zijn moeder. Hij slaapt slecht en wil van de schuld af.',
    ),
    entry('Populier', 6, 'zorg', 'help', 'Hulp bij de schulden aangeboden. Hij denkt erover na.'),
    task('Populier', 6, 'zorg', 'Populier', 'Na het weekend bellen: wil hij een gesprek over de schulden?', 13),
    task(
      'Wilg',
      6,
      'regie',
      'Wilg',
      'Bij de politie vragen hoe zij omgaan met een verdachte die misschien slachtoffer is',
      12,
    ),
  ],
  campinghuisjes: [
    node('Linde', 3, 'regie', 'place', { naam: 'Camping De Verzonnen Hei, huisjes 11 tot en met 16' }),
    node('Linde', 3, 'regie', 'organisation', { naam: 'Uitzendbureau Fictie B.V.' }),
    node('Linde', 3, 'regie', 'vehicle', { naam: '', over: 'Wit busje, haalt elke ochtend om vijf uur mensen op.' }),
    node('Linde', 3, 'regie', 'person', {
      naam: '',
      rollen: 'presumedVictim',
      over: 'Een man die zijn paspoort niet heeft.',
    }),
    node('Linde', 3, 'regie', 'person', { naam: '', rollen: 'facilitator', over: 'De beheerder van de huisjes.' }),
    relation('Linde', 3, 'regie', 4, 'livesAt', 1),
    relation('Linde', 3, 'regie', 4, 'worksFor', 2),
    relation('Linde', 3, 'regie', 2, 'uses', 3),
    relation('Linde', 3, 'regie', 3, 'foundAt', 1),
    relation('Linde', 3, 'regie', 5, 'owns', 1),
    entry(
      'Linde',
      4,
      'regie',
      'meeting',
      'Overleg met de Arbeidsinspectie, zonder namen. Zij kennen het uitzendbureau nog niet.',
    ),
    { by: 'Linde', after: 4, path: 'startTrack', fields: { spoor: 'bestuurlijk', wie: 'Plataan' } },
    { by: 'Linde', after: 4, path: 'startTrack', fields: { spoor: 'zorg', wie: 'Berk' } },
    entry('Plataan', 6, 'bestuurlijk', 'note', 'De huisjes zijn vergund voor vakantie, niet om in te wonen.'),
    task('Plataan', 6, 'bestuurlijk', 'Plataan', 'Uitzoeken waar de bewoners slapen als er iets verandert', 9),
    { by: 'Linde', after: 7, path: 'moveCase', fields: { stap: 'discuss' } },
    task('Linde', 7, 'regie', 'Linde', 'Terugbellen wie dit vertelde', 9),
    {
      by: 'Linde',
      after: 7,
      path: 'setPathwayFacts',
      fields: {
        wie: 'node:4',
        versie: '0',
        leeftijd: '23+',
        verblijf: 'euWithoutRight',
        medewerking: 'undecided',
        vormen: 'labour',
        ingeschreven: 'nergens',
      },
      days: { bedenktijd: 0 },
    },
  ],
}
