// SPDX-License-Identifier: EUPL-1.2
/**
 * A page of headings, paragraphs and lists, written as HTML that stands by itself and as plain text. No script, nothing from elsewhere:
 * a municipality pastes it into its own intranet or word processor.
 */

export type Block =
  | { readonly heading: string }
  | { readonly text: string }
  | { readonly list: readonly string[]; readonly numbered?: boolean }

export interface PlainPage {
  readonly title: string
  /** Stands apart at the top: what somebody must know before using the page. */
  readonly note?: string
  readonly blocks: readonly Block[]
}

const style = `body{font:1.125rem/1.6 system-ui,sans-serif;max-width:40rem;margin:0 auto;padding:1rem;color:#1a1a1a;background:#fff}
h1,h2{line-height:1.25;overflow-wrap:anywhere;hyphens:auto}li{margin:.4em 0}p,li{overflow-wrap:anywhere}.note{border-left:.3rem solid #7a4a00;padding:.2rem 1rem;background:#fdf4e7}`

export const asHtml = ({ title, note, blocks }: PlainPage): string =>
  [
    '<!doctype html>',
    '<html lang="nl">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<title>${escaped(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${escaped(title)}</h1>`,
    ...(note === undefined ? [] : [`<p class="note">${escaped(note)}</p>`]),
    ...blocks.map(htmlOf),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')

export const asText = ({ title, note, blocks }: PlainPage): string =>
  [title, '='.repeat(title.length), ...(note === undefined ? [] : ['', note]), ...blocks.map(textOf), ''].join('\n')

function htmlOf(block: Block): string {
  if ('heading' in block) return `<h2>${escaped(block.heading)}</h2>`
  if ('text' in block) return `<p>${escaped(block.text)}</p>`
  const kind = block.numbered ? 'ol' : 'ul'
  return [`<${kind}>`, ...block.list.map((item) => `<li>${escaped(item)}</li>`), `</${kind}>`].join('\n')
}

function textOf(block: Block): string {
  if ('heading' in block) return `\n${block.heading}\n${'-'.repeat(block.heading.length)}`
  if ('text' in block) return `\n${block.text}`
  return `\n${block.list.map((item, place) => `${block.numbered ? `${place + 1}.` : '-'} ${item}`).join('\n')}`
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
