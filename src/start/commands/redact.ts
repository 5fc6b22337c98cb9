// SPDX-License-Identifier: EUPL-1.2
/** `spil redact`: suggests what to black out of a text, so that another system or a test can ask the rules of `src/identifiers/redact/`. */
import type { Span } from '../../identifiers/redact/span.ts'
import { suggestSpans } from '../../identifiers/redact/suggest-spans.ts'
import { askRules, BadQuestion } from './ask-rules.ts'

export async function run(args: readonly string[]): Promise<void> {
  await askRules(args, redact)
}

function redact(question: unknown): { spans: Span[] } {
  if (typeof question !== 'object' || question === null || Array.isArray(question))
    throw new BadQuestion('notAnObject', 'Give {"text"}.')
  const { text } = question as { text?: unknown }
  if (typeof text !== 'string') throw new BadQuestion('textNotText', 'The text is a string.', '/text')
  return { spans: suggestSpans(text) }
}
