// SPDX-License-Identifier: EUPL-1.2
/** Whether this Node can run Spil. */

/** The version in the lockfile (docs/decisions/0002). */
const needed = 26

export const nodeVersion = (version: string): string[] =>
  Number(version.split('.')[0]) >= needed
    ? []
    : [`This is Node ${version}, but Spil needs ${needed}: use npm run --silent spil -- ..., which brings its own.`]
