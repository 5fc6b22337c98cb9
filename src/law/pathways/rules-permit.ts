// SPDX-License-Identifier: EUPL-1.2
/**
 * R07-R11 and R13: the temporary humanitarian permit (B8/3) after a complaint, other help or weighty reasons, the witness, and continued stay.
 * Between complaint and permit lies a gap in which nobody is bound to pay; it has a line of its own, "wie betaalt nu?".
 */
import { plainDate } from '../../time.ts'
import { type Facts, hasNoPermit, isThirdCountry } from './facts.ts'
import { firstVersion, type Line, type Rule } from './rule.ts'
import {
  circulaire,
  continuedStay,
  dublinComplaint,
  dublinThreeMonths,
  indPage,
  participatiewet,
  permitPage,
  rvb,
  rvbOlder,
  stayPage,
  strafvordering,
  threeYearsUnbroken,
  vreemdelingenbesluit,
  vreemdelingenwet,
  withdrawnToDecision,
  wmo,
} from './sources.ts'

const benefitsText = plainDate('2025-07-01')

const complains = ({ cooperation }: Facts): boolean => cooperation === 'complaint'

const shelterFromPermit: Line = {
  id: 'shelter',
  kind: 'shelter',
  text: 'Opvang van de Wmo vanaf de dag van de vergunning, zoals voor Nederlanders. Houd de plek in de COSM tot het besluit er is.',
  who: 'CoMensha, daarna de gemeente',
  sources: [wmo('art. 1.2.2 lid 1')],
}

const moneyFromPermit: Line = {
  id: 'money',
  kind: 'money',
  text: 'Vanaf de vergunning mag de persoon werken en leren, en kan bijstand. Sluit dan een gewone zorgverzekering af.',
  who: 'gemeente, inkomen',
  sources: [participatiewet('art. 11 lid 2'), stayPage],
}

const gap: Line = {
  id: 'gap',
  kind: 'money',
  text: 'Wie betaalt nu? Tussen aanvraag en vergunning is er geen recht op Wmo-opvang en geen bijstand. Spreek vandaag af wie de plek, het eten, de reis en de dokter betaalt, en tot welke dag. Vraag het COA of de Rvb dan geldt.',
  who: 'zorgcoördinator met de gemeente, CoMensha en COA',
  sources: [
    wmo('art. 1.2.2 lid 1'),
    participatiewet('art. 11 lid 2'),
    vreemdelingenwet('art. 8 f en 11 lid 2 b'),
    rvb('categorie nakijken'),
  ],
  when: hasNoPermit,
}

export const rulesOfThePermit: readonly Rule[] = [
  firstVersion(
    'R07',
    'van buiten de EU, met aangifte; of er loopt een aanvraag',
    benefitsText,
    (facts) => isThirdCountry(facts) && (complains(facts) ? !facts.dublinApplies : hasOpenApplication(facts)),
    [
      {
        id: 'stay',
        kind: 'stay',
        text: 'De aangifte telt meteen als aanvraag voor een vergunning en kost niets. De vergunning geldt één jaar en kan worden verlengd zolang het onderzoek of de strafzaak loopt.',
        who: 'politie en IND',
        sources: [vreemdelingenbesluit('art. 3.48 lid 1 a (kopie zonder datum)'), permitPage, stayPage],
        when: complains,
      },
      {
        id: 'ends',
        kind: 'action',
        text: 'De vergunning kan eindigen met de strafzaak, ook met terugwerkende kracht tot de dag van het besluit van het OM. Vraag het OM om die dag en bel dan meteen de advocaat.',
        who: 'advocaat',
        sources: [withdrawnToDecision, vreemdelingenbesluit('art. 3.48 lid 1 a (kopie zonder datum)')],
        when: complains,
      },
      {
        id: 'dismissed',
        kind: 'action',
        text: 'Het OM gaat niet verder. Bel vandaag de advocaat: beklag bij het gerechtshof kan, soms binnen drie maanden. Op beklag alleen mag de persoon niet blijven.',
        who: 'advocaat',
        sources: [strafvordering('art. 12k en 12l'), permitPage],
        when: ({ criminalCase }) => criminalCase === 'dismissed',
      },
      shelterFromPermit,
      { ...moneyFromPermit, when: complains },
      gap,
    ],
  ),
  firstVersion(
    'R08',
    'van buiten de EU, werkt mee zonder aangifte',
    benefitsText,
    (facts) => isThirdCountry(facts) && facts.cooperation === 'otherCooperation',
    [
      {
        id: 'stay',
        kind: 'stay',
        text: 'Dezelfde vergunning als bij aangifte is mogelijk, zolang het onderzoek of de strafzaak loopt. Vraag politie of OM om de medewerking op papier te zetten.',
        who: 'advocaat en IND',
        sources: [vreemdelingenbesluit('art. 3.48 lid 1 b (kopie zonder datum)'), indPage],
      },
      shelterFromPermit,
      moneyFromPermit,
      gap,
    ],
  ),
  firstVersion(
    'R09',
    'van buiten de EU, zonder verblijfstitel, kan niet meewerken',
    benefitsText,
    (facts) => hasNoPermit(facts) && facts.cooperation === 'cannot',
    [
      {
        id: 'stay',
        kind: 'stay',
        text: 'Een vergunning kan ook zonder aangifte, om een zwaarwegende reden: ernstige bedreiging, een medische beperking of omdat de persoon minderjarig is. Er hoeft geen strafzaak te lopen.',
        who: 'advocaat en IND',
        sources: [vreemdelingenbesluit('art. 3.48 lid 1 d (kopie zonder datum)'), stayPage],
      },
      {
        id: 'statements',
        kind: 'action',
        text: 'Vraag een verklaring van politie of KMar, of een verklaring van een arts.',
        who: 'advocaat',
        sources: [stayPage],
      },
      shelterFromPermit,
      moneyFromPermit,
      gap,
    ],
  ),
  firstVersion(
    'R10',
    'Dublin, met aangifte',
    benefitsText,
    (facts) => isThirdCountry(facts) && facts.dublinApplies && complains(facts),
    [
      {
        id: 'stay',
        kind: 'stay',
        text: 'Bij Dublin telt de aangifte als aanvraag, maar dat is niet genoeg: het OM moet vervolgen, en de persoon moet voor het onderzoek in Nederland nodig zijn.',
        who: 'advocaat en IND',
        sources: [dublinComplaint, indPage],
      },
      {
        id: 'soon',
        kind: 'action',
        text: 'Bel vandaag een advocaat. In 2019 moest de aangifte binnen drie maanden na de asielaanvraag zijn gedaan; of dat nog zo is, weten we niet.',
        who: 'advocaat',
        sources: [dublinThreeMonths],
      },
      gap,
    ],
  ),
  firstVersion(
    'R11',
    'van buiten de EU, getuige die aangifte doet',
    benefitsText,
    (facts) => isThirdCountry(facts) && facts.cooperation === 'witnessOnly',
    [
      {
        id: 'stay',
        kind: 'stay',
        text: 'Een getuige krijgt geen bedenktijd. Een vergunning kan als het verblijf nodig is voor het onderzoek; daarover beslist de minister.',
        who: 'advocaat en IND',
        sources: [vreemdelingenbesluit('art. 3.48 lid 1 c (kopie zonder datum)'), circulaire('B8/3.1 situatie 3')],
      },
      {
        id: 'shelter',
        kind: 'shelter',
        text: 'Voor een getuige vonden we geen recht op een plek in de COSM. Opvang van de Wmo kan vanaf de vergunning. Is er gevaar? Vraag de politie om bescherming.',
        who: 'politie, daarna de gemeente',
        sources: [wmo('art. 1.2.2 lid 1')],
      },
      {
        id: 'money',
        kind: 'money',
        text: 'De Rvb heeft een categorie voor getuigen die aangifte doen. Vraag het het COA.',
        who: 'COA',
        sources: [rvbOlder('categorie getuige-aangevers')],
      },
    ],
  ),
  firstVersion(
    'R13',
    'de zaak eindigt met een veroordeling, of de vergunning duurt langer dan drie jaar',
    benefitsText,
    (facts) =>
      !['dutch', 'euWithRight'].includes(facts.residence) &&
      (facts.permitBeyondThreeYears || (facts.criminalCase === 'convicted' && hasHadPermit(facts))),
    [
      {
        id: 'stay',
        kind: 'stay',
        text: 'Vraag een vergunning voor blijvend verblijf aan (niet-tijdelijk humanitair). De IND las de drie jaar als zonder onderbreking: schrijf elke onderbreking op.',
        who: 'advocaat',
        sources: [continuedStay, threeYearsUnbroken, permitPage],
      },
      {
        id: 'shelter',
        kind: 'shelter',
        text: 'Opvang van de Wmo blijft mogelijk. Help met een eigen woning.',
        who: 'gemeente',
        sources: [wmo('art. 1.2.2 lid 1')],
      },
    ],
  ),
]

/** Any application: the gap is the same whoever asked and why. Other help, witnesses and weighty reasons carry it in their own rule. */
function hasOpenApplication({ residence, cooperation }: Facts): boolean {
  return (
    residence === 'applicationPending' &&
    (cooperation === undefined || cooperation === 'undecided' || cooperation === 'doesNotWant')
  )
}

function hasHadPermit({ residence, permitGrantedOn }: Facts): boolean {
  return permitGrantedOn !== undefined || residence === 'thirdCountryPermit' || residence === 'applicationPending'
}
