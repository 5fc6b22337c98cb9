// SPDX-License-Identifier: EUPL-1.2
/**
 * Sees that a report says nearly the same as one of the last day, so that a flood of copies cannot bury somebody (M-55). Works on what
 * the worker has in memory anyway; sketches are kept nowhere else, and a worker that starts again has forgotten them. What is alike
 * is never thrown away or decided upon by this: it only stands further back in the queue.
 */
import { createHash } from 'node:crypto'
import type { Instant } from '../../time.ts'

/** Share of word triples two texts must have in common. */
const alikeFrom = 0.7
/** Shorter texts are alike only when they are the same: three words say too little. */
const shortestInWords = 6
const mostTriples = 400
const mostHeads = 2_000
const remembered = { hours: 24 }

interface Head {
  reportId: string
  triples: ReadonlySet<string>
  since: Instant
}

export class NearCopies {
  readonly #heads = new Map<string, Head[]>()

  /** @returns the first report of the last day that says nearly the same, or nothing; then this one may be the first of others */
  find(municipalityId: string, reportId: string, story: string, now: Instant): string | undefined {
    const triples = sketchOf(story)
    if (triples.size === 0) return undefined
    const since = now.subtract(remembered)
    const heads = (this.#heads.get(municipalityId) ?? []).filter(
      (head) => Temporal.Instant.compare(head.since, since) > 0,
    )
    const known = heads.find((head) => head.reportId !== reportId && areAlike(head.triples, triples))
    if (known) return known.reportId
    this.#heads.set(municipalityId, [...heads.slice(-mostHeads + 1), { reportId, triples, since: now }])
    return undefined
  }
}

/** Word triples as short hashes: the words themselves are not kept. */
export function sketchOf(story: string): ReadonlySet<string> {
  const words =
    story
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length === 0) return new Set()
  if (words.length < shortestInWords) return new Set([hash(words.join(' '))])
  const triples = new Set<string>()
  for (let at = 0; at + 2 < words.length && triples.size < mostTriples; at++)
    triples.add(hash(words.slice(at, at + 3).join(' ')))
  return triples
}

export function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (Math.min(a.size, b.size) < alikeFrom * Math.max(a.size, b.size)) return false
  const common = a.intersection(b).size
  return common / (a.size + b.size - common) >= alikeFrom
}

const hash = (text: string): string => createHash('sha256').update(text).digest('base64').slice(0, 8)
