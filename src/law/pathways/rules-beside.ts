// SPDX-License-Identifier: EUPL-1.2
/** R18-R23: what comes beside the rule of residence: work, being a suspect, registration, needs, au pairs. */
import { plainDate } from '../../time.ts'
import { isMinor, isThirdCountry } from './facts.ts'
import { firstVersion, type Rule } from './rule.ts'
import {
  auPairs,
  billNonPunishment,
  complexPlaces,
  jeugdwet,
  labourFigures,
  labourInspectorate,
  leerplichtwet,
  politiegegevens,
  regionalPolicy,
  registrationPage,
  shelterPage,
  specialInvestigation,
  vreemdelingenbesluit,
  wmo,
} from './sources.ts'

/** Pages and copies without a date answer from the day on which they were read. */
const read = plainDate('2026-11-21')

export const rulesBeside: readonly Rule[] = [
  firstVersion(
    'R18',
    'uitbuiting bij werk',
    read,
    ({ forms }) => forms?.some((form) => form === 'labour' || form === 'domesticServitude') === true,
    [
      {
        id: 'stay',
        kind: 'stay',
        text: 'Bij arbeidsuitbuiting, of werk als minderjarige, is er een eigen grond voor een vergunning: voor wie geen verblijfstitel heeft en helpt in de strafzaak tegen de werkgever.',
        who: 'advocaat en IND',
        sources: [vreemdelingenbesluit('art. 3.48 lid 1 g (kopie zonder datum)')],
        when: isThirdCountry,
      },
      {
        id: 'shelter',
        kind: 'shelter',
        text: 'Woont de persoon bij of via de werkgever? Regel een andere plek voordat er wordt ingegrepen: anders staat hij of zij op straat.',
        who: 'zorgcoördinator en gemeente',
        sources: [labourInspectorate],
      },
      {
        id: 'wages',
        kind: 'action',
        text: 'Vraag FairWork om hulp en bekijk of het loon nog kan worden geëist. Deel het met de Arbeidsinspectie als de persoon dat wil.',
        who: 'zorgcoördinator',
        sources: [labourFigures, labourInspectorate],
      },
      {
        id: 'childAtWork',
        kind: 'action',
        text: 'Werkt een leerplichtig kind tegen de regels? Dan meldt het hoofd van de school of de leerplichtambtenaar dat meteen bij de Arbeidsinspectie.',
        who: 'leerplichtambtenaar',
        sources: [leerplichtwet('art. 23')],
        when: isMinor,
      },
    ],
  ),
  firstVersion('R19', 'ook verdachte', read, ({ isSuspect }) => isSuspect === true, [
    {
      id: 'nonPunishment',
      kind: 'action',
      text: 'De persoon is ook verdachte. Zeg politie en OM dat hij of zij mogelijk onder dwang handelde, en zorg voor een advocaat vóór het verhoor.',
      who: 'zorgcoördinator en advocaat',
      sources: [regionalPolicy('non-punishmentbeginsel'), billNonPunishment],
    },
    {
      id: 'youthProbation',
      kind: 'guardian',
      text: 'Minderjarig en verdachte: betrek jeugdreclassering en de Raad voor de Kinderbescherming.',
      who: 'Raad voor de Kinderbescherming',
      sources: [regionalPolicy('bijlage 2')],
      when: isMinor,
    },
  ]),
  firstVersion('R20', 'iedereen', read, () => true, [
    {
      id: 'basis',
      kind: 'registration',
      text: 'Politie, KMar en opsporing van de Arbeidsinspectie registreren bij CoMensha op grond van de wet. Anderen vragen de persoon om schriftelijke toestemming.',
      who: 'wie registreert',
      sources: [politiegegevens('art. 4:2 lid 1 b 3'), specialInvestigation('art. 2 lid 2'), registrationPage],
    },
  ]),
  firstVersion('R21', 'in geen gemeente ingeschreven', read, ({ registeredIn }) => registeredIn === null, [
    {
      id: 'registration',
      kind: 'registration',
      text: 'In beginsel schrijft de gemeente in waar de persoon is aangetroffen. Kijk eerst of inschrijven het adres niet verraadt; vraag om geheimhouding.',
      who: 'gemeente, burgerzaken',
      sources: [regionalPolicy('bijlage 2'), shelterPage],
    },
    {
      id: 'shelter',
      kind: 'shelter',
      text: 'Voor opvang telt de gemeente waar de persoon zich meldt, niet de inschrijving. Gemeenten hebben onderling soms iets anders afgesproken.',
      who: 'gemeente waar de persoon zich meldt',
      sources: [wmo('art. 1.2.1 c en 2.3.5 lid 1 b')],
      when: (facts) => !isMinor(facts),
    },
    {
      id: 'youth',
      kind: 'shelter',
      text: 'Voor een kind zonder bekende woonplaats telt de gemeente waar het was toen om hulp werd gevraagd.',
      who: 'gemeente, jeugd',
      sources: [jeugdwet('art. 1.1')],
      when: isMinor,
    },
  ]),
  firstVersion(
    'R22',
    'psychische problemen, verslaving of een beperking',
    read,
    (facts) => (facts.needs?.length ?? 0) > 0,
    [
      {
        id: 'shelter',
        kind: 'shelter',
        text: 'Vraag CoMensha om een plek voor meervoudige problemen. In 2019 kwamen er 36, in Almere, Alkmaar, Amsterdam, Rotterdam en Zwolle; hoeveel er nu zijn, weten we niet.',
        who: 'CoMensha',
        sources: [complexPlaces],
      },
    ],
  ),
  firstVersion('R23', 'au pair of hulp in huis', read, ({ auPair }) => auPair === true, [
    {
      id: 'stay',
      kind: 'stay',
      text: 'De vergunning hangt vaak aan het gezin. Bel een advocaat of de IND voordat de persoon het gezin verlaat, als dat veilig kan.',
      who: 'advocaat en IND',
      sources: [auPairs],
    },
    {
      id: 'shelter',
      kind: 'shelter',
      text: 'Zoek meteen een noodplek: weg bij het gezin is ook weg uit het huis.',
      who: 'zorgcoördinator',
      sources: [auPairs],
    },
  ]),
]
