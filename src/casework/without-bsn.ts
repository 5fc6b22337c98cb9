// SPDX-License-Identifier: EUPL-1.2
/** Texts that are refused, with the reason, when a BSN stands in them (UAVG art. 46). */
import * as z from 'zod'
import { holdsBsn } from '../identifiers/bsn.ts'
import { clean } from './typed.ts'

const within = (atMost: number) =>
  z
    .string()
    .max(atMost, 'tooLong')
    .refine((text) => !holdsBsn(text), 'holdsBsn')

/** Empty is nothing. @param atMost characters */
export const maybeWithoutBsn = (atMost: number) => z.string().default('').transform(clean).pipe(within(atMost))

/** @param missing the key of what to say when there is nothing @param atMost characters */
export const neededWithoutBsn = (atMost: number, missing: string) =>
  z.string({ error: missing }).transform(clean).pipe(within(atMost).min(1, missing))
