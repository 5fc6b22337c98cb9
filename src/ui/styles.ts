// SPDX-License-Identifier: EUPL-1.2
/** Reads the styles the build wrote: once, at start-up. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** @property tokens per municipality (slug) the handful of colours that differ; `neutral` is the default */
export type Styles = { public: string; staff: string; tokens: Record<string, string> }

/** Walks up from this file (or the bundle it is in) to the folder of our `package.json`. */
function projectRoot(): string {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json')
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name === 'spil') return folder
    if (folder === dirname(folder)) throw new Error('No package.json of Spil above the running program.')
  }
}

/** @throws Error when the build has not run */
export function loadStyles(): Styles {
  const file = join(projectRoot(), 'dist', 'styles.json')
  if (!existsSync(file)) throw new Error('dist/styles.json is missing. Run the build first (npm start does it).')
  return JSON.parse(readFileSync(file, 'utf8')) as Styles
}

/** @returns what a page of this municipality inlines; the same text each time, so its hash can be kept */
export const pageStyles = (styles: Styles, audience: 'public' | 'staff', slug: string): string =>
  styles[audience] + (styles.tokens[slug] ?? styles.tokens['neutral'] ?? '')
