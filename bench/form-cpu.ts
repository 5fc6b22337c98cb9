// SPDX-License-Identifier: EUPL-1.2
/** Processor time of the server for one `GET /` with gzip. Goal: 0.5 ms. */
import { median, type Bench } from './figure.ts'
import { runPiece } from './in-process.ts'

export const formCpu: Bench = async (stage) => {
  const { cpuMs } = await runPiece(stage, 'form-page')
  return [{ figure: 'median', value: median(cpuMs), unit: 'ms', n: cpuMs.length }]
}
