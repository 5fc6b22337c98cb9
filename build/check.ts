// SPDX-License-Identifier: EUPL-1.2
/**
 * `npm run check`: format, lint, types, dead code, lock file. Runs all steps even when one fails, so that everything to
 * mend is seen in one go. Changes nothing.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { projectRoot } from '../src/platform/project-root.ts'

/** @returns what is wrong; empty when all is well */
type Check = () => Promise<string>

const steps: Record<string, Check> = {
  format: tool('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
  lint: tool('oxlint/bin/oxlint', '--type-aware', '--deny-warnings'),
  types: tool('typescript/bin/tsc', '--noEmit'),
  'dead code': tool('knip/bin/knip.js', '--no-progress'),
  'exact versions': async () => versionsThatMayMove().join('\n'),
  'lock file': npm('ci', '--dry-run', '--no-audit', '--no-fund', '--loglevel=error'),
  'lock file of the older PostgreSQL': npm(
    'ci',
    '--prefix=tests/postgresql',
    '--dry-run',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ),
}

const failed: string[] = []
for (const [name, check] of Object.entries(steps)) {
  const began = performance.now()
  const wrong = await check()
  console.log(`${wrong ? 'FAIL' : 'ok  '}  ${name}  ${((performance.now() - began) / 1000).toFixed(1)} s`)
  if (!wrong) continue
  failed.push(name)
  console.log(wrong.trimEnd())
}
console.log(failed.length === 0 ? 'All checks passed' : `Mend: ${failed.join(', ')}`)
process.exitCode = failed.length === 0 ? 0 : 1

function tool(file: string, ...args: string[]): Check {
  return () => outputWhenFailed(process.execPath, [join(projectRoot, 'node_modules', file), ...args])
}

function npm(...args: string[]): Check {
  const cli = process.env['npm_execpath']
  return () =>
    cli?.endsWith('.js') ? outputWhenFailed(process.execPath, [cli, ...args]) : outputWhenFailed('npm', args)
}

async function outputWhenFailed(program: string, args: readonly string[]): Promise<string> {
  const child = spawn(program, args, { cwd: projectRoot, stdio: ['ignore', 'pipe', 'pipe'] })
  const [said, complained, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return code === 0 ? '' : `${said}${complained}` || `It ended with exit code ${code} and said nothing.`
}

/** A version that may move makes tomorrow's install another one than today's. */
function versionsThatMayMove(): string[] {
  return ['package.json', 'tests/postgresql/package.json'].flatMap(versionsThatMayMoveIn)
}

function versionsThatMayMoveIn(file: string): string[] {
  const manifest = JSON.parse(readFileSync(join(projectRoot, file), 'utf8')) as Record<string, unknown>
  const kinds = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides'] as const
  return kinds.flatMap((kind) =>
    Object.entries((manifest[kind] ?? {}) as Record<string, string>)
      .filter(([, version]) => !/^(npm:@[\w/-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
      .map(([name, version]) => `${name} in ${kind} of ${file} is ${version}: write one exact version.`),
  )
}
