// SPDX-License-Identifier: EUPL-1.2
/** What `start/` puts together: the addresses, and what waits on *Mijn werk*. */
export { tellingWork } from './own-reports/telling-work.ts'
export { tellingRoutes } from './routes.ts'
