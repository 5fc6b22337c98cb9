// SPDX-License-Identifier: EUPL-1.2
/** A mail address that a command reads: from stdin only, because every user of the machine sees a command line. */
import { isMailAddress } from '../../platform/mail/mail-address.ts'
import { UsageError } from './command.ts'

export const mailAddressIn = {
  /** @throws UsageError unless `--email -` was given; does not repeat what was */
  mustBeRead(given: string): void {
    if (given !== '-')
      throw new UsageError(
        '--email must be -: the address is read from stdin, where no other user of the machine sees it.',
      )
  },
  /** @throws UsageError which does not repeat the address */
  checked(address: string | undefined): string {
    if (address === undefined || !isMailAddress(address))
      throw new UsageError('The mail address is none: give one, such as naam@gemeente.nl.')
    return address
  },
}
