// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of the pathway of one person. Keyed by meaning. What a rule says stands in `law/pathways`. */
import { caseConflicts, caseMistakes } from '../../casework/index.ts'
import type { AdviceKind } from '../../law/pathways/rule.ts'
import type { FieldErrors } from '../../platform/web/outcome.ts'
import { mistakesAs } from '../../platform/web/route.ts'

export const said: Record<string, string> = {
  factsKept: 'Bewaard. Het advies en de termijnen zijn opnieuw berekend.',
  adviceSeen: 'Gezien. Dit is vanaf nu het advies waarmee we vergelijken.',
  lineDone: 'De taak staat op dit deel van de casus.',
  lineLeft: 'Genoteerd, met jouw reden.',
  lineBack: 'Het advies geldt weer.',
  payerNoted: 'Genoteerd wie betaalt.',
}

export const conflicts: Record<string, string> = {
  ...caseConflicts,
  noFacts: 'Er is nog niets bewaard over deze persoon. Vul eerst in wat je weet.',
  factsChanged: 'Een collega heeft intussen iets gewijzigd. Kijk hieronder hoe het advies nu is.',
  lineGone: 'Dit advies geldt niet meer, want de gegevens zijn veranderd.',
  lineAnswered: 'Hier heeft iemand al iets mee gedaan. Je ziet hieronder wat.',
  answerGone: 'Dit was al teruggehaald.',
}

const mistakes: Record<string, string> = {
  ...caseMistakes,
  whichMunicipality: 'Schrijf in welke gemeente, of kies iets anders.',
  whichLine: 'Kies om welk advies het gaat.',
}

/** By field, what to mend as a sentence. */
export const sayMistakes = (errors: FieldErrors = {}): Record<string, string> => mistakesAs(mistakes, errors)

export const kindWords: Record<AdviceKind, string> = {
  stay: 'Verblijf',
  shelter: 'Opvang',
  guardian: 'Gezag en voogdij',
  money: 'Geld en verzekering',
  registration: 'Registratie',
  action: 'Doen en weten',
}

export const words = {
  title: (label: string, number: string) => `Verblijf, opvang en geld voor ${label} in casus ${number}`,
  heading: 'Verblijf, opvang en geld',
  lead: (label: string) => `Voor ${label}. Dit is advies. Een mens beslist.`,
  leadMore:
    'Het advies volgt uit wat jullie weten en uit de regels zoals ze hier bekend zijn. Niets gebeurt vanzelf. Een regel met "nog te toetsen" is nog niet door een jurist nagekeken.',
  back: (label: string) => label,
  fill: 'Vul in wat je weet',
  change: 'Vul aan of wijzig',
  nothingYet:
    'Er is nog niets bewaard. Dit advies rust op wat al bij de persoon in de casus staat. Vul in wat je weet; de rest mag open blijven.',
  setBy: (name: string) => `Laatst gewijzigd door ${name}`,
  closed: 'Dit deel is afgesloten. Je kunt alles nog lezen.',
  unknownTitle: 'Wat nog niet bekend is',
  unknownLead: 'Elk antwoord hieronder verandert het advies. Vraag niet meer dan nodig is, en niet alles tegelijk.',
  unknownNone: 'Er is geen vraag meer waarvan het antwoord iets verandert.',
  contradiction: 'kan niet allebei kloppen',
  answerChanges: (answer: string) => `Bij "${answer}":`,
  whatChanges: 'Wat elk antwoord verandert',
  adds: (rules: string) => `erbij ${rules}`,
  drops: (rules: string) => `weg ${rules}`,
  moves: (terms: string) => `termijn anders: ${terms}`,
  without: (question: string) => `zonder antwoord op: ${question}`,
  fillIn: 'Vul in',
  changedTitle: 'Veranderd sinds iemand het advies zag',
  changedSince: (name: string) => `Laatst gezien door ${name}`,
  added: 'Erbij',
  removed: 'Weg',
  newerTitle: 'De regels zijn veranderd',
  newerLead:
    'Hieronder staat het advies volgens de regels van toen. Dit zeggen de regels van nu. Bespreek met een advocaat welke voor deze persoon gelden.',
  reworded: (before: string, after: string) => `Stond: ${before} Staat nu: ${after}`,
  seen: 'Gezien, ga hiermee verder',
  by: (term: string) => `voor het einde van de termijn: ${term}`,
  who: 'Wie',
  when: 'Wanneer',
  source: 'Bron',
  verified: (day: string) => `geverifieerd, tekst van ${day}`,
  toCheck: 'nog te toetsen',
  toTerms: 'Naar de termijnen',
  readWording: (day: string) => `gelezen in de tekst van ${day}`,
  notRead: 'tekst niet gelezen',
  rule: (id: string, version: string) => `Regel ${id}, versie ${version}`,
  do: 'Doen',
  doWhat: (text: string) => `Doen: ${text}`,
  doBy: 'Wie doet het?',
  doWhen: 'Uiterlijk op',
  makeTask: 'Maak er een taak van',
  task: (label: string, text: string) => `${label}: ${text}`,
  isTask: (name: string) => `Staat als taak op dit deel, gemaakt door ${name}`,
  toTasks: 'Naar de taken',
  leave: 'Niet van toepassing, want …',
  leaveWhy: 'Waarom niet?',
  leaveHint: 'Dit blijft bewaard. Je kunt het later terughalen.',
  leaveButton: 'Laat dit weg',
  leftTitle: 'Niet van toepassing genoemd',
  leftBy: (name: string) => `door ${name}`,
  takeBack: 'Geldt toch',
  takeBackWhat: (text: string) => `Geldt toch: ${text}`,
  payer: 'Wie betaalt tot de vergunning er is?',
  payerHint: 'Bijvoorbeeld: de gemeente betaalt plek en eten, afgesproken tot een dag. Schrijf geen adres.',
  payerNone: 'Nog niet afgesproken.',
  payerSave: 'Bewaar wie betaalt',
  self: (name: string) => `${name} (jij)`,
  chooseColleague: 'Kies een collega',
} as const
