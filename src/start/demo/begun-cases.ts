// SPDX-License-Identifier: EUPL-1.2
/** Invented cases that nobody reported: a shelter called the care desk, and CoMensha called an officer. By the form *Nieuwe casus*. */
import { entry, node, task, type CaseStep } from './case-step.ts'

export interface BegunCase {
  name: string
  /** slug */
  place: string
  /** working days before today */
  daysAgo: number
  by: string
  fields: Readonly<Record<string, string>>
  steps: readonly CaseStep[]
}

export const begunCases: readonly BegunCase[] = [
  {
    name: 'care desk',
    place: 'zorgcoordinatie',
    daysAgo: 6,
    by: 'Sleedoorn',
    fields: {
      bron: 'shelter',
      startpunt: 'person',
      vormen: 'domesticServitude',
      waarom: 'De opvang belde: een vrouw mocht twee jaar het huis niet uit en kreeg geen loon.',
      notitie: 'Zij is nu veilig en wil eerst slapen. Over aangifte wil zij later praten.',
    },
    steps: [
      node('Sleedoorn', 0, 'zorg', 'person', {
        rollen: 'presumedVictim',
        naam: 'Testpersoon Sneeuwbes',
        leeftijd: '23+',
        over: 'Spreekt Portugees. Wil alleen een vrouwelijke tolk.',
      }),
      task('Sleedoorn', 0, 'zorg', 'Sleedoorn', { taak: 'Tolk Portugees regelen voor het eerste gesprek', within: 7 }),
    ],
  },
  {
    name: 'comensha belde',
    place: 'winterswijk',
    daysAgo: 20,
    by: 'Berk',
    fields: {
      bron: 'comensha',
      startpunt: 'person',
      vormen: 'forcedBegging',
      waarom: 'CoMensha heeft een vrouw die hier moest bedelen en nu terug wil naar haar zus in de gemeente.',
    },
    steps: [
      node('Berk', 0, 'regie', 'person', { rollen: 'presumedVictim', leeftijd: '23+' }),
      entry('Berk', 1, 'regie', 'call', 'Met CoMensha afgesproken dat wij vervoer regelen als zij komt.'),
    ],
  },
]
