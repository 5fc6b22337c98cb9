// SPDX-License-Identifier: EUPL-1.2
/** Tells trouble of the whole database, which passes (a full disk, a restart), from trouble with the one row that was worked on. */

/**
 * Connection lost, deadlock, disk full or no connection left, ended by the operator, trouble outside the database: the classes 08, 40,
 * 53, 57P and 58 of appendix A of the manual. Out of memory (53200) stays out: one row can ask too much.
 */
const passing = /^(08|40|53[13]|57P|58|E[A-Z]{3,}$)/

/** @param error of the driver; its `code` is a SQLSTATE, or a word of Node */
export const isPassing = (error: unknown): boolean => passing.test((error as { code?: string } | undefined)?.code ?? '')
