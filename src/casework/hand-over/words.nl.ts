// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of handing work over. */

/** What a thing is called, and how far it is. */
export const itemWords = {
  report: (label: string): string => `Melding ${label}`,
  question: (label: string): string => `Vraag aan een ander, bij melding ${label}`,
  task: (label: string): string => `Taak bij melding ${label}`,
  case: (number: string): string => `Casus ${number}`,
  track: (part: string, number: string): string => `Spoor ${part.toLowerCase()} van casus ${number}`,
  tasksOn: (part: string, number: string): string => `Taken bij ${part.toLowerCase()} van casus ${number}`,
  tasks: (count: number): string => (count === 1 ? '1 open taak' : `${count} open taken`),
  waitsForAnswer: 'het antwoord is er nog niet',
  openCase: 'open',
} as const

export const said: Record<string, string> = {
  handedOver: 'Het werk is overgedragen. Het staat nu bij Mijn werk van wie het overneemt.',
  handedOverInPart:
    'Een deel is overgedragen. Wat hieronder nog staat, kan niet naar deze collega. Kies iemand anders.',
  seen: 'Vastgelegd dat je het hebt gezien.',
}

export const conflicts: Record<string, string> = {
  isThere: 'Deze collega is er wel. Vraag de collega om het werk zelf over te dragen. Er is niets gewijzigd.',
  movedMeanwhile: 'Dit werk is intussen al overgedragen of klaar. Je ziet hieronder wat er nog is.',
  seenAlready: 'Dit had je al gezien.',
}

export const mistakes: Record<string, string> = {
  tickSomething: 'Vink aan wat je overdraagt.',
  chooseReceiver: 'Kies een collega uit de lijst.',
  cannotTake: 'Dit kan niet naar deze collega. Kies iemand anders.',
}

const things = (count: number): string => (count === 1 ? '1 ding' : `${count} dingen`)

export const words = {
  title: 'Werk overdragen',
  lead: 'Ga je weg of ben je er een tijd niet? Draag dan je open werk over. Is een collega ziek of weg, dan doe je het voor die collega.',
  titleFor: (name: string): string => `Werk overdragen van ${name}`,
  own: 'Jouw open werk',
  ofOthers: 'Werk van collega’s die er niet zijn',
  toOwn: 'Naar je eigen werk',
  isAway: (name: string, count: number): string => `${name} is afwezig: ${things(count)}`,
  isGone: (name: string, count: number): string =>
    `${name} doet dit werk niet meer: ${things(count)} zonder behandelaar`,
  nothing: 'Er is nu geen open werk dat je kunt overdragen.',
  nothingLink: 'Naar Mijn werk',
  nobody: 'Er is nu niemand aanwezig die dit kan overnemen. Vraag de beheerder om een waarnemer aan te wijzen.',
  receiver: 'Naar wie gaat het werk?',
  receiverHint:
    'Alleen collega’s die er vandaag zijn. Per regel kun je iemand anders kiezen. Een spoor gaat alleen naar wie erop mag.',
  choose: 'Kies een collega',
  which: 'Wat draag je over?',
  another: (title: string): string => `Iemand anders voor ${title}`,
  anotherShort: 'Iemand anders voor deze regel',
  same: 'Dezelfde collega',
  hand: 'Draag over',
  earlier: 'Eerder overgedragen',
  noneEarlier: 'Er is nog geen werk overgedragen.',
  line: (from: string, to: string, count: number, when: string): string =>
    `Van ${from} naar ${to}: ${things(count)}, ${when}`,
  page: {
    title: 'Overgedragen werk',
    lead: (from: string, to: string): string => `Van ${from} naar ${to}.`,
    by: (name: string, when: string): string => `Overgedragen door ${name}, ${when}.`,
    back: 'Werk overdragen',
    what: 'Wat is overgedragen?',
    empty: 'Hiervan is niets meer dat je kunt zien.',
    seen: 'Gezien',
    isSeen: 'Wie het overnam, heeft het gezien.',
    notSeen: 'Wie het overnam, heeft het nog niet gezien.',
  },
  work: {
    taken: (from: string): string => `Overgenomen werk van ${from}`,
    takenWhy: (count: number, when: string): string => `${things(count)}, ${when}`,
    look: 'Bekijken',
    gone: (name: string): string => `Zonder behandelaar: werk van ${name}`,
    goneWhy: (count: number): string => `${things(count)}; deze collega doet dit werk niet meer`,
    away: (name: string): string => `Werk van ${name}`,
    awayWhy: (count: number): string => `${things(count)}; deze collega is afwezig`,
    hand: 'Overdragen',
  },
} as const
