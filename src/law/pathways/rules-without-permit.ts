// SPDX-License-Identifier: EUPL-1.2
/**
 * R05, R06, R12, R14 and R24: no permit yet. The reflection period (bedenktijd), its end, the asylum procedure, and somebody whose residence
 * nobody knows, who is treated as if the reflection period were open, for safety.
 */
import { isAfter, plainDate } from '../../time.ts'
import { reflectionPeriod } from '../reflection-period.ts'
import { type Facts, isMinor, isWithoutStay } from './facts.ts'
import { firstVersion, type Line, type Rule } from './rule.ts'
import {
  circulaire,
  emergencyBeds,
  participatiewet,
  permitPage,
  regionalPolicy,
  rvb,
  rvbApplication,
  schemePage,
  vreemdelingenwet,
  wmo,
} from './sources.ts'

/** The day after the one that WBV 2023/11 names. */
const circularText = reflectionPeriod.dublin.grantedAfter.add({ days: 1 })
const benefitsText = plainDate('2025-07-01')

/** A complaint, other help and witnesses have rules of their own; who refuses has R12. */
const isUndecided = ({ cooperation }: Facts): boolean =>
  cooperation === undefined || cooperation === 'undecided' || cooperation === 'cannot'

/** An adult, or a child with its own people: for a child alone the guardian decides the road (R16), with a victim parent it follows (R17). */
const decidesAlone = (facts: Facts): boolean =>
  !isMinor(facts) || (facts.unaccompanied === false && facts.parentIsVictim !== true)

const mayReflect = (facts: Facts): boolean =>
  decidesAlone(facts) &&
  isUndecided(facts) &&
  facts.reflection !== 'over' &&
  (isWithoutStay(facts) ||
    (facts.residence === 'applicationPending' && facts.cooperation !== 'cannot') ||
    (facts.residence === 'asylum' && facts.reflectionGrantedOn !== undefined))

/** Whose stay ends with the reflection period: an application, asylum or a permit carries somebody further. */
const hangsOnReflection = ({ residence, reflectionGrantedOn }: Facts): boolean =>
  ['thirdCountryNoStay', 'reflectionPeriod', 'dublin', 'euWithoutRight'].includes(residence) ||
  (residence === 'unknown' && reflectionGrantedOn !== undefined)

/** The thirty days hold for a grant after the day in the circular; before it Dublin made no difference. */
const isShort = ({ dublinApplies, reflectionGrantedOn, today }: Facts): boolean =>
  dublinApplies && isAfter(reflectionGrantedOn ?? today, reflectionPeriod.dublin.grantedAfter)

const notGranted = ({ reflection }: Facts): boolean => reflection === 'notGranted'

const deadline: Line = {
  id: 'deadline',
  kind: 'action',
  text: 'De bedenktijd loopt. Voor de laatste dag moet duidelijk zijn: aangifte, andere medewerking of geen van beide. Regel voor die dag ook een advocaat en een volgende plek.',
  who: 'zorgcoördinator en advocaat',
  sources: [circulaire('B8/3.1 ad 1')],
  by: 'bedenktijd',
  when: ({ reflection }) => reflection === 'runs',
}

const apply: Line = {
  id: 'apply',
  kind: 'money',
  text: 'Stuur het formulier voor de Rvb binnen twee weken nadat het recht ontstaat naar het COA. COA betaalt achteraf, per maand: regel geld voor de eerste weken.',
  who: 'zorgcoördinator',
  sources: [rvbApplication('aanvraag')],
  by: 'rvb',
}

export const rulesWithoutPermit: readonly Rule[] = [
  firstVersion(
    'R05',
    'van buiten de EU, zonder verblijfsrecht, nog niet beslist',
    circularText,
    (facts) => mayReflect(facts) && !isShort(facts),
    [
      {
        id: 'offer',
        kind: 'stay',
        text: 'Bedenktijd van ten hoogste drie maanden. De persoon mag dan in Nederland blijven om te beslissen over aangifte. Politie of KMar biedt dit aan bij een klein signaal en laat het de IND weten.',
        who: 'politie of KMar',
        sources: [circulaire('B8/3.1 ad 1'), vreemdelingenwet('art. 8 k'), schemePage],
        when: notGranted,
      },
      {
        id: 'stay',
        kind: 'stay',
        text: 'De bedenktijd loopt, ten hoogste drie maanden. Zolang mag de persoon in Nederland blijven en wordt hij of zij niet uitgezet.',
        who: 'IND',
        sources: [circulaire('B8/3.1 ad 1'), vreemdelingenwet('art. 8 k')],
        when: ({ reflection }) => reflection === 'runs',
      },
      deadline,
      {
        id: 'shelter',
        kind: 'shelter',
        text: 'Opvang in de COSM tijdens de bedenktijd; CoMensha zoekt een plek. In de bedenktijd geeft de Wmo geen recht op opvang.',
        who: 'CoMensha',
        sources: [regionalPolicy('par. 3.1'), wmo('art. 1.2.2 lid 1')],
      },
      {
        id: 'money',
        kind: 'money',
        text: 'Toelage van de Rvb en een verzekering voor medische kosten. Geen bijstand, ook niet bij spoed.',
        who: 'COA',
        sources: [rvb('toelage'), participatiewet('art. 11 lid 2 en 16 lid 2'), vreemdelingenwet('art. 11 lid 2 c')],
      },
      apply,
    ],
  ),
  firstVersion(
    'R06',
    'als R05, en de Dublinverordening geldt',
    circularText,
    (facts) => mayReflect(facts) && isShort(facts),
    [
      {
        id: 'stay',
        kind: 'stay',
        text: 'De Dublinverordening geldt: de bedenktijd duurt 30 dagen. Zoek meteen een advocaat. Of dit na het EU-pact van juni 2026 nog zo is, weten we niet: vraag het de IND.',
        who: 'politie of KMar, en advocaat',
        sources: [circulaire('B8/3.1 ad 1')],
      },
      deadline,
      {
        id: 'shelter',
        kind: 'shelter',
        text: 'Vraag CoMensha om een plek in de COSM. Of dat bij Dublin kan, is niet zeker.',
        who: 'CoMensha',
        sources: [circulaire('B8/3.1 ad 1')],
      },
      {
        id: 'money',
        kind: 'money',
        text: 'Vraag het COA of de Rvb bij Dublin geldt; dat is niet zeker. Geen bijstand.',
        who: 'COA',
        sources: [rvb('bij Dublin nakijken'), participatiewet('art. 11 lid 2')],
      },
    ],
  ),
  firstVersion(
    'R12',
    'de bedenktijd is voorbij, of de persoon werkt niet mee',
    benefitsText,
    (facts) =>
      hangsOnReflection(facts) &&
      ((facts.cooperation === 'doesNotWant' && decidesAlone(facts)) ||
        (facts.reflection === 'over' && isUndecided(facts))),
    [
      {
        id: 'stay',
        kind: 'stay',
        text: 'Het recht van de bedenktijd eindigt; zonder ander verblijf moet de persoon vertrekken. Kijk eerst met een advocaat: asiel, medische redenen, een zwaarwegende reden om niet mee te werken (R09), of hulp bij terugkeer.',
        who: 'advocaat',
        sources: [permitPage],
      },
      {
        id: 'shelter',
        kind: 'shelter',
        text: 'De plek in de COSM eindigt. Regel vóór de laatste dag waar de persoon daarna veilig slaapt. Opvang van de Wmo kan alleen met ander rechtmatig verblijf.',
        who: 'zorgcoördinator en CoMensha',
        sources: [permitPage, wmo('art. 1.2.2 lid 1')],
      },
      {
        id: 'money',
        kind: 'money',
        text: 'De Rvb eindigt en bijstand kan niet. Nodige medische zorg, onderwijs voor kinderen en een advocaat blijven mogelijk.',
        who: 'zorgcoördinator',
        sources: [participatiewet('art. 16 lid 2'), vreemdelingenwet('art. 10')],
      },
      {
        id: 'comeBack',
        kind: 'action',
        text: 'Vertel hoe de persoon later terug kan komen als hij of zij van gedachten verandert. Nee zeggen sluit de deur niet.',
        who: 'zorgcoördinator',
        sources: [regionalPolicy('par. 3.1')],
      },
    ],
  ),
  firstVersion('R14', 'in de asielprocedure', circularText, ({ residence }) => residence === 'asylum', [
    {
      id: 'stay',
      kind: 'stay',
      text: 'Recht op opvang van aanvraag tot besluit. Aangifte of bedenktijd kan ook tijdens asiel: bespreek met de advocaat welke weg beter is.',
      who: 'advocaat',
      sources: [regionalPolicy('bijlage 2')],
    },
    {
      id: 'shelter',
      kind: 'shelter',
      text: 'Opvang in een azc. Kan de uitbuiter daar komen? Vraag dan een veilige plek ergens anders.',
      who: 'COA',
      sources: [regionalPolicy('bijlage 2')],
    },
    {
      id: 'money',
      kind: 'money',
      text: 'Verstrekkingen van het COA.',
      who: 'COA',
      sources: [regionalPolicy('bijlage 2')],
    },
  ]),
  firstVersion('R24', 'verblijf onbekend', circularText, ({ residence }) => residence === 'unknown', [
    {
      id: 'treatAs',
      kind: 'stay',
      text: 'Het verblijf is niet bekend. Doe voor de veiligheid alsof bedenktijd mogelijk is (R05), tot het duidelijk is. Zoek niet meer op in de BRP dan nodig is.',
      who: 'zorgcoördinator',
      sources: [circulaire('B8/3.1'), regionalPolicy('bijlage 2')],
    },
    {
      id: 'shelter',
      kind: 'shelter',
      text: 'Noodbed: de politie kan iemand in een regionaal noodbed plaatsen. Meteen opvang van de Wmo kan pas als recht op verblijf aannemelijk is.',
      who: 'politie, daarna de gemeente',
      sources: [emergencyBeds, wmo('art. 1.2.2 en 2.3.3')],
    },
    {
      id: 'money',
      kind: 'money',
      text: 'Nog geen geld of verzekering tot het verblijf bekend is. Nodige medische zorg kan altijd.',
      who: 'zorgcoördinator',
      sources: [vreemdelingenwet('art. 10')],
    },
  ]),
]
