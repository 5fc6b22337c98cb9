// SPDX-License-Identifier: EUPL-1.2
/**
 * The style text of each municipality in a running program: what the build made, and behind it the colours that the municipality set.
 * They change seldom; they are asked again each half minute, and what was known stays when the database is away.
 */
import type pg from 'pg'
import { findHouseStyles } from '../platform/house-styles.ts'
import { houseStyleText, readSheet } from '../ui/house-style.ts'
import { loadStyles, pageStyles } from '../ui/styles.ts'

const askAgainMs = 30_000

export interface HouseLook {
  styleOf: (slug: string) => string
  close: () => void
}

export async function openHouseLook(pool: pg.Pool, audience: 'public' | 'staff'): Promise<HouseLook> {
  const styles = loadStyles()
  let own = new Map<string, string>()
  const ask = async (): Promise<void> => {
    const found = await findHouseStyles(pool).catch(() => undefined)
    if (found) own = new Map([...found].flatMap(([slug, colours]) => textOf(slug, colours)))
  }
  await ask()
  const timer = setInterval(() => void ask(), askAgainMs).unref()
  return {
    styleOf: (slug) => pageStyles(styles, audience, slug) + (own.get(slug) ?? ''),
    close: () => clearInterval(timer),
  }
}

/** Checked once more: what is in the database ends in every page. */
function textOf(slug: string, colours: Record<string, string>): [string, string][] {
  const sheet = Object.entries(colours).map(([name, value]) => `${name}: ${value};`)
  const read = readSheet(`:root { ${sheet.join(' ')} }`)
  return 'style' in read ? [[slug, houseStyleText(slug, read.style)]] : []
}
