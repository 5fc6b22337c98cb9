// SPDX-License-Identifier: EUPL-1.2
/**
 * Opened texts of reports, in the memory of this process only, so that a search opens each seal once (decision 0023). Bounded, known by
 * the state the report was in, and forgotten a quarter of an hour after the last search. Never on disk.
 */
import { foldLetters } from '../../identifiers/name.ts'

export interface Haystack {
  /** what a person reads, a line each */
  lines: readonly string[]
  /** the same lines folded: small letters without marks */
  folded: string
}

const longestText = 200_000

export function haystackOf(texts: readonly string[]): Haystack {
  const lines = texts
    .join('\n')
    .slice(0, longestText)
    .split(/\s*\n\s*/)
    .filter((line) => line !== '')
  return { lines, folded: lines.map(oneLine).join('\n') }
}

const oneLine = (text: string): string => foldLetters(text).replaceAll('\n', ' ')

const glimpse = 160

/** @param words folded @returns the line with the first of them when all of them stand in it, cut to what one reads at a glance */
export function lineWith({ lines, folded }: Haystack, words: readonly string[]): string | undefined {
  const [first = ''] = words
  if (first === '' || !words.every((word) => folded.includes(word))) return undefined
  const at = folded.indexOf(first)
  const before = folded.slice(0, at).split('\n')
  const line = lines[before.length - 1] ?? ''
  const from = Math.max(0, (before.at(-1)?.length ?? 0) - glimpse / 2)
  return `${from > 0 ? '… ' : ''}${line.slice(from, from + glimpse)}${line.length > from + glimpse ? ' …' : ''}`
}

/** Letters kept at most, both ways of writing together; about as many bytes, twice that for other scripts. */
const roomFor = 64_000_000
const forgetAfterMs = 15 * 60_000

export class Haystacks {
  readonly #known = new Map<string, { version: string; haystack: Haystack; size: number }>()
  readonly #roomFor: number
  readonly #forgetAfterMs: number
  #size = 0
  #forget: NodeJS.Timeout | undefined

  constructor(options: { roomFor?: number; forgetAfterMs?: number } = {}) {
    this.#roomFor = options.roomFor ?? roomFor
    this.#forgetAfterMs = options.forgetAfterMs ?? forgetAfterMs
  }

  /** @returns nothing when it is not there, or of an older state of the report */
  get(municipalityId: string, reportId: string, version: string): Haystack | undefined {
    const known = this.#known.get(`${municipalityId}|${reportId}`)
    return known?.version === version ? known.haystack : undefined
  }

  /** What does not fit any more is opened again at each search: what is there stays, because a search passes by all. */
  keep(municipalityId: string, reportId: string, version: string, haystack: Haystack): void {
    const name = `${municipalityId}|${reportId}`
    this.#drop(name)
    const size = haystack.folded.length * 2
    if (this.#size + size > this.#roomFor) return
    this.#known.set(name, { version, haystack, size })
    this.#size += size
  }

  /** What is not among these was erased or is not seen any more. */
  keepOnly(municipalityId: string, reportIds: ReadonlySet<string>): void {
    for (const name of this.#known.keys()) {
      const [municipality, reportId = ''] = name.split('|')
      if (municipality === municipalityId && !reportIds.has(reportId)) this.#drop(name)
    }
  }

  /** Begins to wait anew; by a clock of its own, so that a program that has nothing to do forgets too. */
  used(): void {
    clearTimeout(this.#forget)
    this.#forget = setTimeout(() => this.clear(), this.#forgetAfterMs).unref()
  }

  clear(): void {
    this.#known.clear()
    this.#size = 0
  }

  get count(): number {
    return this.#known.size
  }

  #drop(name: string): void {
    this.#size -= this.#known.get(name)?.size ?? 0
    this.#known.delete(name)
  }
}
