// SPDX-License-Identifier: EUPL-1.2
/** What `start/` may use of care. */
export { careRoutes } from './routes.ts'
