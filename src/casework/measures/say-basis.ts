// SPDX-License-Identifier: EUPL-1.2
/** On what an instrument rests, as a text that people read, change and have checked: articles with the date of their wording. */
import { barrierInstruments, type InstrumentId } from '../../law/barriers.ts'
import type { LegalSource } from '../../law/source.ts'
import { sayExact } from '../../ui/date-words.ts'
import { basisWords, sourceStatusWords } from './words.nl.ts'

const wordingOf = ({ wording }: LegalSource): string =>
  wording === 'notRead' ? basisWords.notRead : basisWords.wording(sayExact(wording))

/** One line a source: law, article, wording, and whether it is still to be checked. */
export const saySource = (source: LegalSource): string =>
  `${source.law}, ${source.article} (${wordingOf(source)}; ${sourceStatusWords[source.status]})`

export function sayBasis(id: InstrumentId): string {
  const { basis } = barrierInstruments[id]
  if (basis.kind === 'law') return basis.sources.map(saySource).join('\n')
  return `${basisWords.kinds[basis.kind]}: ${basis.nl}`
}
