// SPDX-License-Identifier: EUPL-1.2
/**
 * Design tokens are named for people and chained three deep; a page needs their values. These functions fill them in,
 * text in, text out, so that a public page carries a few hundred bytes of tokens instead of 190 kB.
 */
export type Tokens = Map<string, string>

export const withoutComments = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, '')

/** @returns the custom properties this style text declares, the last declaration of each */
export const declarations = (css: string): Tokens =>
  new Map(
    [...withoutComments(css).matchAll(/(?<=[{;]\s*)(--[\w-]+)\s*:\s*([^;{}]+)/g)].map(([, name = '', value = '']) => [
      name,
      value.trim(),
    ]),
  )

/** @returns the private properties of the library (`--_`) that have one value in all of `css`: these can be filled in too */
export const settled = (css: string): Tokens =>
  new Map([...declarations(css)].filter(([name]) => name.startsWith('--_') && css.split(`${name}:`).length === 2))

/** Stands for a token nobody defined: the declaration that needs it has no effect and goes. */
const nothing = '\uE000'
/** Stands for a `var(` that stays, so that the search for the innermost one passes it by. */
const stays = '\uE001'

/** Replaces each `var(--token, fallback)` by its value, innermost first, except tokens in `alive` and unsettled private ones. */
export function fillIn(css: string, tokens: Tokens, alive: ReadonlySet<string>): string {
  const value = (name: string, fallback: string | undefined): string => {
    if (alive.has(name) || (name.startsWith('--_') && !tokens.has(name))) return `${stays}${name})`
    const token = tokens.get(name)
    if (token !== undefined && token !== 'None') return token
    return fallback?.trim() ?? nothing
  }
  const innermost = /var\(\s*(--[\w-]+)\s*(?:,((?:[^()\uE000]|\([^()]*\))*))?\)/g
  let filled = withoutComments(css)
  for (let before = ''; before !== filled;) {
    before = filled
    filled = filled.replace(innermost, (_, name: string, fallback?: string) => value(name, fallback))
  }
  return filled.replaceAll(stays, 'var(').replace(/[\w-]+\s*:[^;{}]*\uE000[^;{}]*;?/g, '')
}

/** Drops each custom property nobody asks for. */
export const withoutUnused = (css: string): string =>
  css.replace(/(?<=[{;]\s*)(--[\w-]+)\s*:[^;{}]*;?/g, (text, name: string) => (css.includes(`var(${name}`) ? text : ''))

/** Long token names are for people; the page carries `--t0`, `--t1`. */
export const shortened = (css: string, names: readonly string[]): string =>
  names.reduce((text, name, index) => text.replaceAll(name, `--t${index}`), css)

/**
 * Writes what the rules of these selectors have in common once. Safe for rules that never meet on one element,
 * such as the kinds of form control, in minified text.
 */
export function shared(css: string, selectors: readonly string[]): string {
  const rules = selectors.map((selector) => [selector, bodyOf(css, selector)] as const)
  const [first, ...others] = rules.map(([, body]) => body.split(';').filter(Boolean))
  if (!first || others.length === 0) return css
  const common = first.filter((declaration) => others.every((other) => other.includes(declaration)))
  const slim = (body: string): string =>
    body
      .split(';')
      .filter((each) => each && !common.includes(each))
      .join(';')
  const rest = rules.reduce(
    (text, [selector, body]) => text.replace(`${selector}{${body}}`, `${selector}{${slim(body)}}`),
    css,
  )
  const last = selectors.at(-1) ?? ''
  return rest
    .replace(`}${last}{`, `}${selectors.join()}{${common.join(';')}}${last}{`)
    .replace(/(?<=\})[^{}]+\{\}/g, '')
}

const bodyOf = (css: string, selector: string): string => css.split(`}${selector}{`)[1]?.split('}')[0] ?? ''
