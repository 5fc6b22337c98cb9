// SPDX-License-Identifier: EUPL-1.2
/** What holds for every presumed victim, whoever it is (A1-A7), when the age is not known (A8), and for every child (A9). */
import { plainDate } from '../../time.ts'
import { isMinor } from './facts.ts'
import { firstVersion, type Rule } from './rule.ts'
import {
  billNonPunishment,
  careCoordinationPage,
  jeugdwet,
  minorsPage,
  permitPage,
  presumedMinor,
  regionalPolicy,
  shelterPage,
} from './sources.ts'

/** The day on which all sources were read. */
const read = plainDate('2026-11-21')
const always = () => true

export const alwaysRules: readonly Rule[] = [
  firstVersion('A1', 'iedereen', read, always, [
    {
      id: 'danger',
      kind: 'action',
      text: 'Eerst het gevaar. Is er nu gevaar? Bel 112.',
      who: 'wie het hoort',
      sources: [regionalPolicy('par. 1.3')],
    },
  ]),
  firstVersion('A2', 'iedereen', read, always, [
    {
      id: 'basicNeeds',
      kind: 'action',
      text: 'Vraag bij het eerste contact naar veiligheid, dokter, hulp voor wat is meegemaakt, geld en schulden, een advocaat en papieren.',
      who: 'zorgcoördinator',
      sources: [regionalPolicy('par. 1.3')],
    },
  ]),
  firstVersion('A3', 'iedereen', read, always, [
    {
      id: 'agreement',
      kind: 'action',
      text: 'Vertel wat een zorgcoördinator doet en vraag of de persoon dat wil. Zegt de persoon nee? Zeg hoe hij of zij later terug kan komen.',
      who: 'zorgcoördinator',
      sources: [careCoordinationPage, regionalPolicy('par. 1.3')],
    },
  ]),
  firstVersion('A4', 'iedereen', read, always, [
    {
      id: 'register',
      kind: 'registration',
      text: 'Zorg dat de persoon bij CoMensha wordt geregistreerd. Op welke grond staat bij regel R20.',
      who: 'zorgcoördinator',
      sources: [careCoordinationPage],
    },
  ]),
  firstVersion('A5', 'iedereen', read, always, [
    {
      id: 'nonPunishment',
      kind: 'action',
      text: 'Deed de persoon strafbare dingen onder dwang? Leg dat vast en geef het mee aan wie verder helpt. Straf kan dan achterwege blijven; daarover beslist de officier of de rechter.',
      who: 'zorgcoördinator',
      sources: [regionalPolicy('non-punishmentbeginsel'), billNonPunishment],
    },
  ]),
  firstVersion('A6', 'iedereen', read, always, [
    {
      id: 'noPromise',
      kind: 'action',
      text: 'Beloof geen vergunning en geen plek in een opvang. Anderen beslissen daarover.',
      who: 'iedereen die met de persoon praat',
      sources: [permitPage, shelterPage],
    },
  ]),
  firstVersion('A7', 'iedereen', read, always, [
    {
      id: 'interpreter',
      kind: 'action',
      text: 'Is een tolk nodig? Neem een geregistreerde tolk, niet iemand uit de eigen kring van de persoon. Dit is een voorstel, geen wet.',
      who: 'zorgcoördinator',
      sources: [regionalPolicy('par. 1.3 (de tolk is ons voorstel)')],
    },
  ]),
  firstVersion('A8', 'leeftijd onbekend', read, ({ age }) => age === 'unknown', [
    {
      id: 'maybeChild',
      kind: 'action',
      text: 'De leeftijd is niet bekend. Kan de persoon jonger dan 18 zijn? Geef dan hulp als aan een kind, tot de leeftijd duidelijk is.',
      who: 'zorgcoördinator',
      sources: [presumedMinor],
    },
  ]),
  firstVersion('A9', 'jonger dan 18', read, isMinor, [
    {
      id: 'safeHome',
      kind: 'guardian',
      text: 'Vraag Veilig Thuis om advies. Kan een ouder of verzorger de uitbuiter zijn? Praat dan niet eerst met die ouder en geef geen adres door.',
      who: 'zorgcoördinator',
      sources: [minorsPage, jeugdwet('art. 2.4 lid 1')],
    },
    {
      id: 'childConsent',
      kind: 'action',
      text: 'Van 12 tot en met 15 jaar is voor jeugdhulp ook toestemming van een ouder of voogd nodig. Niet als er anders ernstig nadeel is, of als het kind de hulp blijft willen. Vanaf 16 beslist de jongere zelf.',
      who: 'jeugdhulp',
      sources: [jeugdwet('art. 7.3.4 en 7.3.5')],
    },
  ]),
]
