// SPDX-License-Identifier: EUPL-1.2
/** `spil keys rotate`: a new key and a new door for a municipality, while everything runs. What was sealed before still opens. */
import { addEpoch, epochsThatDoNotOpen } from '../../platform/keys/municipality-keys.ts'
import { OperatorProblem, readArguments } from './command.ts'
import { change, getMunicipality, operate } from './operate.ts'

export async function run(args: readonly string[]): Promise<void> {
  const { municipality: slug } = readArguments(args, { municipality: 'once' })
  await operate('database and keys', async (operator) => {
    const { id, name } = await getMunicipality(operator, slug)
    let epoch = 0
    await change(operator, id, async (tx) => {
      // under another root key the programs could not open the new epoch
      if ((await epochsThatDoNotOpen(tx)).length > 0)
        throw new OperatorProblem(
          `The root key in SPIL_KEYS_DIR is not the one of ${slug}: restore the right one, nothing was changed.`,
        )
      epoch = await addEpoch(tx)
      return { action: 'key.rotated', details: { epoch } }
    })
    console.log(`${name} has a new key, epoch ${epoch}. The form takes it up within half a minute; no start is needed.`)
  })
}
