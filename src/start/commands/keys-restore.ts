// SPDX-License-Identifier: EUPL-1.2
/** `spil keys restore`: puts the root key back from its copy. Never over one that is there. */
import { existsSync, readFileSync } from 'node:fs'
import { placeRootKey, rootKeyFileIn } from '../../platform/keys/file-key-provider.ts'
import { openRootKeyCopy } from '../../platform/keys/root-key-copy.ts'
import { CannotOpen } from '../../platform/sealing/envelope.ts'
import { readSettings } from '../settings.ts'
import { OperatorProblem, readArguments, UsageError } from './command.ts'
import { readSecret } from './read-secret.ts'

export async function run(args: readonly string[]): Promise<void> {
  const { from, 'passphrase-file': file } = readArguments(args, { from: 'once', 'passphrase-file': 'maybe' })
  const { keysDir } = readSettings(process.env, 'keys')
  const isThere = new OperatorProblem(
    `There is a root key in ${keysDir} already, and it stays: to restore another, move that one away first.`,
  )
  if (existsSync(rootKeyFileIn(keysDir))) throw isThere
  const copy = textOf(from)
  const root = await openRootKeyCopy(copy, await readSecret('passphrase', file)).catch((error: unknown) => {
    if (!(error instanceof CannotOpen)) throw error
    throw new OperatorProblem(
      'The copy does not open: the passphrase is another one, or this is no whole copy of a root key.',
    )
  })
  if (!placeRootKey(keysDir, root)) throw isThere
  console.log(`The root key is back: ${rootKeyFileIn(keysDir)}.`)
  console.log('See whether it opens the keys of the municipalities: npm run --silent spil -- doctor.')
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new UsageError(`The copy ${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`)
  }
}
