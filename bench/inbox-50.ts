// SPDX-License-Identifier: EUPL-1.2
/**
 * Processor time of the server (the Node process alone) for an inbox of fifty opened stories, in a municipality with two hundred
 * reports. Goal: 3 ms.
 */
import { median, type Bench } from './figure.ts'
import { fillInbox } from './inbox-place.ts'
import { runPiece } from './in-process.ts'

export const inbox50: Bench = async (stage) => {
  await fillInbox(await stage.spil(), 200)
  const { cpuMs } = await runPiece(stage, 'inbox-page')
  return [{ figure: 'median', value: median(cpuMs), unit: 'ms', n: cpuMs.length }]
}
