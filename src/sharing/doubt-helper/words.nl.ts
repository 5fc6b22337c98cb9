// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of the help at the moment of doubt. The questions themselves stand in the law room. */
import type { LegalBasis } from '../../law/legal-basis.ts'

export const words = {
  title: 'Mag ik dit delen?',
  lead: 'Een paar korte vragen. Ze gaan niet over een persoon: schrijf dus niets op. De uitkomst is hulp, geen besluit.',
  number: (place: number) => `Vraag ${place}`,
  next: 'Verder',
  back: 'Vorige vraag',
  again: 'Begin opnieuw',
  toWork: 'Naar Mijn werk',
  given: 'Wat je antwoordde',
  basis: {
    title: 'Delen kan op deze grond, als dit klopt',
    ground: 'Grondslag',
    purpose: 'Doel',
    data: 'Soort gegevens',
    mind: 'Wat waar moet zijn',
    use: 'Hoe gewoon',
    source: 'Bron',
    uses: {
      usual: 'gewone weg',
      rare: 'uitzondering: alleen als aan de voorwaarde is voldaan',
      ourReading: 'onze lezing: laat de FG meekijken',
    } satisfies Record<LegalBasis['use'], string>,
    kinds: {
      ordinary: 'gewone persoonsgegevens',
      special: 'bijzondere persoonsgegevens',
      criminal: 'strafrechtelijke gegevens',
    } satisfies Record<LegalBasis['data'], string>,
    own: 'Deel alleen op een grondslag waarop je gemeente besloot. Staat die er niet bij, vraag dan de FG.',
  },
  officer: {
    title: 'Deel dit nog niet: vraag het de FG',
    ask: 'Leg deze vraag voor:',
    why: 'Waarom',
  },
  call: { title: 'Bel eerst', why: 'Waarom' },
  bsn: 'BSN',
  wordingOf: (day: string) => `tekst van ${day}, nog te toetsen`,
  notRead: 'tekst niet gelezen, nog te toetsen',
} as const

export const mistakes = { choose: 'Kies een antwoord. "Weet ik niet" mag ook.' } as const
