// SPDX-License-Identifier: EUPL-1.2
/**
 * A disclosure as a record of Verwerkingenlogging, the standard with which Dutch municipalities log the use of personal data; hence the Dutch
 * names of fields. Values in, values out. Objects are the random ids of rows, never a BSN or a name: a person is no searchable record here.
 *
 * Source: VNG Realisatie, Verwerkingenlogging, "Bewerking API" 0.9.0 (schemas VerwerkingsactieUitgebreidBasis and VerwerktObjectBasis).
 * Ours: that a line is confidential unless the person agreed and no embargo lies on it; the ids of the activities, which a municipality maps to
 * its own register; how long it is kept, which is our proposal for the log of looks.
 */
import { retentionPeriods } from '../../law/retention.ts'
import type { Term } from '../../law/source.ts'
import { netherlands } from '../../time.ts'
import type { DisclosureLine, LineBasis, LineReceiver, PurposeCode } from '../../triage/index.ts'
import { roomWords } from './words.nl.ts'

export interface ProcessingAction {
  actieId: string
  actieNaam: string
  handelingNaam: string
  verwerkingNaam: string
  verwerkingId: string
  verwerkingsactiviteitId: string
  verwerkingsactiviteitUrl: string
  vertrouwelijkheid: 'normaal' | 'vertrouwelijk'
  bewaartermijn: string
  uitvoerder: string
  systeem: string
  gebruiker: string
  gegevensbron: string
  soortAfnemerId: string
  afnemerId: string
  tijdstip: string
  verwerkteObjecten: readonly ProcessedObject[]
}

interface ProcessedObject {
  objecttype: 'persoon'
  soortObjectId: string
  objectId: string
  betrokkenheid: string
  verwerkteSoortenGegevens: readonly { soortGegeven: string }[]
}

/** One for each purpose; ours, and never used for anything else. */
export const activityIds: Record<PurposeCode, string> = {
  P1: '9d502aa0-01f2-4180-8d72-76eade431388',
  P2: '0a149ec8-b493-43c9-8980-b89dfee4ec05',
  P3: 'cf96acab-273a-47be-9bac-3170616f2528',
  P4: 'e774f4c5-1aac-4252-94f8-f3a85ecfb518',
  P5: '57d8ea74-4365-40ac-b5ef-e9e47a21227c',
  P6: '4747fd91-685d-4ed5-8824-73e4e47c1c07',
  P7: '9c655596-0608-40ab-a792-7fbf77fabc1f',
  P8: '64a97c66-7f77-4938-8da2-8aad6365ce80',
  P9: 'd6f77baa-542a-4795-a643-4c41c223ed2b',
  P10: '85eb6c7c-414e-4544-954f-284541bfe2f4',
  P11: 'be98f70f-d0b4-4000-8919-acf270390406',
}

const receiverKinds: Record<LineReceiver['kind'], string> = {
  role: 'rol in Spil',
  partner: 'partner in Spil',
  municipality: 'gemeente in Spil',
}

const dataWords = {
  ordinary: 'gewone persoonsgegevens',
  special: 'bijzondere persoonsgegevens',
  criminal: 'strafrechtelijke persoonsgegevens',
} as const

const unitLetters: Partial<Record<Term['unit'], string>> = { days: 'D', weeks: 'W', months: 'M', years: 'Y' }

/** As a duration of ISO 8601. */
export const isoTerm = ({ unit, count }: Term): string => `P${count}${unitLetters[unit] ?? 'D'}`

const sayData = (basis: LineBasis): string => ('data' in basis ? dataWords[basis.data] : 'niet vastgelegd')

/** Of what was written down afterwards only the day is known: then its beginning. */
const momentOf = ({ at, day }: DisclosureLine): string =>
  (at ? at.toZonedDateTimeISO(netherlands) : day.toZonedDateTime(netherlands)).toString({
    smallestUnit: 'second',
    timeZoneName: 'never',
  })

/** @param oin of the municipality: twenty digits */
export const toProcessingAction = (line: DisclosureLine, oin: string): ProcessingAction => ({
  actieId: line.id,
  actieNaam: `Verstrekken: ${line.what}`,
  handelingNaam: `Verstrekken uit ${roomWords[line.room]}`,
  verwerkingNaam: line.about.kind === 'report' ? 'Behandelen van een melding' : 'Behandelen van een casus',
  verwerkingId: line.about.id,
  verwerkingsactiviteitId: activityIds[line.purpose],
  verwerkingsactiviteitUrl: `urn:spil:doel:${line.purpose}`,
  vertrouwelijkheid: line.consent === 'given' && !line.isUnderEmbargo ? 'normaal' : 'vertrouwelijk',
  bewaartermijn: isoTerm(retentionPeriods.accessLog.keep),
  uitvoerder: oin,
  systeem: 'Spil',
  gebruiker: line.decidedBy,
  gegevensbron: `Spil, ${roomWords[line.room]}`,
  soortAfnemerId: receiverKinds[line.receiver.kind],
  afnemerId: line.receiver.key,
  tijdstip: momentOf(line),
  verwerkteObjecten: [
    {
      objecttype: 'persoon',
      soortObjectId: line.about.kind === 'report' ? 'melding in Spil' : 'casus in Spil',
      objectId: line.about.id,
      betrokkenheid: 'betrokkene',
      verwerkteSoortenGegevens: [{ soortGegeven: sayData(line.basis) }],
    },
  ],
})
