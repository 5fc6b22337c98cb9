// SPDX-License-Identifier: EUPL-1.2
/**
 * Requests of data subjects (verzoeken van betrokkenen) and requests under the Woo: how long a municipality has to answer, on which grounds
 * something may be withheld, and what must then be weighed.
 *
 * Sources: AVG (Regulation (EU) 2016/679) art. 12 lid 3 and UAVG art. 34 (BWBR0040940, wording of 1 January 2020; a newer one of 1 July 2021
 * was not read). https://wetten.overheid.nl/BWBR0040940/
 * Terms of the AVG are counted by Regulation (EEC, Euratom) 1182/71, which was NOT read: only that a month ends with the day of the same
 * number, or with the last day of a shorter month (KCBR, handleiding wetgeving en Europa). Whether a last day in a weekend moves is left out
 * of use: who answers by the day given here is never late.
 * Woo art. 5.1 and 5.5: BWBR0045754, wording of 12 February 2025. https://wetten.overheid.nl/BWBR0045754/
 * The terms of Woo art. 4.4 and Awb art. 6:7 were NOT read (niet nagelezen): generally known, to be checked before anybody leans on them.
 */
import { isBefore, plainDate, type PlainDate } from '../time.ts'
import { type LegalSource, months, type Term, weeks } from './source.ts'

export type RequestLaw = 'avg' | 'woo'

interface AnswerTerm {
  readonly first: Term
  /** once, before the first has passed, with a reason the asker is told */
  readonly extension: Term
  readonly source: LegalSource
}

export const answerTerms = {
  avg: {
    first: months(1),
    extension: months(2),
    source: {
      law: 'AVG, geteld volgens Verordening 1182/71 (niet nagelezen)',
      article: 'art. 12 lid 3',
      url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
      wording: 'notRead',
      status: 'toCheck',
    },
  },
  woo: {
    first: weeks(4),
    extension: weeks(2),
    source: {
      law: 'Woo (termijn niet nagelezen)',
      article: 'art. 4.4',
      bwb: 'BWBR0045754',
      url: 'https://wetten.overheid.nl/BWBR0045754/',
      wording: 'notRead',
      status: 'toCheck',
    },
  },
} as const satisfies Record<RequestLaw, AnswerTerm>

/** Until when somebody may object (bezwaar) to the decision, from the day after it was sent; said in the reply. */
export const objectionTerm = {
  lasts: weeks(6),
  source: {
    law: 'Awb (niet nagelezen)',
    article: 'art. 6:7',
    bwb: 'BWBR0005537',
    url: 'https://wetten.overheid.nl/BWBR0005537/',
    wording: 'notRead',
    status: 'toCheck',
  },
} as const satisfies { lasts: Term; source: LegalSource }

const after = (start: PlainDate, { unit, count }: Term): PlainDate =>
  start.add({ [unit]: count }, { overflow: 'constrain' })

/**
 * The last day to answer. Of the two ways to count an extension (from receipt, or from the end of the first term) the earlier day is taken:
 * after a short month they differ, and nobody here read which is meant.
 *
 * @param receivedOn the day the request came in, itself not counted; a local date
 * @returns the last day that still counts; never moved by a weekend
 */
export function lastDayToAnswer(
  law: RequestLaw,
  receivedOn: PlainDate,
  { extended }: { extended: boolean },
): PlainDate {
  const { first, extension } = answerTerms[law]
  const usual = after(receivedOn, first)
  if (!extended) return usual
  const fromFirst = after(usual, extension)
  const fromReceipt = after(receivedOn, { unit: first.unit, count: first.count + extension.count })
  return isBefore(fromReceipt, fromFirst) ? fromReceipt : fromFirst
}

/**
 * Grounds on which rights may be set aside when that is necessary and proportionate: UAVG art. 41 lid 1. Only those that can concern a
 * municipality here; a (state), b (defence), f (courts) and g (professions) are left out.
 */
export const uavg41Grounds = {
  c: 'openbare veiligheid',
  d: 'voorkomen, opsporen en vervolgen van strafbare feiten',
  e: 'een ander gewichtig algemeen belang',
  h: 'toezicht en inspectie',
  i: 'bescherming van de betrokkene of van rechten van anderen',
  j: 'inning van civielrechtelijke vorderingen',
} as const
export type Uavg41Ground = keyof typeof uavg41Grounds

/** The eight points of UAVG art. 41 lid 2, each to be weighed when something is withheld. */
export const uavg41Points = {
  a: 'doelen van de verwerking',
  b: 'soorten gegevens',
  c: 'hoe ver de beperking gaat',
  d: 'waarborgen tegen misbruik',
  e: 'wie verantwoordelijk is',
  f: 'hoe lang het wordt bewaard',
  g: 'risico’s voor de rechten van mensen',
  h: 'mag de betrokkene weten van de beperking, of schaadt dat het doel',
} as const
export type Uavg41Point = keyof typeof uavg41Points

/** Grounds of the Woo not to make public; those of art. 5.1 lid 2 after weighing. */
export const wooGrounds = {
  '5.1-1d': 'bijzondere of strafrechtelijke persoonsgegevens (5.1 lid 1 d)',
  '5.1-1e': 'BSN of ander persoonsnummer (5.1 lid 1 e)',
  '5.1-2c': 'opsporing en vervolging (5.1 lid 2 c)',
  '5.1-2d': 'inspectie, controle en toezicht (5.1 lid 2 d)',
  '5.1-2e': 'persoonlijke levenssfeer (5.1 lid 2 e)',
  '5.1-2h': 'veiligheid van personen en bedrijven (5.1 lid 2 h)',
  '5.5': 'eigen gegevens, maar die van een ander wegen zwaarder (5.5)',
} as const
export type WooGround = keyof typeof wooGrounds

export const withholdingSources = {
  avg: {
    law: 'UAVG',
    article: 'art. 41',
    bwb: 'BWBR0040940',
    url: 'https://wetten.overheid.nl/BWBR0040940/',
    wording: plainDate('2020-01-01'),
    status: 'toCheck',
  },
  woo: {
    law: 'Woo',
    article: 'art. 5.1 en 5.5',
    bwb: 'BWBR0045754',
    url: 'https://wetten.overheid.nl/BWBR0045754/',
    wording: plainDate('2025-02-12'),
    status: 'toCheck',
  },
} as const satisfies Record<RequestLaw, LegalSource>
