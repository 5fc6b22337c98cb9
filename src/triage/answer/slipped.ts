// SPDX-License-Identifier: EUPL-1.2
/**
 * Before a letter of one's own leaves: does something of the file stand in it? Somebody may read along with the reporter, so a name or a
 * number that the reporter did not need to see again is pointed out; the writer decides. It never blocks what he wants to say.
 */
import type { Tx } from '../../platform/database/transaction.ts'
import { openReport } from '../../reporting/index.ts'

/** Words that begin with a capital everywhere: days, months, and how we call ourselves. */
const ordinary = new Set(
  `maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober
  november december nederland nederlands nederlandse gemeente politie veilig thuis u uw ik wij`.split(/\s+/),
)

const words = /\p{L}[\p{L}\p{M}'’-]+/gu
const numbers = /\d[\d .-]{2,}\d/g

/** What looks like a name: a capital that no sentence asked for. */
function namesIn(text: string): string[] {
  return [...text.matchAll(words)].flatMap(({ 0: word, index }) => {
    const before = text.slice(0, index).trimEnd()
    const opensSentence = before === '' || /[.!?:\n"“(]$/.test(before) || /\n\s*$/.test(text.slice(0, index))
    return /^\p{Lu}/u.test(word) && !opensSentence && !ordinary.has(word.toLowerCase()) ? [word.toLowerCase()] : []
  })
}

const digits = (text: string): string => text.replaceAll(/\D/g, '')

/** @param file what the reporter told @returns what of it stands in the letter: names in small letters, numbers as digits */
export function slippedInto(letter: string, file: readonly string[]): string[] {
  const told = file.join('\n')
  const spoken = new Set([...letter.matchAll(words)].map(([word]) => word.toLowerCase()))
  const names = namesIn(told).filter((name) => name.length > 2 && spoken.has(name))
  const written = new Set([...letter.matchAll(numbers)].map(([number]) => digits(number)))
  const known = [...told.matchAll(numbers)].map(([number]) => digits(number)).filter((number) => number.length >= 4)
  return [...new Set([...names, ...known.filter((number) => written.has(number))])]
}

export async function whatSlippedIn(tx: Tx, reportId: string, letter: string): Promise<string[]> {
  const report = await openReport(tx, reportId)
  if (!report) return []
  const { story, where, when, who, whoForces, whoEnables, identifiers } = report.content
  const letters = report.letters.filter(({ direction }) => direction === 'fromReporter').map(({ text }) => text)
  return slippedInto(letter, [
    story,
    where,
    when,
    who,
    whoForces,
    whoEnables,
    ...identifiers.map(({ written }) => written),
    ...letters,
  ])
}
