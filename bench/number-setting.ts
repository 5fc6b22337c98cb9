// SPDX-License-Identifier: EUPL-1.2
/** A number from the environment that makes a bench longer or shorter. */

/** @throws RangeError when it is no number above zero */
export function numberSetting(name: string, usual: number): number {
  const text = process.env[name]
  if (text === undefined || text === '') return usual
  const value = Number(text)
  if (!(value > 0 && value < 1e9)) throw new RangeError(`${name} must be a number above zero, not ${text}`)
  return value
}
