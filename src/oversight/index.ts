// SPDX-License-Identifier: EUPL-1.2
/** What `start/` may use of oversight. */
export { oversightRoutes } from './routes.ts'
