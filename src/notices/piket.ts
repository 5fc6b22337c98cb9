// SPDX-License-Identifier: EUPL-1.2
/** The address of the piket, who is mailed at once when a report names direct danger. */
import { sealedAddressIn } from './sealed-address.ts'

export const { set: setPiket, isThere: hasPiket, find: findPiket } = sealedAddressIn('notices.piket')
