// SPDX-License-Identifier: EUPL-1.2
/** `spil keys init`: makes the root key, once. Never over one that is there. */
import { ensureRootKey, rootKeyFileIn } from '../../platform/keys/file-key-provider.ts'
import { readSettings } from '../settings.ts'
import { OperatorProblem, readArguments } from './command.ts'

export async function run(args: readonly string[]): Promise<void> {
  readArguments(args, {})
  const { keysDir } = readSettings(process.env, 'keys')
  if (!ensureRootKey(keysDir))
    throw new OperatorProblem(
      `There is a root key in ${keysDir} already: use it, or set SPIL_KEYS_DIR to another folder.`,
    )
  console.log(`The root key is made: ${rootKeyFileIn(keysDir)}.`)
  console.log(
    'Who loses it loses every report. Make a copy now: npm run --silent spil -- keys backup --to FILE, and keep it elsewhere.',
  )
}
