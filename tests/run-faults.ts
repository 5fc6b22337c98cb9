// SPDX-License-Identifier: EUPL-1.2
/** `npm run faults -- 25`: many rounds of the faults of `faults.test.ts`, and a table at the end. 25 rounds take about twenty minutes. */
import { build } from '../build/build.ts'
import { close, runVitest } from './run-vitest.ts'

const usualRounds = '25'

const rounds = process.argv[2] ?? usualRounds
if (!/^[1-9]\d{0,3}$/.test(rounds)) {
  console.error('Say how many rounds, a number from 1: npm run faults -- 25.')
  process.exit(2)
}
await build((line) => console.log(line))
process.exitCode = close(
  await runVitest(['tests/faults.test.ts', 'tests/disk-full.test.ts', 'tests/clock-jump.test.ts'], {
    SPIL_FAULT_ROUNDS: rounds,
  }),
)
