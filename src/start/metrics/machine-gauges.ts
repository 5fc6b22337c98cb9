// SPDX-License-Identifier: EUPL-1.2
/**
 * Figures about the machine, the same for each program. All are rounded so far that one visitor more or less does not show: who reads
 * them each fifteen seconds must not learn when somebody came (M-01). For that reason there is no processor time and no count of
 * collections here either: those rise with each request.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks'
import type pg from 'pg'
import { Gauge, type Registry } from 'prom-client'

const memoryStepBytes = 16 * 2 ** 20
const delayStepSeconds = 0.1
/** How often is looked; a delay shorter than twice this is none. */
const resolutionMs = 20

export const inSteps = (value: number, step: number): number => Math.ceil(value / step) * step

export function addMachineGauges(registry: Registry, pool: pg.Pool): void {
  const delay = monitorEventLoopDelay({ resolution: resolutionMs })
  delay.enable()
  const add = (name: string, help: string, measure: () => number): void =>
    registry.registerMetric(
      new Gauge({
        name,
        help,
        registers: [],
        collect() {
          this.set(measure())
        },
      }),
    )
  add('spil_memory_bytes', 'Memory of the process, in steps of 16 MiB', () =>
    inSteps(process.memoryUsage.rss(), memoryStepBytes),
  )
  add(
    'spil_event_loop_delay_seconds',
    'Longest delay but for 1 in 100 since the last question, in steps of 0.1 s',
    () => {
      const seconds = Math.max(0, delay.percentile(99) / 1e6 - 2 * resolutionMs) / 1000
      delay.reset()
      return inSteps(seconds, delayStepSeconds)
    },
  )
  add('spil_pool_connections_in_use', 'Connections with the database that work at this moment', () => {
    return pool.totalCount - pool.idleCount
  })
  add(
    'spil_pool_waiting',
    'Requests that wait for a connection with the database at this moment',
    () => pool.waitingCount,
  )
}
