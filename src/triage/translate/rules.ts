// SPDX-License-Identifier: EUPL-1.2
/** Which texts of a report may go to a sworn interpreter or translator. Values in, values out. */
import type { OpenReport } from '../../reporting/index.ts'

export const receiverRoles = ['swornTranslator', 'swornInterpreter'] as const
export type ReceiverRole = (typeof receiverRoles)[number]

export const disclosureChannels = ['secureMail', 'onTheSpot', 'telephone'] as const
export type DisclosureChannel = (typeof disclosureChannels)[number]

export interface Original {
  what: 'story' | 'letter'
  /** of a letter; null: the story */
  messageId: string | null
  /** ISO date; of a letter only */
  writtenOn: string | undefined
  text: string
}

/**
 * What nobody here needs to have read by somebody else stays here. Of what a colleague took over or wrote down for somebody else the form
 * does not know the language: there a person sees it.
 */
export const mayNeedTranslation = ({
  language,
  colleague,
}: Pick<OpenReport['content'], 'language' | 'colleague'>): boolean =>
  !['nl', 'nl-makkelijk'].includes(language) || colleague?.tells === 'onBehalf'

/** The story first, then the letters of the reporter. Never contact details: those are no text to translate. */
export const originalsOf = ({ content, letters }: Pick<OpenReport, 'content' | 'letters'>): Original[] => [
  { what: 'story', messageId: null, writtenOn: undefined, text: content.story },
  ...letters
    .filter(({ direction, kind }) => direction === 'fromReporter' && kind !== 'added')
    .map(({ id, writtenOn, text }): Original => ({ what: 'letter', messageId: id, writtenOn, text })),
]

/** `verhaal`, or the id of a letter. */
export const nameOf = ({ messageId }: Original): string => messageId ?? 'verhaal'

/** Every word of the extract stands in the original, in that order: one may leave out words, not add or change them. */
export function isExtract(extract: string, original: string): boolean {
  const whole = wordsOf(original)
  let at = 0
  for (const word of wordsOf(extract)) {
    at = whole.indexOf(word, at) + 1
    if (at === 0) return false
  }
  return true
}

/** Without the signs around them: where words are left out, a comma or dots may come. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .split(/\s+/)
    .map((word) => word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter(Boolean)
