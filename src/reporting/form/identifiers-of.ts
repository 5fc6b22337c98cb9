// SPDX-License-Identifier: EUPL-1.2
/**
 * From the four fields of the public form in which places and things can be given (never persons: ruling 20) to identifiers as the desk
 * keeps them: as written, and as far as they could be read. What cannot be read goes along all the same; nobody is held up by it.
 */
import { readAddress } from '../../identifiers/address.ts'
import { readAdvertisement } from '../../identifiers/advertisement.ts'
import { holdsBsn, isBsn } from '../../identifiers/bsn.ts'
import { readCompany } from '../../identifiers/company.ts'
import { readKvk } from '../../identifiers/kvk.ts'
import { readPlate } from '../../identifiers/plate.ts'
import type { Reading } from '../../identifiers/reading.ts'
import type { TypedIdentifier } from '../door/report-content.ts'
import type { Typed } from './fields.ts'

export const identifierFields = ['adres', 'bedrijf', 'advertentie', 'kenteken'] as const satisfies (keyof Typed)[]
export type IdentifierField = (typeof identifierFields)[number]

/** Of one field; what is more stays together in the last one, so that nothing is lost and the seal is never overfull. */
const mostPieces = 20

export const identifiersOf = (typed: Pick<Typed, IdentifierField>): TypedIdentifier[] =>
  identifierFields.flatMap((field) => piecesOf(field, typed[field]).flatMap((piece) => readers[field](piece)))

const identifier = (type: string, written: string, { quality, normal }: Reading): TypedIdentifier => ({
  type,
  written,
  normal,
  quality,
})

const readers: Readonly<Record<IdentifierField, (piece: string) => TypedIdentifier[]>> = {
  adres: (piece) => [identifier('address', piece, readAddress(piece))],
  bedrijf: readBusiness,
  advertentie: (piece) => [identifier('advertisement', piece, readAdvertisement(piece))],
  kenteken: (piece) => [identifier('plate', piece, readPlate(piece))],
}

/** A name, a number of the trade register, or both: `Bakkerij Jansen (KvK 12345678)`. */
function readBusiness(piece: string): TypedIdentifier[] {
  const number = /(?<!\d)\d{8}(?!\d)/.exec(piece)?.[0]
  if (number === undefined) return [identifier('company', piece, readCompany(piece))]
  const kvk = identifier('kvk', number, readKvk(number))
  const name = piece
    .replace(number, '')
    .replace(/[\s(:]*k\.?v\.?k\.?(?:-?nummer)?[\s:.]*\)?/i, ' ')
    .trim()
  return /\p{L}{2}/u.test(name) ? [identifier('company', name, readCompany(name)), kvk] : [kvk]
}

const postcodes = /\b[1-9]\d{3} ?[A-Za-z]{2}\b/g

/** Line by line, and what stands between commas; an address holds commas of its own. */
function piecesOf(field: IdentifierField, text: string): string[] {
  const lines = text.split(/[\n;]+/)
  const pieces = lines.flatMap((line) => {
    if (field === 'adres') return addressesIn(line)
    if (field === 'advertentie') return line.split(/[\s,]+(?=https?:|www\.)/i)
    return line.split(field === 'kenteken' ? /,|\sen\s/ : ',')
  })
  const written = pieces.map((piece) => piece.trim().replace(/,$/, '')).filter((piece) => piece !== '')
  if (written.length <= mostPieces) return written
  return [...written.slice(0, mostPieces - 1), written.slice(mostPieces - 1).join(', ')]
}

/** Split at commas only where each part has a postcode of its own in the end. */
function addressesIn(line: string): string[] {
  if ((line.match(postcodes) ?? []).length < 2) return [line]
  const addresses: string[] = []
  let open = ''
  for (const part of line.split(',')) {
    open = open === '' ? part : `${open},${part}`
    if (!part.match(postcodes)) continue
    addresses.push(open)
    open = ''
  }
  return open === '' ? addresses : [...addresses.slice(0, -1), `${addresses.at(-1)},${open}`]
}

/** By field, whether a BSN stands in it: that may not be taken in here (UAVG 46). Eight digits are a KvK-nummer in the field of a company. */
const holdsBsnIn: Readonly<Record<IdentifierField, (text: string) => boolean>> = {
  adres: (text) => holdsBsn(text),
  bedrijf: (text) => holdsBsn(text, [9]),
  // the address of an advertisement is full of digits that are none
  advertentie: (text) => piecesOf('advertentie', text).some(isBsn),
  kenteken: (text) => holdsBsn(text),
}

export const fieldsWithBsn = (typed: Pick<Typed, IdentifierField>): IdentifierField[] =>
  identifierFields.filter((field) => holdsBsnIn[field](typed[field]))

export type Advice = 'addressUnread' | 'advertisementUnread' | 'plateUnread'

const adviceByType: Readonly<Record<string, Advice>> = {
  address: 'addressUnread',
  advertisement: 'advertisementUnread',
  plate: 'plateUnread',
}

/** What could not be read, by field, as a key of the words (`advice`). Kind, and never a reason to stop somebody. */
export function adviceOn(typed: Pick<Typed, IdentifierField>): Partial<Record<IdentifierField, Advice>> {
  const advice: Partial<Record<IdentifierField, Advice>> = {}
  for (const field of identifierFields) {
    const unread = piecesOf(field, typed[field])
      .flatMap((piece) => readers[field](piece))
      .find(({ quality, type }) => quality === 'afgekeurd' && type in adviceByType)
    if (unread) advice[field] = adviceByType[unread.type] as Advice
  }
  return advice
}
