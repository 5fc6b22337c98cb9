// SPDX-License-Identifier: EUPL-1.2
/**
 * What reading an identifier gives, and the tidying that comes before every reading. What was typed is kept beside it by whoever asks:
 * a reading replaces nothing.
 */
import type { Reason } from './words.nl.ts'

/** Goes up when a rule changes what a normal form looks like: forms of two versions are not compared. */
export const normVersion = 1

/** `geldig`: may be compared. `mogelijk`: kept at the desk, compared by nobody. `afgekeurd`: could not be read. */
export const qualities = ['geldig', 'mogelijk', 'afgekeurd'] as const
export type Quality = (typeof qualities)[number]

export interface Reading {
  quality: Quality
  /** The one way of writing it; null when it could not be read. */
  normal: string | null
  reason: Reason
}

/** Characters that are looked at; the rest of a longer text is left alone, so that no pattern meets a book. */
export const longestInput = 500
/** Characters of a normal form, at most. */
export const longestNormal = 254

const fitting = (normal: string, reading: Reading): Reading =>
  normal.length > longestNormal ? refused('tooLong') : reading

export const valid = (normal: string, reason: Reason = 'valid'): Reading =>
  fitting(normal, { quality: 'geldig', normal, reason })
export const possible = (normal: string, reason: Reason): Reading =>
  fitting(normal, { quality: 'mogelijk', normal, reason })
export const refused = (reason: Reason): Reading => ({ quality: 'afgekeurd', normal: null, reason })

/** The noughts of other scripts that keyboards give; their nine others follow them. */
const noughts = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0,
  0x0f20, 0x1040, 0x17e0, 0x1810,
]

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  const nought = noughts.find((start) => code >= start && code < start + 10)
  return nought === undefined ? digit : String(code - nought)
}

/** Short enough, one way of writing each character (NFKC), ASCII digits, nothing invisible, single spaces. */
export const tidy = (typed: string): string =>
  typed
    .slice(0, longestInput)
    .toWellFormed()
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/[\p{Cc}\p{Z}]+/gu, ' ')
    .replaceAll(/\p{Nd}/gu, asciiDigit)
    .slice(0, longestInput)
    .toWellFormed()
    .trim()
