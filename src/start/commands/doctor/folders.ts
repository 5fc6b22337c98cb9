// SPDX-License-Identifier: EUPL-1.2
/** Whether the root key and the data folder are ours alone, and whether there is room on the disk. */
import { statSync, type Stats } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { readRootKey, RootKeyProblem, rootKeyFileIn } from '../../../platform/keys/file-key-provider.ts'
import type { SettingsFound } from '../../settings.ts'
import type { Finding } from './finding.ts'

/** Enough for the database to go on while somebody comes to help. A proposal of Spil. */
const leastFreeBytes = 2 ** 30

export async function folders({ dataDir, keysDir }: SettingsFound): Promise<Finding[]> {
  const folder = dataFolderProblems(dataDir)
  return [
    ['root key', rootKeyProblems(keysDir)],
    ['data folder', folder],
    ...(folder.length === 0 ? [['free disk', await diskOf(dataDir)] as const] : []),
  ]
}

function rootKeyProblems(keysDir: string): string[] {
  const problems: string[] = []
  try {
    readRootKey(keysDir)
  } catch (error) {
    if (!(error instanceof RootKeyProblem)) throw error
    problems.push(error.message)
  }
  const file = rootKeyFileIn(keysDir)
  problems.push(...ownerProblem(`The root key ${file}`, file, statOf(file)))
  const folder = statOf(keysDir)
  if (folder && mayOthers(folder, 0o077))
    problems.push(`Others may enter the folder of the root key ${keysDir}. Make it yours alone: chmod 0700.`)
  return problems
}

function dataFolderProblems(dataDir: string): string[] {
  const folder = statOf(dataDir)
  if (!folder?.isDirectory())
    return [`The data folder ${dataDir} is not there: make it with mode 0711, or set SPIL_DATA_DIR to another.`]
  const problems = ownerProblem(`The data folder ${dataDir}`, dataDir, folder)
  if (mayOthers(folder, 0o022)) problems.push(`Others may write in the data folder ${dataDir}: chmod 0711.`)
  return problems
}

/** Whoever runs this is taken to be who runs the programs. */
function ownerProblem(what: string, path: string, found: Stats | undefined): string[] {
  const us = process.getuid?.()
  if (!found || us === undefined || found.uid === us) return []
  return [
    `${what} belongs to user ${found.uid}, and this runs as user ${us}: run as the user of the programs, or chown ${us} ${path}.`,
  ]
}

async function diskOf(dataDir: string): Promise<string[]> {
  const { bavail, bsize } = await statfs(dataDir)
  return diskProblem(dataDir, bavail * bsize)
}

export const diskProblem = (folder: string, freeBytes: number): string[] =>
  freeBytes >= leastFreeBytes
    ? []
    : [
        `Only ${Math.floor(freeBytes / 2 ** 20)} MiB is free on the disk of ${folder}: make room, at least ${leastFreeBytes / 2 ** 20} MiB.`,
      ]

const mayOthers = ({ mode }: Stats, what: number): boolean => process.platform !== 'win32' && (mode & what) !== 0

const statOf = (path: string): Stats | undefined => {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}
