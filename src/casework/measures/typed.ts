// SPDX-License-Identifier: EUPL-1.2
/** How the texts of a measure are read from its forms, and how long they may be. */
import * as z from 'zod'
import { clean } from '../typed.ts'

/** Characters. */
export const longestLine = 200
export const longestNote = 1_000

export const typedText = (atMost: number) =>
  z.string().default('').transform(clean).pipe(z.string().max(atMost, 'tooLong'))

export const someText = (atMost: number, otherwise: string) =>
  z.string().default('').transform(clean).pipe(z.string().min(1, otherwise).max(atMost, 'tooLong'))

/** Of the text that was on the screen. */
export const whichVersion = z
  .string()
  .regex(/^\d{1,6}$/, 'whichVersion')
  .transform(Number)

/** A choice that may still be open. */
export const maybeOne = <const Choice extends string>(choices: readonly Choice[]) =>
  z
    .string()
    .default('')
    .transform((typed) => choices.find((choice) => choice === typed))
