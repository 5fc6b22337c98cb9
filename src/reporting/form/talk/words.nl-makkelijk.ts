// SPDX-License-Identifier: EUPL-1.2
/**
 * The questions of the guided talk in easy Dutch (A2): at most ten words a sentence, one thought each. Neutral like the Dutch it goes by.
 * Checked by a native speaker: not yet, nor by readers it is meant for.
 */
import type { TalkWords } from './words.nl.ts'

export const talkWordsEasy: TalkWords = {
  start: 'Eén zin is genoeg. Daarna komen nog een paar korte vragen. Een vraag overslaan mag.',
  progress: (step: number, of: number) => `Vraag ${step} van ${of}`,
  on: 'Verder',
  back: 'Terug',
  sendNow: 'Ik ben klaar. Versturen',
  wholeForm: 'Alle vragen op één pagina',
  oneByOne: 'Eén vraag per keer',
  about: {
    heading: 'Over wie gaat het?',
    forWhom: 'Voor wie schrijft u?',
    forWhomOptions: {
      mijzelf: 'Voor mijzelf',
      'mijn-kind': 'Voor mijn kind',
      'iemand-anders': 'Voor iemand anders',
    },
    age: 'Hoe oud is die persoon?',
    ageHint: 'Zijn het meer mensen? Kies dan de jongste.',
    ageOptions: {
      'jonger-dan-18': 'Jonger dan 18 jaar',
      '18-22': '18 tot en met 22 jaar',
      '23-plus': '23 jaar of ouder',
      'weet-niet': 'Dat weet ik niet',
    },
  },
  place: {
    heading: 'Waar is het?',
    label: 'Vertel waar het is',
    hint: 'Bijvoorbeeld een straat, een winkel of een website.',
    more: 'Weet u nog meer over de plek?',
    address: 'De straat, het nummer en de plaats',
    addressHint: 'Bijvoorbeeld: 7101 AA 1. Alleen een straat mag ook.',
    company: 'De naam van een bedrijf',
    advertisement: 'De naam van een website',
    advertisementHint: 'Of de naam die op de pagina staat.',
    plate: 'Het nummer van een auto',
    plateHint: 'Komt de auto uit een ander land? Schrijf dat erbij.',
  },
  time: {
    heading: 'Wanneer was het?',
    ongoing: 'Gebeurt het nog?',
    ongoingOptions: { ja: 'Ja', nee: 'Nee, het is voorbij', 'weet-niet': 'Dat weet ik niet' },
    label: 'Wanneer zag of hoorde u het?',
    hint: 'Bijvoorbeeld: vorige week, of elke avond.',
  },
  people: {
    heading: 'Welke mensen horen erbij?',
    hint: 'Vertel wat u weet. Namen hoeven niet. U mag alles leeg laten.',
    who: 'Met wie gaat het niet goed?',
    forces: 'Moet het van iemand? Van wie?',
    enables: 'Helpt er iemand mee? Bijvoorbeeld met een huis of een auto?',
  },
  seen: {
    heading: 'Wat heeft u gezien?',
    hint: 'Zag of hoorde u dit zelf? Zet er dan een vinkje bij. Niets gezien? Dat is ook goed.',
    places: {
      work: 'Op het werk',
      home: 'In een huis of in de buurt',
      young: 'Bij jongeren, op straat of op internet',
      money: 'Met geld of papieren',
      room: 'In een hotel of vakantiehuis',
      building: 'Bij een winkel of schuur',
      household: 'Bij hulp in huis',
    },
  },
  files: { heading: 'Heeft u een foto?' },
  reach: {
    heading: 'Hoe kunnen wij u iets vragen?',
    code: 'U krijgt straks een code. Met de code leest u ons antwoord. U kunt ook terug schrijven. Wij weten dan niet wie u bent.',
    more: 'Wilt u dat wij bellen of mailen?',
    mustNot: 'Wat mogen wij niet doen?',
    mustNotHint: 'Bijvoorbeeld: kom niet bij mij thuis. Of: bel niet na zes uur.',
    reminder: 'Wilt u een mail om hier weer te kijken?',
    reminderHint: 'In de mail staat niet waar het over gaat.',
    reminderOptions: { nooit: 'Nee', week: 'Over één week', 'twee-weken': 'Over twee weken', maand: 'Over één maand' },
  },
  check: {
    heading: 'Klopt het zo?',
    change: 'Veranderen',
    empty: 'niet ingevuld',
    story: 'Wat er is gebeurd',
    danger: 'Er is nu gevaar',
    withCode: 'Met een code',
    files: (count: number) => (count === 1 ? '1 bestand' : `${count} bestanden`),
  },
  doors: {
    young: 'Is de persoon jonger dan 18 jaar?',
    youngText: (number: string) =>
      `U kunt ook Veilig Thuis bellen: ${number}. Bellen kost niets. Het kan dag en nacht. Zij helpen kinderen. Zij helpen ook u.`,
    youngFirst: (number: string) =>
      `Bel dan liever eerst Veilig Thuis: ${number}. Bellen kost niets. Het kan dag en nacht. Hier schrijven mag ook.`,
    noTrace: (number: string) =>
      `Wilt u alleen iets vertellen aan de politie? En wilt u geen antwoord? Bel dan Meld Misdaad Anoniem: ${number}.`,
    family: (number: string) => `U mag ook hulp vragen voor uzelf. Schrijf dat dan op. Of bel Veilig Thuis: ${number}.`,
    checkedOn: (day: string) => `Dit nummer klopte op ${day}.`,
  },
}
