// SPDX-License-Identifier: EUPL-1.2
/** The addresses of insight: figures without persons. */
import { get, type RouteLine } from '../platform/web/route.ts'
import { showFigures } from './figures/show-figures.tsx'

export const insightRoutes: readonly RouteLine[] = [
  get('figures', showFigures, { may: 'figures.read', audit: 'figures.viewed', purpose: 'P9' }),
]
