// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of a second pair of eyes, and of a disagreement. Keyed by meaning. */
export const said: Record<string, string> = {
  looked: 'Je oordeel is vastgelegd.',
  replied: 'Je reactie is vastgelegd.',
  talkSet: 'Vastgelegd wanneer jullie praten.',
  ended: 'Vastgelegd. Beide collega’s zien het.',
  released: 'Vrijgegeven. De ketenregisseur ziet het als jullie allebei je zin vrijgeven.',
}

export const conflicts: Record<string, string> = {
  undecided: 'Er is nog geen besluit om naar te kijken.',
  ownDecision: 'Je nam dit besluit zelf. Een ander kijkt mee.',
  ownReport: 'Je meldde dit zelf. Een ander kijkt mee.',
  lookedMeanwhile: 'Er keek intussen al iemand mee bij dit besluit.',
  notYours: 'Dit is niet jouw zin, of hij is al vastgelegd.',
}

export const mistakes: Record<string, string> = {
  chooseAgrees: 'Kies of je het eens bent.',
  giveSentence: 'Schrijf in één zin waarom.',
  tooLong: 'Maak de tekst korter.',
  whichOne: 'Kies om welk oordeel het gaat.',
  chooseEnding: 'Kies hoe het verder gaat.',
  talkWhen: 'Kies de dag van het gesprek: vandaag of later.',
}

export const words = {
  link: 'Tweede paar ogen',
  title: (label: string) => `Tweede paar ogen bij melding ${label}`,
  lead: 'Een ander dan wie besloot leest mee en zegt of hij het eens is. Zijn jullie het oneens, dan schrijven jullie allebei één zin.',
  back: (label: string) => `Melding ${label}`,
  missing: 'Bij dit besluit keek nog niemand mee.',
  there: 'Bij dit besluit keek een ander mee.',
  agrees: 'Ben je het eens met het besluit?',
  options: { ja: 'eens', nee: 'oneens' },
  sentence: 'Waarom? Eén zin',
  button: 'Leg vast',
  says: (who: string, agrees: boolean) => `${who} is het ${agrees ? 'eens' : 'oneens'}`,
  reply: 'Jouw zin: waarom besloot je zo?',
  replied: (who: string) => `${who}, die besloot`,
  releaseLead:
    'Komen jullie er samen niet uit? Geef je zin vrij. De ketenregisseur ziet daarna alleen het kenmerk en jullie twee zinnen. Schrijf dus niets over personen.',
  release: 'Geef mijn zin vrij',
  released: 'Je zin is vrijgegeven.',
  earlier: 'Oordelen',
  talkOn: (day: string) => `Gesprek met de ketenregisseur: ${day}`,
  ended: {
    stands: (who: string) => `${who}, ketenregisseur: het besluit blijft staan`,
    decideAgain: (who: string) => `${who}, ketenregisseur: neem het besluit opnieuw`,
  },
  otherDomain: 'Keek mee vanuit het andere domein.',
  sameDomain: 'Keek mee vanuit hetzelfde domein.',
  director: {
    title: 'Meningsverschillen',
    lead: 'Twee collega’s zijn het oneens en gaven hun zin vrij. Je ziet niets van de melding zelf. Breng hen bij elkaar, of hak de knoop door.',
    how: 'Hoe gaat het verder?',
    ways: {
      talk: 'we praten erover',
      stands: 'het besluit blijft staan',
      decideAgain: 'wie besloot, besluit opnieuw',
    },
    day: 'Gesprek op',
    sentence: 'Waarom? Eén zin voor beide collega’s',
    sentenceHint: 'Niet nodig als jullie nog praten. Schrijf niets over personen.',
    none: 'Er is geen meningsverschil dat is vrijgegeven.',
    report: (label: string) => `Melding ${label}`,
  },
  work: {
    title: (count: number) => (count === 1 ? '1 meningsverschil' : `${count} meningsverschillen`),
    why: 'twee collega’s komen er samen niet uit',
    disagreed: 'een collega is het oneens met je besluit: schrijf je zin',
    decideAgain: 'de ketenregisseur vraagt je opnieuw te besluiten',
    action: 'Bekijk',
  },
} as const
