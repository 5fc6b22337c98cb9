// SPDX-License-Identifier: EUPL-1.2
/** R01-R04: adults who are Dutch, from the EU, the EER or Switzerland, or here with a permit of their own. */
import { plainDate } from '../../time.ts'
import { type Facts, isGrown, isYoungAdult } from './facts.ts'
import { firstVersion, type Line, type Rule } from './rule.ts'
import { circulaire, participatiewet, regionalPolicy, rvb, shelterPage, vreemdelingenwet, wmo } from './sources.ts'

/** Of the Participatiewet, the newest text that was read for these rules. */
const benefitsText = plainDate('2025-07-01')
const circularText = plainDate('2023-05-19')

const wmoShelter: Line = {
  id: 'shelter',
  kind: 'shelter',
  text: 'Opvang volgens de Wmo. De gemeente waar de persoon zich meldt, beslist; de plek regelt meestal de centrumgemeente. Kan het niet wachten? Dan regelt de gemeente meteen een tijdelijke plek.',
  who: 'gemeente waar de persoon zich meldt',
  sources: [wmo('art. 1.2.1 c, 2.3.3 en 2.3.5'), shelterPage],
}

/** Wmo art. 2.3.2 and 2.3.3 in practice: with the terms that run from the day somebody asks. */
const specialPlace: Line = {
  id: 'specialPlace',
  kind: 'shelter',
  text: 'Vraag CoMensha of een gespecialiseerde plek nodig is.',
  who: 'zorgcoördinator',
  sources: [regionalPolicy('par. 3.1')],
}

const youngInInstitution: Line = {
  id: 'youngInInstitution',
  kind: 'money',
  text: 'Is de persoon 18, 19 of 20 en verblijft hij of zij in een inrichting? Dan is er geen gewone bijstand. Laat dit uitzoeken.',
  who: 'gemeente, inkomen',
  sources: [participatiewet('art. 13 lid 2 a')],
  when: (facts) => isYoungAdult(facts) || facts.age === 'unknown',
}

const offersHelp = ({ cooperation }: Facts): boolean =>
  cooperation === 'complaint' || cooperation === 'otherCooperation'

export const rulesByResidence: readonly Rule[] = [
  firstVersion(
    'R01',
    'Nederlandse volwassene',
    benefitsText,
    (facts) => isGrown(facts) && facts.residence === 'dutch',
    [
      wmoShelter,
      specialPlace,
      {
        id: 'money',
        kind: 'money',
        text: 'Geld en verzekering lopen de gewone weg: werk, bijstand en een eigen zorgverzekering.',
        who: 'gemeente, inkomen',
        sources: [participatiewet('art. 11')],
      },
      youngInInstitution,
    ],
  ),
  firstVersion(
    'R02',
    'volwassene uit de EU, EER of Zwitserland, met recht op verblijf',
    benefitsText,
    (facts) => isGrown(facts) && facts.residence === 'euWithRight',
    [
      {
        id: 'stay',
        kind: 'stay',
        text: 'Het verblijf volgt uit de regels van de EU. Een vergunning is niet nodig.',
        who: 'IND',
        sources: [circulaire('B8/3.1'), participatiewet('art. 11 lid 2')],
      },
      { ...wmoShelter, sources: [wmo('art. 1.2.1 c, 1.2.2 lid 1-2, 2.3.3 en 2.3.5'), shelterPage] },
      {
        id: 'money',
        kind: 'money',
        text: 'Bijstand als voor Nederlanders, als de persoon er recht op heeft. Niet in de eerste tijd van het verblijf (art. 24 lid 2 van richtlijn 2004/38). Opvang vanwege huiselijk geweld mag dan wel.',
        who: 'gemeente, inkomen',
        sources: [participatiewet('art. 11 lid 2'), wmo('art. 1.2.2 lid 2')],
      },
      youngInInstitution,
    ],
  ),
  firstVersion(
    'R03',
    'volwassene uit de EU, EER of Zwitserland, zonder recht op verblijf',
    benefitsText,
    (facts) => isGrown(facts) && facts.residence === 'euWithoutRight',
    [
      {
        id: 'stay',
        kind: 'stay',
        text: 'Geven de regels van de EU geen recht? Dan kan de persoon bedenktijd krijgen, en later een vergunning volgens B8/3. Vraag het aan politie of KMar.',
        who: 'politie of KMar',
        sources: [circulaire('B8/3.1')],
      },
      {
        id: 'permit',
        kind: 'stay',
        text: 'De persoon deed aangifte of werkt op een andere manier mee. Vraag de IND of een vergunning volgens B8/3 mogelijk is.',
        who: 'advocaat en IND',
        sources: [circulaire('B8/3.1')],
        when: offersHelp,
      },
      {
        id: 'shelter',
        kind: 'shelter',
        text: 'Vraag CoMensha om een plek in de COSM. Vrouwenopvang kan ook, maar de Wmo geeft geen recht.',
        who: 'CoMensha',
        sources: [wmo('art. 1.2.2'), circulaire('B8/3.1')],
      },
      {
        id: 'money',
        kind: 'money',
        text: 'Geen bijstand. Wel een toelage van de Rvb als de persoon aan de voorwaarden voldoet, ook in de vrouwenopvang.',
        who: 'COA',
        sources: [rvb('categorie EU-burgers in de vrouwenopvang'), participatiewet('art. 11 lid 2')],
      },
      {
        id: 'gap',
        kind: 'money',
        text: 'Wie betaalt nu? Tussen aangifte en besluit is er geen recht op Wmo-opvang en geen bijstand. Spreek af wie de plek, het eten en de dokter betaalt, en tot welke dag.',
        who: 'zorgcoördinator met de gemeente, CoMensha en COA',
        sources: [wmo('art. 1.2.2'), participatiewet('art. 11 lid 2'), rvb('categorie nakijken')],
        when: offersHelp,
      },
    ],
  ),
  firstVersion(
    'R04',
    'volwassene van buiten de EU, met een geldige vergunning',
    circularText,
    (facts) => isGrown(facts) && facts.residence === 'thirdCountryPermit',
    [
      {
        id: 'stay',
        kind: 'stay',
        text: 'De persoon heeft een eigen vergunning. Kijk tot welke dag die geldt en of zij aan werk, partner of studie hangt.',
        who: 'zorgcoördinator met de advocaat',
        sources: [vreemdelingenwet('art. 8 a-d')],
      },
      { ...wmoShelter, sources: [wmo('art. 1.2.2 lid 1, 2.3.3 en 2.3.5'), regionalPolicy('par. 3.1')] },
      {
        id: 'money',
        kind: 'money',
        text: 'Geld en verzekering volgen uit de eigen vergunning. Vraag de gemeente of bijstand kan zonder gevolgen voor die vergunning.',
        who: 'gemeente, inkomen',
        sources: [participatiewet('art. 11 lid 2')],
      },
      youngInInstitution,
    ],
  ),
]
