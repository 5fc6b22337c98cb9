// SPDX-License-Identifier: EUPL-1.2
/**
 * Invented reports, one for each thing the desk can meet. Places and forms are those the field writes about; people, companies
 * and numbers do not exist. `daysAgo` counts working days back from today, so that something is due and something is late at any start.
 */
import { storiesOfCases } from './stories-of-cases.ts'
import { storiesOfHalfAYear } from './stories-of-half-a-year.ts'
import { storiesOfLongAgo } from './stories-of-long-ago.ts'
import { storiesOfTheDesk } from './stories-of-the-desk.ts'
import { handedOver } from './story-courses.ts'
import type { DemoStory } from './story.ts'

export const demoStories: readonly DemoStory[] = [
  ...storiesOfTheDesk,
  ...storiesOfCases,
  ...storiesOfHalfAYear,
  ...storiesOfLongAgo,
  {
    name: 'geldezel',
    place: 'doetinchem',
    daysAgo: 18,
    at: '20:10',
    form: {
      verhaal:
        'Op de rekening van mijn zoon komen grote bedragen binnen die meteen weer weg zijn. Hij zegt dat het geld van een vriend is. Nu is zijn rekening geblokkeerd en durft hij niet meer naar buiten. Ik denk dat iemand hem dwingt.',
      wie: 'Mijn zoon, hij is 19.',
      wanneer: 'Sinds een maand.',
    },
    course: [
      { deed: 'take', by: 'Wilg', after: 1 },
      {
        deed: 'decide',
        by: 'Wilg',
        after: 2,
        outcome: 'suspicion',
        forms: ['criminal'],
        reason: 'Zijn pas en code zijn onder druk afgegeven en hij wordt bedreigd.',
        answer: true,
      },
      { deed: 'openCase', by: 'Wilg', after: 2, startingPoint: 'person' },
      {
        deed: 'letter',
        after: 4,
        text: 'Mijn zoon wil wel met iemand praten. Kan dat zonder dat het meteen een aangifte is?',
      },
    ],
  },
  {
    name: 'campinghuisjes',
    place: 'winterswijk',
    daysAgo: 16,
    at: '11:32',
    form: {
      verhaal:
        'Achter op het vakantiepark staan drie huisjes waar steeds andere mannen slapen. Elke ochtend om vijf uur haalt een wit busje ze op. Een man vertelde mij dat zijn paspoort bij de baas ligt.',
      waar: 'Vakantiepark De Verzonnen Heide, achterste pad.',
      wanneer: 'Al een paar maanden, elke werkdag.',
      bedrijf: 'Vakantiepark De Verzonnen Heide',
      kenteken: '99-XX-99',
      gezien: ['SIG-V-008', 'SIG-P-005', 'SIG-L-007'],
    },
    course: [
      { deed: 'take', by: 'Linde', after: 1 },
      {
        deed: 'decide',
        by: 'Linde',
        after: 3,
        outcome: 'suspicion',
        forms: ['labour'],
        reason: 'Paspoort ingenomen, vervoer en slaapplek in handen van de werkgever.',
        answer: true,
      },
      { deed: 'openCase', by: 'Linde', after: 3, startingPoint: 'both' },
    ],
  },
  {
    name: 'nagelsalon',
    place: 'winterswijk',
    daysAgo: 12,
    at: '15:05',
    form: {
      verhaal:
        'In de nagelsalon werkt een meisje dat er heel jong uitziet. Ze is er van openen tot sluiten en eet achterin. Als ik iets vraag, geeft een man antwoord voor haar.',
      waar: 'Een nagelsalon in het centrum.',
    },
    course: [
      { deed: 'take', by: 'Berk', after: 1 },
      {
        deed: 'decide',
        by: 'Berk',
        after: 2,
        outcome: 'watch',
        weeks: 8,
        reason: 'Eén waarneming, nog geen adres. Toezicht komt daar binnenkort toch langs.',
        answer: true,
      },
      { deed: 'test', by: 'Berk', after: 2, preset: 'place', sentence: 'Alleen de zaak, zonder wie er werkt.' },
    ],
  },
  {
    name: 'studentenhuis',
    place: 'winterswijk',
    daysAgo: 15,
    at: '09:20',
    form: {
      verhaal: 'In het huis naast ons wonen wel twintig mensen. Er is elke nacht lawaai en het ruikt naar gas.',
      waar: 'Verzonnenstraat, hoekhuis.',
    },
    course: [
      { deed: 'take', by: 'Linde', after: 1 },
      {
        deed: 'decide',
        by: 'Linde',
        after: 1,
        outcome: 'otherDesk',
        otherDesk: 'housing',
        reason: 'Overbewoning en gasgeur, geen teken van dwang.',
        answer: true,
      },
      ...handedOver('Linde', 2, 'housing'),
    ],
  },
  {
    name: 'balie',
    place: 'winterswijk',
    daysAgo: 14,
    at: '10:45',
    form: {
      verhaal:
        'Een vrouw kwam zich inschrijven met een man die alles voor haar zei. Zij keek hem steeds aan. Later bleek dat het haar neef was en dat zij geen Nederlands spreekt.',
      wie: 'Een vrouw van ongeveer 30.',
      contact: 'Testpersoon Acacia, balie Burgerzaken, toestel 000',
      veilig: 'Op kantoor.',
    },
    course: [
      { deed: 'take', by: 'Berk', after: 1 },
      {
        deed: 'decide',
        by: 'Berk',
        after: 2,
        outcome: 'noIndication',
        reason: 'Gesproken met de collega: de man tolkte en zij kwam later alleen terug.',
        answer: true,
      },
    ],
  },
  {
    name: 'verhuizer',
    place: 'winterswijk',
    daysAgo: 9,
    at: '19:40',
    form: {
      verhaal:
        'Mijn buurjongen van 16 krijgt dure schoenen en wordt opgehaald door oudere jongens. Hij slaapt bijna niet en gaat niet meer naar school.',
      wie: 'Een jongen van 16.',
      voorwie: 'iemand-anders',
      leeftijd: 'jonger-dan-18',
      gezien: ['SIG-V-040', 'SIG-P-015'],
    },
    course: [
      { deed: 'take', by: 'Linde', after: 1 },
      {
        deed: 'question',
        by: 'Linde',
        after: 1,
        text: 'Dank u wel. Weet u op welke dagen hij wordt opgehaald? En is er iemand in de familie die hij vertrouwt?',
      },
      {
        deed: 'letter',
        after: 2,
        text: 'Meestal op vrijdag, tegen elf uur. Zijn oma woont om de hoek, daar komt hij vaak.',
      },
    ],
  },
  {
    name: 'restaurant',
    place: 'winterswijk',
    daysAgo: 5,
    at: '22:15',
    form: {
      verhaal:
        'De afwasser van het restaurant werkt zeven dagen en slaapt boven de zaak. Hij zei dat hij eerst zijn reis moet terugbetalen.',
      waar: 'Restaurant De Bedachte Lepel.',
    },
    course: [{ deed: 'take', by: 'Berk', after: 1 }],
  },
  {
    name: 'hotel',
    byPartner: true,
    place: 'winterswijk',
    daysAgo: 6,
    at: '08:55',
    form: {
      verhaal:
        'Wij zijn een hotel. Kamer 14 is al een week betaald met contant geld. Er komen de hele dag mannen, steeds een half uur. De vrouw komt nooit beneden.',
      waar: 'Hotel De Fictieve Ster.',
      bedrijf: 'Hotel De Fictieve Ster',
      gezien: ['SIG-V-061', 'SIG-L-016'],
      contact: 'receptie, 0000-000000',
      veilig: 'Bellen tussen 9 en 12 uur, vraag naar Testpersoon Hulst.',
    },
    course: [
      { deed: 'take', by: 'Linde', after: 1 },
      {
        deed: 'decide',
        by: 'Linde',
        after: 1,
        outcome: 'suspicion',
        forms: ['sexual'],
        reason: 'Veel korte bezoeken, contante betaling, de vrouw is nooit alleen te zien.',
        answer: false,
      },
    ],
  },
  {
    name: 'bedelaar',
    withPhoto: true,
    place: 'winterswijk',
    daysAgo: 1,
    at: '13:00',
    form: {
      verhaal:
        'Bij de supermarkt zit elke dag dezelfde jongen te bedelen. Om zes uur komt een auto en geeft hij al het geld af.',
      waar: 'Bij de ingang van de supermarkt aan de Verzonnenweg.',
      wanneer: 'Elke dag, tot zes uur.',
    },
    course: [],
  },
  {
    name: 'opgesloten',
    place: 'winterswijk',
    daysAgo: 0,
    at: '00:12',
    form: {
      verhaal:
        'I clean houses for a family. They keep my phone and lock the door when they leave. I use the computer of the child. Please do not come when they are home.',
      wanneer: 'Now. They leave at 8 in the morning.',
      acuut: true,
      taal: 'en',
    },
    course: [],
  },
  {
    name: 'uitzendbureau',
    place: 'oude-ijsselstreek',
    daysAgo: 3,
    at: '16:30',
    form: {
      verhaal:
        'Mijn collega krijgt 300 euro per maand voor zes dagen werk. De rest gaat naar het uitzendbureau voor kamer en busje. Hij mag niet ergens anders wonen.',
      waar: 'Een slachterij.',
    },
    course: [],
  },
  {
    name: 'buurvrouw',
    place: 'aalten',
    daysAgo: 7,
    at: '12:00',
    form: {
      verhaal: 'Mijn buurvrouw mag niet alleen naar buiten. Haar man doet alle boodschappen en heeft haar papieren.',
    },
    course: [
      { deed: 'take', by: 'Els', after: 1 },
      {
        deed: 'decide',
        by: 'Els',
        after: 2,
        outcome: 'otherDesk',
        otherDesk: 'domesticViolence',
        reason: 'Wijst op geweld thuis; overlegd met Veilig Thuis.',
        answer: true,
      },
    ],
  },
]
