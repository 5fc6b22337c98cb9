// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of a line in the register of disclosures; the words of a state are for every room. */
import type { DisclosureLine } from './line.ts'

export const words = {
  consultation: 'vraag om raad',
  handOver: 'doorgegeven melding',
  text: 'tekst om te vertalen',
  unknownChannel: 'niet vastgelegd',
} as const

export const lineStateWords: Record<DisclosureLine['state'], string> = {
  waiting: 'wacht nog',
  open: 'loopt',
  ended: 'klaar',
  refused: 'geweigerd',
  withdrawn: 'ingetrokken',
}
