// SPDX-License-Identifier: EUPL-1.2
/**
 * How long the advice for one situation takes, with its dates: as known, and with what each unknown answer would change. By turns with a copy of
 * the same answer through JSON, so that the figure says how much of it is the rules and how much is this machine.
 */
import { advise as adviseOn, adviseAsKnown, type Advice } from '../src/law/pathways/advise.ts'
import { cooperations, residences, type Situation } from '../src/law/pathways/situation.ts'
import { plainDate } from '../src/time.ts'
import { median, quantile, type Bench } from './figure.ts'

const warmUp = 20
const rounds = 200
const today = plainDate('2026-11-21')

/** Every residence with every cooperation: some lead to few questions, some to many. */
const situations: readonly Situation[] = residences.flatMap((residence) =>
  cooperations.map((cooperation) => ({ residence, cooperation, reflectionGrantedOn: plainDate('2026-10-01') })),
)

export const advise: Bench = async () => {
  const answers = situations.map((situation) => adviseOn(situation, { today }))
  const [advising, knowing, copying]: [number[], number[], number[]] = [[], [], []]
  for (let round = 0; round < warmUp + rounds; round++) {
    const each: number = microsecondsEach(() => situations.map((situation) => adviseOn(situation, { today })))
    const known: number = microsecondsEach(() => situations.map((situation) => adviseAsKnown(situation, { today })))
    const copy: number = microsecondsEach(() => answers.map((answer) => JSON.parse(JSON.stringify(answer)) as Advice))
    if (round < warmUp) continue
    advising.push(each)
    knowing.push(known)
    copying.push(copy)
  }
  const bare = median(copying)
  return [
    { figure: 'json copy', value: bare, unit: 'us', n: rounds },
    {
      figure: 'median',
      value: median(advising),
      unit: 'us',
      compare: 'json copy',
      ratio: median(advising) / bare,
      n: rounds,
    },
    {
      figure: 'as-known',
      value: median(knowing),
      unit: 'us',
      compare: 'json copy',
      ratio: median(knowing) / bare,
      n: rounds,
    },
    { figure: 'p95', value: quantile(advising, 0.95), unit: 'us', n: rounds },
  ]
}

/** @param work does it once for each situation */
function microsecondsEach(work: () => readonly unknown[]): number {
  const began = performance.now()
  const done = work()
  return ((performance.now() - began) * 1000) / done.length
}
