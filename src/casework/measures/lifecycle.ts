// SPDX-License-Identifier: EUPL-1.2
/**
 * The course of a measure (maatregel), as one table. In prose: it begins as a `plan`. It is `decided` when whoever may decide did so, and
 * never before is answered whether it can put a victim in danger or spoil an investigation. It is `running` from the day it holds, and then
 * `ended`. A plan, a decision or a running measure can be `abandoned`, always: to leave something undone puts nobody in danger.
 */
export const measureStatuses = ['plan', 'decided', 'running', 'ended', 'abandoned'] as const
export type MeasureStatus = (typeof measureStatuses)[number]

export const measureSteps = {
  decide: { from: ['plan'], to: 'decided' },
  start: { from: ['decided'], to: 'running' },
  end: { from: ['running'], to: 'ended' },
  abandon: { from: ['plan', 'decided', 'running'], to: 'abandoned' },
} as const satisfies Record<string, { from: readonly MeasureStatus[]; to: MeasureStatus }>
export type MeasureStep = keyof typeof measureSteps
export const measureStepNames = Object.keys(measureSteps) as [MeasureStep, ...MeasureStep[]]

export const mayStep = (status: MeasureStatus, step: MeasureStep): boolean =>
  (measureSteps[step].from as readonly MeasureStatus[]).includes(status)

/** While it is still to be done or being done. */
export const isOpen = (status: MeasureStatus): boolean => status !== 'ended' && status !== 'abandoned'
