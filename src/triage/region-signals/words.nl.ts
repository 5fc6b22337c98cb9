// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of what officers tell each other in the region (signaalbericht). Keyed by meaning. */
import { mistakesAs } from '../../platform/web/route.ts'
import type { FieldErrors } from '../../platform/web/outcome.ts'
import type { Sector } from './rules.ts'

export const sectorWords: Record<Sector, string> = {
  none: 'geen sector',
  hospitality: 'horeca en hotels',
  beauty: 'nagels, kapper, massage',
  cleaning: 'schoonmaak',
  agriculture: 'land- en tuinbouw',
  construction: 'bouw',
  logistics: 'distributie en bezorging',
  carWash: 'autowas en garage',
  domestic: 'werk in huis, au pair',
  sexWork: 'sekswerk',
  online: 'advertenties en online',
  other: 'een andere sector',
}

export const said: Record<string, string> = {
  signalSent: 'Verstuurd. De collega’s in de regio zien het bij Signalen uit de regio.',
  signalWithdrawn: 'Ingetrokken. Het bericht verdwijnt ook bij de andere gemeenten.',
}

export const conflicts: Record<string, string> = {
  withdrawnMeanwhile: 'Dit bericht is intussen al ingetrokken.',
  noRegion: 'Je gemeente hoort nog niet bij een regio, of is de enige. Vraag de beheerder van Spil.',
}

const mistakes: Record<string, string> = {
  giveSignal: 'Schrijf in hoogstens twee regels wat je ziet.',
  tooLong: 'Maak de tekst korter: hoogstens 280 tekens.',
  tooManyLines: 'Maak er hoogstens twee regels van.',
  holdsNumber: 'Haal het nummer, het kenteken, de datum of het adres op internet weg. Dat leidt naar iemand.',
  holdsPlace: 'Haal de plaats of het adres weg.',
  confirmFirst: 'Lees je tekst nog één keer. Staat er echt geen persoon of plaats in? Zet dan het vinkje.',
  chooseSector: 'Kies een sector, of kies “geen sector”.',
  chooseForm: 'Kies een vorm uit de lijst.',
  whichSignal: 'Kies om welk bericht het gaat.',
}

/** By field, what to mend as a sentence. */
export const sayMistakes = (errors: FieldErrors = {}): Record<string, string> => mistakesAs(mistakes, errors)

export const words = {
  title: 'Signalen uit de regio',
  lead: 'Iets nieuws dat collega’s in andere gemeenten moeten weten: een werkwijze, een soort advertentie, een sector. Nooit over een persoon of een plek.',
  back: 'Meldingen',
  none: 'Er is nog geen bericht uit de regio. Zie je zelf iets nieuws, schrijf het hieronder.',
  from: (municipality: string) => `Van ${municipality}`,
  someMunicipality: 'een andere gemeente',
  own: 'Van jouw gemeente',
  ownTitle: 'Wat jouw gemeente stuurde',
  days: (days: number) => `Een bericht blijft ${days} dagen staan. Daarna vernietigt Spil het.`,
  withdraw: 'Trek in',
  withdrawWhat: (text: string) => `Trek in: ${text}`,
  writeTitle: 'Schrijf een signaalbericht',
  text: 'Wat zie je?',
  textHint: 'Hoogstens twee regels. Geen naam, nummer, kenteken, adres of plaats.',
  sector: 'In welke sector?',
  form: 'Om welke vorm gaat het misschien?',
  noForm: 'weet ik niet',
  confirm: 'Er staat geen persoon of plaats in',
  askTitle: 'Kijk hier nog eens naar',
  askAbout: (found: string) => `Dit kan een naam of een plaats zijn: ${found}`,
  receivers: (count: number) =>
    count === 1
      ? 'Het bericht gaat naar de aandachtsfunctionarissen van 1 andere gemeente. Zij zien van welke gemeente het komt, niet wie het schreef.'
      : `Het bericht gaat naar de aandachtsfunctionarissen van ${count} andere gemeenten. Zij zien van welke gemeente het komt, niet wie het schreef.`,
  send: 'Stuur naar de regio',
  work: {
    title: (count: number) => (count === 1 ? '1 signaal uit de regio' : `${count} signalen uit de regio`),
    why: 'een collega in een andere gemeente zag iets nieuws',
    action: 'Lezen',
  },
} as const
