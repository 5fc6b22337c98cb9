// SPDX-License-Identifier: EUPL-1.2
/**
 * On which PostgreSQL the tests run: 18, which `npm start` has too, or an older one that `npm run test:postgresql` asks for with
 * SPIL_TEST_POSTGRESQL. Read by the tests only; the product never chooses.
 */
import { join } from 'node:path'
import { findBinaries, type Binaries } from '../../src/platform/database/embedded/binaries.ts'

/** Of `package.json` in this folder. */
export const olderVersions = [15, 16, 17] as const
export const usualVersion = 18

export const chosenVersion = Number(process.env['SPIL_TEST_POSTGRESQL'] ?? usualVersion)

/** Where npm lays the package of an older version. */
export const folderOf = (version: number): string =>
  join(import.meta.dirname, `node_modules/postgresql-${version}-${process.platform}-${process.arch}`)

/** @returns nothing for the usual one */
export const chosenBinaries = (): Binaries | undefined =>
  chosenVersion === usualVersion ? undefined : findBinaries(folderOf(chosenVersion))
