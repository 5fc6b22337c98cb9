// SPDX-License-Identifier: EUPL-1.2
/** The addresses of sharing: who may, what is recorded, and which file does it. */
import type { RouteLine } from '../platform/web/route.ts'
import { betweenColleaguesRoutes } from './between-colleagues/routes.ts'

export const sharingRoutes: readonly RouteLine[] = [...betweenColleaguesRoutes]
