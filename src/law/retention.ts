// SPDX-License-Identifier: EUPL-1.2
/**
 * Retention periods (bewaartermijnen): how long each kind of record is kept, and from when.
 * Most numbers here are NOT law. They are our proposals, to be set by the archivist of each municipality with the
 * selection list (selectielijst) beside it; only a row with `status: 'law'` repeats a number from a statute, and those
 * two were read in older wordings. Nothing is destroyed because of this table alone: destruction is a decision with a
 * declaration (verklaring van vernietiging), and a legal hold stops it.
 *
 * Sources, read on 21 November 2026:
 * Wmo 2015, art. 5.3.4 (BWBR0035362), wording of 1 January 2019; a newer one exists. https://wetten.overheid.nl/BWBR0035362/
 * Jeugdwet, art. 7.3.8 lid 3 (BWBR0034925), wording of 6 November 2021. https://wetten.overheid.nl/BWBR0034925/
 * AVG art. 5 lid 1 e: no longer than needed. No source was found for a number for reports of human trafficking.
 */
import { plainDate, type PlainDate } from '../time.ts'
import { lastDayOfTerm } from './extension-of-terms.ts'
import { type LegalSource, months, type Term, years } from './source.ts'

type Basis =
  /** Our own suggestion; the municipality decides. */
  | { readonly status: 'proposal'; readonly why: string }
  /** A number from a statute. */
  | { readonly status: 'law'; readonly source: LegalSource }
  /** A rule exists or should exist, but nobody here has read it. */
  | { readonly status: 'open'; readonly why: string }

export type RetentionPeriod = {
  readonly nl: string
  /** `withTheData`: as long as the data it belongs to. `notDecided`: no number, so nothing may be destroyed by itself. */
  readonly keep: Term | 'permanently' | 'withTheData' | 'withTheTrack' | 'notDecided'
  /** The event that starts the period, for people. */
  readonly from: string
  readonly basis: Basis
  /** May be lengthened once, with a recorded reason. */
  readonly onceExtendable?: true
}

const noNumberInLaw = 'Geen bron met een getal gevonden; de archivaris van de gemeente stelt de termijn vast.'

export const retentionPeriods = {
  reportWithoutFollowUp: {
    nl: 'melding zonder opvolging, spam',
    keep: months(3),
    from: 'binnenkomst',
    basis: { status: 'proposal', why: `Zo kort als kan. ${noNumberInLaw}` },
  },
  reportWithNoIndication: {
    nl: 'melding met uitkomst nu geen aanwijzing',
    keep: years(1),
    from: 'afsluiting',
    basis: { status: 'proposal', why: `Daarna alleen nog anonieme aantallen. ${noNumberInLaw}` },
  },
  watchedReport: {
    nl: 'melding die in de gaten wordt gehouden',
    keep: months(6),
    from: 'besluit om in de gaten te houden',
    basis: { status: 'proposal', why: noNumberInLaw },
    onceExtendable: true,
  },
  caseFile: {
    nl: 'casusdossier',
    keep: 'withTheTrack',
    from: 'sluiting',
    basis: { status: 'proposal', why: 'De leidende wet van het spoor bepaalt de termijn.' },
  },
  youthCareFile: {
    nl: 'dossier jeugdhulp',
    keep: years(20),
    from: 'laatste wijziging',
    basis: {
      status: 'law',
      source: {
        law: 'Jeugdwet',
        article: 'art. 7.3.8 lid 3',
        bwb: 'BWBR0034925',
        url: 'https://wetten.overheid.nl/BWBR0034925/',
        wording: plainDate('2021-11-06'),
        status: 'toCheck',
      },
    },
  },
  socialSupportFile: {
    nl: 'dossier Wmo',
    keep: years(15),
    from: 'ontvangst of opstelling van de gegevens',
    basis: {
      status: 'law',
      source: {
        law: 'Wet maatschappelijke ondersteuning 2015',
        article: 'art. 5.3.4 lid 1',
        bwb: 'BWBR0035362',
        url: 'https://wetten.overheid.nl/BWBR0035362/',
        wording: plainDate('2019-01-01'),
        status: 'toCheck',
      },
    },
  },
  administrativeMeasure: {
    nl: 'bestuurlijke maatregel, Bibob',
    keep: 'notDecided',
    from: 'besluit',
    basis: { status: 'open', why: 'Selectielijst gemeenten; niet gelezen.' },
  },
  networkCopy: {
    nl: 'kopie voor of van RIEC of Zorg- en Veiligheidshuis',
    keep: 'notDecided',
    from: 'verstrekking',
    basis: { status: 'open', why: 'Wgs en besluit Wgs; niet gelezen.' },
  },
  accessLog: {
    nl: 'logboek van inzage en wijziging',
    keep: years(2),
    from: 'regel in het logboek',
    basis: { status: 'proposal', why: noNumberInLaw },
  },
  consentRecord: {
    nl: 'vastlegging van toestemming',
    keep: 'withTheData',
    from: 'vastlegging',
    basis: { status: 'proposal', why: 'Zo lang als de gegevens waarover de toestemming gaat.' },
  },
  publishedPolicy: {
    nl: 'beleid met externe werking',
    keep: 'permanently',
    from: 'vaststelling',
    basis: { status: 'open', why: 'Toelichting op de selectielijst gemeenten; de lijst zelf is niet gelezen.' },
  },
  anonymousFigures: {
    nl: 'anonieme cijfers',
    keep: 'permanently',
    from: 'telling',
    basis: { status: 'proposal', why: 'Zonder personen geldt de AVG niet (overweging 26).' },
  },
} as const satisfies Record<string, RetentionPeriod>

export type RetainedRecord = keyof typeof retentionPeriods

/**
 * The last day on which a record is still kept by this table. These terms are no statutory terms for citizens, so no
 * weekend or holiday moves them.
 *
 * @param startedOn the day of the event in `from`; a local date
 * @returns nothing when the table gives no number: then no day follows from it and a person decides
 */
export function lastDayKept(record: RetainedRecord, startedOn: PlainDate): PlainDate | undefined {
  const { keep }: RetentionPeriod = retentionPeriods[record]
  return typeof keep === 'string' ? undefined : lastDayOfTerm(startedOn, keep, { statutory: false })
}
