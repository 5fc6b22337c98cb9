// SPDX-License-Identifier: EUPL-1.2
/** `spil keys backup`: writes a copy of the root key, sealed with a passphrase, and opens it again before it says so. */
import { closeSync, fsyncSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { readRootKey } from '../../platform/keys/file-key-provider.ts'
import { openRootKeyCopy, sealRootKeyCopy } from '../../platform/keys/root-key-copy.ts'
import { readSettings } from '../settings.ts'
import { OperatorProblem, readArguments, UsageError } from './command.ts'
import { readSecret } from './read-secret.ts'

/** Five or six words; a copy can be guessed at for as long as somebody likes. */
const shortestPassphrase = 20

export async function run(args: readonly string[]): Promise<void> {
  const { to, 'passphrase-file': file } = readArguments(args, { to: 'once', 'passphrase-file': 'maybe' })
  const root = readRootKey(readSettings(process.env, 'keys').keysDir)
  const passphrase = await readSecret('passphrase', file)
  if (passphrase.length < shortestPassphrase)
    throw new UsageError(
      `The passphrase is too short: give at least ${shortestPassphrase} characters, such as six words.`,
    )
  write(to, await sealRootKeyCopy(root, passphrase))
  const opened = await openRootKeyCopy(readFileSync(to, 'utf8'), passphrase)
  if (!opened.equals(root)) throw new OperatorProblem(`The copy in ${to} is not right: remove it and try again.`)
  console.log(`The root key is copied to ${to}, sealed with the passphrase; it was opened once to be sure.`)
  console.log('Keep the copy and the passphrase in two places, both away from the backups of the database.')
}

function write(file: string, text: string): void {
  let handle: number
  try {
    handle = openSync(file, 'wx', 0o400)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new OperatorProblem(
      code === 'EEXIST'
        ? `${file} is there already and stays as it is: choose another name.`
        : `${file} cannot be made (${code}): choose a folder in which you may write.`,
    )
  }
  try {
    writeSync(handle, text)
    fsyncSync(handle)
  } catch (error) {
    rmSync(file, { force: true })
    throw new OperatorProblem(
      `${file} cannot be written (${(error as NodeJS.ErrnoException).code}): look at the disk, or choose another.`,
    )
  } finally {
    closeSync(handle)
  }
}
