// SPDX-License-Identifier: EUPL-1.2
/**
 * What the emergency card (spoedkaart) holds and in which order, which numbers are accepted, and when a line wants checking. A wrong number
 * at night costs an hour: a number that nobody checked says so. Values in, values out.
 */
import { readPhone } from '../../identifiers/phone.ts'
import { tidy } from '../../identifiers/reading.ts'
import { suggestSpans } from '../../identifiers/redact/suggest-spans.ts'
import type { SpanType } from '../../identifiers/redact/span.ts'
import { isBefore, type PlainDate } from '../../time.ts'

/** In the order in which one calls at night; 112 stands above them and is never changed. */
export const fixedKinds = [
  'municipality',
  'crisis',
  'veiligThuis',
  'comensha',
  'centreMunicipality',
  'interpreter',
  'police',
] as const
export type FixedKind = (typeof fixedKinds)[number]
export type CardKind = FixedKind | 'own'

/** Who keeps the card: the same as `emergency-card.change`. A line says in which of these roles it was checked. */
export const keepers = ['attentionOfficer', 'deputy', 'careCoordinator'] as const
export type Keeper = (typeof keepers)[number]

/** Characters: a line on a sheet of paper. */
export const longestName = 60
export const longestNumber = 40
export const longestHours = 50
export const longestPurpose = 90
/** More does not fit on one sheet. */
export const mostOwnLines = 3

export interface CardText {
  name: string
  /** as it is dialled and read; empty when nobody filled it in */
  number: string
  hours: string
  purpose: string
}

export interface CardLine extends CardText {
  /** nothing: what Spil proposes, not yet written by the municipality */
  id: string | undefined
  kind: CardKind
  /** 0 when it was never written */
  version: number
  checked: { on: PlainDate; role: Keeper } | undefined
}

/** 112, the short numbers of municipalities and helplines, and those that cost nothing or little. */
const service = /^(?:112|11[36]|144|116\d{3}|14\d{3,4}|0(?:800|88|90[069])\d{4,7})$/

/** Numbers of services are welcome here, where they are refused for persons. @param typed with spaces and signs as people put them */
export function isCardNumber(typed: string): boolean {
  const text = tidy(typed)
  if (!/^\+?[\d ()-]+$/.test(text)) return false
  return service.test(text.replaceAll(/\D/g, '')) || readPhone(text).quality !== 'afgekeurd'
}

const leadsToPerson: readonly SpanType[] = ['name', 'email', 'birthDate', 'handle', 'bsn', 'iban']

/** Whether a text seems to name somebody: the card hangs on a wall. */
export const namesSomebody = (text: string): boolean =>
  suggestSpans(text).some(({ type }) => leadsToPerson.includes(type))

export type Standing = 'empty' | 'unchecked' | 'old' | 'checked'

/** @param months after which a check counts no longer, as the municipality agreed */
export function standingOf(
  { number, checked }: Pick<CardLine, 'number' | 'checked'>,
  today: PlainDate,
  months: number,
): Standing {
  if (number === '') return 'empty'
  if (!checked) return 'unchecked'
  return isBefore(checked.on, today.subtract({ months })) ? 'old' : 'checked'
}

/** The whole card: each fixed line as the municipality wrote it or else as proposed, then its own. */
export const cardOf = (
  written: readonly CardLine[],
  proposed: Readonly<Record<FixedKind, CardText>>,
): readonly CardLine[] => [
  ...fixedKinds.map(
    (kind): CardLine =>
      written.find((line) => line.kind === kind) ?? {
        ...proposed[kind],
        id: undefined,
        kind,
        version: 0,
        checked: undefined,
      },
  ),
  ...written.filter(({ kind }) => kind === 'own'),
]
