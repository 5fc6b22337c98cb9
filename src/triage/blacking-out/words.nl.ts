// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of blacking out. Says each time what stays, and that it cannot be undone after 24 hours. */
import { mistakesAs } from '../../platform/web/route.ts'
import { endWords as destroyEnds } from '../erasing/words.nl.ts'
import type { EndReason } from '../erasing/rules.ts'
import { block } from './black-out.ts'
import type { SealedColumn } from './sealed-columns.ts'

export const blockOn = (day: string): string => `${block} (zwartgemaakt op ${day})`

/** What each text is, for who marks in it. */
export const textWords: Record<SealedColumn | 'told' | 'letterIn' | 'letterOut', string> = {
  told: 'Wat er gemeld is',
  letterIn: 'Bericht van de melder',
  letterOut: 'Bericht aan de melder',
  'course.reason': 'Reden van het besluit',
  'course.spoken_answer': 'Mondeling antwoord',
  'course.no_answer': 'Waarom er geen antwoord kwam',
  'pause.sentence': 'Waarom de termijn stilstaat',
  'task.content': 'Taak',
  'task.note': 'Taak: wat ervan kwam',
  'round_table_line.question': 'Overleglijst: vraag',
  'round_table_line.agreed': 'Overleglijst: afspraak',
  'legality_test.content': 'Toets',
  'assessment.content': 'Afweging',
  'advice_answer.reason': 'Reactie op een advies',
  'second_look.sentence': 'Meekijken',
  'second_look.reply': 'Reactie op meekijken',
  'second_look.ending': 'Meekijken: hoe het afliep',
  'meldcode_step.content': 'Stap van de meldcode',
  'consultation.content': 'Overleg',
  'consultation.identification': 'Overleg: om wie het gaat',
  'consultation.answer': 'Overleg: antwoord',
  'text_disclosure.content': 'Gegeven om te vertalen',
  'text_disclosure.translation': 'Vertaling',
  'hand_over.content': 'Doorgegeven',
  'hand_over.receipt_content': 'Doorgegeven: ontvangst',
  'suggestion_judgement.reason': 'Eerder gemeld: waarom',
  'step_back.reason': 'Wie dit niet ziet: waarom',
  'hold.reason': 'Bewaarplicht',
  'reveal.reason': 'Reden om iets te bekijken',
  'observed_signal.signal_id': 'Signaal',
}

export const endWords: Record<EndReason, string> = {
  undone: 'Het zwartmaken is teruggedraaid.',
  held: 'Het zwartmaken is gestopt, want er staat een bewaarplicht op deze melding.',
  caseOpened: 'Het zwartmaken is gestopt, want bij deze melding is een casus geopend.',
  newLetter: destroyEnds.newLetter.replace('vernietigen', 'zwartmaken'),
}

const mistakes: Record<string, string> = {
  onlyMark: 'Zet alleen haken om wat weg moet. Verander verder niets aan de tekst.',
  markSomething: 'Zet haken om wat weg moet, of kies een gegeven of een bestand.',
  wholeWords: 'Zet de haken om hele woorden.',
  tooShort: 'Eén letter of één cijfer kan niet weg. Zet de haken om een heel woord.',
  chooseGround: 'Kies waarom dit weg moet.',
  tooLong: 'Maak de tekst korter.',
  seeFirst: 'Bekijk eerst wat er blijft. Er is iets veranderd sinds je keek.',
}

export const sayMistakes = (errors: Readonly<Record<string, string>> = {}): Record<string, string> =>
  mistakesAs(mistakes, errors)

export const conflicts: Record<string, string> = {
  askedMeanwhile: 'Er is al gevraagd om hier iets zwart te maken. Je ziet hieronder hoe het er nu voor staat.',
  confirmedMeanwhile: 'Dit is al bevestigd. Je ziet hieronder hoe het er nu voor staat.',
  nothingAsked: 'Er is geen verzoek meer om hier iets zwart te maken.',
  secondPerson: 'Je vroeg dit zelf. Een collega moet meekijken.',
  changedMeanwhile: 'Er is iets bijgekomen sinds je keek. Kijk nog eens wat er blijft.',
  ownReport: 'Je meldde dit zelf. Een collega beslist hierover.',
  held: 'Op deze melding staat een bewaarplicht. Zolang die er is, mag hier niets weg.',
  caseOpened: 'Bij deze melding is een casus geopend. Zwartmaken kan nu niet.',
  newLetter: 'De melder schreef nog iets. Lees dat eerst.',
}

export const said: Record<string, string> = {
  asked: 'Je verzoek staat klaar. Een collega kijkt mee.',
  confirmed: 'Je hebt dit bevestigd. Over 24 uur wordt het zwartgemaakt.',
  undone: 'Teruggedraaid. Alles blijft leesbaar.',
}

const count = (many: number, one: string, more: string): string => `${many} ${many === 1 ? one : more}`

export const words = {
  link: 'Zwartmaken',
  waiting: 'wacht op een collega',
  back: (label: string) => `Melding ${label}`,
  title: (label: string) => `Zwartmaken in melding ${label}`,
  lead: 'Maak namen, nummers en adressen voorgoed onleesbaar. De rest van de melding blijft.',
  how: 'Eén persoon vraagt het, een ander bevestigt het. Daarna is er 24 uur om het terug te draaien. Dat is onze afspraak, geen wet.',
  text: 'Wat moet weg?',
  textHint:
    'Zet [[ en ]] om wat weg moet. Wat je markeert, gaat overal in deze melding weg: in het verhaal, de berichten en wat het team schreef. De haken die er al staan, zijn een voorstel: kijk of het klopt.',
  identifiers: 'Welke gegevens moeten weg?',
  files: 'Welke bestanden moeten weg?',
  filesHint: 'Het origineel en de veilige kopie worden vernietigd. In een bestand zelf kun je niets zwartmaken.',
  filesStay: 'In de bestanden die blijven, blijft alles leesbaar.',
  noFile: 'bestand zonder naam',
  ground: 'Waarom moet dit weg?',
  preview: 'Bekijk wat er blijft',
  stays: 'Zo blijft het, en niets anders',
  goes: 'Dit gaat weg',
  goesAll: (phrases: string) => `Overal waar het staat: ${phrases}.`,
  goesFiles: (names: string) => `Bestanden: ${names}.`,
  again: 'Wil je iets veranderen? Dat kan hieronder. Daarna zie je dit opnieuw.',
  mailbox:
    'De berichten in de postbus van de melder blijven staan. Alleen wie de code heeft, kan die lezen. Contactgegevens blijven ook: die zijn apart verzegeld.',
  ask: 'Vraag een collega om mee te kijken',
  asked: (who: string, when: string) => `${who} vroeg dit, ${when}.`,
  reason: 'Reden',
  confirm: 'Bevestig: maak dit zwart',
  undo: 'Draai terug',
  withdraw: 'Toch niet zwartmaken',
  pending: (when: string) => `In deze melding wordt iets zwartgemaakt na ${when}`,
  asks: 'Een collega vraagt of je meekijkt bij het zwartmaken in deze melding',
  toIt: 'Bekijk het verzoek',
  blocked: 'Nu kan het niet',
  earlier: 'Eerder zwartgemaakt',
  doneOn: (when: string) => `Zwartgemaakt op ${when}`,
  spec: ({ texts, identifiers, files }: { texts: number; identifiers: number; files: number }) =>
    [
      `woorden in ${count(texts, 'tekst', 'teksten')}`,
      count(identifiers, 'gegeven', 'gegevens'),
      count(files, 'bestand', 'bestanden'),
    ].join(', '),
  what: 'Wat',
  why: 'Waarom',
  askedBy: 'Gevraagd door',
  confirmedBy: 'Bevestigd door',
  way: 'Hoe',
  wayText:
    'Wat bleef, staat onder een nieuwe sleutel. De oude sleutel is vernietigd, zodat ook een kopie niet meer te lezen is.',
} as const
