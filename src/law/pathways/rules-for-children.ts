// SPDX-License-Identifier: EUPL-1.2
/** R15-R17: somebody under 18. A court appoints a guardian; Nidos does not become one by itself. */
import { plainDate } from '../../time.ts'
import { isDutchOrEu, isLoneChild, isMinor } from './facts.ts'
import { firstVersion, type Rule } from './rule.ts'
import {
  circulaire,
  guardianByCourt,
  guardianNidos,
  jeugdwet,
  minorsPage,
  protectedShelter,
  regionalPolicy,
  rvb,
} from './sources.ts'

const youthText = plainDate('2021-11-06')

export const rulesForChildren: readonly Rule[] = [
  firstVersion(
    'R15',
    'minderjarig, Nederlands of uit de EU, of met een eigen vergunning',
    youthText,
    (facts) => isMinor(facts) && (isDutchOrEu(facts) || facts.residence === 'thirdCountryPermit'),
    [
      {
        id: 'stay',
        kind: 'stay',
        text: 'Het verblijf volgt uit de regels van de EU. Is dat niet zeker? Vraag een advocaat.',
        who: 'advocaat',
        sources: [circulaire('B8/3.1'), minorsPage],
        when: ({ residence }) => residence === 'euWithRight' || residence === 'euWithoutRight',
      },
      {
        id: 'shelter',
        kind: 'shelter',
        text: 'Hulp en verblijf volgens de Jeugdwet. Bij seksuele uitbuiting zijn er gespecialiseerde plekken.',
        who: 'gemeente, jeugd',
        sources: [jeugdwet('art. 1.3 en 2.3'), minorsPage],
      },
      {
        id: 'guardian',
        kind: 'guardian',
        text: 'Kan een maatregel nodig zijn? Dan vraagt de gemeente meteen onderzoek aan de Raad voor de Kinderbescherming.',
        who: 'gemeente, jeugd',
        sources: [jeugdwet('art. 2.4 lid 1')],
      },
      {
        id: 'courtGuardian',
        kind: 'guardian',
        text: 'Heeft niemand hier gezag over het kind? Dan benoemt de rechter een voogd. Vraag het de Raad voor de Kinderbescherming.',
        who: 'Raad voor de Kinderbescherming en rechter',
        sources: [guardianByCourt],
        when: ({ unaccompanied }) => unaccompanied === true,
      },
      {
        id: 'money',
        kind: 'money',
        text: 'De gemeente van de woonplaats betaalt de jeugdhulp. Is die onbekend of in het buitenland? Dan de gemeente waar het kind was toen om hulp werd gevraagd.',
        who: 'gemeente, jeugd',
        sources: [jeugdwet('art. 1.1')],
      },
    ],
  ),
  firstVersion(
    'R16',
    'minderjarig van buiten de EU, zonder ouder of voogd',
    youthText,
    (facts) => isLoneChild(facts) && !isDutchOrEu(facts),
    [
      {
        id: 'stay',
        kind: 'stay',
        text: 'Ook een kind kan bedenktijd en een vergunning volgens B8/3 krijgen. De voogd en de advocaat kiezen de weg: asiel of B8/3.',
        who: 'Nidos en advocaat',
        sources: [circulaire('B8/3.1'), minorsPage],
      },
      {
        id: 'shelter',
        kind: 'shelter',
        text: 'Beschermde opvang. Een klein signaal is genoeg; Nidos beslist over de plek. Bel Nidos meteen, ook buiten kantooruren.',
        who: 'Nidos',
        sources: [minorsPage, protectedShelter],
      },
      {
        id: 'guardian',
        kind: 'guardian',
        text: 'De rechter benoemt een voogd. Bij een asielaanvraag is dat Nidos. Is er geen asielaanvraag? Vraag het Nidos en de Raad voor de Kinderbescherming.',
        who: 'rechter, Nidos en Raad voor de Kinderbescherming',
        sources: [guardianByCourt, guardianNidos],
      },
      {
        id: 'money',
        kind: 'money',
        text: 'Een klein weekgeld en een verzekering voor medische kosten. Jeugdhulp vraagt rechtmatig verblijf; bedenktijd telt daarvoor mee, zo lezen wij de wet.',
        who: 'Nidos en gemeente, jeugd',
        sources: [minorsPage, jeugdwet('art. 1.3')],
      },
    ],
  ),
  firstVersion(
    'R17',
    'minderjarig, een ouder is vermoedelijk slachtoffer',
    youthText,
    (facts) => isMinor(facts) && facts.parentIsVictim === true,
    [
      {
        id: 'stay',
        kind: 'stay',
        text: 'Het verblijf van het kind volgt dat van de ouder.',
        who: 'advocaat',
        sources: [regionalPolicy('bijlage 2')],
      },
      {
        id: 'shelter',
        kind: 'shelter',
        text: 'Het kind gaat mee met de ouder naar de COSM of een andere opvang. Vraag naar school, slapen en spullen.',
        who: 'CoMensha of gemeente',
        sources: [regionalPolicy('bijlage 2')],
      },
      {
        id: 'guardian',
        kind: 'guardian',
        text: 'De ouder heeft het gezag. Kan een ouder ook de uitbuiter zijn? Bel Veilig Thuis.',
        who: 'zorgcoördinator',
        sources: [minorsPage],
      },
      {
        id: 'money',
        kind: 'money',
        text: 'De Rvb heeft voor minderjarige kinderen een uitzondering voor de verzekering van medische kosten. Vraag het het COA.',
        who: 'COA',
        sources: [rvb('art. 2 lid 1 e')],
      },
    ],
  ),
]
