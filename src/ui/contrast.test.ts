// SPDX-License-Identifier: EUPL-1.2
/** Measures every theme: WCAG 2.2 asks 4.5:1 for text, 3:1 for the borders of controls and for focus. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contrast, fixedColours, houseColours, leastForText, pairs, type HouseStyle } from './house-style.ts'

const folder = join(import.meta.dirname, 'tokens')
const themes = readdirSync(folder).filter((file) => file !== 'product.css')

const tokensOf = (file: string): Map<string, string> =>
  new Map(
    [...readFileSync(join(folder, file), 'utf8').matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6})/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  )

describe.each(themes)('the colours of %s', (file) => {
  const tokens = tokensOf(file)
  const style = Object.fromEntries(tokens) as unknown as HouseStyle

  it('are the seven that a municipality may choose, in the order in which the build shortens them', () => {
    expect([...tokens.keys()]).toEqual([...houseColours])
  })

  it('belong to the class with its own name', () => {
    const slug = basename(file, '.css')
    const selector = slug === 'neutral' ? ':root' : `.${slug}-theme`
    expect(readFileSync(join(folder, file), 'utf8')).toContain(`${selector} {`)
  })

  it.each(pairs)('%s reaches 4.5:1', (_, front, back) => {
    expect(contrast(front(style), back(style))).toBeGreaterThanOrEqual(leastForText)
  })
})

describe('what all themes share', () => {
  const { text, white, subtle, surface } = fixedColours

  it('is what the product says', () => {
    const product = tokensOf('product.css')
    expect([product.get('--product-text-subtle'), product.get('--product-surface')]).toEqual([subtle, surface])
  })

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
