// SPDX-License-Identifier: EUPL-1.2
/** A time of day as a time field sends it, `14:30`; the message is a key of the room's words. */
import * as z from 'zod'

export const isTimeOfDay = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)

/** Empty is none. */
export const maybeTimeField = z
  .string()
  .default('')
  .refine((text) => text === '' || isTimeOfDay(text), 'chooseTime')
  .transform((text) => (text === '' ? undefined : text))
