// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of the page about the desk and its doors. Keyed by meaning. */
import { mistakesAs } from '../../platform/web/route.ts'
import type { FieldErrors } from '../../platform/web/outcome.ts'
import type { DoorKind } from '../../reporting/index.ts'
import type { Agreement } from './read-desk-form.ts'

export const said: Record<string, string> = {
  deskSet: 'De afspraak is opgeslagen. Op het formulier geldt hij binnen een minuut.',
  doorAdded: 'Het adres is gemaakt. Het werkt binnen een minuut.',
  doorClosed: 'Het adres is gesloten. Het werkt binnen een minuut niet meer.',
}

export const conflicts: Record<string, string> = {
  agreementIsSo: 'Deze afspraak stond al zo.',
  hostIsTaken: 'Deze hostnaam hoort al bij een ander adres in de lijst.',
  closedMeanwhile: 'Dit adres is al gesloten.',
}

const mistakes: Record<string, string> = {
  whichAgreement: 'Kies welke afspraak je wilt wijzigen.',
  chooseTime: 'Vul een tijd in, zoals 09:00.',
  endsBeforeItBegan: 'Kies een tijd die later is dan het begin.',
  whoIsFirst: 'Kies wie het als eerste hoort.',
  givePhone: 'Vul een telefoonnummer in, met cijfers.',
  checkedWhen: 'Kies de dag waarop je het nummer hebt gecontroleerd: vandaag of eerder.',
  workingDays: 'Vul een heel getal in van 0 tot en met 60, of laat het leeg.',
  dutchIsRead: 'Nederlands wordt altijd gelezen. Vul een heel getal in van 0 tot en met 60.',
  giveGround: 'Schrijf de grondslag in hooguit 500 tekens.',
  months: 'Vul een heel getal in van 1 tot en met 60.',
  chooseNeighbour: 'Kies een andere gemeente uit je regio, of kies: geen.',
  chooseKind: 'Kies: een partner of een team.',
  giveDoorName: 'Vul een naam in van hooguit 100 tekens.',
  hiddenSigns: 'In de naam staat een onzichtbaar teken. Typ de naam opnieuw.',
  giveHost: 'Vul een hostnaam in kleine letters in, zonder https:// en zonder poort. Of laat het leeg.',
}

/** By field, what to mend as a sentence. */
export const sayMistakes = (errors: FieldErrors = {}): Record<string, string> => mistakesAs(mistakes, errors)

export const agreementWords: Record<Agreement, { title: string; about: string }> = {
  deskHours: {
    title: 'Wanneer er iemand is',
    about:
      'Op werkdagen. Buiten deze uren zegt het formulier eerlijk dat er nu niemand leest, en wat iemand dan kan doen.',
  },
  firstForMinors: {
    title: 'Als het om een kind gaat',
    about: 'Wie hoort het als eerste? Spreek dit af met Veilig Thuis.',
  },
  veiligThuis: {
    title: 'Nummer van Veilig Thuis',
    about: 'Het formulier noemt dit nummer. Bel het zelf om het te controleren.',
  },
  anonymousTips: {
    title: 'Nummer van Meld Misdaad Anoniem',
    about: 'Het formulier noemt dit nummer. Bel het zelf om het te controleren.',
  },
  readLanguages: {
    title: 'Talen die hier gelezen worden',
    about:
      'Vul per taal in hoeveel werkdagen het lezen extra kost. 0 is meteen. Laat leeg als niemand hier deze taal kan lezen of laten lezen: dan staat ze niet op het formulier.',
  },
  mailboxMonths: {
    title: 'Hoe lang een postvak open blijft',
    about: 'Na het laatste bericht. Daarna gaat het postvak van de melder dicht.',
  },
  piketPhone: {
    title: 'Telefoon van het piket',
    about:
      'Staat bij een melding met direct gevaar. Neem het nummer van een functie, niet van één persoon. Het mailadres van het piket geeft de technisch beheerder op: spil municipality piket.',
  },
  translationGround: {
    title: 'Grondslag om tekst te laten vertalen',
    about:
      'Waarop het loket een tekst aan een beëdigd tolk of vertaler geeft. Spil kent hier geen wet voor. Bespreek het met de FG.',
  },
  fallbackDesk: {
    title: 'Vangnet in de regio',
    about:
      'Is hier niemand aanwezig en wacht er een melding? Dan krijgt het loket van deze gemeente daar mail over, met wie het bij jullie kan bellen. Dat loket ziet niets van de melding. Spreek dit samen af.',
  },
}

export const words = {
  title: 'Loket',
  lead: 'Wat je gemeente afspreekt over het loket en het formulier. Het staat niet in een wet.',
  go: 'Loket en formulier',
  back: 'Terug naar Beheer',
  ours: 'Voorstel van Spil. Je gemeente heeft hier nog niets over afgesproken.',
  theirs: 'Afspraak van de gemeente.',
  none: 'Je gemeente heeft hier nog niets over afgesproken.',
  set: 'Opslaan',
  setOf: (what: string): string => `Opslaan: ${what.toLowerCase()}`,
  from: 'Vanaf',
  until: 'Tot',
  first: 'Wie hoort het als eerste?',
  firsts: { municipality: 'De gemeente', veiligThuis: 'Veilig Thuis' },
  number: 'Nummer',
  checkedOn: 'Gecontroleerd op',
  checkedLongAgo: 'Dit nummer is langer dan een jaar geleden gecontroleerd. Bel het en vul de dag van vandaag in.',
  checkedLongAgoSomewhere: 'Het nummer van een hulplijn is langer dan een jaar geleden gecontroleerd.',
  health: {
    tooFew: (count: number): string =>
      count === 0 ? 'Niemand mag hier meldingen lezen.' : 'Maar één collega mag hier meldingen lezen.',
    tooFewMore: 'Zorg voor minstens twee. Dan is er iemand bij ziekte of vakantie.',
    noPiket: 'Het mailadres van het piket is niet bekend.',
    noFallback: 'Er is geen vangnet in de regio.',
    noFallbackMore: 'Is hier niemand aanwezig, dan hoort geen ander loket dat er een melding wacht.',
    noPiketMore:
      'Bij direct gevaar krijgt dan alleen het loket mail. De technisch beheerder geeft het adres op: spil municipality piket.',
  },
  days: (language: string): string => `${language}: extra werkdagen`,
  unchecked: 'Nog niet nagekeken door een moedertaalspreker.',
  months: 'Maanden',
  phone: 'Telefoonnummer',
  ground: 'Grondslag',
  fallback: 'Gemeente',
  noFallback: 'Geen',
  noNeighbours: 'Spil kent geen andere gemeente in je regio. De technisch beheerder geeft de regio op.',
  limits: 'Hoe lang lezen en antwoorden mag duren staat bij Afspraken.',
  doors: {
    title: 'Adressen van partners en teams',
    lead: 'Een hotel, een school of een team op straat krijgt een eigen adres van het formulier. Het loket ziet dan langs welke weg een melding kwam, niet wie haar schreef.',
    go: 'Adressen van partners en teams',
    back: 'Terug naar Loket',
    none: 'Er zijn nog geen adressen.',
    caption: 'De adressen van partners en teams',
    columns: { name: 'Naam', kind: 'Soort', address: 'Adres', state: 'Stand' },
    kinds: { partner: 'partner', team: 'team' } satisfies Record<DoorKind, string>,
    open: 'open',
    closed: 'gesloten',
    newTitle: 'Nieuw adres',
    kind: 'Voor wie?',
    kindChoices: {
      partner: 'Een partner, zoals een hotel of een school',
      team: 'Een team, zoals boa’s of een wijkteam',
    },
    name: 'Naam',
    nameHint: 'Zo ziet het loket het. Neem de naam van de partner of het team, niet van een persoon.',
    host: 'Eigen hostnaam',
    hostHint:
      'Alleen als die er is, zoals formulier.example.nl. Kies een naam die niets verraadt. De technisch beheerder zorgt dat hij werkt.',
    add: 'Maak dit adres',
    close: 'Sluit dit adres',
    closeHint: 'Sluit je dit adres? Wie het daarna gebruikt, komt op het gewone formulier. Weer openen kan niet.',
    unknownAddress:
      'Spil kent de hostnaam van het formulier niet. Zet dit achter het adres waarop jullie formulier staat. Een QR-code kan pas als de hostnaam bekend is.',
    print: 'Druk dit blad af met je browser. Er staat niet op waar het formulier over gaat. Dat is zo bedoeld.',
    sheet: 'Formulier',
    from: (municipality: string): string => `Gemeente ${municipality}`,
    scan: 'QR-code van het adres',
    backToDoors: 'Terug naar de adressen',
  },
} as const
