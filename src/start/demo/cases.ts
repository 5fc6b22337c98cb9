// SPDX-License-Identifier: EUPL-1.2
/** What happened in the invented cases that are looked at first: the money mule, and the houses on the camping. */
import { casesClosed } from './cases-closed.ts'
import { casesRunning } from './cases-running.ts'
import { entry, node, relation, step, task, track, type CaseStep } from './case-step.ts'

/** By the name of the story that the case rests on. */
export const demoCases: Readonly<Record<string, readonly CaseStep[]>> = {
  ...casesRunning,
  ...casesClosed,
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
    relation('Wilg', 2, 'regie', [2, 'parentOf', 1]),
    relation('Wilg', 2, 'regie', [3, 'controls', 1]),
    relation('Wilg', 2, 'regie', [1, 'owns', 4]),
    relation('Wilg', 2, 'regie', [3, 'uses', 4]),
    entry(
      'Wilg',
      3,
      'regie',
      'call',
      'De moeder gebeld. Zij wil praten, haar zoon nog niet. Zij weet dat zij altijd 112 kan bellen.',
    ),
    track('Wilg', 3, 'zorg', 'Populier'),
    entry(
      'Populier',
      5,
      'zorg',
      'visit',
      'Met de jongen gesproken, buiten, zonder zijn moeder. Hij slaapt slecht en wil van de schuld af.',
    ),
    entry('Populier', 6, 'zorg', 'help', 'Hulp bij de schulden aangeboden. Hij denkt erover na.'),
    task('Populier', 6, 'zorg', 'Populier', {
      taak: 'Na het weekend bellen: wil hij een gesprek over de schulden?',
      within: 13,
    }),
    task('Wilg', 6, 'regie', 'Wilg', {
      taak: 'Bij de politie vragen hoe zij omgaan met een verdachte die misschien slachtoffer is',
      within: 12,
    }),
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
    relation('Linde', 3, 'regie', [4, 'livesAt', 1]),
    relation('Linde', 3, 'regie', [4, 'worksFor', 2]),
    relation('Linde', 3, 'regie', [2, 'uses', 3]),
    relation('Linde', 3, 'regie', [3, 'foundAt', 1]),
    relation('Linde', 3, 'regie', [5, 'owns', 1]),
    entry(
      'Linde',
      4,
      'regie',
      'meeting',
      'Overleg met de Arbeidsinspectie, zonder namen. Zij kennen het uitzendbureau nog niet.',
    ),
    track('Linde', 4, 'bestuurlijk', 'Plataan'),
    track('Linde', 4, 'zorg', 'Berk'),
    entry('Plataan', 6, 'bestuurlijk', 'note', 'De huisjes zijn vergund voor vakantie, niet om in te wonen.'),
    task('Plataan', 6, 'bestuurlijk', 'Plataan', {
      taak: 'Uitzoeken waar de bewoners slapen als er iets verandert',
      within: 9,
    }),
    { by: 'Linde', after: 7, path: 'moveCase', fields: { stap: 'discuss' } },
    task('Linde', 7, 'regie', 'Linde', { taak: 'Terugbellen wie dit vertelde', within: 9 }),
    {
      by: 'Linde',
      after: 7,
      path: 'setPathwayFacts',
      fields: {
        wie: '{node:4}',
        versie: '0',
        leeftijd: '23+',
        verblijf: 'euWithoutRight',
        medewerking: 'undecided',
        vormen: 'labour',
        ingeschreven: 'nergens',
      },
      days: { bedenktijd: 0 },
    },
    step(
      'Plataan',
      9,
      'makeMeasure',
      {
        instrument: 'BAR-12',
        schakel: 'B4',
        soort: 'location',
        doel: 'De huisjes 11 tot en met 16',
        casus: '{given:case}',
      },
      { gives: 'measure' },
    ),
    step(
      'Linde',
      12,
      'planMeeting',
      { soort: 'caseMeeting', hoelaat: '10:00', naam: 'Overleg huisjes', waar: 'Gemeentehuis, kamer 0' },
      { days: { wanneer: 5 }, gives: 'meeting' },
    ),
    step('Linde', 12, 'addColleagueToMeeting', { wie: 'Plataan' }, { on: 'meeting' }),
    step(
      'Linde',
      13,
      'addPoint',
      {
        casus: '{given:case}',
        spoor: 'regie',
        vraag: 'Waar slapen de bewoners als de huisjes dicht gaan?',
        samenvatting: 'Er slapen mannen in huisjes die voor vakantie zijn vergund.',
        voor: 'iedereen',
      },
      { on: 'meeting', gives: 'point' },
    ),
    step('Linde', 13, 'releasePoint', { punt: '{given:point}', versie: '1', gezien: 'ja' }, { on: 'meeting' }),
  ],
}
