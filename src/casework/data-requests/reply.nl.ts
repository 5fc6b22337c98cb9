// SPDX-License-Identifier: EUPL-1.2
/**
 * The reply to a request, made of fixed sentences. It does not reveal whether anything exists: of "nothing found" and "everything withheld"
 * it is the same byte for byte, and what is given never says whether there is more. Nobody edits it: one friendly word more in one of the
 * two would tell. It names no report, no reporter, no place and no subject, because somebody else may find the letter.
 */
import { objectionTerm } from '../../law/requests-of-data-subjects.ts'
import type { PlainDate } from '../../time.ts'
import { sayExact } from '../../ui/date-words.ts'
import { lawOf, type RequestKind } from './rules.ts'

interface Reply {
  kind: RequestKind
  number: string
  receivedOn: PlainDate
  municipality: string
  /** what is given or was done, in words the asker may read */
  given: readonly string[]
}

const asked: Record<RequestKind, string> = {
  access: 'om inzage in gegevens over u',
  rectification: 'om gegevens over u te verbeteren',
  erasure: 'om gegevens over u te wissen',
  restriction: 'om gegevens over u minder te gebruiken',
  objection: 'om gegevens over u niet meer te gebruiken',
  woo: 'om informatie openbaar te maken',
}

const listTitle: Record<RequestKind, string> = {
  access: 'Dit geven wij u:',
  rectification: 'Dit hebben wij gedaan:',
  erasure: 'Dit hebben wij gedaan:',
  restriction: 'Dit hebben wij gedaan:',
  objection: 'Dit hebben wij gedaan:',
  woo: 'Dit maken wij openbaar:',
}

const silence: Record<'avg' | 'woo', string> = {
  avg: 'Of er gegevens over u zijn, of meer dan hierboven staat, zeggen wij niet. De wet laat dat toe (UAVG artikel 41). Deze zinnen staan in elke brief zoals deze, ook als er niets is.',
  woo: 'Of er informatie is, of meer dan hierboven staat, zeggen wij niet. De wet laat dat toe (Woo artikel 5.1). Deze zinnen staan in elke brief zoals deze, ook als er niets is.',
}

const numberWords: Readonly<Record<number, string>> = { 6: 'zes' }

export function replyText({ kind, number, receivedOn, municipality, given }: Reply): string {
  const { count } = objectionTerm.lasts
  const weeks = `${numberWords[count] ?? count} weken`
  const lines = [
    'Geachte heer of mevrouw,',
    `U vroeg ons op ${sayExact(receivedOn)} ${asked[kind]}. Uw verzoek heeft nummer ${number}. Wij hebben overal gezocht waar wij moeten zoeken. Dit is ons besluit.`,
    ...(given.length > 0 ? [[listTitle[kind], ...given.map((each) => `- ${each}`)].join('\n')] : []),
    silence[lawOf(kind)],
    `Bent u het niet eens met dit besluit? Schrijf dan binnen ${weeks} na de datum van deze brief aan het college. Zet erbij: bezwaar, het nummer van uw verzoek, en waarom.`,
    ...(lawOf(kind) === 'avg'
      ? [
          'U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens, of de functionaris gegevensbescherming van de gemeente bellen.',
        ]
      : []),
    `Het college van burgemeester en wethouders van ${municipality}`,
  ]
  return lines.join('\n\n')
}
