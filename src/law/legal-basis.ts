// SPDX-License-Identifier: EUPL-1.2
/**
 * Purposes (doelen) and legal bases (grondslagen). The purposes stay apart in everything that is stored
 * (doelbinding, AVG art. 5 lid 1 b): what came in to weigh a signal is not there to judge a permit.
 * Bases are listed for the two purposes that exist in the product now: receiving and weighing signals (P1) and
 * answering the reporter (P8). This is a list to choose from and to doubt, no advice: the data protection officer (FG)
 * of each municipality advises, the college or the burgemeester decides.
 *
 * Sources: AVG (Regulation (EU) 2016/679) art. 5, 6, 9, 10; the articles were not opened for this file.
 * UAVG art. 22, 31-33 (BWBR0040940), wording of 1 January 2020; a newer wording of 1 July 2021 was not read.
 * https://wetten.overheid.nl/BWBR0040940/
 */
import { plainDate } from '../time.ts'
import type { LegalSource } from './source.ts'

export const purposes = {
  receiveAndWeigh: { code: 'P1', nl: 'signalen ontvangen en duiden' },
  helpAndShelter: { code: 'P2', nl: 'hulp en opvang voor vermoedelijke slachtoffers' },
  reportOffences: { code: 'P3', nl: 'strafbare feiten melden bij politie of Arbeidsinspectie' },
  administrativeMeasures: { code: 'P4', nl: 'bestuurlijke maatregelen' },
  jointApproachRiec: { code: 'P5', nl: 'gezamenlijke aanpak in het RIEC' },
  jointApproachSafetyHouse: { code: 'P6', nl: 'gezamenlijke aanpak in het Zorg- en Veiligheidshuis' },
  comenshaRegistration: { code: 'P7', nl: 'registratie bij CoMensha' },
  answerReporter: { code: 'P8', nl: 'terugkoppeling aan de melder' },
  policyFigures: { code: 'P9', nl: 'cijfers voor beleid, zonder personen' },
  trainingAndQuality: { code: 'P10', nl: 'opleiding en kwaliteit, zonder personen' },
  securityAndAccountability: { code: 'P11', nl: 'beveiliging en verantwoording' },
} as const satisfies Record<string, { code: `P${number}`; nl: string }>

export type Purpose = keyof typeof purposes

/** @returns in Dutch what a purpose is, by its code; the code itself when it is none of these */
export const purposeInWords = (code: string): string =>
  Object.values(purposes).find((purpose) => purpose.code === code)?.nl ?? code

/** Ordinary personal data, special data (bijzondere, AVG 9), data on offences (strafrechtelijke, AVG 10). */
export type DataKind = 'ordinary' | 'special' | 'criminal'

export type LegalBasis = {
  readonly purpose: Purpose
  readonly data: DataKind
  readonly nl: string
  readonly source: LegalSource
  /** `usual`: the ordinary road. `rare`: only when its condition is met. `ourReading`: no source names it for this purpose. */
  readonly use: 'usual' | 'rare' | 'ourReading'
  /** What must be true, or what makes it weak; shown beside the choice, in Dutch. */
  readonly mind: string
}

const avg = (article: string): LegalSource => ({
  law: 'Algemene verordening gegevensbescherming',
  article,
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  wording: 'notRead',
  status: 'toCheck',
})

const uavg = (article: string): LegalSource => ({
  law: 'Uitvoeringswet Algemene verordening gegevensbescherming',
  article,
  bwb: 'BWBR0040940',
  url: 'https://wetten.overheid.nl/BWBR0040940/',
  wording: plainDate('2020-01-01'),
  status: 'toCheck',
})

export const legalBases = {
  publicTask: {
    purpose: 'receiveAndWeigh',
    data: 'ordinary',
    nl: 'taak van algemeen belang',
    source: avg('art. 6 lid 1 e'),
    use: 'usual',
    mind:
      'De taak moet in een wet staan: noem die wet (Wmo, Jeugdwet). Beleid of een convenant alleen is zwak. ' +
      'Gemeentewet 172 gaat alleen over openbare orde.',
  },
  explicitConsent: {
    purpose: 'receiveAndWeigh',
    data: 'special',
    nl: 'uitdrukkelijke toestemming',
    source: uavg('art. 22 lid 2 a'),
    use: 'rare',
    mind:
      'Seksuele uitbuiting van iemand met naam is een bijzonder gegeven. Toestemming van iemand die bang is, is breekbaar. ' +
      'Onder 16 jaar tekent de vertegenwoordiger: dat kan de uitbuiter zijn.',
  },
  vitalInterest: {
    purpose: 'receiveAndWeigh',
    data: 'special',
    nl: 'vitaal belang van iemand die geen toestemming kan geven',
    source: uavg('art. 22 lid 2 b'),
    use: 'rare',
    mind: 'Alleen als de persoon zelf lichamelijk of juridisch geen toestemming kan geven.',
  },
  receivedPoliceData: {
    purpose: 'receiveAndWeigh',
    data: 'criminal',
    nl: 'ontvangen op grond van de Wet politiegegevens of de Wjsg',
    source: uavg('art. 33 lid 1 a'),
    use: 'rare',
    mind: 'Alleen voor wat zo is ontvangen, en voor het doel waarvoor het kwam.',
  },
  cooperationOfPublicBodies: {
    purpose: 'receiveAndWeigh',
    data: 'criminal',
    nl: 'samenwerkingsverband van overheden',
    source: uavg('art. 33 lid 1 b'),
    use: 'rare',
    mind: 'Nodig voor de taak, met waarborgen. Een register van één gemeente alleen valt hier niet onder.',
  },
  explicitConsentToCriminalData: {
    purpose: 'receiveAndWeigh',
    data: 'criminal',
    nl: 'uitdrukkelijke toestemming van de betrokkene',
    source: uavg('art. 32 a'),
    use: 'rare',
    mind: 'Denkbaar voor een vermoedelijk slachtoffer, niet voor een persoon die mogelijk anderen uitbuit.',
  },
  permitOfTheSupervisor: {
    purpose: 'receiveAndWeigh',
    data: 'criminal',
    nl: 'vergunning van de Autoriteit Persoonsgegevens',
    source: uavg('art. 33 lid 4 c'),
    use: 'rare',
    mind: 'Alleen voor een zwaarwegend belang van derden en met waarborgen.',
  },
  answerAsPartOfTheTask: {
    purpose: 'answerReporter',
    data: 'ordinary',
    nl: 'taak van algemeen belang: antwoorden hoort bij ontvangen',
    source: avg('art. 6 lid 1 e'),
    use: 'ourReading',
    mind: 'Alleen de gegevens van de melder zelf. Nooit gegevens van anderen. De FG beoordeelt deze lezing.',
  },
} as const satisfies Record<string, LegalBasis>

export type LegalBasisId = keyof typeof legalBases

/**
 * What no basis above answers, per purpose, in Dutch: the first questions of the data protection assessment (DPIA).
 */
export const openQuestions: Partial<Record<Purpose, string>> = {
  receiveAndWeigh:
    'Geen van deze grondslagen draagt een eigen register van vermoedens over personen met naam. ' +
    'Een verdachte is daarom geen doorzoekbaar persoon totdat de verwerkingsverantwoordelijke anders besluit.',
  answerReporter: 'Geen bron noemt een grondslag voor terugkoppeling; die hier staat, is onze lezing.',
}

/** @returns the bases listed for this purpose and kind of data, the usual one first; empty when none is listed */
export function legalBasesFor(purpose: Purpose, data: DataKind): readonly LegalBasisId[] {
  const order = { usual: 0, ourReading: 1, rare: 2 } as const
  return (Object.entries(legalBases) as [LegalBasisId, LegalBasis][])
    .filter(([, basis]) => basis.purpose === purpose && basis.data === data)
    .toSorted(([, a], [, b]) => order[a.use] - order[b.use])
    .map(([id]) => id)
}
