// SPDX-License-Identifier: EUPL-1.2
/** Every type of identifier with its reader: one table, so that a form, a tool and a store mean the same by a type. */
import { readAddress } from './address.ts'
import { readAdvertisement } from './advertisement.ts'
import { readCompany } from './company.ts'
import { readEmail } from './email.ts'
import { readHandle } from './handle.ts'
import { readIban } from './iban.ts'
import { readKvk } from './kvk.ts'
import { readName } from './name.ts'
import { readPhone } from './phone.ts'
import { readPlate } from './plate.ts'
import type { Reading } from './reading.ts'

export const identifierTypes = [
  'phone',
  'plate',
  'address',
  'kvk',
  'iban',
  'email',
  'handle',
  'name',
  'company',
  'advertisement',
] as const
export type IdentifierType = (typeof identifierTypes)[number]

const readers = {
  phone: readPhone,
  plate: readPlate,
  address: readAddress,
  kvk: readKvk,
  iban: readIban,
  email: readEmail,
  handle: readHandle,
  name: readName,
  company: readCompany,
  advertisement: readAdvertisement,
} as const satisfies Record<IdentifierType, (typed: string) => Reading>

export const isIdentifierType = (name: string): name is IdentifierType => Object.hasOwn(readers, name)

/** Never throws. @param birthDate of a name only */
export const readIdentifier = (type: IdentifierType, typed: string, birthDate = ''): Reading =>
  type === 'name' ? readName(typed, birthDate) : readers[type](typed)
