// SPDX-License-Identifier: EUPL-1.2
/** What `start/` may use of insight. */
export { insightRoutes } from './routes.ts'
