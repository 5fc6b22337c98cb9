// SPDX-License-Identifier: EUPL-1.2
/** What happened in invented cases that ended here: closed and kept for its term, opened again, or taken over by another municipality. */
import { closePart, entry, move, node, step, task, track, type CaseStep } from './case-step.ts'

const approve = (soort: string, aantal: string): CaseStep =>
  step('Kornoelje', 90, 'approveTerm', {
    soort,
    aantal,
    eenheid: 'years',
    bron: 'Verzonnen selectielijst, nummer 0.0',
    versie: '0',
  })

export const casesClosed: Readonly<Record<string, readonly CaseStep[]>> = {
  schoonmaakster: [
    track('Berk', 4, 'zorg', 'Berk'),
    node('Berk', 5, 'zorg', 'person', { naam: 'Testpersoon Tulp', rollen: 'presumedVictim', leeftijd: '23+' }),
    node('Berk', 5, 'regie', 'place', { naam: 'Een huis aan de Verzonnenlaan' }),
    entry('Berk', 6, 'zorg', 'visit', 'Gesproken bij de huisarts, zonder de familie. Zij wil weg.'),
    step(
      'Berk',
      8,
      'decideDuty',
      { wie: '{node:1}', stand: '1', uitkomst: 'informed', hoe: 'inPerson', meelezen: 'no' },
      { days: { wanneer: 0 } },
    ),
    move('Berk', 8, 'act'),
    entry('Berk', 20, 'zorg', 'help', 'Zij woont nu in de opvang en heeft een advocaat.'),
    approve('desk', '10'),
    approve('care', '20'),
    closePart('Berk', 120, 'zorg', 'safeWithHelp'),
    closePart('Berk', 121, 'regie', 'safeWithHelp'),
    move('Berk', 121, 'close'),
  ],
  scooterjongen: [
    node('Populier', 4, 'regie', 'person', { rollen: 'presumedVictim\nperpetrator', leeftijd: '<18' }),
    entry('Populier', 8, 'regie', 'meeting', 'Met school en jeugd: hij krijgt een begeleider.'),
    closePart('Populier', 90, 'regie', 'safeWithHelp'),
    move('Populier', 90, 'close'),
    // it begins anew, by a second report
    step('Populier', 208, 'addReportToCase', { melding: '{report:scooter opnieuw}' }),
    step('Populier', 208, 'reopenPart', { spoor: 'regie' }),
    entry('Populier', 209, 'regie', 'call', 'School gebeld: hij is al drie dagen niet geweest.'),
    task('Populier', 215, 'regie', 'Populier', { taak: 'Met de jongerenwerker afspreken wie hem opzoekt', within: 17 }),
  ],
  // what began in one municipality and goes on in the next
  asperges: [
    node('Els', 4, 'regie', 'person', {
      rollen: 'presumedVictim',
      leeftijd: '23+',
      over: 'Spreekt voor de hele ploeg.',
    }),
    node('Els', 4, 'regie', 'organisation', { naam: 'Ploeg De Bedachte Steker' }),
    entry('Els', 10, 'regie', 'visit', 'De ploeg werkt nu bij een teler in Oost Gelre en slaapt daar ook.'),
    step(
      'Els',
      40,
      'sendCase',
      {
        soort: 'transfer',
        naar: '{place:oost-gelre}',
        rol: 'officers',
        grond: 'publicTask',
        doel: 'receiveAndWeigh',
        zin: 'De ploeg woont nu bij jullie. De mannen willen hun loon en durven te praten.',
        mee: 'regel:{entry:1}\npersoon:{node:1}\nover:{node:1}\npersoon:{node:2}\nnaam:{node:2}',
      },
      { gives: 'sending' },
    ),
    step('Hazelaar', 42, 'acceptOffer', {}, { place: 'oost-gelre', on: 'sending', gives: 'takenOver' }),
    step(
      'Hazelaar',
      60,
      'addEntry',
      { spoor: 'regie', soort: 'visit', tekst: 'Met de ploeg gesproken. Zij vragen om een tolk en om hun bankpassen.' },
      { place: 'oost-gelre', on: 'takenOver', days: { wanneer: 0 } },
    ),
    step('Hazelaar', 61, 'moveCase', { stap: 'act' }, { place: 'oost-gelre', on: 'takenOver' }),
    step(
      'Hazelaar',
      140,
      'addEntry',
      { spoor: 'regie', soort: 'help', tekst: 'De mannen hebben hun loon voor een deel gekregen.' },
      { place: 'oost-gelre', on: 'takenOver', days: { wanneer: 0 } },
    ),
  ],
  'bloemen in het café': [
    node('Meidoorn', 4, 'regie', 'person', { rollen: 'presumedVictim', leeftijd: 'unknown' }),
    entry(
      'Meidoorn',
      12,
      'regie',
      'visit',
      'Drie vrijdagen gekeken. De vrouw in de auto is haar moeder en zij hebben een vergunning.',
    ),
    closePart('Meidoorn', 30, 'regie', 'noProof'),
    move('Meidoorn', 30, 'close'),
  ],
}
