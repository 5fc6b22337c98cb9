// SPDX-License-Identifier: EUPL-1.2
/**
 * Counts and times the planned jobs of the worker, by task and outcome. What comes in at the door is not counted: the worker takes it
 * in within a second, so the count would tell when somebody wrote (M-01).
 */
import type { TaskList } from 'graphile-worker'
import { Histogram, type Registry } from 'prom-client'

const bounds = [0.01, 0.05, 0.1, 0.5, 1, 5, 10, 60]

export function timeJobs(tasks: TaskList, registry: Registry): TaskList {
  const durations = new Histogram({
    name: 'spil_job_duration_seconds',
    help: 'How long a job took, by task and outcome',
    labelNames: ['task', 'outcome'],
    buckets: bounds,
    registers: [registry],
  })
  const timed = Object.entries(tasks).map(([name, task]): [string, typeof task] => [
    name,
    async (...given) => {
      const began = performance.now()
      const note = (outcome: 'done' | 'failed'): void =>
        durations.observe({ task: name, outcome }, (performance.now() - began) / 1000)
      try {
        const result = await task?.(...given)
        note('done')
        return result
      } catch (error) {
        note('failed')
        throw error
      }
    },
  ])
  return Object.fromEntries(timed)
}
