// SPDX-License-Identifier: EUPL-1.2
/**
 * Ends a program tidily: on SIGTERM or SIGINT, and when the `npm start` that started it is gone, even after a kill -9.
 * For `public.ts`, `staff.ts` and `worker.ts` to call once, as soon as there is something to stop.
 */
const patienceMs = 3200

/** @param stop closes what is open; called once. After 3.2 seconds the program ends without waiting for it. */
export function endWithParent(stop: () => Promise<void>): void {
  let ending = false
  const end = (): void => {
    if (ending) return
    ending = true
    setTimeout(() => process.exit(1), patienceMs)
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(`Stopping did not go well: ${(error as Error).message}`)
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', end).on('SIGINT', end)
  // whoever keeps a certificate looks at it anew; for the others "reload" is a tidy end, after which they are started again
  if (process.listenerCount('SIGHUP') === 0) process.on('SIGHUP', end)
  // Started by hand there is no parent to listen to.
  if (process.connected) process.once('disconnect', end)
}
