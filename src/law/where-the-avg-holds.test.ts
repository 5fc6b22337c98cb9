// SPDX-License-Identifier: EUPL-1.2
/** Where the AVG holds (AVG 3, EEA decision 154/2018). */
import { expect, test } from 'vitest'
import { avgAbroad, holdsTheAvg } from './where-the-avg-holds.ts'

test.each(['NL', 'DE', 'BE', 'PL', 'RO', 'NO', 'IS', 'LI'])('in %s the AVG holds', (country) =>
  expect(holdsTheAvg(country)).toBe(true),
)
// the United Kingdom left, Switzerland never joined, and the Kingdom is wider than the Union
test.each(['GB', 'CH', 'CW', 'AW', 'SX', 'UA', 'TR', 'XK', 'nl', ''])('in %j it does not', (country) =>
  expect(holdsTheAvg(country)).toBe(false),
)
test('nobody read the articles yet, and the source says so', () =>
  expect(avgAbroad).toMatchObject({ wording: 'notRead', status: 'toCheck' }))
