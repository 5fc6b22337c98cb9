// SPDX-License-Identifier: EUPL-1.2
/** Invented reports that came another way than by the form in Dutch: from a colleague, taken down, taken over, in Arabic. */
import type { DemoStory } from './story.ts'

export const storiesOfTheDesk: readonly DemoStory[] = [
  {
    name: 'niet pluis',
    place: 'winterswijk',
    daysAgo: 2,
    at: '14:20',
    told: {
      by: 'Acacia',
      path: 'storeTold',
      fields: {
        verhaal:
          'Vandaag schreef een man zes mensen in op één adres. Zij zeiden niets en hij hield alle paspoorten vast.',
        waar: 'Verzonnenlaan, boven de leegstaande winkel.',
        beroep: 'balie_brp',
        gezien: 'SIG-V-008\nSIG-L-018',
      },
    },
    course: [],
  },
  {
    name: 'huisarts belde',
    place: 'winterswijk',
    daysAgo: 4,
    at: '11:05',
    told: {
      by: 'Acacia',
      path: 'storeTakenDown',
      fields: {
        verhaal: 'Een huisarts belde. Een jonge vrouw komt steeds met dezelfde man. Hij praat en betaalt contant.',
        kanaal: 'telephone',
        verteller: 'Een huisarts',
        kennis: 'firstHand',
        leeftijd: '18to22',
        nooit: 'Niet bellen naar de vrouw zelf.',
        contact: 'Praktijk De Bedachte Pleister, 0000-000000',
        veilig: 'Na vijf uur.',
      },
    },
    course: [{ deed: 'take', by: 'Berk', after: 1 }],
  },
  {
    name: 'bericht in de groepsapp',
    place: 'winterswijk',
    daysAgo: 3,
    at: '17:45',
    told: {
      by: 'Linde',
      path: 'storeTakenOver',
      fields: {
        verhaal:
          'In de app van de buurt: elke nacht licht en stemmen in de oude kas aan de Bedachte Dijk. Wie weet meer?',
        kanaal: 'app',
        waar: 'De oude kas aan de Bedachte Dijk.',
        kennis: 'hearsay',
      },
    },
    course: [],
  },
  {
    name: 'keuken',
    place: 'winterswijk',
    daysAgo: 1,
    at: '23:30',
    form: {
      verhaal:
        'أعمل في مطبخ مطعم كل يوم بدون راحة. صاحب العمل أخذ جواز سفري ويقول إنني مدين له بالمال. أنام فوق المطعم.',
      waar: 'مطعم في وسط المدينة',
      bedrijf: 'Restaurant De Bedachte Lepel',
      voorwie: 'mijzelf',
      leeftijd: '23-plus',
      bezig: 'ja',
      nooit: 'لا تتصلوا بالمطعم.',
      taal: 'ar',
    },
    course: [],
  },
]
