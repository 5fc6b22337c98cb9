// SPDX-License-Identifier: EUPL-1.2
/**
 * What one would read of a mail in HTML. No browser and no parser: tags go, what is not shown goes, nothing is followed. Each step walks
 * through the text once: a mail may be made to keep us busy.
 */

/** Characters of HTML that are looked at. */
const mostHtml = 1_000_000
/** What stands between these is not shown. */
const hidden = ['style', 'script', 'head', 'title'] as const

export function textOfHtml(html: string): string {
  let shown = without(html.slice(0, mostHtml), '<!--', '-->')
  for (const tag of hidden) shown = without(shown, `<${tag}`, `</${tag}`)
  const [before = '', ...tagged] = shown.replaceAll(/\s+/g, ' ').split('<')
  const text = tagged.map((part) => {
    const end = part.indexOf('>')
    const rest = end < 0 ? '' : part.slice(end + 1)
    return /^(?:br|\/p|\/div|\/tr|\/li|\/h[1-6])\b/i.test(part) ? `\n${rest}` : rest
  })
  return [before, ...text]
    .join('')
    .replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi, entity)
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
}

/** Leaves out each part from `begin` until `end`; without an end, all that follows. */
function without(text: string, begin: string, end: string): string {
  const lower = text.toLowerCase()
  // a few characters change their length in lower case; then the places do not fit and nothing is left out
  if (lower.length !== text.length) return text
  const kept: string[] = []
  let from = 0
  for (let start = lower.indexOf(begin); start >= 0; start = lower.indexOf(begin, from)) {
    kept.push(text.slice(from, start))
    const stop = lower.indexOf(end, start + begin.length)
    if (stop < 0) return kept.join('')
    from = end.startsWith('</') ? stop : stop + end.length
  }
  return kept.join('') + text.slice(from)
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

function entity(_whole: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name) return named[name.toLowerCase()] ?? ''
  const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16)
  return code > 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : '\uFFFD'
}
