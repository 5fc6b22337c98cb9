// SPDX-License-Identifier: EUPL-1.2
/**
 * What was shared of the invented cases with the invented partners: a question that was answered, a referral that nobody reacts to, a report of
 * an offence with their number, something told by telephone, and something taken back. Texts without names, as one shares.
 */
import type { PathName } from '../../paths.ts'

export interface DemoShared {
  /** the story of the case */
  story: string
  /** last word of the invented name of who decides */
  by: string
  /** working days before today */
  daysAgo: number
  /** the name of the partner */
  partner: string
  /** the title of the basis */
  basis: string
  /** told outside Spil, and written down afterwards */
  outside?: true
  fields: Readonly<Record<string, string>>
  /** what happened to it later, on that many working days before today */
  later?: { path: PathName; daysAgo: number; fields: Readonly<Record<string, string>> }
}

export const demoShared: readonly DemoShared[] = [
  {
    story: 'campinghuisjes',
    by: 'Berk',
    daysAgo: 4,
    partner: 'Zorgcoördinatie, fictief loket',
    basis: 'Advies vragen (voorbeeld)',
    fields: {
      spoor: 'zorg',
      soort: 'consult',
      kanaal: 'telephone',
      ontvanger: 'Medewerker van het loket',
      vraag: 'Een man heeft zijn paspoort niet en slaapt in een huisje van zijn werk. Welke opvang past bij hem?',
      nodig: 'Het loket weet waar plek is.',
      passend: 'Er gaat geen naam mee en geen adres.',
      toestemming: 'notNeeded',
      waaromtoestemming: 'Niemand is te herkennen.',
    },
    later: {
      path: 'noteReceived',
      daysAgo: 2,
      fields: { wat: 'klaar', tekst: 'Er is plek in de regio. Bel het loket zodra hij weg wil.' },
    },
  },
  {
    story: 'orchideeenkas',
    by: 'Berk',
    daysAgo: 6,
    partner: 'Zorgcoördinatie, fictief loket',
    basis: 'Hulp met toestemming (voorbeeld)',
    fields: {
      spoor: 'zorg',
      soort: 'refer',
      kanaal: 'telephone',
      ontvanger: 'Medewerker van het loket',
      vraag: 'Wil iemand in het Bulgaars met hem praten over zijn huur en zijn loon?',
      nodig: 'De gemeente heeft niemand die zijn taal spreekt.',
      passend: 'Alleen de vraag gaat mee.',
      toestemming: 'given',
    },
  },
  {
    story: 'campinghuisjes',
    by: 'Plataan',
    daysAgo: 3,
    partner: 'Arbeidsinspectie, fictief meldpunt',
    basis: 'Een strafbaar feit melden (voorbeeld)',
    fields: {
      spoor: 'bestuurlijk',
      soort: 'offence',
      kanaal: 'ownForm',
      ontvanger: 'Meldpunt',
      vraag: 'In huisjes voor vakantie slapen mannen van een uitzendbureau. De huur gaat van hun loon af.',
      nodig: 'De inspectie kan naar loon en huur kijken, de gemeente niet.',
      passend: 'Geen namen van bewoners.',
      toestemming: 'notAsked',
      waaromtoestemming: 'De bewoners zijn nog niet gesproken.',
    },
    later: { path: 'giveReference', daysAgo: 1, fields: { nummer: 'FICTIEF-0000' } },
  },
  {
    story: 'orchideeenkas',
    by: 'Berk',
    daysAgo: 2,
    partner: 'Opvang De Fictieve Vlonder',
    basis: 'Hulp met toestemming (voorbeeld)',
    outside: true,
    fields: {
      spoor: 'zorg',
      soort: 'inform',
      kanaal: 'telephone',
      ontvanger: 'Wie de telefoon opnam',
      watgedeeld: 'Dat er misschien een man komt die Bulgaars spreekt. Geen naam.',
      nodig: 'Dan houden zij een tolk achter de hand.',
      toestemming: 'given',
    },
  },
  {
    story: 'massagesalon',
    by: 'Plataan',
    daysAgo: 5,
    partner: 'Basisteam Fictief Oost',
    basis: 'Een strafbaar feit melden (voorbeeld)',
    fields: {
      spoor: 'bestuurlijk',
      soort: 'inform',
      kanaal: 'telephone',
      ontvanger: 'Dienstdoende wijkagent',
      vraag: 'De verdieping boven de salon is leeg. Er wordt misschien aan huis gewerkt, in een andere gemeente.',
      nodig: 'De wijkagent komt daar.',
      passend: 'Zonder adres.',
      toestemming: 'notAsked',
      waaromtoestemming: 'Er is niemand bekend om het te vragen.',
    },
    later: { path: 'revokeDisclosure', daysAgo: 4, fields: {} },
  },
]

export interface DemoAsk {
  story: string
  /** last words of the invented names of who asks and who is asked */
  by: string
  to: string
  /** working days before today */
  daysAgo: number
  basis: string
  fields: Readonly<Record<string, string>>
}

/** What one colleague asked another, and nobody answered yet. */
export const demoAsks: readonly DemoAsk[] = [
  {
    story: 'campinghuisjes',
    by: 'Berk',
    to: 'Esdoorn',
    daysAgo: 1,
    basis: 'Advies vragen (voorbeeld)',
    fields: { spoor: 'regie', zin: 'Wil jij vragen of de camping een vergunning heeft voor vast verblijf?' },
  },
]
