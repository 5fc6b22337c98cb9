// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of shelter. Keyed by meaning. */
import {
  shelterThings,
  type CallAnswer,
  type Shelter,
  type ShelterKind,
  type ShelterState,
  type ShelterThing,
} from './rules.ts'

export const kindWords: Record<ShelterKind, string> = {
  cosm: 'COSM, via CoMensha',
  womensShelter: 'vrouwenopvang',
  mensShelter: 'mannenopvang',
  generalShelter: 'maatschappelijke opvang',
  youthCrisis: 'crisisopvang voor jeugd',
  protectedYouth: 'Beschermde Opvang, via Nidos',
  complexNeeds: 'opvang bij meer problemen tegelijk',
  policeBed: 'noodbed via de politie',
  hotel: 'hotel',
  acquaintances: 'bij bekenden',
  other: 'anders',
}

export const stateWords: Record<ShelterState, string> = {
  looking: 'We zoeken een plek',
  placed: 'Er is een plek',
  ended: 'De opvang is voorbij',
  notNeeded: 'Niet meer nodig',
}

export const answerWords: Record<CallAnswer, string> = { yes: 'ja', no: 'nee', later: 'later, of bellen terug' }

export const thingWords: Record<ShelterThing, string> = {
  pays: 'Wie betaalt?',
  surety: 'Wie stond borg?',
  transport: 'Vervoer',
  papers: 'Papieren',
  medicine: 'Medicijnen',
  children: 'Kinderen die meegaan',
  pet: 'Huisdier',
}

export const thingHints: Partial<Record<ShelterThing, string>> = {
  pays: 'Welke organisatie, en voor hoe lang.',
  surety: 'Wie zei vannacht: dat betalen wij. Naam en functie.',
  medicine: 'Of ze mee moeten. Niet welke.',
}

export const followUpTask = (label: string): string =>
  `Om negen uur: ga na hoe het met ${label} gaat, en bel over de opvang.`

export const sayShelter = ({ kind, state, placedOn, endedOn, things, calls }: Shelter): string =>
  [
    `${kindWords[kind]}: ${stateWords[state]}`,
    ...(placedOn === '' ? [] : [`Geplaatst op ${placedOn}`]),
    ...(endedOn === '' ? [] : [`Voorbij sinds ${endedOn}`]),
    ...shelterThings.flatMap((thing) => (things[thing] ? [`${thingWords[thing]} ${things[thing]}`] : [])),
    words.called(calls.length),
  ].join('\n')

export const words = {
  title: (label: string) => `Opvang voor ${label}`,
  requestTitle: (kind: string) => `Opvang: ${kind}`,
  lead: 'Wie is er gebeld, en wat zeiden ze?',
  neverStopped: 'Opvang gaat altijd door, ook als er een embargo geldt.',
  empty: 'Er is nog geen opvang gevraagd.',
  open: (kind: string) => `Verder met ${kind}`,
  called: (count: number) => (count === 1 ? 'Eén keer gebeld.' : `${count} keer gebeld.`),
  begin: 'Vraag opvang',
  noAddress: 'Schrijf hier nooit een adres, ook geen postcode. Waar deze persoon verblijft, bewaar je apart.',
  toWhereabouts: 'Naar de verblijfplaats van deze persoon',
  kind: 'Wat voor plek?',
  choose: 'Kies',
  followUp: 'De volgende ochtend',
  followUpYes: 'Zet voor mij een taak klaar om op de eerstvolgende werkdag om negen uur na te gaan hoe het gaat',
  ask: 'Begin met bellen',
  calls: 'Wie er is gebeld',
  callColumns: { whom: 'Wie', when: 'Wanneer', answer: 'Antwoord', whyNot: 'Waarom niet', by: 'Vastgelegd door' },
  noCalls: 'Er is nog niemand gebeld.',
  addCall: 'Ik heb gebeld',
  whom: 'Met wie?',
  whomHint: 'Organisatie en functie. Geen adres.',
  when: 'Wanneer',
  time: 'Hoe laat',
  answer: 'Wat zeiden ze?',
  whyNot: 'Waarom niet, of wanneer dan wel',
  keepCall: 'Leg vast',
  standing: 'Hoe staat het ervoor?',
  state: 'Stand',
  placedOn: 'Geplaatst op',
  endedOn: 'Voorbij op',
  keep: 'Bewaar',
  now: 'Zo is het nu bewaard',
} as const
