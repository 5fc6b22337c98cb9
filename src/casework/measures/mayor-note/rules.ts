// SPDX-License-Identifier: EUPL-1.2
/**
 * What a note for the burgemeester begins with: facts that hold no person, no place and no case. It is a start to write on; who writes looks
 * it through. Values in, values out.
 */
import { barrierInstruments, barrierStages, type EffectReview } from '../../../law/barriers.ts'
import { suggestSpans } from '../../../identifiers/redact/suggest-spans.ts'
import type { PlainDate } from '../../../time.ts'
import { sayExact } from '../../../ui/date-words.ts'
import { objectionEnds, type ReviewResult } from '../rules.ts'
import type { Measure } from '../store.ts'
import { momentWords, resultWords, statusWords } from '../words.nl.ts'
import { noteWords } from './words.nl.ts'

/** Half a page: so many characters in each of the three parts, and so many measures. */
export const longestPart = 600
export const mostInNote = 5

export const noteParts = ['speelt', 'doen', 'vraag'] as const
export type NotePart = (typeof noteParts)[number]

export type NotedMeasure = Pick<
  Measure,
  'id' | 'instrument' | 'stage' | 'status' | 'targetKind' | 'text' | 'decidedOn' | 'startsOn'
>

/** A person is never in it, however well the words are chosen: one measure against one person leads to somebody. */
export const mayBeNoted = ({ targetKind, status }: Pick<Measure, 'targetKind' | 'status'>): boolean =>
  targetKind !== 'person' && status !== 'abandoned'

/** What a measure is called where everybody may read it. */
export const openTitle = ({ instrument, text }: Pick<Measure, 'instrument' | 'text'>): string =>
  text.publicTitle === '' ? barrierInstruments[instrument].nl : text.publicTitle

export interface NotedEffect {
  moment: EffectReview
  result: ReviewResult
}

/** @param sectors in words @returns the parts as one begins with them, none longer than it may be */
export function proposedNote(
  measures: readonly (NotedMeasure & { effects: readonly NotedEffect[] })[],
  sectors: readonly string[],
): Record<NotePart, string> {
  const stages = [...new Set(measures.map(({ stage }) => barrierStages[stage]))]
  const matters = [
    ...(stages.length > 0 ? [noteWords.stages(stages.join(', '))] : []),
    ...(sectors.length > 0 ? [noteWords.sectors(sectors.join(', '))] : []),
  ]
  return {
    speelt: matters.join('\n').slice(0, longestPart),
    doen: measures.map(lineOf).join('\n').slice(0, longestPart),
    vraag: '',
  }
}

function lineOf({ effects, ...measure }: NotedMeasure & { effects: readonly NotedEffect[] }): string {
  const { status, decidedOn, startsOn, instrument } = measure
  const since: PlainDate | undefined = status === 'running' ? startsOn : decidedOn
  const ends = status === 'decided' ? objectionEnds(instrument, decidedOn) : undefined
  const parts = [
    since ? `${statusWords[status]} (${sayExact(since)})` : statusWords[status],
    ...(ends ? [noteWords.objection(sayExact(ends))] : []),
    ...effects.map(({ moment, result }) => `${momentWords[moment]}: ${resultWords[result]}`),
  ]
  return `${openTitle(measure)}: ${parts.join('; ')}.`
}

/** @returns words that seem to lead to a person; none twice */
export function namedInNote(parts: readonly string[]): string[] {
  const found = parts.flatMap((part) => suggestSpans(part).map(({ start, end }) => part.slice(start, end)))
  return [...new Map(found.map((word) => [word.toLowerCase(), word])).values()]
}
