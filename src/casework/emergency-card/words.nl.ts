// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of the emergency card (spoedkaart). Keyed by meaning. */
import { reasonWords } from '../../identifiers/words.nl.ts'
import { mistakesAs } from '../../platform/web/route.ts'
import type { FieldErrors } from '../../platform/web/outcome.ts'
import type { Keeper } from './rules.ts'

export const keeperWords: Record<Keeper, string> = {
  attentionOfficer: 'aandachtsfunctionaris',
  deputy: 'waarnemer',
  careCoordinator: 'zorgcoördinator',
}

export const said: Record<string, string> = {
  lineChanged: 'De regel staat op de spoedkaart. Hang een nieuwe afdruk op.',
  lineRemoved: 'De regel is van de spoedkaart. Hang een nieuwe afdruk op.',
}

export const conflicts: Record<string, string> = {
  lineChangedMeanwhile:
    'Een collega wijzigde deze regel intussen. Kijk wat er nu staat en bewaar opnieuw als het nodig is.',
  lineGone: 'Deze regel staat niet meer op de kaart.',
  cardFull: 'Er passen niet meer eigen regels op één blad. Haal er eerst een weg.',
}

const mistakes: Record<string, string> = {
  whichLine: 'Kies om welke regel het gaat.',
  giveName: 'Schrijf wie je belt: een dienst of functie.',
  notNumber: 'Dit is geen telefoonnummer. Schrijf het nummer zoals je het belt.',
  nothingToCheck: 'Er staat nog geen nummer. Vul het in, of haal het vinkje weg.',
  namesSomebody: 'Dit lijkt op een persoon. De kaart hangt aan de muur: noem een dienst of functie.',
  tooLong: 'Maak het korter, anders past het niet op het blad.',
  holdsBsn: `Let op: ${reasonWords.holdsBsn}`,
}

/** By field, what to mend as a sentence. */
export const sayMistakes = (errors: FieldErrors = {}): Record<string, string> => mistakesAs(mistakes, errors)

export const words = {
  title: 'Spoedkaart',
  lead: 'Voor de nacht, als niemand inlogt. Druk dit blad af en hang het waar de mensen van het piket het zien.',
  sheetTitle: 'Wie bel je vannacht?',
  change: 'Wijzig de kaart',
  toWork: 'Mijn werk',
  afterwards: 'De volgende ochtend: achteraf vastleggen',
  notReady: (count: number) =>
    count === 1 ? 'Eén nummer is niet nagekeken of ontbreekt' : `${count} nummers zijn niet nagekeken of ontbreken`,
  notReadyWhy: 'Bel elk nummer één keer voordat je de kaart ophangt. Een leeg vak vul je met de pen in.',
  danger: { name: 'Gevaar nu', number: '112', purpose: 'Politie, ambulance, brandweer. Altijd eerst.' },
  fill: 'vul in',
  checkedOn: (on: string, by: string) => `gecontroleerd op ${on}, ${by}`,
  unchecked: 'nog niet nagekeken',
  old: (months: number) => `langer dan ${months} maanden geleden: laat nakijken`,
  stepsTitle: 'Wat doe je vannacht?',
  steps: [
    'Is er gevaar? Bel 112. Vraag daarvoor niemand toestemming.',
    'Is een bed nodig? Bel van boven naar beneden. Schrijf bij elk gesprek op: welke dienst, hoe laat, ja of nee, en waarom niet.',
    'Wie betaalt, beslissen we morgen. Niemand hoeft daarop te wachten.',
    'Beloof geen verblijfsvergunning. Beloof geen bed dat je nog niet hebt.',
    'Vraag naar eten, medicijnen, papieren, kinderen en een huisdier. Gebruik een tolk van een dienst.',
    'Laat niemand alleen meegaan met wie hem of haar bracht.',
    'Geef morgenochtend je lijstje met tijden aan het loket. Dat legt alles achteraf vast. Schrijf geen namen op dit blad.',
  ],
  printed: (on: string) => `Afgedrukt op ${on}. Gooi oudere afdrukken weg.`,
  edit: {
    title: 'Spoedkaart wijzigen',
    lead: 'Alleen diensten en functies, nooit de naam van een persoon. Wat Spil voorstelt, komt uit een bron en is nog niet nagekeken.',
    back: 'Spoedkaart',
    empty: 'nog geen nummer',
    fold: (name: string) => `Wijzig: ${name}`,
    name: 'Wie bel je?',
    nameHint: 'Een dienst of functie.',
    number: 'Nummer',
    numberHint: 'Leeg mag: dan komt er een vak om met de pen in te vullen.',
    hours: 'Wanneer bereikbaar?',
    purpose: 'Waarvoor?',
    checked: 'Ik heb dit nummer vandaag gebeld of nagekeken',
    save: 'Bewaar de regel',
    saveWhat: (name: string) => `Bewaar de regel: ${name}`,
    remove: 'Haal van de kaart',
    removeWhat: (name: string) => `Haal van de kaart: ${name}`,
    addTitle: 'Voeg een eigen regel toe',
    add: 'Zet op de kaart',
    full: 'Er staan al zoveel eigen regels als op één blad passen.',
    months: (months: number) =>
      `Een nummer moet elke ${months} maanden worden nagekeken. Dat is een afspraak van de gemeente, geen wet. De beheerder kan haar wijzigen.`,
  },
  work: {
    title: 'Spoedkaart',
    why: (count: number) => (count === 1 ? 'laat 1 nummer nakijken' : `laat ${count} nummers nakijken`),
    action: 'Nakijken',
  },
} as const
