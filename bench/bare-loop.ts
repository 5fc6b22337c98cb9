// SPDX-License-Identifier: EUPL-1.2
/** Starts the bare loop of `bare-loop-child.ts` and asks it for turns. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

export type BareTurn =
  { turn: 'seal and write'; ms: number } | { turn: 'make ready'; count: number } | { turn: 'write ready' }

export interface BareLoop {
  /** Seals reports and writes their rows for this long. @returns reports per second */
  sealAndWrite(ms: number): Promise<number>
  /** Seals reports for the next `writeReady`. */
  makeReady(count: number): Promise<void>
  /** Writes the rows of the reports that were made ready. @returns reports per second */
  writeReady(): Promise<number>
  stop(): Promise<void>
}

/** @param address of the database, for the public program's role */
export function startBareLoop(address: string): BareLoop {
  const child = fork(join(import.meta.dirname, 'bare-loop-child.ts'), [address], { stdio: ['ignore', 2, 2, 'ipc'] })
  const ended = once(child, 'exit')
  const ask = async (turn: BareTurn): Promise<number> => {
    child.send(turn)
    const broken = ended.then(() => {
      throw new Error('the bare loop ended in the middle of a turn')
    })
    const [rate] = (await Promise.race([once(child, 'message'), broken])) as [number]
    return rate
  }
  return {
    sealAndWrite: (ms) => ask({ turn: 'seal and write', ms }),
    makeReady: async (count) => void (await ask({ turn: 'make ready', count })),
    writeReady: () => ask({ turn: 'write ready' }),
    async stop() {
      child.kill('SIGKILL')
      await ended
    },
  }
}
