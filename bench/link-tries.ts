// SPDX-License-Identifier: EUPL-1.2
/** How long a wrong code takes on a link that is there, beside one that is not: who tries must not learn from it which of the two he has. */
import { median, type Bench } from './figure.ts'
import { runPiece } from './in-process.ts'

export const linkTries: Bench = async (stage) => {
  const { cpuMs: there, beside: absent = [] } = await runPiece(stage, 'link-tries')
  const nothing = median(absent)
  return [
    { figure: 'absent', value: nothing, unit: 'ms', n: absent.length },
    {
      figure: 'there',
      value: median(there),
      unit: 'ms',
      compare: 'absent',
      ratio: median(there) / nothing,
      n: there.length,
    },
  ]
}
