// SPDX-License-Identifier: EUPL-1.2
/**
 * The questions of the guided talk in Dutch for somebody young who writes for himself: "je", warm and plain, and never childish. Says that
 * one may call, and may ask another to tell. Checked by a native speaker: not yet, nor by young people.
 */
import type { TalkWords } from './words.nl.ts'

export const talkWordsYoung: TalkWords = {
  start: 'Eén zin is genoeg. Daarna stellen we nog een paar korte vragen. Je hoeft niet alles te vertellen.',
  progress: (step: number, of: number) => `Vraag ${step} van ${of}`,
  on: 'Verder',
  back: 'Terug',
  sendNow: 'Klaar, versturen',
  wholeForm: 'Alles op één pagina',
  oneByOne: 'Eén vraag per keer',
  about: {
    heading: 'Over wie gaat het?',
    forWhom: 'Voor wie schrijf je?',
    forWhomOptions: {
      mijzelf: 'Voor mijzelf',
      'mijn-kind': 'Voor mijn kind',
      'iemand-anders': 'Voor iemand anders',
    },
    age: 'Hoe oud ben je?',
    ageHint: 'Gaat het ook over anderen? Kies dan de jongste.',
    ageOptions: {
      'jonger-dan-18': 'Jonger dan 18 jaar',
      '18-22': '18 tot en met 22 jaar',
      '23-plus': '23 jaar of ouder',
      'weet-niet': 'Dat weet ik niet',
    },
  },
  place: {
    heading: 'Waar is het?',
    label: 'Vertel in je eigen woorden waar het is',
    hint: 'Bijvoorbeeld een straat, een school, een app, een website of een auto.',
    more: 'Weet je het precies?',
    address: 'Adres',
    addressHint: 'Bijvoorbeeld: 7101 AA 1. Alleen een straat mag ook.',
    company: 'Naam van een bedrijf',
    advertisement: 'Advertentie of website',
    advertisementHint: 'Het adres van de pagina, of de naam die er staat.',
    plate: 'Kenteken van een auto',
    plateHint: 'Staat er een ander land op? Schrijf dat erbij, zoals PL WX 12345.',
  },
  time: {
    heading: 'Wanneer was het?',
    ongoing: 'Is het nog bezig?',
    ongoingOptions: { ja: 'Ja', nee: 'Nee, het is voorbij', 'weet-niet': 'Dat weet ik niet' },
    label: 'Wanneer was het ongeveer?',
    hint: 'Bijvoorbeeld: vorige week, elke avond, in de zomer.',
  },
  people: {
    heading: 'Welke mensen hebben ermee te maken?',
    hint: 'Namen hoeven niet. Je hoeft niet alles te vertellen. Je mag alles leeg laten.',
    who: 'Gaat het alleen om jou, of ook om anderen?',
    forces: 'Is er iemand door wie je het moet doen, of die je dwingt?',
    enables: 'Helpt iemand eraan mee? Bijvoorbeeld met een woning, vervoer of geld.',
  },
  seen: {
    heading: 'Wat herken je?',
    hint: 'Kruis aan wat je zelf meemaakt of zag. Herken je niets? Dan is dat ook goed.',
    places: {
      work: 'Op het werk',
      home: 'In een huis of in de buurt',
      young: 'Bij jongeren, op straat of op internet',
      money: 'Met geld, bank of papieren',
      room: 'In een hotel of vakantiehuis',
      building: 'Bij een winkel, schuur of loods',
      household: 'Bij hulp in huis of een au pair',
    },
  },
  files: { heading: 'Heb je een foto of een bestand?' },
  reach: {
    heading: 'Hoe kunnen we jou iets vragen?',
    code: 'Je krijgt straks een code. Daarmee lees je ons antwoord en schrijf je terug. We weten dan niet wie je bent.',
    more: 'Heb je liever dat we bellen of mailen?',
    mustNot: 'Wat mogen we niet doen?',
    mustNotHint: 'Bijvoorbeeld: kom niet bij mij thuis. Of: bel niet mijn ouders.',
    reminder: 'Wil je een herinnering om je berichten te lezen?',
    reminderHint: 'Dit kan alleen per e-mail. In die e-mail staat niet waar het over gaat.',
    reminderOptions: { nooit: 'Nee', week: 'Over een week', 'twee-weken': 'Over twee weken', maand: 'Over een maand' },
  },
  check: {
    heading: 'Klopt het zo?',
    change: 'Wijzigen',
    empty: 'niet ingevuld',
    story: 'Wat er aan de hand is',
    danger: 'Er is nu gevaar',
    withCode: 'Met een code',
    files: (count: number) => (count === 1 ? '1 bestand' : `${count} bestanden`),
  },
  doors: {
    young: 'Ben je jonger dan 18 jaar?',
    youngText: (number: string) =>
      `Je mag ook zelf bellen met Veilig Thuis: ${number}. Dat is gratis, dag en nacht. Zij helpen kinderen en jongeren. Zelf bellen moeilijk? Vraag iemand die je vertrouwt om te bellen of te schrijven. Bijvoorbeeld een leraar, een dokter of een familielid.`,
    youngFirst: (number: string) =>
      `Bel liefst eerst met Veilig Thuis: ${number}. Dat is gratis, dag en nacht. Zelf bellen moeilijk? Vraag iemand die je vertrouwt om te bellen. Bijvoorbeeld een leraar, een dokter of een familielid. Hier schrijven mag ook.`,
    noTrace: (number: string) =>
      `Wil je alleen iets aan de politie vertellen en niets terughoren? Bel dan Meld Misdaad Anoniem: ${number}.`,
    family: (number: string) =>
      `Je mag ook hulp vragen voor jezelf. Schrijf dat erbij, of bel Veilig Thuis: ${number}.`,
    checkedOn: (day: string) => `Nummer gecontroleerd op ${day}.`,
  },
}
