// SPDX-License-Identifier: EUPL-1.2
/** Processor time of the server (the Node process alone) for the list of a care coordinator who has three hundred cases. */
import { median, type Bench } from './figure.ts'
import { runPiece } from './in-process.ts'

export const caseload300: Bench = async (stage) => {
  const { cpuMs } = await runPiece(stage, 'caseload-page')
  return [{ figure: 'median', value: median(cpuMs), unit: 'ms', n: cpuMs.length }]
}
