// SPDX-License-Identifier: EUPL-1.2
/** A browser for the walks, and what is looked at on each page they come by: the rules of accessibility, and no scrolling sideways. */
import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type Page } from 'playwright-core'
import { expect } from 'vitest'

const onlyViolations: NonNullable<Parameters<AxeBuilder['options']>[0]> = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
}
const quiet = ['quic', 'background-networking', 'component-update', 'sync', 'gpu'].map((what) => `--disable-${what}`)

export function openBrowser(): Promise<Browser> {
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const executablePath = process.env['CHROMIUM_PATH'] ?? ''
  return chromium.launch({ executablePath, args: [...root, ...quiet, '--no-first-run'] })
}

/** Looks in a page of its own, the mirror, because axe needs a script and the walk may have none. */
export async function lookAt(mirror: Page, page: Page, where: string): Promise<void> {
  await mirror.setViewportSize(page.viewportSize() ?? { width: 360, height: 800 })
  await mirror.goto('about:blank')
  await mirror.setContent(await page.content())
  const { violations } = await new AxeBuilder({ page: mirror }).setLegacyMode().options(onlyViolations).analyze()
  expect(violations.map(({ id, nodes }) => `${where}: ${id} ${nodes[0]?.html}`)).toEqual([])
  for (const width of new Set([page.viewportSize()?.width ?? 360, 360, 320])) {
    await mirror.setViewportSize({ width, height: 800 })
    expect(await mirror.evaluate('document.documentElement.scrollWidth'), `${where} at ${width}`).toBeLessThanOrEqual(
      width,
    )
  }
}
