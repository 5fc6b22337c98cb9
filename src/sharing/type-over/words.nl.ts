// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of the sheet to type over (overtypblad) and of the order of a partner's form. Keyed by meaning. */
import type { OurField } from './order.ts'
import type { WhyNoSheet } from './sheet.ts'

export const fieldWords: Record<OurField, string> = {
  code: 'Ons nummer',
  purpose: 'Doel',
  decider: 'Besloten door',
  sender: 'Van welke gemeente',
  receiver: 'Voor wie daar',
  kind: 'Soort',
  date: 'Datum',
  until: 'Te gebruiken tot en met',
  basis: 'Grondslag',
  consent: 'Toestemming van de persoon',
  embargo: 'Embargo',
  question: 'Vraag of bericht',
  persons: 'Personen',
  things: 'Plaatsen, organisaties, voertuigen en nummers',
  entries: 'Wat er is gebeurd',
  documents: 'Documenten',
}

export const onBehalfWords = { college: 'namens het college', burgemeester: 'namens de burgemeester' } as const

/** Why there is a page and no sheet. */
export const whyNoSheetWords: Record<WhyNoSheet, string> = {
  afterwards: 'Dit is al buiten Spil gedeeld. Er is niets om over te typen.',
  waiting: 'Een collega kijkt eerst mee. Tot dan gaat er niets weg.',
  ended: 'Deze verstrekking is afgelopen. Er gaat niets meer uit. Is het opnieuw nodig? Deel het dan opnieuw.',
  late: 'De laatste dag is voorbij. Is er meer tijd nodig? Geef die bij de verstrekking.',
  partClosed: 'Dit spoor is afgesloten. Er gaat niets meer uit.',
  notTyped: 'Dit gaat op een andere manier naar de ander. Er is niets om over te typen.',
  destroyed: 'Wat er stond, is vernietigd met het spoor.',
}

export const words = {
  sheet: {
    title: (code: string) => `Overtypblad van verstrekking ${code}`,
    heading: 'Overtypblad',
    back: 'Terug naar de verstrekking',
    lead: (partner: string) =>
      `Dit is wat ${partner} mag weten, in de volgorde van hun formulier. Typ of vertel niets anders.`,
    clipboard: 'Kopieer je? Kopieer als laatste iets anders, dan blijft er niets van een persoon achter.',
    ours: 'Deze volgorde is een voorstel van Spil. Niemand schreef nog op hoe hun formulier gaat.',
    change: 'Zet de velden in de volgorde van hun formulier',
    none: 'niet in deze verstrekking',
    pages: (count: number) =>
      `Bij deze verstrekking ${count === 1 ? 'gaat 1 bladzijde' : `gaan ${count} bladzijden`} van documenten mee. Die staan niet op dit blad en typ je niet over: ze gaan met de link of het bestand.`,
    rest: 'Niet op hun formulier, wel in deze verstrekking',
    restLead: 'Zet het in een vrij veld, of laat het weg als zij het niet vragen.',
    copy: 'Kopieer',
    copied: 'Gekopieerd',
    no: 'Er is nu geen overtypblad',
    open: 'Open het overtypblad',
    openLead: 'Alles om over te typen of te vertellen, in de volgorde van hun formulier.',
    theirNumber: 'Hun nummer',
    theirNumberHint: 'Het nummer dat hun systeem geeft als je klaar bent.',
    keep: 'Bewaar hun nummer',
  },
  form: {
    title: (partner: string) => `Het formulier van ${partner}`,
    lead: 'Zet onze velden in de volgorde van hun formulier. Het overtypblad volgt die volgorde.',
    back: 'Terug naar de partner',
    link: 'De volgorde van hun formulier',
    ours: 'Dit is een voorstel van Spil, niet hun eigen volgorde.',
    oursMore: 'Pak hun formulier erbij. Zodra je iets verandert, geldt jouw volgorde.',
    own: 'Zo gaat hun formulier',
    proposal: 'Voorstel van Spil',
    ourField: (field: string) => `Daar komt: ${field}`,
    up: 'Omhoog',
    upWhich: (heading: string) => `Omhoog: ${heading}`,
    down: 'Omlaag',
    downWhich: (heading: string) => `Omlaag: ${heading}`,
    remove: 'Weg',
    removeWhich: (heading: string) => `Weg: ${heading}`,
    add: 'Een veld erbij',
    heading: 'Hoe heet het veld bij hen?',
    headingHint: 'Neem het over van hun formulier. Geen naam van een persoon.',
    field: 'Wat van ons komt daar?',
    choose: 'Kies',
    place: 'Waar staat het?',
    first: 'Bovenaan',
    after: (heading: string) => `Na: ${heading}`,
    button: 'Zet erbij',
    reset: 'Terug naar het voorstel van Spil',
    resetMore: 'Jouw volgorde gaat dan weg.',
    resetButton: 'Neem het voorstel',
  },
  said: {
    added: 'Het veld staat erbij.',
    moved: 'Het veld is verplaatst.',
    removed: 'Het veld is weg.',
    proposed: 'Het voorstel van Spil geldt weer.',
  } as Record<string, string>,
  conflicts: {
    changedMeanwhile: 'Een collega wijzigde de volgorde intussen. Je ziet hieronder hoe het nu is.',
    partnerEnded: 'Deze partner is gestopt. Er is niets gewijzigd.',
    full: 'Er kunnen niet meer velden bij. Haal er eerst een weg.',
  } as Record<string, string>,
  mistakes: {
    giveHeading: 'Schrijf hoe het veld bij hen heet.',
    chooseField: 'Kies wat van ons daar komt.',
    tooLong: 'Dit is te lang. Maak het korter.',
    holdsBsn: 'Hier staat een BSN in. Dat hoort niet in de naam van een veld.',
    whichOne: 'Open de pagina opnieuw.',
    whichVersion: 'Open de pagina opnieuw.',
  } as Record<string, string>,
}
