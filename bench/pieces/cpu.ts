// SPDX-License-Identifier: EUPL-1.2
/** The processor time of this process for one page, after the compiler has warmed up. */
import type { PieceAnswer, PieceSettings } from '../in-process.ts'

export const settings = JSON.parse(process.argv[2] ?? '{}') as PieceSettings

/**
 * Asks the page again and again. All threads of the process count: compiling and collecting garbage are part of the price.
 *
 * @param ask fetches the page once, one at a time @returns milliseconds per page, one number a batch
 */
export async function cpuPerPage(
  ask: () => Promise<void>,
  { warmUp, batches, pages }: { warmUp: number; batches: number; pages: number },
): Promise<number[]> {
  for (let page = 0; page < warmUp; page++) await ask()
  const perPage: number[] = []
  for (let batch = 0; batch < batches; batch++) {
    const before = process.cpuUsage()
    for (let page = 0; page < pages; page++) await ask()
    const { user, system } = process.cpuUsage(before)
    perPage.push((user + system) / 1000 / pages)
  }
  return perPage
}

/** @param beside what it was measured beside, by turns */
export function answer(cpuMs: number[], beside?: number[]): void {
  process.send?.({ cpuMs, ...(beside && { beside }) } satisfies PieceAnswer, () => process.exit(0))
}
