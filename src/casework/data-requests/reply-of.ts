// SPDX-License-Identifier: EUPL-1.2
/** The reply of a request: as it was sent, or as it would be now. */
import { replyText } from './reply.nl.ts'
import { givenOf } from './rules.ts'
import type { DataRequest } from './store.ts'

export const replyOf = ({ words, kind, number, receivedOn }: DataRequest, municipality: string): string =>
  words.reply || replyText({ kind, number, receivedOn, municipality, given: givenOf(words.parts) })
