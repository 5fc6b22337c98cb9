// SPDX-License-Identifier: EUPL-1.2
/**
 * The questions of the guided talk in Dutch, at level B1. Neutral like the rest of the public side: no word tells what the form is for,
 * and no answer is called a conclusion (M-04, ux.md).
 */
export const talkWordsNl = {
  /** on the first page: what comes after it */
  start: 'Eén zin is genoeg. Daarna stellen wij nog een paar korte vragen. U mag elke vraag overslaan.',
  progress: (step: number, of: number) => `Vraag ${step} van ${of}`,
  on: 'Verder',
  back: 'Terug',
  sendNow: 'Klaar, versturen',
  wholeForm: 'Alles op één pagina',
  oneByOne: 'Eén vraag per keer',
  about: {
    heading: 'Over wie gaat het?',
    forWhom: 'Voor wie schrijft u?',
    forWhomOptions: {
      mijzelf: 'Voor mijzelf',
      'mijn-kind': 'Voor mijn kind',
      'iemand-anders': 'Voor iemand anders',
    },
    age: 'Hoe oud is die persoon ongeveer?',
    ageHint: 'Gaat het over meer mensen? Kies de jongste.',
    ageOptions: {
      'jonger-dan-18': 'Jonger dan 18 jaar',
      '18-22': '18 tot en met 22 jaar',
      '23-plus': '23 jaar of ouder',
      'weet-niet': 'Dat weet ik niet',
    },
  },
  place: {
    heading: 'Waar is het?',
    label: 'Vertel in uw eigen woorden waar het is',
    hint: 'Bijvoorbeeld een straat, een bedrijf, een website of een auto.',
    more: 'Weet u het precies?',
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
    label: 'Wanneer zag of hoorde u het?',
    hint: 'Bijvoorbeeld: vorige week, elke avond, in de zomer.',
  },
  people: {
    heading: 'Welke mensen hebben ermee te maken?',
    hint: 'Namen hoeven niet. Vertel wat u weet. U mag alles leeg laten.',
    who: 'Over wie maakt u zich zorgen?',
    forces: 'Is er iemand die het laat doen, of die dwingt?',
    enables: 'Helpt iemand eraan mee? Bijvoorbeeld met een woning, vervoer of geld.',
  },
  seen: {
    heading: 'Wat herkent u?',
    hint: 'Kruis aan wat u zelf zag of hoorde. Herkent u niets? Dan is dat ook goed.',
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
  files: { heading: 'Heeft u een foto of een bestand?' },
  reach: {
    heading: 'Hoe kunnen wij u iets vragen?',
    code: 'U krijgt straks een code. Daarmee leest u ons antwoord en schrijft u terug. Wij weten dan niet wie u bent.',
    more: 'Liever gebeld of gemaild worden?',
    mustNot: 'Wat mag er niet gebeuren?',
    mustNotHint: 'Bijvoorbeeld: kom niet bij mij thuis. Of: bel niet na zes uur.',
    reminder: 'Wilt u een herinnering om uw berichten te lezen?',
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
  /** Where another door is better. The numbers are settings of the municipality, with the day on which they were checked. */
  doors: {
    young: 'Gaat het om iemand die jonger is dan 18 jaar?',
    youngText: (number: string) =>
      `U kunt ook bellen met Veilig Thuis: ${number}. Dat is gratis, dag en nacht. Zij helpen kinderen en mensen die zich zorgen maken over een kind.`,
    youngFirst: (number: string) =>
      `Bel dan liefst eerst met Veilig Thuis: ${number}. Dat is gratis, dag en nacht. Dit formulier invullen mag ook.`,
    noTrace: (number: string) =>
      `Wilt u alleen iets aan de politie vertellen en niets terughoren? Bel dan Meld Misdaad Anoniem: ${number}.`,
    family: (number: string) => `Ook voor uzelf kunt u hulp vragen. Schrijf dat erbij, of bel Veilig Thuis: ${number}.`,
    checkedOn: (day: string) => `Nummer gecontroleerd op ${day}.`,
  },
}

/** Another language is a file with this same type: a missing word does not compile. */
export type TalkWords = typeof talkWordsNl
