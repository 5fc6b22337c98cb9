// SPDX-License-Identifier: EUPL-1.2
/**
 * Makes the two style sheets. Public pages carry theirs inside the page, so every byte counts:
 * take the rules of the component library and our own, keep what the pages use, fill in every design token
 * except the handful that differs by municipality, and minify.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { build } from 'esbuild'
import { transform } from 'lightningcss'
import { PurgeCSS } from 'purgecss'
import {
  declarations,
  fillIn,
  settled,
  shared,
  shortened,
  withoutComments,
  withoutUnused,
  type Tokens,
} from './tokens.ts'

const root = join(import.meta.dirname, '..')
const ui = join(root, 'src/ui')
const libraryFile = (name: string): string => createRequire(import.meta.url).resolve(name)

/** The components public pages can be made of: for the gallery, the tests, and as long as there are no public pages. */
const publicKit = `PublicPage PageHeader TextArea TextField FileField SelectField RadioGroup Checkbox FormGroupDetails
  ErrorSummary Button ButtonRow Alert Emergency CodeDisplay LetterThread BackLink LanguageMenu`.split(/\s+/)

/** Rules of the library that are the same for the greater part. */
const controls = ['', '--invalid'].map((end) =>
  ['select', 'textarea', 'textbox'].map((kind) => `.utrecht-${kind}${end}`),
)

/** What the library says of each control and `base.css` says of all, and one value that is no value. */
const saidAlready =
  /(?:block-size:\s*initial|box-sizing:\s*border-box|font-weight:\s*(?:400|1rem)|min-inline-size:\s*44px);/g

const sheets = ['base', 'forms', 'parts', 'public', 'staff', 'media']

type BuiltStyles = { public: string; staff: string; tokens: Record<string, string> }

/** Writes `dist/public.css`, `dist/staff.css`, `dist/tokens.json`, and `dist/styles.json` with all three. */
export async function buildStyles(): Promise<void> {
  const dist = join(root, 'dist')
  const styles = await makeStyles()
  await mkdir(dist, { recursive: true })
  await Promise.all([
    writeFile(join(dist, 'public.css'), styles.public),
    writeFile(join(dist, 'staff.css'), styles.staff),
    writeFile(join(dist, 'tokens.json'), JSON.stringify(styles.tokens)),
    writeFile(join(dist, 'styles.json'), JSON.stringify(styles)),
  ])
}

/** The same without writing. `wholeKit` keeps the public styles of components no public page uses yet. */
export async function makeStyles({ wholeKit = false } = {}): Promise<BuiltStyles> {
  const everything = await pages(join(root, 'src'))
  const publicOnes = everything.filter((file) => file.startsWith(join(root, 'src/reporting/')))
  const kit = (wholeKit || publicOnes.length === 0 ? publicKit : ['PublicPage']).map((name) => join(ui, `${name}.tsx`))
  const [library, own, alive, filled] = await Promise.all([
    readFile(libraryFile('@utrecht/component-library-css/dist/index.css'), 'utf8'),
    Promise.all(sheets.map((name) => readFile(join(ui, 'css', `${name}.css`), 'utf8'))),
    readFile(join(ui, 'tokens/neutral.css'), 'utf8'),
    readTokens(),
  ])
  const aliveNames = [...declarations(alive).keys()]
  const finished = (css: string): string => {
    const small = minified(shortened(css, aliveNames))
    return controls.reduce((text, alike) => shared(text, alike), small)
  }
  const sheet = async (content: string[]): Promise<string> => {
    const alike = await used(library, content)
    const tokens = new Map([...filled, ...settled(alike)])
    const fill = (css: string): string => fillIn(css, tokens, new Set(aliveNames))
    const ours = fill(withoutUnusedPages(await used(own.join('\n'), content)))
    return finished(withoutUnused(`${alive}${fill(alike).replace(saidAlready, '')}${ours}`))
  }
  return {
    public: await sheet(await withImports([...kit, ...publicOnes])),
    staff: await sheet(everything),
    tokens: await municipalTokens(finished),
  }
}

/** A sheet of paper (`@page`) that has a name has no selector, and stays when what is printed on it went. */
const withoutUnusedPages = (css: string): string =>
  css.replaceAll(/@page\s+([\w-]+)\s*\{[^}]*\}/g, (rule, name: string) =>
    new RegExp(`[;{]\\s*page:\\s*${name}\\b`).test(css) ? rule : '',
  )

const pages = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true }))
    .filter((file) => file.endsWith('.tsx') && !file.includes('.test.'))
    .map((file) => join(folder, file))

/** @returns these files and all they import of ours that can draw: words and rules hold no class, but many a word that is one */
async function withImports(entryPoints: string[]): Promise<string[]> {
  const options = { bundle: true, write: false, metafile: true, packages: 'external', platform: 'node' } as const
  const result = await build({ ...options, entryPoints, format: 'esm', outdir: 'unused', absWorkingDir: root })
  return Object.keys(result.metafile.inputs)
    .filter((file) => file.endsWith('.tsx') || file.startsWith('src/ui/'))
    .filter((file) => !file.includes('words.'))
    .map((file) => join(root, file))
}

/** Only what can be a class, an element or an attribute: a word in a comment keeps no rule alive. */
const namesIn = (source: string): string[] => {
  const code = withoutComments(source)
  const strings = [...code.matchAll(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g)].flatMap(([text]) => text.match(/[\w-]+/g) ?? [])
  const markup = [...code.matchAll(/<([a-z]\w*)|([\w-]+)=|'([\w-]+)':/g)].flatMap(([, ...names]) =>
    names.filter(Boolean),
  )
  return [...strings, ...markup]
}

/** @returns the rules whose classes and elements occur in `content` */
async function used(css: string, content: string[]): Promise<string> {
  const extractors = [{ extensions: ['tsx', 'ts'], extractor: namesIn }]
  const options = { content, css: [{ raw: css }], extractors, safelist: [':focus-visible'], keyframes: true }
  const [result] = await new PurgeCSS().purge(options)
  return result?.css ?? ''
}

async function readTokens(): Promise<Tokens> {
  const theme = libraryFile('@nl-design-system-community/ma-design-tokens/dist/theme.css')
  const [library, product] = await Promise.all([
    readFile(theme, 'utf8'),
    readFile(join(ui, 'tokens/product.css'), 'utf8'),
  ])
  return new Map([...declarations(library), ...declarations(product)])
}

const minified = (css: string): string =>
  transform({
    filename: 'style.css',
    code: Buffer.from(css),
    minify: true,
    errorRecovery: true,
    targets: { chrome: 105 << 16, firefox: 115 << 16, safari: (15 << 16) | (4 << 8) },
  }).code.toString()

/** @returns per slug the overrides of that municipality; none for `neutral`, which is in the sheet itself */
async function municipalTokens(finished: (css: string) => string): Promise<Record<string, string>> {
  const files = (await readdir(join(ui, 'tokens'))).filter((file) => file !== 'product.css').toSorted()
  const entries = files.map(async (file) => {
    const slug = basename(file, '.css')
    return [slug, slug === 'neutral' ? '' : finished(await readFile(join(ui, 'tokens', file), 'utf8'))] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}
