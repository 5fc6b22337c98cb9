// SPDX-License-Identifier: EUPL-1.2
/** The questions of the guided talk in Romanian. Checked by a native speaker: not yet. */
import { countedIn } from '../counted.ts'
import type { TalkWords } from './words.nl.ts'

const counted = countedIn('ro')

export const talkWordsRo: TalkWords = {
  start:
    'O propoziție este de ajuns. După aceea vă mai punem câteva întrebări scurte. Puteți sări peste orice întrebare.',
  progress: (step, of) => `Întrebarea ${step} din ${of}`,
  on: 'Mai departe',
  back: 'Înapoi',
  sendNow: 'Gata, trimiteți',
  wholeForm: 'Totul pe o singură pagină',
  oneByOne: 'Câte o întrebare pe rând',
  about: {
    heading: 'Despre cine este vorba?',
    forWhom: 'Pentru cine scrieți?',
    forWhomOptions: {
      mijzelf: 'Pentru mine',
      'mijn-kind': 'Pentru copilul meu',
      'iemand-anders': 'Pentru altcineva',
    },
    age: 'Cam ce vârstă are persoana?',
    ageHint: 'Este vorba despre mai multe persoane? Alegeți persoana cea mai tânără.',
    ageOptions: {
      'jonger-dan-18': 'Sub 18 ani',
      '18-22': 'Între 18 și 22 de ani',
      '23-plus': '23 de ani sau mai mult',
      'weet-niet': 'Nu știu',
    },
  },
  place: {
    heading: 'Unde este?',
    label: 'Spuneți cu cuvintele dumneavoastră unde este',
    hint: 'De exemplu o stradă, o firmă, un site sau o mașină.',
    more: 'Știți exact?',
    address: 'Adresa',
    addressHint: 'De exemplu: 7101 AA 1. Și numai strada este bine.',
    company: 'Numele unei firme',
    advertisement: 'Anunț sau site',
    advertisementHint: 'Adresa paginii sau numele care apare acolo.',
    plate: 'Numărul de înmatriculare al unei mașini',
    plateHint: 'Este din altă țară? Scrieți și țara, de exemplu PL WX 12345.',
  },
  time: {
    heading: 'Când a fost?',
    ongoing: 'Se întâmplă și acum?',
    ongoingOptions: { ja: 'Da', nee: 'Nu, s-a terminat', 'weet-niet': 'Nu știu' },
    label: 'Când ați văzut sau ați auzit asta?',
    hint: 'De exemplu: săptămâna trecută, în fiecare seară, vara.',
  },
  people: {
    heading: 'Cine are legătură cu asta?',
    hint: 'Nu este nevoie de nume. Spuneți ce știți. Puteți lăsa totul gol.',
    who: 'Pentru cine vă faceți griji?',
    forces: 'Există cineva care cere acest lucru sau obligă pe altcineva?',
    enables: 'Ajută cineva la asta? De exemplu cu o locuință, cu transport sau cu bani.',
  },
  seen: {
    heading: 'Ce recunoașteți?',
    hint: 'Bifați ce ați văzut sau ați auzit chiar dumneavoastră. Nu recunoașteți nimic? Este bine și așa.',
    places: {
      work: 'La muncă',
      home: 'Într-o casă sau în cartier',
      young: 'La tineri, pe stradă sau pe internet',
      money: 'Bani, bancă sau acte',
      room: 'Într-un hotel sau o casă de vacanță',
      building: 'La un magazin, un șopron sau o hală',
      household: 'Ajutor în casă sau au pair',
    },
  },
  files: { heading: 'Aveți o fotografie sau un fișier?' },
  reach: {
    heading: 'Cum vă putem întreba ceva?',
    code: 'Veți primi imediat un cod. Cu el citiți răspunsul nostru și ne scrieți înapoi. Așa nu știm cine sunteți.',
    more: 'Preferați un telefon sau un e-mail?',
    mustNot: 'Ce nu trebuie să se întâmple?',
    mustNotHint: 'De exemplu: nu veniți la mine acasă. Sau: nu sunați după ora șase seara.',
    reminder: 'Doriți să vă amintim să vă citiți mesajele?',
    reminderHint: 'Putem face asta numai prin e-mail. În e-mail nu scrie despre ce este vorba.',
    reminderOptions: {
      nooit: 'Nu',
      week: 'Peste o săptămână',
      'twee-weken': 'Peste două săptămâni',
      maand: 'Peste o lună',
    },
  },
  check: {
    heading: 'Este bine așa?',
    change: 'Schimbați',
    empty: 'necompletat',
    story: 'Ce se întâmplă',
    danger: 'Acum este pericol',
    withCode: 'Cu un cod',
    files: (count) => counted(count, { one: 'fișier', few: 'fișiere', other: 'de fișiere' }),
  },
  doors: {
    young: 'Este vorba despre cineva sub 18 ani?',
    youngText: (number) =>
      `Puteți suna și la Veilig Thuis: ${number}. Este gratuit, zi și noapte. Acolo sunt ajutați copiii și cei care își fac griji pentru un copil.`,
    youngFirst: (number) =>
      `Atunci este cel mai bine să sunați întâi la Veilig Thuis: ${number}. Este gratuit, zi și noapte. Puteți completa și acest formular.`,
    noTrace: (number) =>
      `Vreți doar să spuneți ceva poliției, fără să primiți răspuns? Sunați atunci la Meld Misdaad Anoniem: ${number}.`,
    family: (number) =>
      `Puteți cere ajutor și pentru dumneavoastră. Scrieți asta aici sau sunați la Veilig Thuis: ${number}.`,
    checkedOn: (day) => `Data la care am verificat numărul: ${day}.`,
  },
}
