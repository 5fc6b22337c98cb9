// SPDX-License-Identifier: EUPL-1.2
/**
 * Where the benches play: one running Spil for those that need it, started at the first question, and the end of everything that
 * was started, however the bench ends. Nothing stays behind in the temporary folder.
 */
import { tell } from './figure.ts'
import { startSpil, type RunningSpil } from './running.ts'

export class Stage {
  #spil: Promise<RunningSpil> | undefined
  readonly #endings = new Set<() => Promise<void>>()

  /** The same one for all benches of a call. */
  spil(): Promise<RunningSpil> {
    this.#spil ??= startSpil().then((spil) => {
      this.atEnd(() => spil.stop())
      return spil
    })
    return this.#spil
  }

  /** Is called once, when all benches are done or the bench is broken off. */
  atEnd(ending: () => Promise<void>): void {
    this.#endings.add(ending)
  }

  async clear(): Promise<void> {
    await this.#spil?.catch(() => {})
    // what was started last leans on what was started first
    const endings = [...this.#endings].toReversed()
    this.#endings.clear()
    for (const ending of endings) await ending().catch((error: unknown) => tell(`Not ended well: ${String(error)}`))
  }
}
