// SPDX-License-Identifier: EUPL-1.2
/**
 * For small pieces that a list draws again and again, the same each time: drawn once, then kept as HTML. Only for pieces that follow
 * wholly from fixed words, dates and small numbers; never for a text or a name of a person.
 */
import type { Child } from 'hono/jsx'
import { raw } from 'hono/html'

type Drawn = ReturnType<typeof raw>

const known = new Map<string, Drawn>()
const mostKnown = 5000

/** @param name all that the piece depends on */
export function drawnOnce(name: string, draw: () => Child): Drawn {
  const there = known.get(name)
  if (there) return there
  if (known.size >= mostKnown) known.clear()
  // an element of hono/jsx is its HTML when it becomes text
  const drawn = raw((draw() as Drawn).toString())
  known.set(name, drawn)
  return drawn
}
