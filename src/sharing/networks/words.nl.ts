// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of the switches for RIEC and Zorg- en Veiligheidshuis. */
import type { advices, deciders, Network } from './store.ts'

export const networkWords: Record<Network, string> = {
  riec: 'RIEC',
  safetyHouse: 'Zorg- en Veiligheidshuis',
}
export const deciderWords: Record<(typeof deciders)[number], string> = {
  college: 'het college',
  burgemeester: 'de burgemeester',
}
export const adviceWords: Record<(typeof advices)[number], string> = {
  positive: 'positief',
  withConditions: 'positief met voorwaarden',
  negative: 'negatief',
}

export const words = {
  title: 'RIEC en Zorg- en Veiligheidshuis',
  lead: 'Mag er vanuit Spil een casus naar een samenwerkingsverband? Dat staat uit, totdat jouw gemeente daarover besloot en de FG adviseerde. Je noteert hier een besluit; je neemt het niet.',
  warningTitle: 'De makers van Spil konden de tekst van de Wgs niet lezen',
  warning:
    'Spil weet dus niet aan welke voorwaarden een overdracht moet voldoen. Laat je gemeente dat zelf nagaan, in de wet en in het besluit, voordat je dit aanzet.',
  neverFile:
    'Spil is nooit het dossier van een samenwerkingsverband. Er gaat één casus tegelijk, omdat iemand daartoe besluit. Er komt alleen een stand van zaken terug.',
  back: 'Terug naar Beheer',
  state: (network: string, isOpen: boolean) => `${network}: ${isOpen ? 'aan' : 'uit'}`,
  off: 'Er is geen besluit genoteerd. Overdragen kan niet.',
  decided: (who: string, when: string) => `Besluit van ${who}, ${when}.`,
  advised: (advice: string, when: string) => `Advies van de FG: ${advice}, ${when}.`,
  ended: (network: string, when: string) => `${network}: gold tot ${when}.`,
  earlier: 'Eerder',
  end: 'Zet uit',
  endWhich: (network: string) => `Zet uit: ${network}`,
  add: 'Noteer een besluit',
  which: 'Voor welk samenwerkingsverband?',
  who: 'Wie besloot?',
  decidedOn: 'Op welke dag?',
  advice: 'Wat adviseerde de FG?',
  advisedOn: 'Advies van welke dag?',
  deviation: 'Voorwaarden, of waarom anders is besloten',
  deviationHint: 'Nodig als het advies niet zonder meer positief is.',
  record: 'Noteer en zet aan',
  allOpen: 'Beide staan aan. Zet er eerst een uit als er een nieuw besluit is.',
} as const

export const said = {
  networkOpened: 'Het besluit staat erin. Overdragen kan vanaf nu.',
  networkClosed: 'Overdragen kan vanaf nu niet meer.',
} as const

export const conflicts = {
  openAlready: 'Dit samenwerkingsverband staat al aan. Zet het eerst uit.',
  closedMeanwhile: 'Dit stond intussen al uit.',
} as const

export const mistakes = {
  chooseNetwork: 'Kies voor welk samenwerkingsverband.',
  chooseDecider: 'Kies wie het besluit nam.',
  chooseAdvice: 'Kies wat de FG adviseerde.',
  chooseDate: 'Vul een datum in.',
  inFuture: 'Kies vandaag of een eerdere dag.',
  giveDeviation: 'Schrijf welke voorwaarden gelden, of waarom anders is besloten dan geadviseerd.',
  tooLong: 'Maak de tekst korter.',
} as const
