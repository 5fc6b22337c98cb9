// SPDX-License-Identifier: EUPL-1.2
/**
 * The house style of a municipality: its own sheet of NL Design System tokens, of which the seven colours count that differ per
 * municipality. Strict on purpose: what stands in such a sheet ends in every page, so it can be a colour and nothing else.
 */

/** In the order in which the build shortens them (`build/styles.ts`): the first becomes `--t0`. */
export const houseColours = [
  '--basis-color-action-1-inverse-bg-default',
  '--basis-color-action-1-inverse-bg-hover',
  '--basis-color-action-1-color-default',
  '--basis-color-action-2-color-default',
  '--basis-color-action-2-color-hover',
  '--basis-color-accent-1-bg-subtle',
  '--basis-color-accent-1-border-default',
] as const
export type HouseColour = (typeof houseColours)[number]

/** Each `#rrggbb`, small letters. */
export type HouseStyle = Readonly<Record<HouseColour, string>>

const longest = 20_000

/** @param sheet one rule with custom properties @returns the style, or in sentences what is wrong with it */
export function readSheet(sheet: string): { style: HouseStyle } | { problems: readonly string[] } {
  const rule = /^\s*[.:]?[\w-]+\s*\{([^{}]*)\}\s*$/.exec(sheet.replaceAll(/\/\*[\s\S]*?\*\//g, ''))
  if (!rule || sheet.length > longest)
    return { problems: ['The sheet must be one rule with custom properties, such as :root { --basis-...: #1f4e79; }.'] }
  const given = new Map<string, string>()
  for (const declaration of (rule[1] ?? '').split(';').map((text) => text.trim())) {
    if (declaration === '') continue
    const [, name = '', value = ''] = /^(--[\w-]+)\s*:\s*(.*)$/s.exec(declaration) ?? []
    if (name === '')
      return { problems: ['The sheet holds something that is no custom property: leave only tokens in it.'] }
    given.set(name, value.toLowerCase())
  }
  const problems = houseColours.flatMap((name) => {
    const value = given.get(name)
    if (value === undefined) return [`${name} is missing: give it a colour.`]
    return /^#[0-9a-f]{6}$/.test(value) ? [] : [`${name} is no colour of six digits: write it as #1f4e79.`]
  })
  if (problems.length > 0) return { problems }
  const style = Object.fromEntries(houseColours.map((name) => [name, given.get(name)])) as unknown as HouseStyle
  const unreadable = contrastProblems(style)
  return unreadable.length > 0 ? { problems: unreadable } : { style }
}

/** @param slug of the municipality, checked before it was stored @returns the text behind the style sheet of each page */
export const houseStyleText = (slug: string, style: HouseStyle): string =>
  `.${slug}-theme{${houseColours.map((name, index) => `--t${index}:${style[name]}`).join(';')}}`

const channel = (hex: string): number => {
  const value = Number.parseInt(hex, 16) / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

/** Relative luminance as WCAG 2.2 defines it. */
const luminance = (colour: string): number =>
  0.2126 * channel(colour.slice(1, 3)) + 0.7152 * channel(colour.slice(3, 5)) + 0.0722 * channel(colour.slice(5, 7))

/** @param a as `#rrggbb` @returns the ratio of WCAG 2.2, from 1 to 21 */
export function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

/** Colours of the product that no sheet changes; a test compares them with `src/ui/tokens/product.css`. */
export const fixedColours = { white: '#ffffff', text: '#1d1f24', subtle: '#50555c', surface: '#f5f7fa' } as const

const [button, buttonHover, secondary, link, linkHover, soft] = houseColours

/** Which text stands on which ground. */
export const pairs: readonly [
  what: string,
  front: (style: HouseStyle) => string,
  back: (style: HouseStyle) => string,
][] = [
  ['white text on a button', () => fixedColours.white, (style) => style[button]],
  ['white text on a button under the pointer', () => fixedColours.white, (style) => style[buttonHover]],
  ['the text of a second button on white', (style) => style[secondary], () => fixedColours.white],
  ['a link on white', (style) => style[link], () => fixedColours.white],
  ['a link on a grey ground', (style) => style[link], () => fixedColours.surface],
  ['a link on the soft ground of the theme', (style) => style[link], (style) => style[soft]],
  ['a link under the pointer', (style) => style[linkHover], (style) => style[soft]],
  ['text on the soft ground of the theme', () => fixedColours.text, (style) => style[soft]],
  ['quiet text on the soft ground of the theme', () => fixedColours.subtle, (style) => style[soft]],
]

/** WCAG 2.2, 1.4.3: text needs 4.5:1. */
export const leastForText = 4.5

const contrastProblems = (style: HouseStyle): string[] =>
  pairs.flatMap(([what, front, back]) => {
    const ratio = contrast(front(style), back(style))
    return ratio >= leastForText
      ? []
      : [
          `${what} has a contrast of ${ratio.toFixed(2)}, and ${leastForText} is needed: choose a darker or lighter colour.`,
        ]
  })
