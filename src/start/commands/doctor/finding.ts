// SPDX-License-Identifier: EUPL-1.2
/** What was looked at, and what is wrong with it: one sentence each, with what to do. */
export type Finding = readonly [what: string, problems: readonly string[]]
