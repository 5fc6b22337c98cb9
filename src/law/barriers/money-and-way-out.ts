// SPDX-License-Identifier: EUPL-1.2
/** Barriers at money, control and the way out (schakels B8, B9, B10), and the municipality's own money and buildings. */
import { plainDate } from '../../time.ts'
import type { BarrierInstrument } from './instrument.ts'
import {
  awb,
  bibob,
  gemeentewet,
  gemeentewet2017,
  huisverbod,
  law,
  participatiewet,
  policy,
  unread,
} from './sources.ts'

export const moneyAndWayOut = {
  'BAR-29': {
    nl: 'Signalen van de bank',
    does: 'De bank ziet dat loon meteen wordt opgenomen, en meldt het.',
    who: 'bank',
    stages: ['B8'],
    targets: ['organisation', 'sector'],
    basis: unread('De bank meldt volgens haar eigen wet aan FIU-Nederland, niet aan de gemeente. Niet gelezen.'),
    decidedBy: 'other',
    warnings: ['De gemeente vraagt geen bankgegevens op. Zij kan de bank uitleggen waar zij op let.'],
  },
  'BAR-30': {
    nl: 'Uitkering of toeslag nakijken na een signaal',
    does: 'Het geld komt weer bij de mens voor wie het is.',
    who: 'Werk en Inkomen, Belastingdienst',
    stages: ['B8'],
    targets: ['person'],
    basis: law(participatiewet('de artikelen over onderzoek en herziening')),
    decidedBy: 'college',
    warnings: [
      'Straf een vermoedelijk slachtoffer niet voor wat een ander afdwong.',
      'Gegevens uit de zorg zijn hier niet voor.',
    ],
    objection: true,
  },
  'BAR-31': {
    nl: 'Last onder dwangsom, en innen',
    does: 'Wie een overtreding niet stopt, betaalt.',
    who: 'gemeente',
    stages: ['B4', 'B5', 'B6', 'B8'],
    targets: ['location', 'organisation'],
    basis: law(awb('art. 5:32 tot en met 5:37'), gemeentewet2017('art. 125')),
    decidedBy: 'college',
    warnings: [
      'Noem een termijn, een bedrag dat past en een maximum.',
      'Betalen moet binnen zes weken; innen kan tot een jaar nadat de dwangsom is verbeurd (tekst van mei 2017, nakijken).',
    ],
    objection: true,
  },
  'BAR-32': {
    nl: 'Snel opvang en uitzicht op iets beters',
    does: 'Wie weg wil, kan weg en weet wat daarna komt.',
    who: 'zorgcoördinator',
    stages: ['B9', 'B10'],
    targets: ['location', 'sector', 'person'],
    basis: policy('Hulp. De wet waarop de opvang rust staat bij de zorgkant van de casus.'),
    decidedBy: 'other',
    warnings: ['Schrijf hier nooit op waar iemand naartoe gaat.'],
  },
  'BAR-33': {
    nl: 'Gebiedsverbod, contactverbod of huisverbod',
    does: 'Houdt iemand weg van een plek of een mens.',
    who: 'burgemeester of rechter',
    stages: ['B9'],
    targets: ['person'],
    basis: law(gemeentewet('art. 172 lid 3'), gemeentewet2017('art. 172a'), huisverbod('art. 2 en 9')),
    decidedBy: 'burgemeester',
    warnings: [
      'Geen van deze is gemaakt voor mensenhandel: er moet verstoring van de orde zijn, of gevaar in huis.',
      'Een huisverbod kan alleen voor een volwassene die in hetzelfde huis woont.',
      'Denk na wat er gebeurt met wie achterblijft.',
    ],
    amounts: [
      {
        nl: 'Gebiedsverbod: drie maanden, hoogstens drie keer verlengd. Huisverbod: tien dagen, tot vier weken.',
        asOf: plainDate('2017-05-01'),
        status: 'toCheck',
      },
    ],
    objection: true,
  },
  'BAR-34': {
    nl: 'Nazorg en een eigen woning',
    does: 'Wie eruit is, valt niet terug.',
    who: 'gemeente',
    stages: ['B10'],
    targets: ['person', 'sector'],
    basis: policy('Nazorg is beleid van de gemeente.'),
    decidedBy: 'college',
    warnings: [],
    notYet: {
      nl: 'Voorrang op een woning staat in een wetsvoorstel (36512). Op 19 december 2025 was dat nog geen wet.',
      restPossible: true,
    },
  },
  'BAR-35': {
    nl: 'Geen geld, gebouw of vergunning van de gemeente',
    does: 'De gemeente verdient en helpt niet mee.',
    who: 'gemeente',
    stages: ['B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'B8', 'B9', 'B10'],
    targets: ['organisation', 'location'],
    basis: law(bibob('art. 3 en 5a')),
    decidedBy: 'college',
    warnings: ['Alleen met een Bibob-onderzoek, en in verhouding tot het gevaar.'],
    objection: true,
  },
} as const satisfies Record<string, BarrierInstrument>
