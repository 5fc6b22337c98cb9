// SPDX-License-Identifier: EUPL-1.2
/** Measures every theme: WCAG 2.2 asks 4.5:1 for text, 3:1 for the borders of controls and for focus. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const folder = join(import.meta.dirname, 'tokens')
const themes = readdirSync(folder).filter((file) => file !== 'product.css')

const tokensOf = (file: string): Map<string, string> =>
  new Map(
    [...readFileSync(join(folder, file), 'utf8').matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6})/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  )

const channel = (hex: string): number => {
  const value = Number.parseInt(hex, 16) / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

/** Relative luminance as WCAG 2.2 defines it. */
const luminance = (colour: string): number =>
  0.2126 * channel(colour.slice(1, 3)) + 0.7152 * channel(colour.slice(3, 5)) + 0.0722 * channel(colour.slice(5, 7))

const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

const white = '#ffffff'
const text = '#1d1f24'
const subtle = tokensOf('product.css').get('--product-text-subtle') ?? white
const surface = tokensOf('product.css').get('--product-surface') ?? white

describe.each(themes)('the colours of %s', (file) => {
  const tokens = tokensOf(file)
  const get = (name: string): string => {
    const value = tokens.get(`--basis-color-${name}`)
    if (!value) throw new Error(`${file} has no ${name}`)
    return value
  }

  it('belong to the class with its own name', () => {
    const slug = basename(file, '.css')
    const selector = slug === 'neutral' ? ':root' : `.${slug}-theme`
    expect(readFileSync(join(folder, file), 'utf8')).toContain(`${selector} {`)
  })

  it.each([
    ['white text on a button', white, get('action-1-inverse-bg-default')],
    ['white text on a button under the pointer', white, get('action-1-inverse-bg-hover')],
    ['the text of a second button on white', get('action-1-color-default'), white],
    ['a link on white', get('action-2-color-default'), white],
    ['a link on a grey ground', get('action-2-color-default'), surface],
    ['a link on the soft ground of the theme', get('action-2-color-default'), get('accent-1-bg-subtle')],
    ['a link under the pointer', get('action-2-color-hover'), get('accent-1-bg-subtle')],
    ['text on the soft ground of the theme', text, get('accent-1-bg-subtle')],
    ['quiet text on the soft ground of the theme', subtle, get('accent-1-bg-subtle')],
  ])('%s reaches 4.5:1', (_, front, back) => {
    expect(contrast(front, back)).toBeGreaterThanOrEqual(4.5)
  })
})

describe('what all themes share', () => {
  it.each([
    ['text', text, white, 4.5],
    ['quiet text', subtle, white, 4.5],
    ['quiet text on grey', subtle, surface, 4.5],
    ['the border of a field', '#696c71', white, 3],
    ['the focus ring on white', '#111111', white, 3],
    ['the focus ring on its second colour', '#111111', '#ffd93d', 3],
  ])('%s', (_, front, back, least) => {
    expect(contrast(front, back)).toBeGreaterThanOrEqual(least)
  })
})
