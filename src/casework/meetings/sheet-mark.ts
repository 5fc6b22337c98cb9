// SPDX-License-Identifier: EUPL-1.2
/** Which points in which version stood on a sheet: what is recorded as told is what was seen. */
import type { Point } from './points.ts'

export const sheetMark = (points: readonly Point[]): string =>
  points.map(({ code, version }) => `${code}.${version}`).join(' ')
