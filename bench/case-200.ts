// SPDX-License-Identifier: EUPL-1.2
/** Processor time of the server for a page of a case with two hundred deeds and thirty persons, every one of them opened. */
import { median, type Bench } from './figure.ts'
import { runPiece } from './in-process.ts'

export const case200: Bench = async (stage) => {
  const { cpuMs } = await runPiece(stage, 'case-page')
  return [{ figure: 'median', value: median(cpuMs), unit: 'ms', n: cpuMs.length }]
}
