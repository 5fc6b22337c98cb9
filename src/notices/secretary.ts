// SPDX-License-Identifier: EUPL-1.2
/** The address of the gemeentesecretaris, who hears it when nobody is left at the desk. */
import { sealedAddressIn } from './sealed-address.ts'

export const { set: setSecretary, isThere: hasSecretary, find: findSecretary } = sealedAddressIn('notices.secretary')
