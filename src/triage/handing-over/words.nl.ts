// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of handing over to another desk, and of its receipt. Says each time that Spil sends nothing itself. */
import { mistakesAs } from '../../platform/web/route.ts'
import type { FieldErrors } from '../../platform/web/outcome.ts'
import type { HandOverChannel, HandOverKind, HandOverReceiver } from './rules.ts'

export const receiverWords: Record<HandOverReceiver, string> = {
  police: 'Politie',
  labourInspectorate: 'Arbeidsinspectie',
  marechaussee: 'Koninklijke Marechaussee',
  publicProsecutor: 'Openbaar Ministerie',
  veiligThuis: 'Veilig Thuis',
  housingSupervision: 'Toezicht wonen',
  prostitutionSupervision: 'Toezicht prostitutie',
  benefits: 'Toeslagen en uitkeringen',
  youthTeam: 'Jeugd en wijkteam',
  debtHelp: 'Schuldhulp',
  otherMunicipality: 'Een andere gemeente',
  other: 'Iemand anders',
}

export const channelWords: Record<HandOverChannel, string> = {
  telephone: 'per telefoon',
  spoken: 'in een gesprek',
  secureMail: 'met beveiligde mail',
  ownForm: 'via hun eigen meldpagina',
}

export const kindWords: Record<HandOverKind, string> = { extract: 'met een tekst', spoken: 'alleen mondeling' }

export const said: Record<string, string> = {
  handedOver: 'Vastgelegd aan wie je dit doorgaf.',
  passedOn: 'Vastgelegd. Geef nu precies deze tekst door. Spil verstuurt zelf niets.',
  confirmed: 'Vastgelegd dat zij het ontvingen.',
  refused: 'Vastgelegd dat zij het niet aannemen. Deze melding is weer nog niet doorgegeven.',
}

export const conflicts: Record<string, string> = {
  ownReport: 'Je meldde dit zelf. Een collega geeft het door.',
  receiptMeanwhile: 'De ontvangst is intussen al vastgelegd. Je ziet hieronder hoe het er nu voor staat.',
}

const mistakes: Record<string, string> = {
  chooseReceiver: 'Kies aan wie je het doorgeeft.',
  giveContact: 'Schrijf bij wie of bij welk team het aankomt.',
  chooseChannel: 'Kies hoe je het doorgeeft.',
  giveText: 'Laat staan wat zij moeten weten.',
  giveSaid: 'Schrijf wat je vertelde.',
  onlyMark: 'Zet alleen haken om wat weg moet, of haal haken weg. Verander verder niets aan de tekst.',
  stillIn: 'Een woord dat je weglaat, staat nog ergens anders. Zet daar ook haken omheen.',
  seeFirst: 'Bekijk eerst wat er weggaat. Er is iets veranderd sinds je keek.',
  originRefused:
    'Een van deze antwoorden mag hier niet heen om waar het vandaan komt. Laat het weg, of schrijf hieronder een andere grondslag. Bij sommige bronnen kan het nooit.',
  originInText:
    'Hierin staat iets uit een antwoord dat hier niet heen mag om waar het vandaan komt. Laat het weg, of schrijf de andere grondslag op.',
  writeGround: 'Kies een grondslag, of schrijf in één zin op welke grondslag je het doorgeeft.',
  chooseBasis: 'Kies een grondslag die nu geldt.',
  giveNecessity: 'Schrijf in één zin waarom zij dit nodig hebben.',
  handedWhen: 'Kies de dag waarop je het doorgaf. Die ligt niet na vandaag.',
  whichHandOver: 'Kies om welke keer het gaat.',
  chooseReceipt: 'Kies of zij het ontvingen.',
  receiptWhen: 'Kies de dag waarop je dit hoorde. Die ligt niet voor het doorgeven en niet na vandaag.',
  giveFrom: 'Schrijf van wie je dit hoorde.',
  giveRefusal: 'Schrijf waarom zij het niet aannemen.',
  tooLong: 'Maak de tekst korter.',
}

export const sayMistakes = (errors: FieldErrors = {}): Record<string, string> => mistakesAs(mistakes, errors)

export const words = {
  link: 'Doorgeven aan een ander loket',
  notYet: 'nog niet doorgegeven',
  waits: 'nog geen bericht van ontvangst',
  passOn: 'Geef dit door',
  title: (label: string) => `Melding ${label} doorgeven`,
  lead: 'Geef door wat een ander loket nodig heeft, en niet meer. Spil stuurt zelf niets. Hier staat wat je deelde en of zij het ontvingen.',
  back: (label: string) => `Melding ${label}`,
  todo: (receiver: string) => `Nog niet doorgegeven aan: ${receiver}`,
  earlier: 'Eerder doorgegeven',
  none: 'Er is nog niets doorgegeven.',
  thenDestroy: 'Vernietig de melding hier nu',
  receiver: 'Aan wie?',
  channel: 'Hoe geef je het door?',
  basis: 'Grondslag',
  noBasis: 'Geen uit de lijst: ik schrijf een zin',
  basisHint: 'Je gemeente stelt grondslagen vast, onder Beheer.',
  ground: 'Of: op welke grondslag, in één zin',
  necessity: 'Waarom hebben zij dit nodig?',
  otherGround: 'Andere grondslag, voor wat hier anders niet heen mag',
  extract: {
    title: 'Geef een tekst door',
    contact: 'Wie of welk team ontvangt het?',
    text: 'Wat zij lezen',
    textHint:
      'Wat tussen [[ en ]] staat, gaat weg. Na een streepje staan de woorden die ervoor in de plaats komen. De haken zijn een voorstel: haal ze weg bij wat zij echt nodig hebben. De contactgegevens van de melder gaan nooit mee.',
    along: 'Gaat er een antwoord van een ander mee?',
    alongHint: 'Een antwoord uit een register of van de politie mag niet overal heen. Bij elk antwoord staat waarom.',
    preview: 'Bekijk wat er weggaat',
    stillIn: (found: string) => `Staat er nog: ${found}.`,
  },
  preview: {
    title: 'Dit gaat weg, en niets anders',
    to: 'Aan',
    known: (found: string) => `Let op. Deze woorden leiden naar iemand: ${found}. Hebben zij die nodig?`,
    send: 'Leg vast dat ik dit doorgeef',
    again: 'Wil je iets veranderen? Dat kan hieronder. Daarna zie je dit opnieuw.',
  },
  spoken: {
    title: 'Leg vast wat je mondeling of al eerder doorgaf',
    on: 'Wanneer?',
    said: 'Wat gaf je door?',
    contact: 'Wie sprak je?',
    reference: 'Hun kenmerk',
    record: 'Leg vast',
  },
  card: {
    how: (kind: string, channel: string) => (channel ? `${kind}, ${channel}` : kind),
    ground: 'Grondslag',
    otherGround: 'Andere grondslag',
    necessity: 'Waarom',
    contact: 'Bij',
    reference: 'Kenmerk',
    by: (who: string) => `Doorgegeven door ${who}`,
  },
  receipt: {
    title: 'Ontvangst',
    waits: 'Er is nog geen bericht van ontvangst.',
    form: 'Leg vast of zij het ontvingen',
    outcome: 'Hebben zij het aangenomen?',
    outcomes: { confirmed: 'ja, ontvangen', refused: 'nee, zij nemen het niet aan' },
    on: 'Wanneer hoorde je dit?',
    from: 'Van wie?',
    reference: 'Hun kenmerk',
    reason: 'Als zij het niet aannemen: waarom niet?',
    record: 'Leg vast',
    confirmed: (from: string, when: string) => `Ontvangen, zegt ${from}, ${when}.`,
    refused: (from: string, when: string) => `Niet aangenomen, zegt ${from}, ${when}.`,
    by: (who: string) => `Opgeschreven door ${who}`,
  },
  work: {
    report: (label: string) => `Melding ${label}`,
    minor: 'minderjarig',
    notYet: 'nog niet doorgegeven aan het andere loket',
    noReceipt: 'doorgegeven, nog geen bericht van ontvangst: vraag het na',
    passOn: 'Geef door',
    ask: 'Bekijk',
  },
} as const
