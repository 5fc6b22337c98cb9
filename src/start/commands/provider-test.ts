// SPDX-License-Identifier: EUPL-1.2
/** `spil provider test`: asks the service of a municipality what it says of itself, and tells whether that fits. Nobody signs in. */
import { Conversations } from '../../entrance/account/conversation.ts'
import { SignInRefused } from '../../entrance/refusal.ts'
import { findIdentityProvider } from '../../platform/people/identity-provider.ts'
import { OperatorProblem, readArguments } from './command.ts'
import { getMunicipality, look, operate } from './operate.ts'

export async function run(args: readonly string[]): Promise<void> {
  const { municipality: slug } = readArguments(args, { municipality: 'once' })
  await operate('database and keys', async (operator) => {
    const { id, name } = await getMunicipality(operator, slug)
    const provider = await look(operator, id, findIdentityProvider)
    if (!provider) {
      console.log(`${name} has no service for accounts: its people sign in with passkeys.`)
      return
    }
    try {
      const { address } = await new Conversations().begin(provider, { back: 'https://localhost/', again: false })
      console.log(`${provider.issuer} answers, and sends people to ${new URL(address).origin} to sign in.`)
    } catch (error) {
      if (!(error instanceof SignInRefused)) throw error
      throw new OperatorProblem(
        `${provider.issuer} does not answer as it should (${error.detail}): check the issuer letter for letter, the network, and its certificate.`,
      )
    }
  })
}
