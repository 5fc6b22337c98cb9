// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of arranging a case. Keyed by meaning. */
import type { CaseMove } from '../lifecycle.ts'
import type { PartResult } from '../parts/rules.ts'

export const resultWords: Record<PartResult, string> = {
  safeWithHelp: 'vermoedelijk slachtoffer veilig, met hulp',
  declinedHelp: 'vermoedelijk slachtoffer wil geen hulp',
  outOfSight: 'uit het zicht geraakt',
  handedToPolice: 'overgedragen aan politie of Arbeidsinspectie',
  measureImposed: 'maatregel genomen',
  noProof: 'niet aannemelijk geworden',
  leftRegion: 'verhuisd: overgedragen aan een andere gemeente',
  duplicate: 'dubbel: hoort bij een andere casus',
  otherwise: 'anders',
  handedOver: 'overgenomen door een andere gemeente of zorgdesk',
}

export const moveWords: Record<CaseMove, string> = {
  discuss: 'Zet in overleg',
  act: 'Zet in uitvoering',
  close: 'Sluit de casus',
  reopen: 'Open de casus weer',
}

export const words = {
  title: (number: string) => `Casus ${number} regelen`,
  lead: 'Wie werkt waaraan, een embargo, en hoe het verder gaat. Wat er in een spoor staat, zie je hier niet.',
  partsTitle: 'De delen van de casus',
  owner: 'Eigenaar',
  members: 'Werkt mee',
  desk: 'Iedereen aan het loket van de gemeente ziet dit deel.',
  hidden: 'Je werkt hier niet aan mee: je ziet alleen wie de eigenaar is.',
  destroyed: 'Vernietigd: de bewaartermijn was voorbij.',
  closedWith: (result: string) => `Afgesloten: ${result}`,
  keptUntil: 'Bewaren tot en met',
  keptUnknown: 'Voor dit deel las niemand een getal in een wet. De archivaris bepaalt hoe lang het bewaard blijft.',
  addPerson: 'Collega erbij',
  choose: 'Kies een collega',
  add: 'Zet erbij',
  takeOff: 'Haal eraf',
  takeOffWhom: (name: string) => `Haal eraf: ${name}`,
  leave: 'Ik werk hier niet meer aan mee',
  pass: 'Geef het spoor aan een andere eigenaar',
  passButton: 'Geef door',
  closePart: 'Sluit dit deel af',
  closeHint: 'Na afsluiten begint de bewaartermijn.',
  result: 'Uitkomst',
  chooseResult: 'Kies een uitkomst',
  closeButton: 'Sluit af',
  reopen: 'Open weer',
  startTitle: 'Spoor beginnen',
  startHint:
    'Kies wie de eigenaar wordt. Alleen de eigenaar en wie hij erbij zet, zien wat erin staat. Jij dus niet, als je het voor een ander begint.',
  startWhich: 'Welk spoor?',
  startWho: 'Wie wordt de eigenaar?',
  startButton: 'Begin het spoor',
  startOwner: 'Een spoor begint de eigenaar van de casus.',
  nobody: 'Er is nog niemand die hierop kan werken. De beheerder geeft iemand de rol.',
  embargoTitle: 'Embargo',
  embargoLead:
    'Vraagt de politie, het Openbaar Ministerie of de Arbeidsinspectie om niets te doen dat opvalt? Leg dat hier vast, nooit waarom.',
  embargoAsker: 'Wie vraagt hierom?',
  embargoReview: 'Wanneer kijken jullie opnieuw?',
  embargoReviewHint: 'Hooguit drie maanden vooruit: een voorstel van Spil, geen wet.',
  embargoSet: 'Zet embargo',
  embargoMove: 'Verzet de dag',
  embargoLift: 'Haal het embargo eraf',
  embargoLiftHint: 'Alleen als wie erom vroeg, dat heeft gezegd.',
  reportTitle: 'Melding erbij',
  reportHint:
    'Alleen meldingen met een vermoeden die nog in geen casus zitten. Is de casus gesloten? Dan gaat hij weer open.',
  reportWhich: 'Welke melding?',
  chooseReport: 'Kies een melding',
  reportButton: 'Zet bij deze casus',
  colleagueTitle: 'Naar een collega',
  colleagueLink: 'Verwijzen naar een collega, of de casus overdragen binnen de gemeente',
  colleagueHint:
    'Eén collega vragen om iets te doen op één deel, of de hele casus aanbieden. Je collega leest eerst en antwoordt dan.',
  disclosuresTitle: 'Wat naar een ander ging',
  disclosures: 'Bekijk de verstrekkingen',
  disclosuresHint: 'Vraagt iemand om inzage? Hier staat wat er uit jouw delen van deze casus naar wie ging.',
  exchangeTitle: 'Naar een andere gemeente of zorgdesk',
  exchangeHint: 'Vraag een ander om iets te doen, of geef de hele casus door. Er gaat alleen mee wat jij aankruist.',
  moveTitle: 'Hoe gaat het verder?',
  moveOwner: 'Dit doet de eigenaar van de casus.',
  work: {
    title: (number: string) => `Embargo op casus ${number}`,
    why: 'kijk er vandaag opnieuw naar: bel wie erom vroeg',
    action: 'Bekijk',
  },
} as const
