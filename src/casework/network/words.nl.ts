// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of who and what a case is about. Keyed by meaning. */
import type { AgeClass, NodeKind, PersonRole, RelationKind } from './rules.ts'

export const kindWords: Record<NodeKind, string> = {
  person: 'persoon',
  place: 'plaats',
  organisation: 'organisatie of bedrijf',
  vehicle: 'voertuig',
  number: 'nummer of account',
}

export const roleWords: Record<PersonRole, string> = {
  presumedVictim: 'vermoedelijk slachtoffer',
  perpetrator: 'persoon die mogelijk anderen uitbuit',
  facilitator: 'maakt het mogelijk, bewust of niet',
  witness: 'getuige of wie meer weet',
  child: 'kind',
  relative: 'naaste',
}

export const ageWords: Record<AgeClass, string> = {
  unknown: 'nog niet bekend',
  '<18': 'jonger dan 18',
  '18-22': '18 tot en met 22',
  '23+': '23 of ouder',
}

export const relationWords: Record<RelationKind, string> = {
  controls: 'heeft macht over',
  worksFor: 'werkt voor',
  livesAt: 'woont in of bij',
  owns: 'is eigenaar van',
  uses: 'gebruikt',
  parentOf: 'is ouder van',
  partnerOf: 'is partner van',
  knows: 'kent',
  pays: 'betaalt',
  transports: 'vervoert',
  foundAt: 'is gezien bij',
}

export const words = {
  title: (number: string) => `Personen en plaatsen in casus ${number}`,
  heading: 'Personen en plaatsen',
  lead: 'Op het scherm staat een schuilnaam. De echte naam staat alleen op de pagina van de persoon, plaats of zaak.',
  picture: 'Wie met wie en wat te maken heeft, als tekening',
  tableCaption: 'Hetzelfde als lijst',
  columns: { from: 'Wie', kind: 'heeft als band', to: 'met', part: 'Spoor', undo: 'Weg' },
  nodesCaption: 'Om wie en wat het gaat',
  nodeColumns: { label: 'Schuilnaam', what: 'Wat of wie', part: 'Spoor' },
  empty: 'Nog niemand en niets. Een casus kan ook alleen over een plaats gaan.',
  noRelations: 'Er staan nog geen banden.',
  addTitle: 'Persoon, plaats of zaak erbij',
  part: 'Bij welk spoor hoort dit?',
  partHint: 'Alleen wie op dat spoor werkt, ziet het.',
  kind: 'Wat is het?',
  name: 'Naam, adres, kenteken of nummer',
  nameHint: 'Mag leeg blijven. Schrijf niet waar iemand nu verblijft: dat bewaar je apart.',
  roles: 'Rol van een persoon',
  rolesHint:
    'Iemand kan meer rollen hebben. Verdacht en mogelijk slachtoffer tegelijk? Kies beide: dan staat er overal een waarschuwing bij.',
  born: 'Geboortedatum of geboortejaar',
  bornHint: 'Zover bekend, zoals 2009 of 2009-03-14.',
  age: 'Leeftijd',
  about: 'Wat is verder van belang?',
  add: 'Zet erbij',
  relationTitle: 'Band erbij',
  relationFrom: 'Wie of wat',
  relationKind: 'Band',
  relationTo: 'Met wie of wat',
  relationAdd: 'Zet de band erbij',
  choose: 'Kies',
  remove: 'Haal weg',
  removeWhat: (from: string, kind: string, target: string) => `Haal weg: ${from} ${kind} ${target}`,
  nonPunishment: 'denk aan non-punishment',
  node: {
    back: 'Personen en plaatsen',
    kept: 'Zo staat het nu',
    nonPunishmentTitle: 'Verdachte en mogelijk slachtoffer tegelijk',
    nonPunishment:
      'Wie is gedwongen tot een strafbaar feit, hoort daarvoor niet gestraft te worden (non-punishment). Zeg dit erbij bij elk contact met politie en Openbaar Ministerie, en denk aan een advocaat.',
    change: 'Wijzig',
    save: 'Bewaar',
    now: 'Zo is het nu bewaard, door een collega',
    cross: 'Deel met een ander spoor',
    pathway: 'Verblijf, opvang en geld',
    toCare: 'Zorg voor deze persoon',
    whereabouts: 'Waar verblijft deze persoon?',
    whereaboutsLead:
      'Dit is apart verzegeld. Het staat nergens op het scherm, tot iemand een reden geeft. De eigenaar van het spoor ziet wie keek.',
    whereaboutsNone: 'Er is niets bewaard.',
    whereaboutsKept: 'Er is een verblijfplaats bewaard.',
    whereaboutsReason: 'Waarom moet je dit nu weten?',
    reveal: 'Toon twee minuten',
    keep: 'Adres of plaats',
    keepButton: 'Bewaar apart',
    looks: 'Wie keek',
    earlier: 'Hoe het eerder stond',
  },
} as const
